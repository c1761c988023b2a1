import type {Region, Text, TodoItem} from '@pendopo/contract/types';
import {shownReceiptNumber} from '@pendopo/sdk';
import type {StoredOffice} from '../offices/store.js';
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

const kinds: Record<RequestFigure['kind'], Text> = {
  home: {id: 'Rumah', en: 'Home'},
  school: {id: 'Sekolah', en: 'School'},
  institution: {id: 'Lembaga', en: 'Institution'},
};

/** Where it is, as far as it can be said without saying whose home it is. */
function nameOf({kind, district}: RequestFigure, districts: readonly Region[]): Text {
  const there = districts.find(({code}) => code === district)?.name ?? district;
  const {id, en} = kinds[kind];
  return {id: `${id} di ${there}`, en: `${en} in ${there}`};
}

function todoOf(figure: RequestFigure, {districts}: StoredOffice, today: string) {
  const {kind, state, start, number} = figure;
  const item = (what: TodoItem['kind'], on?: string): TodoItem => ({
    kind: what,
    about: shownReceiptNumber(number),
    urgency: urgencyOf(on, today),
    ...(on && {on}),
    name: nameOf(figure, districts),
  });
  if (undecided.includes(state)) return item('request-to-decide');
  if (state === 'assigned') return item('request-to-schedule');
  const on = /^(scheduled|recording)$/.test(state) ? start?.slice(0, 10) : undefined;
  if (!on || on > today) return undefined;
  if (on < today) return item('request-to-report', on);
  return kind === 'home' ? item('home-visit-today', on) : undefined;
}

/** Requests that wait for the office, and the homes that it goes to today. */
export const visitRequestTodos: TodoSource = {
  right: 'requests.handle',
  async todos({visitRequests}, office, now) {
    const today = localDate(new Date(now), office.utcOffset);
    const open = await visitRequests.list(office.id, {open: true, limit: most});
    return open.flatMap(figure => (figure.erasedAt ? [] : (todoOf(figure, office, today) ?? [])));
  },
};
