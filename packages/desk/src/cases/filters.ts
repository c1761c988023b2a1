import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {idOf, type Option} from '../kit/field.js';
import type {DeskForm} from '../kit/form.js';

/** What a list is narrowed by. */
export interface Filter {
  name: string;
  label: string;
  /** What nothing chosen is called. */
  all: string;
  options: readonly Option[];
}

/** Names by value, as options. */
export const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, name]) => ({value, name}));

/**
 * What a list is narrowed by: chosen is shown, without a button. What is chosen belongs into the
 * address, so that it can be come back to.
 */
export const filtersView = (form: DeskForm, filters: readonly Filter[], chosen: () => void) =>
  html`<form
    class="desk-filters"
    @change=${(event: Event) => {
      form.take(event);
      chosen();
    }}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${filters.map(
      ({name, label, all, options}) =>
        html`<div class="field">
          <label for=${idOf(form, name)}>${label}</label>
          <select id=${idOf(form, name)} name=${name}>
            ${[{value: 'all', name: all}, ...options].map(
              ({value, name: text}) =>
                html`<option
                  value=${value}
                  .selected=${live((form.values[name] ?? 'all') === value)}
                >
                  ${text}
                </option>`,
            )}
          </select>
        </div>`,
    )}
  </form>`;
