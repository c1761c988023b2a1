import type {Problem} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import {statusView, summaryView} from './acts-view.js';
import type {FormActs} from './form-view.js';
import {type FormAnswer, type FormModel, nameOf, type Stage, type Typed} from './model.js';

/** A form as it came to the server: fresh, sent back with what was wrong in it, or done. */
export interface PrintedForm {
  token?: string;
  typed?: FormData;
  problem?: Problem;
  outcome?: unknown;
}

/** What was typed, of a form that was sent without JavaScript: lines end as they do in the browser. */
export function typedOf(form: FormData | undefined): Typed {
  const typed: Record<string, string> = {};
  for (const [name, value] of form ?? []) {
    if (typeof value === 'string' && value.trim()) typed[name] = value.replace(/\r\n?/g, '\n');
  }
  delete typed['token'];
  return typed;
}

function stageOf({problem, outcome}: PrintedForm): Stage {
  if (outcome !== undefined) return {is: 'received', answer: outcome};
  if (problem?.type.endsWith(':already-answered')) return {is: 'duplicate'};
  if (problem) return {is: 'refused', text: problem.detail};
  return {is: 'editing'};
}

/** What a form's view is made of when a server prints it. */
export const printedForm = <Answer extends FormAnswer>(
  page: Answer,
  lang: Lang,
  form: PrintedForm,
): FormModel<Answer> => ({
  page,
  lang,
  typed: typedOf(form.typed),
  faults: (form.problem?.errors ?? []).map(({pointer, detail}) => ({
    name: nameOf(pointer),
    text: detail,
  })),
  stage: stageOf(form),
  // To the address that it stands at, in a frame or not.
  action: '',
  token: form.token,
});

/** What a form does where there is no script: it says what is wrong, and what came of it. */
export const printedActs = (model: FormModel, done?: unknown): FormActs => ({
  summary: summaryView(model),
  status: statusView(model),
  done: model.stage.is === 'received' ? done : undefined,
});
