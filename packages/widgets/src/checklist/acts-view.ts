import {address, type Form, type Rule, type Service, type ServiceVisit} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {contactLinks, forAll} from '../shared/contact.js';
import {clock, dayName, type DateNames, dayOf, inLang, plain, zoneName} from '../shared/format.js';
import {hoursLines} from '../shared/hours-view.js';
import {away, parameter} from '../shared/links.js';
import {langField, searchWords} from '../shared/form-view.js';
import {liveStrings} from './live-strings.js';
import {whatsappFor, whatsappTo} from './message.js';
import type {ChecklistModel, Picked} from './model.js';
import type {ChecklistActs} from './view.js';

const visitsShown = 3;

/** Where papers are sent as photos. */
const byPhoto = (channel: Service['channels'][number]) => /online_portal|whatsapp/.test(channel);

/** Items of the list, each on a line of its own. */
const bullets = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map(item => html`<li>${item}</li>`)}
  </ul>`;

/** The forms to fill in, by the number of today and those before. */
function formsOf({list}: Picked, {lang}: ChecklistModel) {
  const t = liveStrings[lang];
  const numbers = ({code, aliases}: Form) =>
    [code, ...aliases.map(alias => `${t.formerly} ${alias}`)].join(', ');
  return list.forms.map(
    ({form, certain}) =>
      html`${inLang(form.name, lang)}
      (${numbers(form)})${
        certain || !form.whenText ? nothing : html`, <i>${inLang(form.whenText, lang)}</i>`
      }`,
  );
}

/** What need not be brought, and in which case alone it would be. */
function notNeededOf({list}: Picked, {lang}: ChecklistModel) {
  const t = liveStrings[lang];
  const {notNeeded} = list;
  if (!notNeeded.length) return nothing;
  const lines = notNeeded.map(
    ({requirement, because}) =>
      html`${inLang(requirement.name, lang)}: <i>${t.only} ${inLang(because, lang)}</i>`,
  );
  return html`<details>
    <summary>${t.notNeeded} (${notNeeded.length})</summary>
    ${bullets(lines)}
  </details>`;
}

/** Which rule each part follows, and where that is known from. */
function bases({service, list}: Picked, {lang}: ChecklistModel, {months}: DateNames) {
  const t = liveStrings[lang];
  /** A month or a day, in words. */
  const dateOf = (verified: string) => {
    const [year, month, day] = verified.split('-');
    return [day && +day, months[+month! - 1], year].filter(Boolean).join(' ');
  };
  const basis = (name: string, rule: Rule | undefined) => {
    if (!rule) return nothing;
    const sources = service.sources.filter(({id}) => rule.sources.includes(id));
    const told = [
      rule.level === 'office' ? t.office : t.national,
      rule.decidedBy && plain(rule.decidedBy),
      rule.unverified && t.unverified,
      `${t.checked} ${dateOf(rule.verifiedOn)}`,
    ];
    return html`<li>
      <b>${name}</b>: ${told.filter(Boolean).join(', ')}
      ${sources.map(({what, url}) => html`<p>${url ? away(url, plain(what)) : plain(what)}</p>`)}
    </li>`;
  };
  const items = list.requirements.flatMap(({oneOf}) => oneOf.flat());
  const switches = service.facts.filter(({decidedBy}) => decidedBy === 'office');
  const laws = [...service.legal, ...list.fee.legal, ...list.time.legal];
  return html`<details>
    <summary>${t.basis}</summary>
    <ul>
      ${basis(inLang(service.name, lang), service.rule)}
      ${items.map(({name, rule}) => basis(inLang(name, lang), rule))}
      ${switches.map(({question, value, rule}) =>
        basis(`${inLang(question, lang)} ${value ? t.yes : t.no}`, rule),
      )}
      ${basis(inLang(list.fee.text, lang), list.fee.rule)} ${basis(t.time, list.time.rule)}
    </ul>
    <p>
      ${laws.map(({text, verified}) => plain(text) + (verified ? '' : ` (${t.toVerify})`)).join('; ')}
    </p>
  </details>`;
}

/** What it costs, how long it takes, until when. */
function terms({list}: Picked, {lang, page}: ChecklistModel) {
  const t = liveStrings[lang];
  const {fee, time, deadline} = list;
  const until = deadline && t.deadline(deadline.days, inLang(deadline.from, lang));
  return html`<h4>${inLang(fee.text, lang)}</h4>
    <p>${inLang(fee.notCovered, lang)} ${t.levy}</p>
    ${bullets(forAll(page.office.contacts).map(contact => contactLinks([contact])))}
    <h4>${t.time}</h4>
    ${until ? html`<p><b>${until}</b>${deadline.verified ? nothing : ` (${t.toConfirm})`}</p>` : nothing}
    <p>${inLang(time.text, lang)}, ${t.counted} ${inLang(time.startsWhen, lang)}.</p>
    ${
      time.exceptions.length
        ? html`<p>${t.longer} ${time.exceptions.map(one => inLang(one, lang)).join(', ')}.</p>`
        : nothing
    }
    ${time.limitDays ? html`<p>${t.limit(time.limitDays)}</p>` : nothing}
    ${time.rule.level === 'office' ? html`<span class="badge">${t.office}</span>` : nothing}`;
}

/** A visit on one line. */
function visitLine(
  {start, end, place}: ServiceVisit,
  {lang, page}: ChecklistModel,
  names: DateNames,
) {
  const when = `${dayName(dayOf(start), names)}, ${clock(start, lang)}–${clock(end, lang)}`;
  const where = [place.name, place.village?.name, place.district.name].filter(Boolean).join(', ');
  return html`<b>${when} ${zoneName(page.office)}</b> ${plain(where)}`;
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
    <p>${list.channels.map(channel => t.channels[channel]).join(', ')}.</p>
    ${list.channels.some(byPhoto) ? html`<p>${t.originals}</p>` : nothing}
    ${hoursLines(page.office.hours, lang)}
    ${
      list.channels.includes('mobile_van')
        ? visits.length
          ? html`<p>${t.visits}:</p>
              ${bullets(visits.map(visit => visitLine(visit, model, names)))}
              <p>${away(all, t.allVisits)}</p>`
          : html`<p>${t.noVisit}</p>`
        : nothing
    }`;
}

const several = (title: string, items: readonly unknown[]) =>
  items.length
    ? html`<h4>${title}</h4>
        ${bullets(items)}`
    : nothing;

/** Who sends what to whom, in order. */
function stepsOf({service}: Picked, {lang}: ChecklistModel) {
  const {steps = []} = service;
  if (!steps.length) return nothing;
  return html`<h4>${liveStrings[lang].steps}</h4>
    <ol>
      ${steps.map(step => html`<li>${inLang(step, lang)}</li>`)}
    </ol>`;
}

/** Ask, print, share, begin again. */
function deeds(one: Picked, model: ChecklistModel) {
  const {service} = one;
  const {lang, page, server, said} = model;
  const {office} = page;
  const t = liveStrings[lang];
  const name = inLang(service.name, lang);
  const english = lang === 'en' && {lang};
  const route = `/${office.id}/persyaratan`;
  const to = whatsappFor(office.contacts, service.group);
  // To be passed on without the answers, which may tell of someone; one's own print goes with them.
  const link = address(server, route, {service: service.id, ...english});
  const own = address(server, route, {...said, service: service.id, ...english});
  return html`<p data-scripted>
      <span class="soft">${t.here}</span> <button type="button" data-act="clear">${t.clear}</button>
    </p>
    <p class="acts">
      ${
        to
          ? html`<a
              class="main"
              href=${whatsappTo(to.whatsapp!, plain(office.name), name, lang)}
              target="_blank"
              data-act="whatsapp"
              >${t.whatsapp}</a
            >`
          : nothing
      }
      <a href=${own} target="_blank" data-act="print">${t.print}</a>
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
      const {notes, outputs} = one.service;
      return html`${several(t.forms, formsOf(one, model))} ${notNeededOf(one, model)}
      ${deeds(one, model)} ${terms(one, model)} ${stepsOf(one, model)} ${places(one, model, names)}
      ${several(
        t.outputs,
        outputs.map(({name}) => inLang(name, lang)),
      )}
      ${several(
        t.notes,
        notes.map(note => inLang(note, lang)),
      )}
      ${bases(one, model, names)}`;
    },
  };
}
