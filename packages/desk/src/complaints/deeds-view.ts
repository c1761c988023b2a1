import type {ComplaintAct, ComplaintMark, DeskComplaint, Versioned} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import '../kit/dialog.js';
import type {FieldFault} from '../kit/errors.js';
import {areaField, choiceField, lineField, selectField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending, Values} from '../kit/form.js';
import type {ComplaintsStrings} from './strings.js';

type Act = ComplaintAct['act'];

/** The most letters of an answer. */
const most = 10_000;

const worded: ReadonlySet<string> = new Set(['answer', 'archive']);

/** What can be told without asking the server. */
export function actFaults(values: Values, t: ComplaintsStrings['act']): FieldFault[] {
  const {act, text, to} = values;
  if (!act) return [{name: 'act', text: t.needsAct}];
  return [
    ...(worded.has(act) && !text?.trim() ? [{name: 'text', text: t.needsText}] : []),
    ...(act === 'forward' && !to?.trim() ? [{name: 'to', text: t.needsTo}] : []),
  ];
}

/** What was filled in, as it is sent. */
export const actOf = ({act, text = '', to = ''}: Values): ComplaintAct => ({
  act: act as Act,
  ...(text.trim() && {text: text.trim()}),
  ...(act === 'forward' && {to: to.trim()}),
});

export interface DeedsModel {
  complaint: DeskComplaint;
  form: DeskForm;
  /** Of the mark that is asked about: to set it, or to take it off. */
  asking: 'mark' | 'withdraw' | undefined;
  withdrawal: DeskForm;
  /** Whoever sits here is the head. */
  head: boolean;
}

export interface DeedsActs {
  act: Sending<Versioned<DeskComplaint>>;
  withdraw: Sending<ComplaintMark>;
  ask(what: DeedsModel['asking']): void;
  mark(): void;
}

function actFields({complaint, form}: DeedsModel, t: ComplaintsStrings) {
  const {act: w} = t;
  const act = form.values['act'] ?? '';
  // Said beside one's own where someone else has done something meanwhile.
  form.told.set('state', {
    label: t.state,
    shown: value => t.states[value as keyof typeof t.states],
  });
  const options = complaint.may.map(value => ({value, name: w.names[value]}));
  const text = act === 'answer' ? w.answer : act === 'archive' ? w.why : w.text;
  return html`${choiceField(form, {name: 'act', label: w.label, options})}
  ${act === 'forward' ? lineField(form, {name: 'to', label: w.to, hint: w.toHint, required: true}) : nothing}
  ${
    act
      ? areaField(form, {
          name: 'text',
          label: text,
          hint: w.textHint,
          most,
          rows: 6,
          required: worded.has(act),
        })
      : nothing
  }`;
}

function levyView(model: DeedsModel, t: ComplaintsStrings, acts: DeedsActs) {
  const {complaint, asking, withdrawal, form, head} = model;
  const {levy} = t;
  const cancel = html`<button type="button" @click=${() => acts.ask(undefined)}>
    ${form.t.cancel}
  </button>`;
  if (asking === 'mark') {
    return html`<desk-dialog heading=${levy.title} @desk-close=${() => acts.ask(undefined)}>
      <p>${levy.about}</p>
      <p class="acts">
        <button type="button" class="main" @click=${() => acts.mark()}>${levy.submit}</button>
        ${cancel}
      </p>
    </desk-dialog>`;
  }
  if (asking === 'withdraw') {
    const options = Object.entries(t.categories)
      .filter(([value]) => value !== 'levy' && value !== 'broker')
      .map(([value, name]) => ({value, name}));
    const fields = selectField(withdrawal, {name: 'category', label: t.category, options});
    return html`<desk-dialog heading=${levy.withdrawTitle} @desk-close=${() => acts.ask(undefined)}>
      <p>${levy.withdrawAbout}</p>
      ${formView(withdrawal, {
        fields,
        sending: acts.withdraw,
        submit: levy.withdrawSubmit,
        beside: cancel,
      })}
    </desk-dialog>`;
  }
  const what = complaint.headOnly ? 'withdraw' : 'mark';
  if (what === 'withdraw' && !head) return nothing;
  return html`<p class="acts">
    <button type="button" @click=${() => acts.ask(what)}>${levy[what]}</button>
  </p>`;
}

/** What the office can do about a complaint now. */
export function deedsView(model: DeedsModel, t: ComplaintsStrings, acts: DeedsActs) {
  const {complaint, form} = model;
  const {act} = t;
  return html`<h2>${act.title}</h2>
    ${
      complaint.may.length
        ? formView(form, {fields: actFields(model, t), sending: acts.act, submit: act.submit})
        : html`<p>${act.none}</p>`
    }
    ${levyView(model, t, acts)}`;
}
