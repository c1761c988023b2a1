import type {FactValue} from '@pendopo/sdk';
import type {CatalogueVersion, Requirements, Versioned} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {momentName} from '../kit/dates.js';
import '../kit/dialog.js';
import type {FieldFault} from '../kit/errors.js';
import {lineField, selectField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending, Values} from '../kit/form.js';
import type {Lang} from '../kit/words.js';
import type {RequirementsStrings} from './strings.js';

export interface ListModel {
  data: Requirements;
  lang: Lang;
  switches: DeskForm;
  publication: DeskForm;
  /** Whether to throw all changes away is being asked. */
  discarding: boolean;
  /** Today by the office's clock. */
  today: string;
}

export interface ListActs {
  saveSwitches: Sending<Versioned<Requirements>>;
  publish: Sending<CatalogueVersion>;
  askDiscard(ask: boolean): void;
  discard(): void;
}

type Switch = Requirements['switches'][number];
type Group = keyof RequirementsStrings['groups'];

/** The choices of a switch, and what each is called. */
function optionsOf({fact}: Switch, lang: Lang, t: RequirementsStrings) {
  if (fact.type === 'boolean') {
    return [
      {value: 'true', name: t.yes},
      {value: 'false', name: t.no},
    ];
  }
  return (fact.values ?? []).map(({value, label}) => ({
    value: String(value),
    name: label[lang] ?? label.id,
  }));
}

export const switchValues = ({switches}: Requirements): Values =>
  Object.fromEntries(switches.map(({fact, draft}) => [fact.id, String(draft)]));

/** What was chosen, as the contract has it. */
export const switchesIn = (values: Values, {switches}: Requirements): Record<string, FactValue> =>
  Object.fromEntries(
    switches.map(({fact, draft}) => {
      const text = values[fact.id] ?? String(draft);
      const value = fact.type === 'boolean' ? text === 'true' : text;
      return [fact.id, typeof draft === 'number' ? Number(text) : value];
    }),
  );

export const publicationFaults = (
  {from, decidedBy = '', reason = ''}: Values,
  t: RequirementsStrings,
): FieldFault[] => [
  ...(from ? [] : [{name: 'from', text: t.publish.needsFrom}]),
  ...(decidedBy.trim().length > 2 ? [] : [{name: 'decidedBy', text: t.publish.needsBasis}]),
  ...(reason.trim().length > 2 ? [] : [{name: 'reason', text: t.publish.needsReason}]),
];

/** What is not published yet, and publishing it. */
function draftView(model: ListModel, t: RequirementsStrings, acts: ListActs) {
  const {data, lang, publication, today} = model;
  const {changed, changes, changedAt, changedBy} = data;
  if (!changed) return html`<p class="note">${t.draft.none}</p>`;
  const fields = html`
    ${lineField(publication, {
      name: 'from',
      label: t.publish.from,
      hint: t.publish.fromHint,
      type: 'date',
      min: today,
    })}
    ${lineField(publication, {
      name: 'decidedBy',
      label: t.publish.decidedBy,
      hint: t.publish.decidedByHint,
    })}
    ${lineField(publication, {name: 'reason', label: t.publish.reason, hint: t.publish.reasonHint})}
  `;
  const beside = html`<button type="button" class="danger" @click=${() => acts.askDiscard(true)}>
    ${t.draft.discard}
  </button>`;
  return html`<section class="card" aria-labelledby="draft-title">
    <h2 id="draft-title">${t.draft.title}</h2>
    ${changedAt ? html`<p>${t.draft.by(changedBy ?? '', momentName(changedAt, lang))}</p>` : nothing}
    <details>
      <summary>${t.draft.show}</summary>
      <pre class="lines" tabindex="0">${changes.join('\n')}</pre>
    </details>
    ${formView(publication, {fields, sending: acts.publish, submit: t.draft.publish, beside})}
  </section>`;
}

function discardView({discarding, publication}: ListModel, t: RequirementsStrings, acts: ListActs) {
  if (!discarding) return nothing;
  return html`<desk-dialog
    heading=${t.draft.discardTitle}
    @desk-close=${() => acts.askDiscard(false)}
  >
    <p>${t.draft.discardAbout}</p>
    <p class="acts">
      <button type="button" class="danger" @click=${() => acts.discard()}>
        ${t.draft.discard}
      </button>
      <button type="button" @click=${() => acts.askDiscard(false)}>${publication.t.cancel}</button>
    </p>
  </desk-dialog>`;
}

/** All services by group, marked where the office has its own. */
function servicesView({data, lang}: ListModel, t: RequirementsStrings) {
  return (Object.keys(t.groups) as Group[]).map(group => {
    const services = data.services.filter(one => one.group === group);
    if (!services.length) return nothing;
    return html`<h3>${t.groups[group]}</h3>
      <ul class="requirements-list">
        ${services.map(
          ({id, name, own, changed, offered}) =>
            html`<li>
              <a href="/meja/persyaratan/${id}">${name[lang] ?? name.id}</a>
              ${own ? html`<span class="tag">${t.own}</span>` : nothing}
              ${changed ? html`<span class="tag warn">${t.unpublished}</span>` : nothing}
              ${offered ? nothing : html`<span class="tag warn">${t.notOffered}</span>`}
            </li>`,
        )}
      </ul>`;
  });
}

function switchesView({data, lang, switches}: ListModel, t: RequirementsStrings, acts: ListActs) {
  const fields = data.switches.map(one => {
    const options = optionsOf(one, lang, t);
    const usual = options.find(({value}) => value === String(one.fact.value))?.name ?? '';
    return selectField(switches, {
      name: one.fact.id,
      label: one.fact.question[lang] ?? one.fact.question.id,
      hint: t.national(usual),
      options,
      required: true,
    });
  });
  return html`<h2>${t.switches}</h2>
    <p>${t.switchesAbout}</p>
    ${formView(switches, {fields, sending: acts.saveSwitches, submit: t.saveDraft})}`;
}

/** The office's own version at a glance. */
export function listView(model: ListModel, t: RequirementsStrings, acts: ListActs) {
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <p><a href="/meja/persyaratan/riwayat">${t.history}</a></p>
    ${draftView(model, t, acts)}
    <h2>${t.services}</h2>
    ${servicesView(model, t)} ${switchesView(model, t, acts)} ${discardView(model, t, acts)}`;
}
