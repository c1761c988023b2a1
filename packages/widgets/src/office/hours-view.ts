import {html, nothing} from 'lit';
import {clock, dayName, dayOf, inLang, plain, zoneName} from '../shared/format.js';
import {addDays, type OfficeModel, tellsOf, todayOf} from './model.js';
import {openingState} from './opening-state.js';
import type {OfficeStrings} from './strings.js';

/** The time of day of an instant, with the letters of its zone: 08.00 WIB. */
export const zoned = (instant: string, {office, lang}: OfficeModel): string =>
  `${clock(instant, lang)} ${zoneName(office)}`;

/** When it opens, as it is said today: pukul 13.00 WIB; besok pukul …; Senin, 23 November, pukul …. */
function opening(instant: string, model: OfficeModel, t: OfficeStrings): string {
  const [day, today] = [dayOf(instant), todayOf(model)];
  const name = day === addDays(today, 1) ? `${t.tomorrow} ` : `${dayName(day, t)}, `;
  return t.opens(day === today ? '' : name, zoned(instant, model));
}

/** Whether it is open, what comes next, and when. */
function standing(
  model: OfficeModel,
  t: OfficeStrings,
): [word: string, next?: string, until?: string | undefined] {
  const {state, closes, opens} = openingState(model.office, model.now);
  if (state === 'unknown') return [t.unknown];
  if (closes) {
    const pause = opens && dayOf(opens) === dayOf(closes);
    return [t.open, (pause ? t.pauses : t.closes)(zoned(closes, model)), closes];
  }
  return [
    state === 'break' ? t.pause : t.closed,
    opens ? opening(opens, model, t) : t.never,
    opens,
  ];
}

/** The openings of a day: 08.00–12.00, 13.00–15.00; or that there are none, and why. */
export function daySpans(date: string, {office, lang}: OfficeModel, closed: string): string {
  const spans = office.openings
    .filter(({start}) => dayOf(start) === date)
    .map(({start, end}) => `${clock(start, lang)}–${clock(end, lang)}`);
  const reason = inLang(office.closedDays.find(day => day.date === date)?.reason, lang);
  return spans.join(', ') || closed + (reason && `: ${reason}`);
}

/** Now: open or not, today's hours, where. `way` is what leads there. */
export function nowItem(model: OfficeModel, t: OfficeStrings, way: unknown) {
  const {address} = model.office;
  const [word, next, until] = standing(model, t);
  const date = todayOf(model);
  const today = tellsOf(date, model) ? daySpans(date, model, t.closed) : word;
  return html`<div class="item ${word === t.open ? '' : 'warn'}">
    <p data-until=${(until ?? nothing) as string}>
      <b class="state">${word}</b>${next && `, ${next}`}
    </p>
    ${today === word ? nothing : html`<p>${t.today}: ${today}</p>`}
    ${address && html`<p>${plain(address)}</p>`}
    <div class="room">${way}</div>
  </div>`;
}
