import type {Offer, Partner} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {type DateNames, inLang} from '../shared/format.js';
import {reservationStrings} from './live-strings.js';
import {offersFrom} from './model.js';
import {dated, type OfferModel} from './view.js';

/** The days to come without an offer, the next ones first. */
const closedFrom = ({blackout}: Offer, today: string) =>
  blackout.filter(({to}) => to >= today).sort((a, b) => (a.from < b.from ? -1 : 1));

function closedDays(offer: Offer, {lang, today}: OfferModel, names: DateNames) {
  const t = reservationStrings[lang];
  const coming = closedFrom(offer, today);
  const span = (from: string, to: string) =>
    from === to ? dated(from, names) : `${dated(from, names)} ${t.until} ${dated(to, names)}`;
  if (!coming.length) return nothing;
  return html`<b>${t.closed}</b>
    <ul>
      ${coming.map(
        ({from, to, reason}) => html`<li>${span(from, to)}: ${inLang(reason, lang)}</li>`,
      )}
    </ul>`;
}

/** What must be kept in mind of a partner's offers: conditions, days without them, and their end. */
export function reservations(partner: Partner, model: OfferModel, names: DateNames) {
  const {lang, today} = model;
  const t = reservationStrings[lang];
  const offers = offersFrom(partner, today);
  return [
    offers
      .filter(offer => offer.conditions ?? closedFrom(offer, today)[0])
      .map(
        offer =>
          // Which offer is meant need be said only where there are more.
          html`${offers[1] ? html`<p><b>${inLang(offer.what, lang)}</b></p>` : nothing}
          ${
            offer.conditions
              ? html`<p>${t.conditions}: ${inLang(offer.conditions, lang)}</p>`
              : nothing
          }
          ${closedDays(offer, model, names)}`,
      ),
    html`<p>${t.runs} ${dated(partner.agreement.endsOn, names)}</p>`,
  ];
}
