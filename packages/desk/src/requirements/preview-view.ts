import {
  type Answers,
  checklist,
  type FactValue,
  optionsOf,
  type Question,
  type QuestionOption,
  type Requirement,
  type Service,
  type Text,
} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import type {Lang} from '../kit/words.js';
import type {RequirementsStrings} from './strings.js';

type Fact = Question['fact'];

export interface PreviewModel {
  service: Service;
  /** What was answered, as a citizen would. */
  answers: Answers;
  lang: Lang;
  /** Today by the office's clock. */
  today: string;
}

const inLang = (text: Text | undefined, lang: Lang) => text?.[lang] ?? text?.id ?? '';

/** An answer in words. */
function nameOf(
  {unit, max: most}: Fact,
  {label, value, min = 0, max}: QuestionOption,
  lang: Lang,
  t: RequirementsStrings,
) {
  if (label) return inLang(label, lang);
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  const {units, andMore, to} = t.preview;
  const name = unit ? units[unit] : '';
  if (max === undefined || max === most) return `${min} ${name} ${andMore}`;
  return min === max ? `${min} ${name}` : `${min} ${to} ${max} ${name}`;
}

function itemView(
  {name, note, present, whenText, rule}: Requirement,
  certain: boolean,
  lang: Lang,
  t: RequirementsStrings,
) {
  return html`<p>
      <b>${inLang(name, lang)}</b> (${t.present[present]})
      ${certain || !whenText ? nothing : html`<i>${inLang(whenText, lang)}</i>`}
      ${rule.level === 'office' ? html`<span class="tag">${t.preview.officeRule}</span>` : nothing}
    </p>
    ${note ? html`<p class="soft">${inLang(note, lang)}</p>` : nothing}`;
}

/**
 * What a citizen is told to bring, by the same rules as on the public page. Nothing of it is kept.
 *
 * @param answer told the fact and the number of its option; nothing chosen is -1
 */
export function previewView(
  {service, answers, lang, today}: PreviewModel,
  t: RequirementsStrings,
  answer: (fact: string, value: FactValue | undefined) => void,
) {
  const list = checklist(service, answers, {today});
  const asked = service.facts.filter(
    ({id, decidedBy}) =>
      decidedBy === 'citizen' &&
      (answers[id] !== undefined || list.questions.some(({fact}) => fact.id === id)),
  );
  const question = (fact: Fact) => {
    const options = optionsOf(service, fact);
    const take = ({target}: Event) =>
      answer(fact.id, options[Number((target as HTMLSelectElement).value)]?.value);
    return html`<div class="field">
      <label for="ask-${fact.id}">${inLang(fact.question, lang)}</label>
      <select id="ask-${fact.id}" @change=${take}>
        <option value="-1">${t.preview.any}</option>
        ${options.map(
          (option, n) =>
            html`<option value=${n} ?selected=${answers[fact.id] === option.value}>
              ${nameOf(fact, option, lang, t)}
            </option>`,
        )}
      </select>
    </div>`;
  };
  const needs = html`<h3>${list.complete ? t.preview.bring : t.preview.soFar}</h3>
    ${
      list.requirements.length
        ? html`<ul>
            ${list.requirements.map(
              ({oneOf, certain}) =>
                html`<li>
                  ${oneOf.length > 1 ? html`<p>${t.preview.oneOf}</p>` : nothing}
                  ${oneOf.map(
                    (items, n) =>
                      html`${n ? html`<p>${t.preview.or}</p>` : nothing}
                      ${items.map(item => itemView(item, certain, lang, t))}`,
                  )}
                </li>`,
            )}
          </ul>`
        : html`<p>${t.preview.nothing}</p>`
    }`;
  const elsewhere = html`<p>${t.preview.otherwise}</p>
    <ul>
      ${list.otherwise.map(({text}) => html`<li>${inLang(text, lang)}</li>`)}
    </ul>`;
  return html`<section class="card" aria-labelledby="preview-title">
    <h2 id="preview-title">${t.preview.title}</h2>
    <p class="soft">${t.preview.about}</p>
    ${service.offered ? nothing : html`<p><span class="tag warn">${t.notOffered}</span></p>`}
    ${asked.map(question)}
    <div role="status">${list.applies === false ? elsewhere : needs}</div>
    ${
      service.notes.length
        ? html`<ul>
            ${service.notes.map(note => html`<li>${inLang(note, lang)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}
