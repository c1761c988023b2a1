import {fingerprint} from '../http/fingerprint.js';
import {Refusal} from '../http/problems.js';
import {localInstant, type UtcOffset} from '../time.js';
import type {AskedFilters} from './filter.js';
import type {Position} from './store.js';

/** The cursor of the page that begins after a visit: question, second, visit. */
export const cursorAfter = (office: string, asked: AskedFilters, {start, id}: Position) =>
  [fingerprint(office, asked), (Date.parse(start) / 1000).toString(36), id].join('~');

/** @throws {Refusal} `cursor-mismatch` when the cursor is broken or of another query */
export function positionOf(
  {id: office, utcOffset}: {id: string; utcOffset: UtcOffset},
  asked: AskedFilters,
  cursor: string,
): Position {
  const [, mark, second = '', id = ''] = /^(\w{8})~(\w{1,8})~([\w.-]{1,80})$/.exec(cursor) ?? [];
  if (mark !== fingerprint(office, asked)) throw new Refusal('cursor-mismatch');
  return {start: localInstant(parseInt(second, 36) * 1000, utcOffset), id};
}
