/** How a document comes into the citizen's hands. */
import {html, nothing} from 'lit';
import {dayName, plain} from '../shared/format.js';
import {commonLive} from '../shared/live-strings.js';
import type {ShownCase} from './case-view.js';

/** `20000` as people here write it: 20.000. */
const grouped = (amount: number) => String(amount).replace(/(\d)(?=(\d{3})+$)/g, '$1.');

/** Where and when to collect it. */
export function pickupView({answer, lang, t, words}: ShownCase) {
  const {pickup} = answer.data;
  if (!pickup) return nothing;
  const {place, address, hours, until} = pickup;
  const {weekdays} = commonLive[lang];
  return html`<h4>${words.pickup}</h4>
    <p><b>${plain(place)}</b>${address ? `, ${plain(address)}` : ''}</p>
    ${hours.map(
      ({days, opens, closes, breakStarts, breakEnds}) =>
        html`<p>
          ${words.hours} ${days.map(day => weekdays[day - 1]).join(', ')}:
          ${opens}–${closes}${breakStarts ? ` (${words.pause} ${breakStarts}–${breakEnds})` : ''}
        </p>`,
    )}
    ${until ? html`<p>${words.until(dayName(until, t))}</p>` : nothing}`;
}

/** Who brings it, how far they are, and what they are paid. */
export function deliveryView({answer, words}: ShownCase) {
  const {delivery} = answer.data;
  if (!delivery) return nothing;
  const {carrier, feeRupiah, state, trackingNumber} = delivery;
  return html`<h4>${words.delivery}</h4>
    <p>${plain(carrier)}: <b>${words.deliveries[state]}</b></p>
    ${trackingNumber ? html`<p>${words.tracking}: ${plain(trackingNumber)}</p>` : nothing}
    ${feeRupiah ? html`<p>${words.fee(grouped(feeRupiah))}</p>` : nothing}`;
}
