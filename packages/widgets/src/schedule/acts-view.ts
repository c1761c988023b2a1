import {address, type Visit} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {contactLinks, forAll} from '../shared/contact.js';
import {clearLink} from '../shared/form-view.js';
import {clock, dateName, type DateNames, dayOf, inLang, plain} from '../shared/format.js';
import {away, parameter, routeTo} from '../shared/links.js';
import {liveStrings} from './live-strings.js';
import type {ScheduleModel} from './model.js';
import {searchForm} from './search-view.js';
import type {ScheduleActs} from './view.js';

/** The address of this page with other parameters: where a link leads without JavaScript. */
const here = ({lang, filters}: ScheduleModel, more: Record<string, string | undefined>) =>
  address('', '', {...(lang === 'en' && {lang}), ...filters, ...more});

/** What is offered there, what a citizen leaves with, what to bring. */
function offer({services, bring, contact}: Visit, {lang}: ScheduleModel) {
  const t = liveStrings[lang];
  return html`<details>
    <summary>${t.offer(services.length)}</summary>
    <ul>
      ${services.map(({name, result}) => html`<li>${inLang(name, lang)}: ${t.results[result]}</li>`)}
    </ul>
    <b>${t.bring}</b>
    <ul>
      ${bring.map(item => html`<li>${inLang(item, lang)}</li>`)}
    </ul>
    ${contact ? html`<p>${t.contact}: ${contactLinks([contact])}</p>` : nothing}
  </details>`;
}

function visitActs(visit: Visit, model: ScheduleModel, names: DateNames) {
  const {server, page, lang} = model;
  const t = liveStrings[lang];
  const link = `${server}/${page.office.id}/jadwal`;
  const when = `${dateName(dayOf(visit.start), names)} ${clock(visit.start, lang)}`;
  const {place} = visit;
  const route = routeTo({...place, words: [place.name, place.village?.name, place.district.name]});
  const text = t.shared(plain(place.name), when, link);
  return html`${offer(visit, model)}
    <a href="${server}/v1/offices/${page.office.id}/visits/${visit.id}.ics">${t.calendar}</a>
    ${away(route, t.route)} ${away(`https://wa.me/?text=${parameter(text)}`, t.share)}`;
}

function foot(model: ScheduleModel) {
  const {page, server, filters, nearest, lang} = model;
  const t = liveStrings[lang];
  const feed = `${server.replace(/^https?/, 'webcal')}/v1/offices/${page.office.id}/visits.ics`;
  return html`${
      page.next && !nearest
        ? html`<p><a href=${here(model, {cursor: page.next})} data-act="more">${t.more}</a></p>`
        : nothing
    }
    <p><a href=${address(feed, '', filters)}>${t.subscribe}</a></p>`;
}

/** Everything that can be done with a schedule. */
export function scheduleActs(
  model: ScheduleModel,
  names: DateNames,
  remark: unknown = nothing,
): ScheduleActs {
  const {lang, page} = model;
  const {office} = page;
  const t = liveStrings[lang];
  return {
    remark,
    search: searchForm(model),
    near: html`<h3>${t.near}</h3>`,
    empty: html`${clearLink(lang, model.filters)}
      <p>${t.ask} ${contactLinks(forAll(office.contacts), t.askText(plain(office.name)))}</p>`,
    foot: foot(model),
    visit: visit => visitActs(visit, model, names),
  };
}
