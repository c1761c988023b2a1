import type {CatalogueVersion} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {dateName, momentName} from '../kit/dates.js';
import '../kit/dialog.js';
import {lineField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending} from '../kit/form.js';
import type {Lang} from '../kit/words.js';
import type {RequirementsStrings} from './strings.js';

export interface HistoryModel {
  versions: readonly CatalogueVersion[];
  /** There are older ones. */
  more: boolean;
  /** Which is to be published anew. */
  restoring: CatalogueVersion | undefined;
  form: DeskForm;
  lang: Lang;
  today: string;
}

export interface HistoryActs {
  more(): void;
  ask(version: CatalogueVersion | undefined): void;
  restore: Sending<CatalogueVersion>;
}

const marks = {'in-force': 'good', scheduled: '', past: '', replaced: 'warn'} as const;

function versionView(
  version: CatalogueVersion,
  lang: Lang,
  t: RequirementsStrings,
  acts: HistoryActs,
) {
  const {number, from, state, by, publishedAt, reason, changes} = version;
  return html`<li class="card">
    <h2>
      ${t.versions.number(number)}
      <span class="tag ${marks[state]}">${t.versions.states[state]}</span>
    </h2>
    <p>${reason}</p>
    <p class="soft">
      ${t.versions.from} ${dateName(from, lang)} · ${t.versions.by}
      ${momentName(publishedAt, lang)}, ${by}
    </p>
    <details>
      <summary>${t.versions.changes}</summary>
      <pre class="lines" tabindex="0">${changes.join('\n') || t.versions.same}</pre>
    </details>
    ${
      state === 'in-force'
        ? nothing
        : html`<p class="acts">
            <button
              type="button"
              aria-label=${t.versions.restoreOf(number)}
              @click=${() => acts.ask(version)}
            >
              ${t.versions.restore}
            </button>
          </p>`
    }
  </li>`;
}

function restoreView(
  {restoring, form, today}: HistoryModel,
  t: RequirementsStrings,
  acts: HistoryActs,
) {
  if (!restoring) return nothing;
  const fields = html`
    ${lineField(form, {
      name: 'from',
      label: t.publish.from,
      hint: t.publish.fromHint,
      type: 'date',
      min: today,
    })}
    ${lineField(form, {name: 'reason', label: t.publish.reason, hint: t.publish.reasonHint})}
  `;
  const beside = html`<button type="button" @click=${() => acts.ask(undefined)}>
    ${form.t.cancel}
  </button>`;
  return html`<desk-dialog
    heading=${t.versions.restoreTitle(restoring.number)}
    @desk-close=${() => acts.ask(undefined)}
  >
    <p>${t.versions.restoreAbout}</p>
    ${formView(form, {fields, sending: acts.restore, submit: t.publish.submit, beside})}
  </desk-dialog>`;
}

/** What was published, when, by whom and why; and the way back. */
export function historyView(model: HistoryModel, t: RequirementsStrings, acts: HistoryActs) {
  const {versions, more, form, lang} = model;
  return html`<p><a href="/meja/persyaratan">← ${t.back}</a></p>
    <h1>${t.versions.title}</h1>
    ${
      versions.length
        ? html`<ul class="requirements-list">
            ${versions.map(version => versionView(version, lang, t, acts))}
          </ul>`
        : html`<p>${t.versions.none}</p>`
    }
    ${more ? html`<button type="button" @click=${() => acts.more()}>${form.t.more}</button>` : nothing}
    ${restoreView(model, t, acts)}`;
}
