import type {DeskVisit, VisitCount} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {clock, momentName} from '../kit/dates.js';
import type {Waiting} from '../kit/queue.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {VanStrings} from './strings.js';

/** The visit that is counted at, as it was last heard of. */
export interface Counted {
  id: string;
  place: string;
  start: string;
  end: string;
  /** Of all phones, as far as the server has told. */
  served: number;
  quota?: VisitCount['quota'] | undefined;
  /** When that was said: milliseconds since 1970. */
  at: number;
}

export interface VanModel {
  counted: Counted;
  /** Counts of this device that the server has not taken in yet. */
  waiting: readonly Waiting[];
  /** What is shown is not from the server just now. */
  stale: string | undefined;
  early: boolean;
  /** Whether what waits survives the end of the page. */
  durable: boolean;
  lang: Lang;
}

export interface VanActs {
  count(n: number): void;
  drop(key: string): void;
}

/** A visit as the page keeps it. */
export const countedOf = ({visit, served}: DeskVisit, at: number): Counted => ({
  id: visit.id,
  place: visit.place.name,
  start: visit.start,
  end: visit.end,
  served,
  ...(visit.quota && {
    quota: {...visit.quota, left: Math.max(0, visit.quota.left - served)},
  }),
  at,
});

const sumOf = (waiting: readonly Waiting[]) =>
  waiting.reduce((sum, {body}) => sum + (body as {served: number}).served, 0);

/** What this device makes of it: what the server told, and what waits here. */
export function shownOf({served, quota}: Counted, waiting: readonly Waiting[]) {
  const more = sumOf(waiting.filter(({refused}) => !refused));
  const left = quota && Math.max(0, quota.left - more);
  return {served: Math.max(0, served + more), left, total: quota?.total};
}

function waitingView({waiting, durable}: VanModel, t: VanStrings, acts: VanActs) {
  const unsent = waiting.filter(({refused}) => !refused);
  const refused = waiting.filter(one => one.refused);
  return html`<p role="status" class="note">
      ${unsent.length ? t.waiting(unsent.length) : t.allSent}
      ${durable || !unsent.length ? nothing : html`<br />${t.fleeting}`}
    </p>
    ${
      refused.length
        ? html`<div class="note warn" role="alert">
            <p>${t.refused(refused.length)}</p>
            <ul>
              ${refused.map(
                ({key, refused: why}) =>
                  html`<li>
                    ${why}
                    <button type="button" class="plain" @click=${() => acts.drop(key)}>
                      ${t.drop}
                    </button>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }`;
}

/** One big button, and what came of it. */
export function vanView(model: VanModel, t: VanStrings, acts: VanActs) {
  const {counted, waiting, stale, early, lang} = model;
  const {served, left, total} = shownOf(counted, waiting);
  const {place, start, end} = counted;
  return html`<h1>${place}</h1>
    <p>${momentName(start, lang)}–${clock(end, lang)}</p>
    ${stale ? html`<p class="note warn">${t.from(stale)}</p>` : nothing}
    ${
      early
        ? html`<p class="note warn">${t.early}</p>`
        : html`<dl class="van-figures" aria-live="polite">
              <div>
                <dt>${t.served}</dt>
                <dd>${served}</dd>
              </div>
              ${
                left === undefined
                  ? nothing
                  : html`<div>
                      <dt>${t.left}</dt>
                      <dd>${left}<span class="soft"> / ${total}</span></dd>
                    </div>`
              }
            </dl>
            ${left === undefined ? html`<p class="soft">${t.noQuota}</p>` : nothing}
            ${left === 0 ? html`<p class="note warn">${t.over}</p>` : nothing}
            <p>
              <button type="button" class="main van-plus" @click=${() => acts.count(1)}>
                ${t.plus}
              </button>
            </p>
            <p class="acts">
              <button
                type="button"
                aria-disabled=${served ? 'false' : 'true'}
                @click=${() => (served ? acts.count(-1) : undefined)}
              >
                ${t.minus}
              </button>
            </p>
            ${waitingView(model, t, acts)}`
    }
    <p><a href="/meja/van">${t.back}</a></p>`;
}

/** Today's visits, to choose where one is. */
export function todaysView(visits: readonly Counted[], lang: Lang, t: VanStrings) {
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    ${tableView<Counted>({
      caption: t.today,
      rows: visits,
      key: ({id}) => id,
      empty: t.none,
      columns: [
        {
          name: t.place,
          head: true,
          cell: ({id, place}) =>
            html`<a href="/meja/van/${id}" aria-label=${t.countAt(place)}>${place}</a>`,
        },
        {
          name: t.time,
          cell: ({start, end}) => `${clock(start, lang)}–${clock(end, lang)}`,
        },
        {name: t.served, figure: true, cell: ({served}) => served},
      ],
    })}`;
}
