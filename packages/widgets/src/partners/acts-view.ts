import {address, type Offer, type Partner} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {offersFrom, todayAt} from '../offers/model.js';
import {dated} from '../offers/view.js';
import {contactLinks} from '../shared/contact.js';
import {clearLink} from '../shared/form-view.js';
import {type DateNames, inLang, plain} from '../shared/format.js';
import {away, parameter, routeTo} from '../shared/links.js';
import {liveStrings} from './live-strings.js';
import type {PartnersModel} from './model.js';
import {searchForm} from './search-view.js';
import type {PartnersStrings} from './strings.js';
import type {PartnersActs} from './view.js';

/** The address of this page with other parameters: where a link leads without JavaScript. */
const here = ({lang, filters}: PartnersModel, more: Record<string, string | undefined>) =>
  address('', '', {...(lang === 'en' && {lang}), ...filters, ...more});

/** What must be kept in mind of one offer: conditions, and the days to come without it. */
function reservations(offer: Offer, model: PartnersModel, names: DateNames) {
  const {lang, page, now} = model;
  const t = liveStrings[lang];
  const today = todayAt(page.office, now);
  const coming = offer.blackout
    .filter(({to}) => to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const span = (from: string, to: string) =>
    from === to ? dated(from, names) : `${dated(from, names)} ${t.until} ${dated(to, names)}`;
  return [
    offer.conditions ? html`<p>${t.conditions}: ${inLang(offer.conditions, lang)}</p>` : nothing,
    coming.length
      ? html`<b>${t.closed}</b>
          <ul>
            ${coming.map(
              ({from, to, reason}) => html`<li>${span(from, to)}: ${inLang(reason, lang)}</li>`,
            )}
          </ul>`
      : nothing,
  ];
}

function partnerActs(partner: Partner, model: PartnersModel, names: DateNames) {
  const {server, page, lang, now} = model;
  const t = liveStrings[lang];
  const {place, contact, website, agreement} = partner;
  const name = plain(partner.name);
  const route = routeTo({
    ...place,
    words: [partner.name, place.address, place.village?.name, place.district.name],
  });
  const link = `${server}/${page.office.id}/mitra-kia?partner=${partner.id}`;
  const offers = offersFrom(partner, todayAt(page.office, now));
  return html`<details>
      <summary>${t.details}</summary>
      ${offers.map(offer => reservations(offer, model, names))}
      ${contact ? html`<p>${contactLinks([contact])}</p>` : nothing}
      <p>${t.runs} ${dated(agreement.endsOn, names)}</p>
    </details>
    ${away(route, t.route)} ${/^https?:/.test(website ?? '') ? away(website!, t.website) : nothing}
    ${away(`https://wa.me/?text=${parameter(t.shared(name, link))}`, t.share)}`;
}

function foot(model: PartnersModel) {
  const {page, nearest, lang, server} = model;
  const {id, name, contacts} = page.office;
  const t = liveStrings[lang];
  const guide = address(`${server}/${id}/persyaratan`, '', {
    service: 'kia_under5',
    ...(lang === 'en' && {lang}),
  });
  return html`${
      page.next && !nearest
        ? html`<p><a href=${here(model, {cursor: page.next})} data-act="more">${t.more}</a></p>`
        : nothing
    }
    <p>${t.kia}</p>
    <p><a href=${guide}>${t.getOne}</a></p>
    <p>${t.join} ${contactLinks(contacts, t.joinText(plain(name)))}</p>`;
}

/** Everything that can be done with the partners. */
export function partnersActs(
  model: PartnersModel,
  t: PartnersStrings,
  remark: unknown = nothing,
): PartnersActs {
  const {lang, page, filters} = model;
  const {contacts, name} = page.office;
  const live = liveStrings[lang];
  return {
    remark,
    search: searchForm(model, t),
    empty: html`${clearLink(lang, filters)}
      <p>${live.ask} ${contactLinks(contacts, live.askText(plain(name)))}</p>`,
    foot: foot(model),
    partner: partner => partnerActs(partner, model, t),
  };
}
