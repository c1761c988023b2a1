import type {z} from '@hono/zod-openapi';
import type {Context as HonoContext} from 'hono';
import {type DraftOptions, readDraft} from '../http/drafts.js';

/** The same without what JSON does not know: something that is there and undefined. */
type Defined<T> = T extends readonly (infer Item)[]
  ? Defined<Item>[]
  : T extends object
    ? {[Key in keyof T]: Defined<Exclude<T[Key], undefined>>}
    : T;

/**
 * What was written at the desk. Nothing of it is left out silently: what is not known is refused.
 *
 * @throws {Refusal} that says what is wrong with it, each fault in its place
 */
export async function deskDraft<Draft>(
  c: HonoContext,
  schema: z.ZodType<Draft>,
  options?: Pick<DraftOptions, 'most'>,
): Promise<Defined<Draft>> {
  return (await readDraft(c, schema, {...options, whole: true})).draft as Defined<Draft>;
}
