import type {ComplaintDue} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {dayName, type DateNames, type Lang} from '../shared/format.js';
import {dueStrings} from './due-strings.js';

/** A day in words, with its year when that is not the one that is now. */
export const dayIn = (date: string, now: string, names: DateNames): string =>
  dayName(date, names) + (date.slice(0, 4) === now.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`);

/** By when what is due, and whether it was done. */
export function dueList(
  due: readonly ComplaintDue[],
  now: string,
  lang: Lang,
  names: DateNames,
): unknown {
  const s = dueStrings[lang];
  const told = ({step, days, unit, state}: ComplaintDue) =>
    [
      s.due[step][1],
      s.days(days, unit),
      state === 'open' ? '' : state === 'met' ? s.met : s.late,
    ].filter(Boolean);
  return html`<ul class="due">
    ${due.map(
      one =>
        html`<li class=${(one.state === 'late' ? 'warn' : nothing) as string}>
          ${s.due[one.step][0]} <b>${dayIn(one.on, now, names)}</b> · ${told(one).join(' · ')}
        </li>`,
    )}
  </ul>`;
}
