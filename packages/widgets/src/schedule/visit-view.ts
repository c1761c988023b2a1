import type {Visit} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {clock, dayName, dayOf, inLang, plain, zoneName} from '../shared/format.js';
import {type NearVisit, type ScheduleModel, stands} from './model.js';
import type {ScheduleStrings} from './strings.js';
import type {ScheduleActs} from './view.js';

type Span = Pick<Visit, 'start' | 'end'>;

const hours = ({start, end}: Span, {lang, page}: ScheduleModel) =>
  `${clock(start, lang)}–${clock(end, lang)} ${zoneName(page.office)}`;

/** Sabtu, 21 November, 08.00–12.00 WIB. */
const dated = (span: Span, model: ScheduleModel, t: ScheduleStrings): string =>
  `${dayName(dayOf(span.start), t)}, ${hours(span, model)}`;

/** On which terms it is held. */
function terms({quota, minimum, outsideOfficeHours, openTo}: Visit, t: ScheduleStrings) {
  const all = [
    t.free,
    quota && t.left(quota.left, quota.total),
    outsideOfficeHours && t.outside,
    t.openTo[openTo],
    minimum && t.minimum(minimum),
  ];
  return html`<p>${all.filter(Boolean).join(' · ')}</p>`;
}

/** One visit: when, where, whether it stands, what it offers. */
export function visitItem(
  {visit, distance}: NearVisit,
  model: ScheduleModel,
  t: ScheduleStrings,
  acts?: ScheduleActs,
) {
  const {place, state, reason, replacement} = visit;
  const {lang, nearest} = model;
  const where = [place.village?.name, place.district.name, place.address, distance];
  return html`<li class="item ${state}">
    <b>${nearest ? dated(visit, model, t) : hours(visit, model)}</b>
    ${t.states[state] && html`<b class="badge">${t.states[state]}</b>`}
    <h4>${plain(place.name)}</h4>
    <p>${plain(where.filter(Boolean).join(', '))}</p>
    ${
      reason || replacement
        ? html`<p class="why warn">
            ${inLang(reason, lang)}
            ${replacement && html`<b>${t.newDate}: ${dated(replacement, model, t)}</b>`}
          </p>`
        : nothing
    }
    ${
      stands(visit)
        ? html`${terms(visit, t)}
            <div class="acts">${acts?.visit(visit)}</div>`
        : nothing
    }
  </li>`;
}
