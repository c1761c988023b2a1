import {createHash} from 'node:crypto';
import type {Context as HonoContext} from 'hono';
import {Refusal} from './problems.js';

/** The version of something that is kept: changes with every change of it. */
export const versionOf = (value: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)}"`;

/**
 * Lets a change through only if it was made of what is kept now (If-Match).
 *
 * @param kept nothing when it does not exist yet: then `If-None-Match: *` is what is meant
 * @throws {Refusal} `version-required` when the caller does not say, `changed-meanwhile` when someone
 *   else was faster
 */
export function requireVersion(c: HonoContext, kept: unknown): void {
  const meant = c.req.header('if-match');
  const fresh = c.req.header('if-none-match') === '*';
  if (!meant && !fresh) throw new Refusal('version-required');
  const same = kept === undefined ? fresh : meant === versionOf(kept);
  if (!same) {
    throw new Refusal('changed-meanwhile', [], kept === undefined ? {} : {etag: versionOf(kept)});
  }
}
