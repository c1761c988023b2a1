import {html, nothing, type TemplateResult} from 'lit';
import {choiceField} from '../forms/field-view.js';
import {type FormActs, formView} from '../forms/form-view.js';
import {framed} from '../shared/frame-view.js';
import {nameFor, type SurveyElement, type SurveyModel} from './model.js';
import type {SurveyStrings} from './strings.js';

/** What can be done with the survey, beside filling it in. */
export interface SurveyActs extends FormActs {
  /** How far one is; only where it is counted as one goes. */
  progress?: unknown;
  /** What may be told beside the nine answers. */
  extras?: unknown;
}

/** The whole survey, the same on the server and in the browser. */
export function surveyView(
  model: SurveyModel,
  t: SurveyStrings,
  acts?: SurveyActs,
): TemplateResult {
  const {page, lang, busy} = model;
  const {office, updatedAt} = page;
  const asked = Object.entries(t.questions) as [
    SurveyElement,
    SurveyStrings['questions']['time'],
  ][];
  const fields = html`<p>${t.lead}</p>
    <div class="four">
      ${asked.map(([element, [label, ...answers]]) =>
        choiceField(
          model,
          {
            name: nameFor(element),
            label,
            options: answers.map((name, n) => ({value: String(n + 1), name})),
          },
          t,
        ),
      )}
    </div>
    ${acts?.extras ?? nothing} ${acts?.progress ?? nothing}`;
  return framed(
    {office, updatedAt, lang, busy},
    t,
    {title: t.title, body: formView(model, t, fields, acts)},
    acts,
  );
}
