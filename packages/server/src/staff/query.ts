import type {z} from '@hono/zod-openapi';
import type {Context as HonoContext} from 'hono';
import {faultsOf} from '../http/faults.js';
import {Refusal} from '../http/problems.js';

/**
 * The query of a read at the desk, once it is known who asks.
 *
 * @throws {Refusal} `invalid-parameters`
 */
export function deskQuery<Query>(c: HonoContext, schema: z.ZodType<Query>): Query {
  const result = schema.safeParse(c.req.query());
  if (!result.success) throw new Refusal('invalid-parameters', faultsOf(result.error, 'query'));
  return result.data;
}
