import {createHash} from 'node:crypto';
import {Refusal} from '../http/problems.js';
import {localInstant, type UtcOffset} from '../time.js';
import type {AskedFilters} from './filter.js';
import type {Position} from './store.js';

/**
 * Which question a cursor belongs to, as it was asked: days that were left out are no part of it, so
 * that a list goes on past midnight. The limit may change from page to page, the filters not.
 */
const fingerprint = (office: string, asked: AskedFilters) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        office,
        Object.entries(asked)
          .filter(([, v]) => v)
          .sort(),
      ]),
    )
    .digest('hex')
    .slice(0, 8);

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
