import type {FactValue, Requirement, Service, Text} from '@pendopo/sdk';
import type {RequirementsService, Versioned} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import type {FieldFault} from '../kit/errors.js';
import {picked, selectField, textFields, tickField, ticksField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending, Values} from '../kit/form.js';
import {roomIn} from './change.js';
import {type PreviewModel, previewView} from './preview-view.js';
import type {RequirementsStrings} from './strings.js';

export interface EditModel extends PreviewModel {
  data: RequirementsService;
  form: DeskForm;
}

export interface EditActs {
  save: Sending<Versioned<RequirementsService>>;
  addItem(): void;
  addNote(): void;
  /** The fields as the nation has them; nothing is saved yet. */
  reset(): void;
  answer(fact: string, value: FactValue | undefined): void;
}

const presentations = (t: RequirementsStrings) =>
  Object.entries(t.present).map(([value, name]) => ({value, name}));

const inLang = (text: Text | undefined, lang: 'id' | 'en') => text?.[lang] ?? text?.id ?? '';

/** What can be told to be wrong before anything is sent. */
export function editFaults(
  values: Values,
  {requirements}: Service,
  t: RequirementsStrings,
): FieldFault[] {
  const faults: FieldFault[] = [];
  const needs = (name: string, text: string) => {
    if (!values[name]?.trim()) faults.push({name, text});
  };
  for (const {id} of requirements) {
    if (values[`remove.${id}`]) needs(`remove.${id}.reason.id`, t.edit.needsReason);
    else needs(`change.${id}.name.id`, t.edit.needsName);
  }
  for (let n = 0; n < roomIn(values, 'adds'); n++) {
    if (!values[`add.${n}.gone`]) needs(`add.${n}.name.id`, t.edit.needsName);
  }
  for (let n = 0; n < roomIn(values, 'notes'); n++) {
    const english = values[`notes.${n}.en`]?.trim();
    if (english) needs(`notes.${n}.id`, t.edit.needsName);
  }
  if (!picked(values, 'channels').length) {
    faults.push({name: 'channels', text: t.edit.needsChannel});
  }
  return faults;
}

/** One national item: folded away as long as it is as the nation has it. */
function itemView(item: Requirement, {data, form, lang}: EditModel, t: RequirementsStrings) {
  const {id, name, whenText} = item;
  const removed = !!form.values[`remove.${id}`];
  const {change, remove} = data.change ?? {};
  const differs = change?.[id] !== undefined;
  const faulty = form.faults.some(fault => fault.name.includes(`.${id}.`));
  const fields = removed
    ? textFields(form, {name: `remove.${id}.reason`, label: t.edit.reason})
    : html`${textFields(form, {name: `change.${id}.name`, label: t.edit.name})}
      ${textFields(form, {name: `change.${id}.note`, label: t.edit.note, required: false, most: 500})}
      ${selectField(form, {
        name: `change.${id}.present`,
        label: t.edit.present,
        options: presentations(t),
        required: true,
      })}
      ${
        whenText
          ? tickField(form, {
              name: `change.${id}.always`,
              label: t.edit.always,
              hint: t.edit.alwaysHint(inLang(whenText, lang)),
            })
          : nothing
      }`;
  return html`<details class="card" ?open=${differs || removed || faulty}>
    <summary>
      <b>${inLang(name, lang)}</b>
      ${remove?.[id] ? html`<span class="tag warn">${t.edit.removed}</span>` : nothing}
      ${differs ? html`<span class="tag">${t.edit.differs}</span>` : nothing}
    </summary>
    <p class="soft">${t.edit.nationalItem}: ${inLang(name, lang)} (${t.present[item.present]})</p>
    ${tickField(form, {name: `remove.${id}`, label: t.edit.remove})} ${fields}
  </details>`;
}

/** One item that only this office asks for. */
function addedView(n: number, {form}: EditModel, t: RequirementsStrings) {
  const gone = !!form.values[`add.${n}.gone`];
  return html`<fieldset class="card">
    <legend>${t.edit.added}</legend>
    ${
      gone
        ? nothing
        : html`${textFields(form, {name: `add.${n}.name`, label: t.edit.name})}
          ${textFields(form, {name: `add.${n}.note`, label: t.edit.note, required: false, most: 500})}
          ${selectField(form, {
            name: `add.${n}.present`,
            label: t.edit.present,
            options: presentations(t),
          })}`
    }
    ${tickField(form, {name: `add.${n}.gone`, label: t.edit.gone})}
  </fieldset>`;
}

const upTo = (n: number) => Array.from({length: n}, (_, i) => i);

/** One service: what the office has otherwise, in plain fields, and what citizens see of it. */
export function editView(model: EditModel, t: RequirementsStrings, acts: EditActs) {
  const {data, form, lang} = model;
  const {national} = data;
  const fields = html`
    ${tickField(form, {name: 'offered', label: t.edit.offered})}
    <h2>${t.edit.items}</h2>
    ${national.requirements.map(item => itemView(item, model, t))}
    ${upTo(roomIn(form.values, 'adds')).map(n => addedView(n, model, t))}
    <p><button type="button" @click=${() => acts.addItem()}>${t.edit.addItem}</button></p>
    <h2>${t.edit.notes}</h2>
    ${upTo(roomIn(form.values, 'notes')).map(n =>
      textFields(form, {
        name: `notes.${n}`,
        label: t.edit.noteNumber(n + 1),
        required: false,
        most: 500,
      }),
    )}
    <p><button type="button" @click=${() => acts.addNote()}>${t.edit.addNote}</button></p>
    ${ticksField(form, {
      name: 'channels',
      label: t.edit.channels,
      options: Object.entries(t.channels).map(([value, name]) => ({value, name})),
    })}
  `;
  const beside = html`<button type="button" class="plain" @click=${() => acts.reset()}>
    ${t.edit.reset}
  </button>`;
  return html`<p><a href="/meja/persyaratan">← ${t.back}</a></p>
    <h1>${inLang(national.name, lang)}</h1>
    <div class="requirements-two">
      <div>${formView(form, {fields, sending: acts.save, submit: t.saveDraft, beside})}</div>
      ${previewView(model, t, acts.answer)}
    </div>`;
}
