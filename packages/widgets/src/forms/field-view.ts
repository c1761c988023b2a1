import {html, nothing} from 'lit';
import type {FieldFault, Typed} from './model.js';
import type {FormStrings} from './strings.js';

/** What a field is drawn from: what was typed, what is wrong, in which words. */
export interface Filled {
  typed: Typed;
  faults: readonly FieldFault[];
  /** What else is to be said at a field, by its name: that a number there is not needed. */
  notes?: Readonly<Record<string, unknown>> | undefined;
}

/** What every field says. */
export interface Field {
  /** Name of the control, and its way into the draft. */
  name: string;
  label: string;
  /** One line on what to write. */
  hint?: string | undefined;
  /** Said in words; left out, nothing is said. */
  required?: boolean | undefined;
}

/** A field of one line. */
export interface LineField extends Field {
  /** Which keyboard, and what the browser offers. Default `text`. */
  type?: 'text' | 'tel' | 'date' | 'time' | 'number' | 'email' | 'search' | undefined;
  inputmode?: 'numeric' | 'decimal' | undefined;
  /** What browsers fill in. Default: nothing, for what is secret or not one's own. */
  autocomplete?: 'name' | 'tel' | 'off' | undefined;
  min?: string | undefined;
  max?: string | undefined;
}

/** A text of several lines, with how much of it there may be. */
export interface AreaField extends Field {
  /** The most letters. */
  most: number;
  rows?: number | undefined;
}

/** One of a few, each with a line of explanation. */
export interface Option {
  value: string;
  name: string;
  about?: string | undefined;
}

/** An attribute that is left out when there is nothing to say. */
const maybe = (text: string | undefined) => (text || nothing) as string;

export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`;

const faultOf = ({faults}: Filled, name: string) => faults.find(fault => fault.name === name)?.text;

/** What is said of a field: its name, its hint, what is wrong with it, tied to it by ids. */
function said(form: Filled, {name, label, hint, required}: Field, t: FormStrings) {
  const id = idOf(name);
  const fault = faultOf(form, name);
  const must = required === undefined ? nothing : ` (${required ? t.required : t.optional})`;
  return {
    id,
    label: html`${label}<span class="soft">${must}</span>`,
    hint: hint ? html`<p id="${id}-hint" class="soft">${hint}</p>` : nothing,
    fault: [
      fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : nothing,
      form.notes?.[name],
    ],
    described: maybe([hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')),
    invalid: (fault ? 'true' : nothing) as 'true',
    required: (required ? 'true' : nothing) as 'true',
    // Without a script the browser goes to the first fault by this.
    first: !!fault && form.faults[0]?.name === name,
  };
}

/** One line: text, phone, date, number. */
export function lineField(form: Filled, field: LineField, t: FormStrings) {
  const {name, type = 'text', inputmode, autocomplete = 'off', min, max} = field;
  const one = said(form, field, t);
  return html`<div class="field">
    <label for=${one.id}>${one.label}</label>
    ${one.hint} ${one.fault}
    <input
      id=${one.id}
      name=${name}
      type=${type}
      inputmode=${maybe(inputmode)}
      autocomplete=${autocomplete}
      enterkeyhint="next"
      min=${maybe(min)}
      max=${maybe(max)}
      value=${maybe(form.typed[name])}
      aria-describedby=${one.described}
      aria-invalid=${one.invalid}
      aria-required=${one.required}
      ?autofocus=${one.first}
    />
  </div>`;
}

/**
 * A text of several lines; how much of it there is, is counted as it is typed. Its text is given as an
 * attribute, because templates that a server prints have no expressions in a textarea.
 */
export function areaField(form: Filled, field: AreaField, t: FormStrings) {
  const {name, most, rows = 5, hint} = field;
  const limit = t.most(String(most).replace(/(\d)(?=(\d{3})+$)/g, '$1.'));
  const one = said(form, {...field, hint: [hint, limit].filter(Boolean).join(' ')}, t);
  return html`<div class="field">
    <label for=${one.id}>${one.label}</label>
    ${one.hint} ${one.fault}
    <textarea
      id=${one.id}
      name=${name}
      rows=${rows}
      data-most=${most}
      aria-describedby=${one.described}
      aria-invalid=${one.invalid}
      aria-required=${one.required}
      data-text=${maybe(form.typed[name])}
      ?autofocus=${one.first}
    ></textarea>
    <p class="soft" data-count=${name}></p>
  </div>`;
}

/** One of many, folded away until it is wanted. */
export function selectField(
  form: Filled,
  field: Field & {options: readonly Option[]},
  t: FormStrings,
) {
  const {name, options} = field;
  const one = said(form, field, t);
  return html`<div class="field">
    <label for=${one.id}>${one.label}</label>
    ${one.hint} ${one.fault}
    <select
      id=${one.id}
      name=${name}
      aria-describedby=${one.described}
      aria-invalid=${one.invalid}
      aria-required=${one.required}
      ?autofocus=${one.first}
    >
      <option value="">${t.pick}</option>
      ${options.map(
        ({value, name: text}) =>
          html`<option value=${value} ?selected=${form.typed[name] === value}>${text}</option>`,
      )}
    </select>
  </div>`;
}

/** One of a few, all to be seen, each a whole line to tap. */
export function choiceField(
  form: Filled,
  field: Field & {options: readonly Option[]},
  t: FormStrings,
) {
  const {name, options} = field;
  const one = said(form, field, t);
  return html`<fieldset
    class="field"
    role="radiogroup"
    aria-describedby=${one.described}
    aria-invalid=${one.invalid}
    aria-required=${one.required}
  >
    <legend>${one.label}</legend>
    ${one.hint} ${one.fault}
    ${options.map(
      ({value, name: text, about}, n) =>
        html`<label class="pick"
          ><input
            id=${n ? `${one.id}-${value}` : one.id}
            type="radio"
            name=${name}
            value=${value}
            ?checked=${form.typed[name] === value}
            ?autofocus=${one.first && !n}
          /><span>${text}${about ? html`<br /><span class="soft">${about}</span>` : nothing}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Yes or not. */
export function tickField(form: Filled, field: Field, t: FormStrings) {
  const {name} = field;
  const one = said(form, field, t);
  return html`<div class="field">
    <label class="pick"
      ><input
        id=${one.id}
        type="checkbox"
        name=${name}
        ?checked=${!!form.typed[name]}
        aria-describedby=${one.described}
        aria-invalid=${one.invalid}
        aria-required=${one.required}
        ?autofocus=${one.first}
      /><span>${one.label}</span></label
    >${one.hint} ${one.fault}
  </div>`;
}

/** Files to attach. */
export function fileField(
  form: Filled,
  field: Field & {accept: string; several?: boolean | undefined},
  t: FormStrings,
) {
  const {name, accept, several} = field;
  const one = said(form, field, t);
  return html`<div class="field">
    <label for=${one.id}>${one.label}</label>
    ${one.hint} ${one.fault}
    <input
      id=${one.id}
      name=${name}
      type="file"
      accept=${accept}
      ?multiple=${several}
      aria-describedby=${one.described}
      aria-invalid=${one.invalid}
      aria-required=${one.required}
      ?autofocus=${one.first}
    />
  </div>`;
}
