import {html, nothing} from 'lit';
import {contactLinks, hotline} from '../shared/contact.js';
import {type DateNames, plain} from '../shared/format.js';
import {away, parameter, routeTo} from '../shared/links.js';
import {officeDetails} from './details-view.js';
import {liveStrings} from './live-strings.js';
import type {OfficeModel} from './model.js';
import type {OfficeActs} from './view.js';

/** Everything that can be done with an office, and the details. */
export function officeActs(
  model: OfficeModel,
  names: DateNames,
  server: string,
  remark: unknown = nothing,
): OfficeActs {
  const {office, lang} = model;
  const t = liveStrings[lang];
  const text = t.shared(plain(office.name), `${server}/${office.id}/kantor`);
  const route = routeTo({...office, words: [office.name, office.address]});
  return {
    remark,
    way: html`${away(route, t.route)} ${away(`https://wa.me/?text=${parameter(text)}`, t.share)}`,
    details: officeDetails(model, names),
    foot: html`<p>${t.levy} ${contactLinks([hotline])}</p>`,
  };
}
