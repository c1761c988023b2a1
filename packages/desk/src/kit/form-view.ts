import {html, nothing} from 'lit';
import {conflictView} from './conflict.js';
import {idOf} from './field.js';
import type {DeskForm, Sending} from './form.js';

/** A form round its fields. */
export interface FormView<T> {
  fields: unknown;
  sending: Sending<T>;
  /** What the button says. Default: "Simpan". */
  submit?: string | undefined;
  /** Beside the button: a way out. */
  beside?: unknown;
  /** Why it cannot be sent now; said on the button. */
  blocked?: string | undefined;
}

/** What is wrong, above the form: each a link to its field. */
function summaryView(form: DeskForm) {
  const {faults, refused, id, t} = form;
  if (!faults.length && !refused) return nothing;
  const reach = (event: Event, name: string) => {
    event.preventDefault();
    document.getElementById(idOf(form, name))?.focus();
  };
  // A fault at a part of the body that has no field is told, but leads nowhere.
  const shown = (name: string, text: string) => {
    const field = form.told.get(name);
    return field
      ? html`<a href="#${idOf(form, name)}" @click=${(event: Event) => reach(event, name)}
          >${field.label}: ${text}</a
        >`
      : text;
  };
  return html`<div class="note warn" role="alert" tabindex="-1" id="${id}-summary">
    ${
      faults.length
        ? html`<p>${t.faults(faults.length)}</p>
            <ul>
              ${faults.map(({name, text}) => html`<li>${shown(name, text)}</li>`)}
            </ul>`
        : html`<p>${refused}</p>`
    }
  </div>`;
}

/** Said of what was put back after a reload. */
const restoredView = (form: DeskForm) =>
  form.restored && form.dirty
    ? html`<p class="note">
        ${form.t.restored}
        <button type="button" class="plain" @click=${() => form.discard()}>
          ${form.t.discard}
        </button>
      </p>`
    : nothing;

/**
 * A form round its fields: what is wrong stands above, the button below, and where someone else was
 * faster there is a choice.
 */
export function formView<T>(
  form: DeskForm,
  {fields, sending, submit, beside, blocked}: FormView<T>,
) {
  const {busy, t} = form;
  return html`<form
      class="fill"
      novalidate
      aria-busy=${busy ? 'true' : 'false'}
      @input=${form.take}
      @change=${form.take}
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!blocked) void form.submit(sending);
      }}
    >
      ${restoredView(form)} ${summaryView(form)} ${fields}
      <p class="acts">
        <button class="main" aria-disabled=${busy || blocked ? 'true' : 'false'}>
          ${blocked ?? (busy ? t.saving : (submit ?? t.save))}
        </button>
        ${beside}
      </p>
    </form>
    ${conflictView(form, sending)}`;
}
