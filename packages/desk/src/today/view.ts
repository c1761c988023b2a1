import type {Today, TodoGroup, TodoItem} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {dateName, dayOf, momentName} from '../kit/dates.js';
import type {Lang} from '../kit/words.js';
import type {TodayStrings} from './strings.js';

type Kind = TodoItem['kind'];

/** The panel in which things of a kind are done, by its id. */
export const panelOf: Record<Kind, string> = {
  'complaint-due': 'complaints',
  'levy-report': 'complaints',
  'request-to-decide': 'requests',
  'request-to-schedule': 'requests',
  'request-to-report': 'requests',
  'home-visit-today': 'requests',
  'visit-postponed': 'visits',
  'visit-without-place': 'visits',
  'partner-expiring': 'partners',
  'notice-ending': 'notices',
  'statistic-stale': 'statistics',
  'import-failed': 'import',
};

/** So many of a kind are shown; the panel has them all. */
const shown = 5;

export interface TodayModel {
  today: Today;
  lang: Lang;
  /** Address of the panel of a kind; nothing where there is none for whoever sits here. */
  placeOf(kind: Kind): string | undefined;
}

/** Kinds whose day is the last one for it; of the others it is the day on which it is. */
const withDeadline: ReadonlySet<Kind> = new Set<Kind>([
  'complaint-due',
  'levy-report',
  'partner-expiring',
  'notice-ending',
  'statistic-stale',
]);

function dayView({kind, on}: TodoItem, lang: Lang, t: TodayStrings) {
  if (!on || kind === 'home-visit-today') return nothing;
  const day = dateName(on, lang);
  return html`<span class="soft">${withDeadline.has(kind) ? t.on(day) : day}</span>`;
}

/** The number stands with what it is of: names of places and partners say enough. */
const callOf = ({about, name, kind}: TodoItem, lang: Lang) => {
  const called = name?.[lang] ?? name?.id;
  if (!called) return about;
  return /^(complaint|levy|request|home)/.test(kind) ? `${called}, ${about}` : called;
};

function itemView(item: TodoItem, {lang, placeOf}: TodayModel, t: TodayStrings) {
  const {kind, about, urgency} = item;
  const place = placeOf(kind);
  const called = callOf(item, lang);
  const waits = urgency === 'open' || kind === 'home-visit-today';
  return html`<li>
    ${place ? html`<a href="${place}/${encodeURIComponent(about)}">${called}</a>` : called}
    ${
      waits
        ? nothing
        : html`<span class=${urgency === 'late' ? 'tag warn' : 'tag'}>${t.urgency[urgency]}</span>`
    }
    ${dayView(item, lang, t)}
  </li>`;
}

function groupView(group: TodoGroup, model: TodayModel, t: TodayStrings) {
  const {kind, total, late, items} = group;
  const place = model.placeOf(kind);
  const left = total - Math.min(items.length, shown);
  const more = html`<p>
    ${t.more(left)}${place ? html`. <a href=${place}>${t.all}</a>` : nothing}
  </p>`;
  const day = dayOf(model.today.asOf);
  return html`<section class="card" data-kind=${kind}>
    <h2>
      ${t.kinds[kind]} <span class="tag">${total}</span>
      ${late ? html`<span class="tag warn">${t.late(late)}</span>` : nothing}
    </h2>
    <p class="soft">${t.about[kind]}</p>
    ${
      kind === 'home-visit-today' && place
        ? html`<p><a href="${place}/rute?date=${day}">${t.routeSheet}</a></p>`
        : nothing
    }
    <ul class="desk-todos">
      ${items.slice(0, shown).map(item => itemView(item, model, t))}
    </ul>
    ${left > 0 ? more : nothing}
  </section>`;
}

/** What needs doing, the most urgent first. */
export function todayView(model: TodayModel, t: TodayStrings) {
  const {today, lang} = model;
  return html`<h1>${t.title}</h1>
    <p class="soft">${t.asOf(momentName(today.asOf, lang))}</p>
    ${
      today.groups.length
        ? today.groups.map(group => groupView(group, model, t))
        : html`<p class="note">${t.nothing}</p>`
    }`;
}
