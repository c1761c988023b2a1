import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {DeskForm, Values} from './form.js';

/** How many rows a group of fields has: `hours.0.opens`, `hours.1.opens` are two. */
export function rowCount(values: Values, name: string): number {
  const rows = Object.keys(values)
    .filter(key => key.startsWith(`${name}.`))
    .map(key => parseInt(key.slice(name.length + 1)) + 1);
  return Math.max(0, ...rows);
}

/** Adds a row with what it begins with. */
export function addRow(form: DeskForm, name: string, begin: Values): void {
  const at = rowCount(form.values, name);
  form.set(
    Object.fromEntries(Object.entries(begin).map(([key, v]) => [`${name}.${at}.${key}`, v])),
  );
}

/** Takes a row out; those after it move up. */
export function removeRow(form: DeskForm, name: string, row: number): void {
  const prefix = `${name}.`;
  const kept = Object.entries(form.values).flatMap(([key, value]): [string, string][] => {
    if (!key.startsWith(prefix)) return [[key, value]];
    const at = parseInt(key.slice(prefix.length));
    if (at === row) return [];
    if (at < row) return [[key, value]];
    const rest = key.slice(prefix.length + String(at).length);
    return [[`${prefix}${at - 1}${rest}`, value]];
  });
  form.replace(Object.fromEntries(kept));
}

/** Fields that come several times. */
export interface RowsField {
  name: string;
  legend: string;
  /** Names one of them, from 1 on. */
  nth: (n: number) => string;
  /** The fields of a row; their names begin with `name.row.`. */
  fields: (prefix: string, row: number) => unknown;
  add: string;
  remove: string;
  /** What a new row begins with. */
  begin: Values;
  most?: number;
  hint?: string;
}

/** Fields that come several times, with buttons to add and take away. */
export function rowsField(form: DeskForm, field: RowsField) {
  const {name, legend, nth, fields, add, remove, begin, most = 20, hint} = field;
  const count = rowCount(form.values, name);
  const rows = Array.from({length: count}, (_, row) => row);
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    ${hint ? html`<p class="soft">${hint}</p>` : ''}
    ${repeat(
      rows,
      row => row,
      row =>
        html`<div class="card" role="group" aria-label=${nth(row + 1)}>
          <p><strong>${nth(row + 1)}</strong></p>
          ${fields(`${name}.${row}.`, row)}
          <button
            type="button"
            class="plain"
            aria-label="${remove}: ${nth(row + 1)}"
            @click=${() => removeRow(form, name, row)}
          >
            ${remove}
          </button>
        </div>`,
    )}
    ${
      count < most
        ? html`<button type="button" @click=${() => addRow(form, name, begin)}>${add}</button>`
        : ''
    }
  </fieldset>`;
}
