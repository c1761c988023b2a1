import {html, nothing, type TemplateResult} from 'lit';
import {offersFrom, todayAt} from '../offers/model.js';
import {offerView} from '../offers/view.js';
import {dayName, plain} from '../shared/format.js';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import {type BadgeModel, type Claim, claimOf} from './model.js';
import type {BadgeStrings} from './strings.js';

/** What can be done with a badge, beside reading it. */
export interface BadgeActs extends FrameActs {
  /** Conditions of the offers, days without them, and how long they hold. */
  terms: unknown;
  /** How staff check a card. */
  checklist: unknown;
}

/** Whether the agreement stands, and on which day. */
function standing(claim: Claim, {answer}: BadgeModel, t: BadgeStrings) {
  const {asOf, startsOn, endsOn} = answer;
  const day = claim === 'ended' ? endsOn : claim === 'not-yet' ? startsOn : asOf;
  const name = `${dayName(day, t)} ${day.slice(0, 4)}`;
  // The words for "today" by themselves: what was printed loses them when the day is over.
  if (claim === 'today')
    return html`${t.valid} <span data-until=${answer.validUntil}>${t.today}</span>${name}.`;
  return t.claims[claim](name);
}

/** The whole badge, the same on the server and in the browser. */
export function badgeView(model: BadgeModel, t: BadgeStrings, acts?: BadgeActs): TemplateResult {
  const {answer, lang, now, compact, busy} = model;
  const {office, data, name} = answer;
  const claim = claimOf(model);
  const today = todayAt(office, now);
  const partner = /^(today|closed|before)$/.test(claim) ? data : undefined;
  const offers = partner && offersFrom(partner, today);
  return framed(
    {office, updatedAt: answer.updatedAt, lang, query: {partner: answer.id}, busy},
    t,
    {
      title: plain(name),
      body: html`<div class="item ${claim === 'today' ? '' : 'warn'}">
        <h3>${partner ? t.partner : t.card}</h3>
        <p><b>${standing(claim, model, t)}</b></p>
        ${offers?.map(offer => offerView(offer, {office, lang, today}, t))}
        ${offers && !offers.length ? html`<p>${t.none}</p>` : nothing}
        ${partner ? (acts ? acts.terms : roomForLine) : nothing}
        ${partner && !compact ? (acts ? acts.checklist : roomForLine) : nothing}
      </div>`,
      room: roomForLine,
    },
    acts,
  );
}
