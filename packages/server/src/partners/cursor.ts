import {printable} from '../database/search.js';
import {fingerprint} from '../http/fingerprint.js';
import {Refusal} from '../http/problems.js';
import type {StoredPartner} from './check.js';
import {type Position, sortKey} from './store.js';

/** The cursor of the page that begins after a partner: question, place in the list, partner. */
export const cursorAfter = (office: string, asked: object, {name, id}: StoredPartner): string =>
  [fingerprint(office, asked), Buffer.from(sortKey(name)).toString('base64url'), id].join('~');

/** @throws {Refusal} `cursor-mismatch` when the cursor is broken or of another query */
export function positionOf(office: string, asked: object, cursor: string): Position {
  const [, mark, sort = '', id = ''] = /^(\w{8})~([\w-]{1,300})~([\w.-]{1,80})$/.exec(cursor) ?? [];
  if (mark !== fingerprint(office, asked)) throw new Refusal('cursor-mismatch');
  return {sort: printable(Buffer.from(sort, 'base64url').toString()), id};
}
