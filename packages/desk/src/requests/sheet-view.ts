import type {RouteSheet, RouteStop} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {clock, dayName} from '../kit/dates.js';
import {lineField, selectField} from '../kit/field.js';
import type {DeskForm} from '../kit/form.js';
import {printButton} from '../kit/print.js';
import type {Lang} from '../kit/words.js';
import type {RequestsStrings} from './strings.js';

const css = String.raw;

/** On paper: one home after the other, none of them torn in two. */
export const sheetCss = css`
  .desk-stops {
    list-style: none;
    padding: 0;
  }
  .desk-stop {
    break-inside: avoid;
    border-top: 2px solid var(--line);
    padding: 0.5rem 0;
  }
  .desk-stop h2 {
    margin: 0 0 0.25rem;
  }
  .desk-stop p {
    margin: 0.15rem 0;
  }
  .desk-initials {
    border-bottom: 1px solid var(--line);
    min-height: 2.5rem;
  }
  @media print {
    .desk-sheet-choice,
    .desk-nav,
    .desk-top {
      display: none;
    }
  }
`;

export interface SheetModel {
  sheet: RouteSheet;
  /** All teams that have something to do on that day. */
  teams: readonly string[];
  form: DeskForm;
  lang: Lang;
}

export interface SheetActs {
  show(): void;
}

const line = (label: string, value: unknown) =>
  value ? html`<p><span class="soft">${label}:</span> ${value}</p>` : nothing;

function stopView(stop: RouteStop, lang: Lang, t: RequestsStrings) {
  const {start, end, team, address, village, district, helperNeeded, helperNote} = stop;
  const times = [start, end].flatMap(one => (one ? [clock(one, lang)] : [])).join('–');
  const about = [t.categories[stop.category], team, stop.number, stop.sample && t.sample];
  const where = [address, t.rt(stop.rt ?? '', stop.rw ?? ''), village, district.name];
  const point = stop.latitude !== undefined && `${stop.latitude}, ${stop.longitude}`;
  return html`<li class="desk-stop">
    <h2>${times} ${stop.personName}</h2>
    <p>${about.filter(Boolean).join(' · ')}</p>
    ${line(t.facts.address, where.filter(Boolean).join(', '))}
    ${line(t.facts.landmark, stop.landmark)} ${line(t.facts.map, point)}
    ${line(
      t.facts.phone,
      html`<a href="tel:${stop.phone.replace(/[^+\d]/g, '')}">${stop.phone}</a>
        (${stop.reporterName})`,
    )}
    ${line(t.facts.guardian, stop.guardianName)}
    ${line(t.facts.services, stop.services.map(one => t.groups[one]).join(', '))}
    ${line(t.sheet.helper, helperNeeded && [t.yes, helperNote].filter(Boolean).join('. '))}
    ${line(t.facts.note, stop.note)}
    <p class="desk-initials"><span class="soft">${t.sheet.done}:</span></p>
  </li>`;
}

/** A day's home visits as the team takes them along. */
export function sheetView(model: SheetModel, t: RequestsStrings, acts: SheetActs) {
  const {sheet, teams, form, lang} = model;
  const options = [
    {value: 'all', name: t.sheet.allTeams},
    ...teams.map(team => ({value: team, name: team})),
  ];
  return html`<p class="desk-sheet-choice"><a href="/meja/permintaan">${t.back}</a></p>
    <h1>${t.sheet.title}: ${dayName(sheet.date, lang)}</h1>
    <p>${t.sheet.about}</p>
    <form
      class="desk-filters desk-sheet-choice"
      @change=${(event: Event) => {
        form.take(event);
        acts.show();
      }}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${lineField(form, {name: 'date', label: t.step.day, type: 'date'})}
      ${selectField(form, {name: 'team', label: t.team, options, required: true})}
    </form>
    ${
      sheet.stops.length
        ? html`<p class="acts">${printButton(lang)}</p>
            <ol class="desk-stops">
              ${sheet.stops.map(stop => stopView(stop, lang, t))}
            </ol>`
        : html`<p class="note">${t.sheet.none}</p>`
    }`;
}
