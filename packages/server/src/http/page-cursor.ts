import {fingerprint} from './fingerprint.js';
import {Refusal} from './problems.js';

/**
 * The cursor of the page that begins after something: which question it belongs to, and the keys of
 * its order. Nothing personal may be among them: a cursor stands in an address.
 */
export const pageAfter = (office: string, asked: object, keys: readonly string[]): string =>
  [fingerprint(office, asked), Buffer.from(JSON.stringify(keys)).toString('base64url')].join('~');

/**
 * The keys that a cursor holds.
 *
 * @param count how many there must be
 * @throws {Refusal} `cursor-mismatch` when it is broken or of another question
 */
export function keysAfter(
  office: string,
  asked: object,
  cursor: string | undefined,
  count: number,
): string[] | undefined {
  if (!cursor) return undefined;
  const [mark, packed = ''] = cursor.split('~');
  const keys = parsed(Buffer.from(packed, 'base64url').toString());
  const right = Array.isArray(keys) && keys.length === count && keys.every(isText);
  if (mark !== fingerprint(office, asked) || !right) throw new Refusal('cursor-mismatch');
  return keys as string[];
}

const isText = (key: unknown) => typeof key === 'string' && key.length <= 80;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
