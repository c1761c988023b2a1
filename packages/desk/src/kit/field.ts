import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DeskForm, Values} from './form.js';

/** What every field says. */
export interface Field {
  /** Name of the control, and its way into what is sent: `title.id`. */
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
  type?:
    | 'text'
    | 'tel'
    | 'date'
    | 'time'
    | 'month'
    | 'number'
    | 'email'
    | 'url'
    | 'search'
    | 'password'
    | undefined;
  inputmode?: 'numeric' | 'decimal' | undefined;
  /** What browsers fill in. Default: nothing. */
  autocomplete?: 'username' | 'current-password' | 'new-password' | 'one-time-code' | undefined;
  min?: string | undefined;
  max?: string | undefined;
}

/** A text of several lines. */
export interface AreaField extends Field {
  /** The most letters. */
  most: number;
  rows?: number | undefined;
}

/** One of a few. */
export interface Option {
  value: string;
  name: string;
  about?: string | undefined;
}

export interface OptionsField extends Field {
  options: readonly Option[];
  /** What choosing nothing means, such as all of them. Default: that something is to be chosen. */
  nothing?: string | undefined;
}

/** An attribute that is left out when there is nothing to say. */
const maybe = (text: string | undefined) => (text || nothing) as string;

export const idOf = ({id}: DeskForm, name: string): string => `${id}-${name.replaceAll('.', '-')}`;

/** What is said of a field: its name, its hint, what is wrong with it, tied to it by ids. */
function said(form: DeskForm, {name, label, hint, required}: Field, shown?: (v: string) => string) {
  form.told.set(name, {label, shown});
  const id = idOf(form, name);
  const fault = form.faults.find(fault => fault.name === name)?.text;
  const must =
    required === undefined
      ? nothing
      : html` <span class="soft">(${required ? form.t.required : form.t.optional})</span>`;
  return {
    id,
    value: form.values[name] ?? '',
    label: html`${label}${must}`,
    hint: hint ? html`<p id="${id}-hint" class="soft">${hint}</p>` : nothing,
    fault: fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : nothing,
    described: maybe([hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')),
    invalid: (fault ? 'true' : nothing) as 'true',
    required: (required ? 'true' : nothing) as 'true',
  };
}

const nameIn = (options: readonly Option[]) => (value: string) =>
  value
    .split(' ')
    .map(one => options.find(option => option.value === one)?.name ?? one)
    .join(', ');

/** One line: text, phone, date, time, number, password. */
export function lineField(form: DeskForm, field: LineField) {
  const {name, type = 'text', inputmode, autocomplete = 'off', min, max} = field;
  const one = said(form, field);
  return html`<div class="field">
    <label for=${one.id}>${one.label}</label>
    ${one.hint} ${one.fault}
    <input
      id=${one.id}
      name=${name}
      type=${type}
      inputmode=${maybe(inputmode)}
      autocomplete=${autocomplete as 'off'}
      min=${maybe(min)}
      max=${maybe(max)}
      .value=${live(one.value)}
      aria-describedby=${one.described}
      aria-invalid=${one.invalid}
      aria-required=${one.required}
    />
  </div>`;
}

/** A text of several lines; how much of it there is, is counted as it is typed. */
export function areaField(form: DeskForm, field: AreaField) {
  const {name, most, rows = 4} = field;
  const one = said(form, field);
  return html`<div class="field">
    <label for=${one.id}>${one.label}</label>
    ${one.hint} ${one.fault}
    <textarea
      id=${one.id}
      name=${name}
      rows=${rows}
      .value=${live(one.value)}
      aria-describedby=${one.described}
      aria-invalid=${one.invalid}
      aria-required=${one.required}
    ></textarea>
    ${
      one.value.length > most / 2
        ? html`<p class=${one.value.length > most ? 'fault' : 'soft'}>
            ${form.t.letters(one.value.length, most)}
          </p>`
        : nothing
    }
  </div>`;
}

/** One of many, folded away until it is wanted. */
export function selectField(form: DeskForm, field: OptionsField) {
  const {name, options, nothing: none = form.t.pick} = field;
  const one = said(form, field, nameIn(options));
  return html`<div class="field">
    <label for=${one.id}>${one.label}</label>
    ${one.hint} ${one.fault}
    <select
      id=${one.id}
      name=${name}
      aria-describedby=${one.described}
      aria-invalid=${one.invalid}
      aria-required=${one.required}
    >
      ${field.required && one.value ? nothing : html`<option value="">${none}</option>`}
      ${options.map(
        ({value, name: text}) =>
          html`<option value=${value} .selected=${live(one.value === value)}>${text}</option>`,
      )}
    </select>
  </div>`;
}

/** What a group of lines to tap has in common. */
function group(form: DeskForm, field: OptionsField, type: 'radio' | 'checkbox') {
  const {name, options} = field;
  const one = said(form, field, nameIn(options));
  const picked = new Set(type === 'radio' ? [one.value] : one.value.split(' '));
  return html`<fieldset
    class="field"
    role=${(type === 'radio' ? 'radiogroup' : nothing) as 'radiogroup'}
    aria-describedby=${one.described}
    aria-invalid=${one.invalid}
    aria-required=${(type === 'radio' ? one.required : nothing) as 'true'}
  >
    <legend>${one.label}</legend>
    ${one.hint} ${one.fault}
    ${options.map(
      ({value, name: text, about}, n) =>
        html`<label class="pick"
          ><input
            id=${n ? `${one.id}-${value}` : one.id}
            type=${type}
            name=${name}
            value=${value}
            ?data-many=${type === 'checkbox'}
            .checked=${live(picked.has(value))}
          /><span>${text}${about ? html`<br /><span class="soft">${about}</span>` : nothing}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** One of a few, all to be seen, each a whole line to tap. */
export const choiceField = (form: DeskForm, field: OptionsField) => group(form, field, 'radio');

/** Any of a few: their values stand in one text with spaces between, `picked` takes it apart. */
export const ticksField = (form: DeskForm, field: OptionsField) => group(form, field, 'checkbox');

/** Yes or not: `on` or nothing. */
export function tickField(form: DeskForm, field: Field) {
  const one = said(form, field, value => (value ? '✓' : '–'));
  return html`<div class="field">
    <label class="pick"
      ><input
        id=${one.id}
        type="checkbox"
        name=${field.name}
        .checked=${live(one.value === 'on')}
        aria-describedby=${one.described}
        aria-invalid=${one.invalid}
      /><span>${one.label}</span></label
    >${one.hint} ${one.fault}
  </div>`;
}

/** A file; it is read from the control itself: `form.querySelector('input[type=file]').files`. */
export function fileField(
  form: DeskForm,
  field: Field & {accept: string; several?: boolean | undefined},
) {
  const {name, accept, several} = field;
  const one = said(form, field);
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
    />
  </div>`;
}

/**
 * A text in both languages: `name.id`, which is required unless it is said otherwise, and `name.en`,
 * which never is.
 */
export function textFields(form: DeskForm, field: Field & {most?: number; rows?: number}) {
  const {name, label, required = true, most} = field;
  const own = {...field, name: `${name}.id`, required};
  const english = {name: `${name}.en`, label: `${label} (${form.t.english})`};
  return most
    ? html`${areaField(form, {...own, most})} ${areaField(form, {...english, most, rows: 2})}`
    : html`${lineField(form, own)} ${lineField(form, english)}`;
}

/** The values that were ticked in a `ticksField`. */
export const picked = (values: Values, name: string): string[] =>
  (values[name] ?? '').split(' ').filter(Boolean);

/** A text in both languages as it is sent; nothing when nothing was written. */
export function textOf(values: Values, name: string): {id: string; en?: string} | undefined {
  const id = values[`${name}.id`]?.trim();
  const en = values[`${name}.en`]?.trim();
  return id || en ? {id: id ?? '', ...(en && {en})} : undefined;
}

/** A text in both languages as its fields show it. */
export const textValues = (
  name: string,
  text: {id: string; en?: string | undefined} | undefined,
): Values => ({[`${name}.id`]: text?.id ?? '', [`${name}.en`]: text?.en ?? ''});

/** A number as it is sent; nothing when nothing, `NaN` when no number was written. */
export const numberOf = (values: Values, name: string): number | undefined =>
  values[name]?.trim() ? Number(values[name].replace(',', '.')) : undefined;
