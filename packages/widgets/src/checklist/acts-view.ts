import {address, type Requirement, type ServiceVisit} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {contactLinks} from '../shared/contact.js';
import {clock, dayName, type DateNames, dayOf, inLang, plain, zoneName} from '../shared/format.js';
import {hoursLines} from '../shared/hours-view.js';
import {away, parameter} from '../shared/links.js';
import {langField, searchWords} from '../shared/form-view.js';
import {liveStrings} from './live-strings.js';
import {whatsappFor, whatsappTo} from './message.js';
import type {ChecklistModel, Picked} from './model.js';
import type {ChecklistActs} from './view.js';

const visitsShown = 3;

/** Which rule each item follows, and where that is known from. */
function bases({service, list}: Picked, {lang}: ChecklistModel) {
  const t = liveStrings[lang];
  const basis = ({name, rule}: Requirement) => {
    const sources = service.sources.filter(({id}) => rule.sources.includes(id));
    const told = [
      rule.level === 'office' ? t.office : t.national,
      rule.decidedBy && plain(rule.decidedBy),
      rule.unverified && t.unverified,
      `${t.checked} ${rule.verifiedOn}`,
    ];
    return html`<li>
      <b>${inLang(name, lang)}</b>: ${told.filter(Boolean).join(', ')}
      ${sources.map(({what, url}) => html`<p>${url ? away(url, plain(what)) : plain(what)}</p>`)}
    </li>`;
  };
  const items = list.requirements.flatMap(({oneOf}) => oneOf.flat());
  return html`<details>
    <summary>${t.basis}</summary>
    <ul>
      ${items.map(basis)}
    </ul>
    <p>${[...service.legal, ...list.fee.legal].map(({text}) => plain(text)).join('; ')}</p>
  </details>`;
}

/** What it costs, how long it takes, until when. */
function terms({list}: Picked, {lang, page}: ChecklistModel) {
  const t = liveStrings[lang];
  const {fee, time, deadline} = list;
  return html`<p><b>${inLang(fee.text, lang)}.</b> ${inLang(fee.notCovered, lang)}</p>
    <p>${t.levy} ${contactLinks(page.office.contacts)}</p>
    <p>${t.time}: ${inLang(time.text, lang)}, ${t.counted} ${inLang(time.startsWhen, lang)}.</p>
    ${
      time.exceptions.length
        ? html`<p>${t.longer} ${time.exceptions.map(one => inLang(one, lang)).join(', ')}.</p>`
        : nothing
    }
    ${deadline ? html`<p><b>${t.deadline(deadline.days, inLang(deadline.from, lang))}</b></p>` : nothing}`;
}

/** A visit on one line. */
function visitLine(
  {start, end, place}: ServiceVisit,
  {lang, page}: ChecklistModel,
  names: DateNames,
) {
  const when = `${dayName(dayOf(start), names)}, ${clock(start, lang)}–${clock(end, lang)}`;
  const where = [place.name, place.village?.name, place.district.name].filter(Boolean).join(', ');
  return html`<li><b>${when} ${zoneName(page.office)}</b> ${plain(where)}</li>`;
}

/** Where and when to go. */
function places({service, list}: Picked, model: ChecklistModel, names: DateNames) {
  const {lang, page, server, now} = model;
  const t = liveStrings[lang];
  const visits = page.visits
    .filter(visit => visit.services.includes(service.id) && Date.parse(visit.end) > now)
    .slice(0, visitsShown);
  const all = address(server, `/${page.office.id}/jadwal`, {
    service: service.id,
    ...(lang === 'en' && {lang}),
  });
  return html`<h4>${t.where}</h4>
    <p>${list.channels.map(channel => t.channels[channel]).join(', ')}</p>
    ${hoursLines(page.office.hours, lang)}
    ${
      list.channels.includes('mobile_van')
        ? visits.length
          ? html`<p>${t.visits}:</p>
              <ul>
                ${visits.map(visit => visitLine(visit, model, names))}
              </ul>
              <p>${away(all, t.allVisits)}</p>`
          : html`<p>${t.noVisit}</p>`
        : nothing
    }`;
}

const several = (title: string, items: readonly unknown[], ordered = false) =>
  items.length
    ? html`<h4>${title}</h4>
        ${
          ordered
            ? html`<ol>
                ${items.map(item => html`<li>${item}</li>`)}
              </ol>`
            : items.map(item => html`<p>${item}</p>`)
        }`
    : nothing;

/** Ask, print, share, begin again. */
function deeds(one: Picked, model: ChecklistModel) {
  const {service, list} = one;
  const {lang, page, server} = model;
  const {office} = page;
  const t = liveStrings[lang];
  const name = inLang(service.name, lang);
  const link = address(server, `/${office.id}/persyaratan`, {service: service.id});
  const to = whatsappFor(office.contacts, service.group);
  const missing = list.requirements.map(({oneOf}) => inLang(oneOf[0]![0]!.name, lang));
  const message = {office: plain(office.name), service: name, ready: [], missing};
  return html`<p class="soft">
      ${t.here} <button type="button" data-act="clear">${t.clear}</button>
    </p>
    <p class="acts">
      ${
        to
          ? html`<a
              class="main"
              href=${whatsappTo(to.whatsapp!, message, lang)}
              target="_blank"
              data-act="whatsapp"
              >${t.whatsapp}</a
            >`
          : nothing
      }
      <a href=${link} target="_blank" data-act="print">${t.print}</a>
      <a
        href="https://wa.me/?text=${parameter(t.shared(name, link))}"
        target="_blank"
        data-act="share"
        >${t.share}</a
      >
    </p>`;
}

/** Everything around a list. */
export function checklistActs(
  model: ChecklistModel,
  names: DateNames,
  remark: unknown = nothing,
): ChecklistActs {
  const {lang} = model;
  const t = liveStrings[lang];
  return {
    remark,
    search: html`<form role="search">
      ${langField(lang)} ${searchWords(t.want, model.q)}
      <button>${t.find}</button>
    </form>`,
    kept: ({service}) => [
      langField(lang),
      Object.entries({...model.said, service: service.id}).map(
        ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
      ),
    ],
    around: one => {
      const {service} = one;
      return html`${deeds(one, model)} ${terms(one, model)}
      ${several(
        t.steps,
        (service.steps ?? []).map(step => inLang(step, lang)),
        true,
      )}
      ${places(one, model, names)}
      ${several(
        t.outputs,
        service.outputs.map(({name}) => inLang(name, lang)),
      )}
      ${several(
        t.notes,
        service.notes.map(note => inLang(note, lang)),
      )}
      ${bases(one, model)}`;
    },
  };
}
