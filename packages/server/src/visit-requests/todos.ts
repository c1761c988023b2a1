import type {TodoItem} from '@pendopo/contract/types';
import {shownReceiptNumber} from '@pendopo/sdk';
import {localDate} from '../time.js';
import {urgencyOf} from '../today/order.js';
import type {TodoSource} from '../today/sources.js';
import type {VisitRequestState} from './states.js';
import type {RequestFigure} from './store.js';

/** So many open requests are looked at; no office has as many. */
const most = 10_000;

/** Where the office is to say something; what needs correction waits for the citizen. */
const undecided: readonly VisitRequestState[] = [
  'reported',
  'file-received',
  'checked-against-siak',
  'received',
  'under-review',
];

function todoOf({kind, state, start, number}: RequestFigure, today: string): TodoItem | undefined {
  const about = shownReceiptNumber(number);
  if (undecided.includes(state)) return {kind: 'request-to-decide', about, urgency: 'open'};
  if (state === 'assigned') return {kind: 'request-to-schedule', about, urgency: 'open'};
  const on = /^(scheduled|recording)$/.test(state) ? start?.slice(0, 10) : undefined;
  if (!on || on > today) return undefined;
  if (on < today) return {kind: 'request-to-report', about, urgency: urgencyOf(on, today), on};
  return kind === 'home' ? {kind: 'home-visit-today', about, urgency: 'today', on} : undefined;
}

/** Requests that wait for the office, and the homes that it goes to today. */
export const visitRequestTodos: TodoSource = {
  right: 'requests.handle',
  async todos({visitRequests}, office, now) {
    const today = localDate(new Date(now), office.utcOffset);
    const open = await visitRequests.list(office.id, {open: true, limit: most});
    return open.flatMap(figure => (figure.erasedAt ? [] : (todoOf(figure, today) ?? [])));
  },
};
