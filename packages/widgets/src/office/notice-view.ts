import type {Notice} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {dayName, dayOf, inLang} from '../shared/format.js';
import {addDays, type OfficeModel} from './model.js';
import type {OfficeStrings} from './strings.js';
import {zoned} from './hours-view.js';

/** Signs that every phone can draw; the word beside them says the same. */
const signs: Partial<Record<Notice['kind'], string>> = {closed: '✕', moved: '→', info: 'i'};

/** The last day of what ends at midnight, else day and time. */
function untilWords(end: string, model: OfficeModel, t: OfficeStrings): string {
  const day = dayOf(end);
  return end.slice(11, 16) === '00:00'
    ? dayName(addDays(day, -1), t)
    : `${dayName(day, t)}, ${zoned(end, model)}`;
}

/** What the public must know now: of what kind, what it touches, until when. */
export function noticeNote(
  {kind, channels, title, body, endsAt}: Notice,
  model: OfficeModel,
  t: OfficeStrings,
) {
  const touched = channels.map(channel => t.channels[channel]).join(', ');
  const until = endsAt && `${t.until} ${untilWords(endsAt, model, t)}`;
  return html`<div
    class="note ${kind === 'info' ? '' : 'warn'}"
    data-until=${(endsAt ?? nothing) as string}
  >
    <b class="badge"><span aria-hidden="true">${signs[kind] ?? '!'}</span> ${t.kinds[kind]}</b>
    <b>${inLang(title, model.lang)}</b>
    ${body ? html`<p>${inLang(body, model.lang)}</p>` : nothing}
    <p>${[touched, until].filter(Boolean).join(' · ')}</p>
  </div>`;
}
