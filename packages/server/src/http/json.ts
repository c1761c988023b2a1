import type {z} from '@hono/zod-openapi';
import {openToAll} from './open-to-all.js';
import type {PublicAnswer} from './read-cache.js';

/**
 * An answer of the API. It goes out through its schema: a field that the contract does not declare
 * never leaves, and one that it promises and is missing is our fault, not the reader's.
 */
export function json<T extends {validUntil: string}>(
  schema: z.ZodType<T>,
  answer: NoInfer<T>,
): PublicAnswer {
  return {
    body: JSON.stringify(schema.parse(answer)),
    contentType: 'application/json; charset=utf-8',
    headers: openToAll,
    plain: true,
    validUntil: Date.parse(answer.validUntil),
  };
}
