import {html} from 'lit';
import {areaField, lineField, selectField} from '../forms/field-view.js';
import type {FormStrings} from '../forms/strings.js';
import {inLang, type Lang} from '../shared/format.js';
import {away} from '../shared/links.js';
import {surveyWork} from './work-strings.js';
import {extras, nameFor, type SurveyModel} from './model.js';

const to = (server: string, office: string, page: string, lang: Lang) =>
  `${server}/${office}/${page}${lang === 'en' ? '?lang=en' : ''}`;

/** How many of the questions are answered. */
export function progressView({typed, lang}: SurveyModel, elements: readonly string[]) {
  const all = elements.length;
  const answered = elements.filter(element => typed[nameFor(element)]).length;
  const text = surveyWork[lang].progress(answered, all);
  return html`<p>
    <progress max=${all} value=${answered} aria-label=${text}></progress><br />${text}
  </p>`;
}

/** Instead of the form: it was received, or had been before. */
export function thanksView({lang, page, stage}: SurveyModel, server: string) {
  const t = surveyWork[lang];
  return html`<div class="item">
    <h3 tabindex="-1">${t.thanks}</h3>
    <p>${stage.is === 'duplicate' ? t.today : t.received}</p>
    <p>
      <a href=${to(server, page.office.id, 'hasil-survei', lang)} target="_blank">${t.results}</a>
    </p>
  </div>`;
}

/** Who says that it cost something is told that it does not, and where to say so. */
export const levyNote = ({typed, lang, page}: SurveyModel, server: string) =>
  /[123]/.test(typed[nameFor('cost')] ?? '') &&
  html`<p class="note warn">
    ${surveyWork[lang].levy}
    ${away(to(server, page.office.id, 'pengaduan', lang), surveyWork[lang].report)}
  </p>`;

/** What may be told beside the nine answers; folded away, so that it can be skipped. */
export function extrasView(model: SurveyModel, form: FormStrings) {
  const {page, lang, typed, faults} = model;
  const t = surveyWork[lang];
  const used = extras.some(name => typed[name] || faults.some(fault => fault.name === name));
  const services = page.services.map(({id, name}) => ({value: id, name: inLang(name, lang)}));
  return html`<details ?open=${used}>
    <summary>${t.more}</summary>
    ${selectField(model, {name: 'service', label: t.service, options: services}, form)}
    ${lineField(model, {name: 'number', label: t.number, hint: t.numberHint}, form)}
    ${areaField(model, {name: 'text', label: t.text, hint: t.textHint, most: 1000, rows: 3}, form)}
  </details>`;
}
