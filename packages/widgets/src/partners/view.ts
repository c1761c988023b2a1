import type {Partner} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {offersFrom, todayAt} from '../offers/model.js';
import {offerView} from '../offers/view.js';
import {plain} from '../shared/format.js';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import {type NearPartner, type PartnersModel, standing} from './model.js';
import type {PartnersStrings} from './strings.js';

/** What a citizen can do with the partners, beside reading about them. */
export interface PartnersActs extends FrameActs {
  /** The search, folded away until it is wanted. */
  search: unknown;
  /** A way out of an empty list. */
  empty: unknown;
  /** Conditions, and what can be done with one partner. */
  partner: (partner: Partner) => unknown;
}

function item(
  {partner, distance}: NearPartner,
  model: PartnersModel,
  t: PartnersStrings,
  acts?: PartnersActs,
) {
  const {place, name, category} = partner;
  const {office} = model.page;
  const today = todayAt(office, model.now);
  const where = [place.name, place.village?.name, place.district.name, place.address, distance];
  // What is printed loses it once the agreement is over.
  return html`<li class="item" data-until="${partner.agreement.endsOn}T24:00${office.utcOffset}">
    <h3>${plain(name)}</h3>
    <p class="soft">${t.categories[category]} · ${plain(where.filter(Boolean).join(', '))}</p>
    ${offersFrom(partner, today).map(offer =>
      offerView(offer, {office, lang: model.lang, today}, t),
    )}
    <div class="acts">${acts?.partner(partner)}</div>
  </li>`;
}

function list(model: PartnersModel, t: PartnersStrings, acts?: PartnersActs) {
  const found = model.nearest ?? standing(model).map(partner => ({partner}));
  if (!found.length) return [html`<p class="soft">${t.empty}</p>`, acts?.empty];
  return html`<ul>
    ${found.map(near => item(near, model, t, acts))}
  </ul>`;
}

/** All partners, the same on the server and in the browser. */
export function partnersView(
  model: PartnersModel,
  t: PartnersStrings,
  acts?: PartnersActs,
): TemplateResult {
  const top = html`<p>${t.lead}</p>
    <details class="search" ?open=${!model.folded && Object.keys(model.filters).length > 0}>
      <summary>${t.search}</summary>
      ${acts?.search}
    </details>`;
  return framed(
    {...model.page, lang: model.lang, query: model.filters, busy: model.busy},
    t,
    {
      title: t.title,
      body: [model.compact ? nothing : top, list(model, t, acts)],
      room: [model.page.next && roomForLine, roomForLine, roomForLine],
    },
    acts,
  );
}
