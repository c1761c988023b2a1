import type {CaseAnswer} from '@pendopo/sdk';
import {html} from 'lit';
import {lineField} from '../forms/field-view.js';
import {type FormActs, formView} from '../forms/form-view.js';
import {framed} from '../shared/frame-view.js';
import {openerOf, type StatusModel} from './model.js';
import type {StatusStrings} from './strings.js';

/** What comes with the live part, and the case once it is found. */
export interface StatusActs extends FormActs {
  /** Sample numbers to try, where all of it is a sample. */
  samples?: unknown;
}

const keyboards = {'birth-date': 'numeric', 'phone-end': 'numeric', pin: undefined} as const;

/** Number and second factor. */
function fields(model: StatusModel, t: StatusStrings) {
  const {page, typed} = model;
  const opener = openerOf(typed['number'], page);
  const [label, hint] = t.openers[opener];
  const open = opener !== 'secret' && !typed['number'];
  return [
    lineField(model, {name: 'number', label: t.number, hint: t.numberHint}, t),
    lineField(
      model,
      {
        name: 'factor',
        label,
        hint: open ? `${hint} ${t.secretHint}` : hint,
        inputmode: opener === 'secret' || open ? undefined : keyboards[opener],
      },
      t,
    ),
  ];
}

/** Nothing was found yet. */
const none: Partial<CaseAnswer> = {};

/** The form, or the case in its place; the same on the server and in the browser. */
export function statusView(model: StatusModel, t: StatusStrings, acts?: StatusActs) {
  const {page, lang, busy, stage} = model;
  const {data, notices} = stage.is === 'received' ? (stage.answer as CaseAnswer) : none;
  const form = html`<p>${t.intro}</p>
    ${formView(model, t, fields(model, t), acts, t.look)} ${acts?.samples}`;
  const {updatedAt} = data ?? page;
  return framed(
    {office: page.office, notices, updatedAt, lang, busy},
    t,
    {title: t.title, body: acts?.done ?? form},
    acts,
  );
}
