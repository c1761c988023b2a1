import type {Offer, OfficeBrief} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {dateName, type DateNames, inLang, type Lang} from '../shared/format.js';
import {blackoutOn} from './model.js';
import {allAges, type OfferStrings} from './strings.js';

/** What an offer is shown with. */
export interface OfferModel {
  office: OfficeBrief;
  lang: Lang;
  /** The day it is for the office: YYYY-MM-DD. */
  today: string;
}

/** Rp25.000, in either language as it stands on price tags here. */
const rupiah = (value: number) => `Rp${String(value).replace(/\B(?=(\d{3})+$)/g, '.')}`;

/** 31 Desember 2026. */
export const dated = (day: string, names: DateNames): string =>
  `${dateName(day, names)} ${day.slice(0, 4)}`;

/** Diskon 10%; Potongan Rp25.000; Hadiah senilai Rp25.000. */
function kindOf({kind, value}: Offer, t: OfferStrings): string {
  if (!value) return t.kinds[kind];
  const much =
    kind === 'percent' ? `${value}%` : kind === 'amount' ? rupiah(value) : t.worth(rupiah(value));
  return `${t.kinds[kind]} ${much}`;
}

/** For whom an offer is and how long: those terms that a parent must know before going there. */
function terms(offer: Offer, {office, today}: OfferModel, t: OfferStrings & DateNames) {
  const {minAge = allAges[0], maxAge = allAges[1], startsOn = '', endsOn} = offer;
  return [
    t.who[offer.for],
    (minAge > allAges[0] || maxAge < allAges[1]) && t.ages(minAge, maxAge),
    t.areas[offer.accepts](office.region, office.province),
    startsOn > today && `${t.from} ${dated(startsOn, t)}`,
    endsOn && `${t.until} ${dated(endsOn, t)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One offer: what is given, to whom, and whether today is a day without it. */
export function offerView(offer: Offer, model: OfferModel, t: OfferStrings & DateNames) {
  const closed = blackoutOn(offer, model.today);
  return html`<p class="offer"><b>${kindOf(offer, t)}:</b> ${inLang(offer.what, model.lang)}</p>
    <p>${terms(offer, model, t)}</p>
    ${
      closed
        ? html`<p class="warn">
            <b class="badge">${t.notToday}</b> ${inLang(closed.reason, model.lang)}
          </p>`
        : nothing
    }`;
}
