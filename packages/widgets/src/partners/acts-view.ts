import {address, type Partner} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {todayAt} from '../offers/model.js';
import {reservations} from '../offers/reservations-view.js';
import {contactLinks, forGroup} from '../shared/contact.js';
import {clearLink} from '../shared/form-view.js';
import {type DateNames, plain} from '../shared/format.js';
import {away, parameter, routeTo} from '../shared/links.js';
import {liveStrings} from './live-strings.js';
import type {PartnersModel} from './model.js';
import {searchForm} from './search-view.js';
import type {PartnersStrings} from './strings.js';
import type {PartnersActs} from './view.js';

/** The address of this page with other parameters: where a link leads without JavaScript. */
const here = ({lang, filters}: PartnersModel, more: Record<string, string | undefined>) =>
  address('', '', {...(lang === 'en' && {lang}), ...filters, ...more});

function partnerActs(partner: Partner, model: PartnersModel, names: DateNames) {
  const {server, page, lang, now} = model;
  const t = liveStrings[lang];
  const {place, contact, website} = partner;
  const name = plain(partner.name);
  const route = routeTo({
    ...place,
    words: [partner.name, place.address, place.village?.name, place.district.name],
  });
  const link = `${server}/${page.office.id}/mitra-kia?partner=${partner.id}`;
  const today = todayAt(page.office, now);
  return html`<details>
      <summary>${t.details}</summary>
      ${reservations(partner, {office: page.office, lang, today}, names)}
      ${contact ? html`<p>${contactLinks([contact])}</p>` : nothing}
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
    <p>${t.join} ${contactLinks(forGroup(contacts, 'kia'), t.joinText(plain(name)))}</p>`;
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
      <p>${live.ask} ${contactLinks(forGroup(contacts, 'kia'), live.askText(plain(name)))}</p>`,
    foot: foot(model),
    partner: partner => partnerActs(partner, model, t),
  };
}
