import type {DeskVisit, DeskVisitList} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {visitState} from '@pendopo/sdk';
import {clock, dateName, dayName, dayOf} from '../kit/dates.js';
import {kitWords} from '../kit/strings.js';
import {tableView} from '../kit/table.js';
import {inWords, type Lang} from '../kit/words.js';
import {addMonths, monthOf, weeksOf} from './month.js';
import {markOf} from './planning.js';
import type {VisitsStrings} from './strings.js';

export interface MonthModel {
  /** YYYY-MM. */
  month: string;
  list: Omit<DeskVisitList, 'next'>;
  today: string;
  /** Milliseconds since 1970. */
  now: number;
  lang: Lang;
  /** The list in place of the calendar, also where there is room for that. */
  asList: boolean;
}

export const monthName = (month: string, lang: Lang): string =>
  `${inWords(kitWords, lang).months[+month.slice(5, 7) - 1]} ${month.slice(0, 4)}`;

/** How a visit stands, as a word. */
export function stateView({visit, served}: DeskVisit, now: number, t: VisitsStrings) {
  const full = visit.quota && visit.state === 'scheduled' && served >= visit.quota.left;
  const state = visitState(full ? {...visit, state: 'full'} : visit, now);
  const kind = /^(cancelled|postponed|rescheduled)$/.test(state)
    ? 'warn'
    : /^(scheduled|running)$/.test(state)
      ? 'good'
      : '';
  return html`<span class="tag ${kind}">${t.states[state]}</span>`;
}

const address = (id: string) => `/meja/jadwal/${id}`;

function entryView(one: DeskVisit, {lang, now}: MonthModel, t: VisitsStrings) {
  const {visit} = one;
  const off = /^(cancelled|postponed|rescheduled)$/.test(visit.state);
  return html`<li>
    <a href=${address(visit.id)}>${clock(visit.start, lang)} ${visit.place.name}</a>
    ${off ? stateView(one, now, t) : nothing}
  </li>`;
}

function dayView(day: string, model: MonthModel, t: VisitsStrings) {
  const {month, list, today, lang} = model;
  if (monthOf(day) !== month) return html`<td class="beside"></td>`;
  const visits = list.data.filter(({visit}) => dayOf(visit.start) === day);
  const mark = markOf(day, list, lang, t);
  const number = String(+day.slice(8));
  return html`<td class=${[mark && 'marked', day === today && 'today'].filter(Boolean).join(' ')}>
    ${
      day >= today
        ? html`<a
            class="day"
            href="/meja/jadwal/baru?tanggal=${day}"
            aria-label=${t.makeOn(dateName(day, lang))}
            >${number}</a
          >`
        : html`<span class="day">${number}</span>`
    }
    ${mark ? html`<p class="mark">${mark}</p>` : nothing}
    ${
      visits.length
        ? html`<ul>
            ${visits.map(one => entryView(one, model, t))}
          </ul>`
        : nothing
    }
  </td>`;
}

function calendarView(model: MonthModel, t: VisitsStrings) {
  const {month, lang} = model;
  const {days} = inWords(kitWords, lang);
  const names = [...days.slice(1), days[0]!];
  return html`<table class="calendar">
    <caption class="aside">
      ${t.calendar(monthName(month, lang))}
    </caption>
    <thead>
      <tr>
        ${names.map(name => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(month).map(
        week =>
          html`<tr>
            ${week.map(day => dayView(day, model, t))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function tableOf(
  rows: readonly DeskVisit[],
  {month, list, lang, now, today}: MonthModel,
  t: VisitsStrings,
) {
  const places = ({visit: {quota}, served}: DeskVisit) =>
    quota ? t.left(Math.max(0, quota.left - served), quota.total) : '–';
  return tableView<DeskVisit>({
    caption: t.list(monthName(month, lang)),
    rows,
    key: ({visit}) => visit.id,
    empty: t.none,
    columns: [
      {
        name: t.place,
        head: true,
        cell: ({visit}) => html`<a href=${address(visit.id)}>${visit.place.name}</a>`,
      },
      {
        name: t.time,
        cell: ({visit}) => {
          const day = dayOf(visit.start);
          const mark = markOf(day, list, lang, t);
          return html`${dayName(day, lang)}<br />${clock(visit.start, lang)}–${clock(
              visit.end,
              lang,
            )}${mark ? html`<br /><span class="fault">${mark}</span>` : nothing}`;
        },
      },
      {
        name: t.state,
        cell: one =>
          html`${stateView(one, now, t)}${
            dayOf(one.visit.start) === today
              ? html`<br /><a
                    class="button"
                    href="/meja/van/${one.visit.id}"
                    aria-label=${t.countAt(one.visit.place.name)}
                    >${t.count}</a
                  >`
              : nothing
          }`,
      },
      {name: t.places, figure: true, cell: places},
    ],
  });
}

/** Whoever looks at this month looks for what comes; what is past is folded away. */
function listView(model: MonthModel, t: VisitsStrings) {
  const {list, month, today} = model;
  const isPast = ({visit}: DeskVisit) => dayOf(visit.start) < today;
  const past = month === monthOf(today) ? list.data.filter(isPast) : [];
  const coming = list.data.slice(past.length);
  return html`<div class="list">
    ${tableOf(coming, model, t)}
    ${
      past.length
        ? html`<details>
            <summary>${t.past(past.length)}</summary>
            ${tableOf(past, model, t)}
          </details>`
        : nothing
    }
  </div>`;
}

/** A month of visits: a calendar where there is room, a list on a phone. */
export function monthView(model: MonthModel, t: VisitsStrings) {
  const {month, list, lang, asList} = model;
  const {from, to} = {from: list.holidaysKnownUntil, to: `${month}-28`};
  const turn = (months: number) => `/meja/jadwal?bulan=${addMonths(month, months)}`;
  const other = asList ? `?bulan=${month}` : `?bulan=${month}&tampil=daftar`;
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <p class="acts">
      <a class="button main" href="/meja/jadwal/baru">${t.add}</a>
      <a class="button" href="/meja/jadwal/rutin">${t.rounds}</a>
    </p>
    <h2>${monthName(month, lang)}</h2>
    <p class="acts">
      <a class="button" href=${turn(-1)}>${t.earlier}</a>
      <a class="button" href=${turn(1)}>${t.later}</a>
      <a class="button wide" href="/meja/jadwal${other}">${asList ? t.asCalendar : t.asList}</a>
    </p>
    ${to > from ? html`<p class="note">${t.knownUntil(dateName(from, lang))}</p>` : nothing}
    <div class=${asList ? 'month as-list' : 'month'}>
      ${calendarView(model, t)} ${listView(model, t)}
    </div>`;
}
