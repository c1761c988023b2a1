import type {OpeningHours} from '@pendopo/sdk';
import {html} from 'lit';
import {type Lang} from './format.js';
import {commonLive} from './live-strings.js';

/** Regular counter hours, a line for each kind of day. */
export function hoursLines(hours: readonly OpeningHours[] = [], lang: Lang) {
  const t = commonLive[lang];
  return hours.map(
    ({days, opens, closes}) =>
      html`<p>
        ${t.hours}: ${days.map(day => t.weekdays[day - 1]).join(', ')} ${opens}–${closes}
      </p>`,
  );
}
