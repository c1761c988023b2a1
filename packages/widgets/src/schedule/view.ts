import type {Visit} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {dayName, dayOf, localInstant} from '../shared/format.js';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import {days, type ScheduleModel} from './model.js';
import type {ScheduleStrings} from './strings.js';
import {visitItem} from './visit-view.js';

/** What a citizen can do with a schedule, beside reading it. */
export interface ScheduleActs extends FrameActs {
  /** The search, folded away until it is wanted. */
  search: unknown;
  /** Heading of the list by distance. */
  near: unknown;
  /** A way out of an empty list. */
  empty: unknown;
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

/** The whole schedule, the same on the server and in the browser. */
export function scheduleView(
  model: ScheduleModel,
  t: ScheduleStrings,
  acts?: ScheduleActs,
): TemplateResult {
  const search = html`<details
    class="search"
    ?open=${!model.folded && Object.keys(model.filters).length > 0}
  >
    <summary>${t.search}</summary>
    ${acts?.search}
  </details>`;
  return framed(
    {...model.page, lang: model.lang, query: model.filters, busy: model.busy},
    t,
    {
      title: t.title,
      body: [model.compact ? nothing : search, dates(model, t, acts)],
      room: [model.page.next && roomForLine, roomForLine],
    },
    acts,
  );
}
