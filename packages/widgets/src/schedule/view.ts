import {address, type Visit} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {clock, dayName, dayOf, inLang, localInstant, plain, zoneName} from '../shared/format.js';
import {days, type ScheduleModel} from './model.js';
import type {ScheduleStrings} from './strings.js';
import {visitItem} from './visit-view.js';

/**
 * What a citizen can do, beside reading. The server prints it with the rest; in the browser it comes
 * with the live part, into room that the view keeps for it.
 */
export interface ScheduleActs {
  /** What must be known first: that there is no connection, for instance. */
  remark: unknown;
  /** The search, folded away until it is wanted. */
  search: unknown;
  /** Heading of the list by distance. */
  near: unknown;
  /** A way out of an empty list. */
  empty: unknown;
  /** More dates, the calendar to follow. */
  foot: unknown;
  /** What to bring, and what can be done with one visit. */
  visit: (visit: Visit) => unknown;
}

const addDay = (date: string) => new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10);

function byDay(model: ScheduleModel, t: ScheduleStrings, acts?: ScheduleActs) {
  const today = dayOf(localInstant(model.now, model.page.office));
  const found = days(model);
  const name = (date: string) =>
    date === today ? `${t.today}, ` : date === addDay(today) ? `${t.tomorrow}, ` : '';
  return [
    found[0]?.date === today ? nothing : html`<p class="soft">${t.nothingToday}</p>`,
    found.map(
      ({date, visits}) =>
        html`<h3>${name(date)}${dayName(date, t)}</h3>
          <ul>
            ${visits.map(visit => visitItem({visit}, model, t, acts))}
          </ul>`,
    ),
  ];
}

function dates(model: ScheduleModel, t: ScheduleStrings, acts?: ScheduleActs) {
  if (!days(model).length) return [html`<p class="soft">${t.empty}</p>`, acts?.empty];
  if (!model.nearest) return byDay(model, t, acts);
  return html`${acts?.near}
    <ul>
      ${model.nearest.map(near => visitItem(near, model, t, acts))}
    </ul>`;
}

/** Keeps a line free for what comes with the live part. */
const room = html`<p class="room"></p>`;

/** The whole schedule, the same on the server and in the browser. */
export function scheduleView(
  model: ScheduleModel,
  t: ScheduleStrings,
  acts?: ScheduleActs,
): TemplateResult {
  const {office, notices, updatedAt} = model.page;
  const {lang} = model;
  const other = lang === 'id' ? 'en' : 'id';
  // It leads nowhere before it can be acted on: the page around a drawn element is not ours.
  const to = (acts ? address('', '', {...model.filters, lang: other}) : nothing) as string;
  return html`<section
    class="pendopo-schedule"
    lang=${lang}
    aria-label=${t.title}
    aria-busy=${(model.busy ? 'true' : nothing) as 'true'}
  >
    <header>
      <div>
        <h2>${t.title}</h2>
        ${plain(office.name)}
      </div>
      <a href=${to} lang=${other} data-act="lang">${t.other}</a>
    </header>
    ${office.sample ? html`<p class="note">${t.sample}</p>` : nothing} ${acts?.remark}
    ${notices.map(
      ({title, body}) =>
        html`<p class="note warn"><b>${inLang(title, lang)}</b> ${inLang(body, lang)}</p>`,
    )}
    ${
      model.compact
        ? nothing
        : html`<details
            class="search"
            ?open=${!model.folded && Object.keys(model.filters).length > 0}
          >
            <summary>${t.search}</summary>
            ${acts?.search}
          </details>`
    }
    ${dates(model, t, acts)}
    <footer>
      ${acts ? acts.foot : [model.page.next && room, room]}
      <p class="soft">
        ${t.updated} ${dayName(dayOf(updatedAt), t)} ${clock(updatedAt, lang)} ${zoneName(office)}
      </p>
    </footer>
  </section>`;
}
