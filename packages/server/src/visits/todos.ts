import type {TodoItem} from '@pendopo/contract/types';
import {addDays, localDate} from '../time.js';
import {urgencyOf} from '../today/order.js';
import type {TodoSource} from '../today/sources.js';
import {isFindable} from './draft.js';
import type {StoredVisit} from './series.js';

/** So far ahead visits are looked at. */
const daysAhead = 31;
const most = 5000;

function todoOf(visit: StoredVisit, today: string): TodoItem | undefined {
  const {id: about, state, start, place} = visit;
  const on = start.slice(0, 10);
  const item = {about, urgency: urgencyOf(on, today), on, name: {id: place.name}};
  if (state === 'postponed') return {kind: 'visit-postponed', ...item};
  const held = /^(scheduled|planned|full)$/.test(state);
  return held && !isFindable(visit.place) ? {kind: 'visit-without-place', ...item} : undefined;
}

/** Coming visits of which the public does not learn when or where they are. */
export const visitTodos: TodoSource = {
  right: 'visits.write',
  async todos({visits}, office, now) {
    const from = localDate(new Date(now), office.utcOffset);
    const coming = await visits.list(office.id, {from, to: addDays(from, daysAhead)}, most);
    return coming.flatMap(visit => todoOf(visit, from) ?? []);
  },
};
