import {html, nothing} from 'lit';
import {offersFrom, todayAt} from '../offers/model.js';
import {reservations} from '../offers/reservations-view.js';
import {allAges} from '../offers/strings.js';
import {type DateNames, inLang} from '../shared/format.js';
import {liveStrings} from './live-strings.js';
import type {BadgeModel} from './model.js';
import type {BadgeActs} from './view.js';

/** What to look at on a card; nothing of it is typed in or kept. */
function checklist({answer, lang, now}: BadgeModel) {
  const t = liveStrings[lang];
  const {data, office} = answer;
  const offers = data ? offersFrom(data, todayAt(office, now)) : [];
  const [youngest, oldest] = allAges;
  const ages = offers.flatMap(({what, minAge = youngest, maxAge = oldest}) =>
    minAge > youngest || maxAge < oldest ? [t.ages(inLang(what, lang), minAge, maxAge)] : [],
  );
  const accepted = [...new Set(offers.map(offer => offer.accepts))];
  // Which offer is meant need be said only where they differ.
  const issued = accepted.map(area => {
    const meant = offers
      .filter(offer => offer.accepts === area)
      .map(({what}) => inLang(what, lang));
    return `${t.accepts[area](office.region, office.province)}${accepted.length > 1 ? `: ${meant.join(', ')}` : ''}.`;
  });
  return html`<details>
    <summary>${t.checklist}</summary>
    <ul>
      ${[...t.checks.slice(0, 4), ...ages, ...issued, ...t.checks.slice(4)].map(
        text => html`<li>${text}</li>`,
      )}
    </ul>
  </details>`;
}

/** What customers must know before they come to the till. */
function terms({answer: {data, office}, lang, now}: BadgeModel, names: DateNames) {
  if (!data) return nothing;
  return html`<details>
    <summary>${liveStrings[lang].terms}</summary>
    ${reservations(data, {office, lang, today: todayAt(office, now)}, names)}
  </details>`;
}

/** Everything that can be done with a badge. */
export function badgeActs(
  model: BadgeModel,
  names: DateNames,
  remark: unknown = nothing,
): BadgeActs {
  const {server, answer, lang} = model;
  const to = `${server}/${answer.office.id}/mitra-kia${lang === 'en' ? '?lang=en' : ''}`;
  return {
    remark,
    terms: terms(model, names),
    checklist: checklist(model),
    // The badge stands on a shop's own site, which stays open.
    foot: html`<p><a href=${to} target="_blank">${liveStrings[lang].all}</a></p>`,
  };
}
