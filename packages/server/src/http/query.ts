import type {z} from '@hono/zod-openapi';
import type {Context as HonoContext} from 'hono';
import {faultsOf} from './faults.js';
import {Refusal} from './problems.js';

/**
 * What an address asks for, read only once it is known who asks.
 *
 * @throws {Refusal} `invalid-parameters`, each fault in its place
 */
export function readQuery<Query>(c: HonoContext, schema: z.ZodType<Query>): Query {
  const result = schema.safeParse(c.req.query());
  if (result.success) return result.data;
  throw new Refusal('invalid-parameters', faultsOf(result.error, 'query'));
}
