import type {DeskApplication, Versioned} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {factsView} from '../cases/facts.js';
import {dateName, momentName} from '../kit/dates.js';
import {areaField, lineField, type Option, selectField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending} from '../kit/form.js';
import type {Lang} from '../kit/words.js';
import {isCardState, type State, statesOf} from './states.js';
import type {ApplicationsStrings} from './strings.js';

type Kind = DeskApplication['kind'];
type Factor = DeskApplication['factors'][number];

/** What a state is called, with the national system's own name where it has one. */
export const stateName = (state: State, t: ApplicationsStrings): string =>
  isCardState(state) ? `${t.states[state]} (${state})` : t.states[state];

export const stateOptions = (states: readonly State[], t: ApplicationsStrings): Option[] =>
  states.map(value => ({value, name: stateName(value, t)}));

const noteField = (form: DeskForm, t: ApplicationsStrings) =>
  areaField(form, {
    name: 'note.id',
    label: t.move.note,
    hint: t.move.noteHint,
    most: 1000,
    rows: 3,
    required: false,
  });

const internalField = (form: DeskForm, t: ApplicationsStrings) =>
  areaField(form, {
    name: 'internal',
    label: t.internal,
    hint: t.internalHint,
    most: 2000,
    rows: 2,
    required: false,
  });

/** Notes for the citizen and for the office. */
export const noteFields = (form: DeskForm, t: ApplicationsStrings) =>
  html`${noteField(form, t)} ${internalField(form, t)}`;

const collected: ReadonlySet<string> = new Set([
  'ready-for-pickup',
  'documents-ready',
  'CARD_PRINTED',
]);

/** Where an application stands now, and what is said with it. */
export function moveView(
  {kind}: DeskApplication,
  form: DeskForm,
  t: ApplicationsStrings,
  sending: Sending<Versioned<DeskApplication>>,
) {
  const {state = ''} = form.values;
  const options = stateOptions(statesOf(kind), t);
  const pickup = html`${lineField(form, {
    name: 'pickup.place',
    label: t.pickup,
    hint: t.pickupHint,
    required: false,
  })}
  ${lineField(form, {name: 'pickup.until', label: t.pickupUntil, type: 'date', required: false})}`;
  const fields = html`${selectField(form, {name: 'state', label: t.move.state, options, required: true})}
  ${collected.has(state) ? pickup : nothing} ${noteFields(form, t)}`;
  return html`<h2>${t.move.title}</h2>
    ${formView(form, {fields, sending, submit: t.move.submit})}`;
}

const historyView = ({timeline}: DeskApplication, lang: Lang, t: ApplicationsStrings) =>
  html`<h2>${t.history}</h2>
    <ol class="desk-history">
      ${timeline.toReversed().map(
        ({state, at, note, internal}) =>
          html`<li>
            <p><b>${stateName(state, t)}</b> <span class="soft">${momentName(at, lang)}</span></p>
            ${note ? html`<p class="said">${note[lang] ?? note.id}</p>` : nothing}
            ${internal ? html`<p class="soft said">${t.internal}: ${internal}</p>` : nothing}
          </li>`,
      )}
    </ol>`;

/** An application, whole. */
export function applicationView(
  one: DeskApplication,
  serviceName: string | undefined,
  lang: Lang,
  t: ApplicationsStrings,
  move: unknown,
) {
  const {pickup} = one;
  return html`<section class="card">
    <h2>${one.number}</h2>
    <p>
      <span class="tag">${stateName(one.state, t)}</span>
      ${one.sample ? html`<span class="tag">${t.sample}</span>` : nothing}
      <span class="soft">${t.read}</span>
    </p>
    ${factsView([
      [t.name, one.name],
      [t.service, serviceName],
      [t.opens, one.factors.map(factor => t.factors[factor]).join(', ')],
      [t.pickup, pickup?.place],
      [t.pickupUntil, pickup?.until && dateName(pickup.until, lang)],
      [t.delivery, one.delivery?.carrier],
      [t.updated, momentName(one.updatedAt, lang)],
    ])}
    ${move} ${historyView(one, lang, t)}
  </section>`;
}

export interface NewModel {
  form: DeskForm;
  services: readonly {id: string; name: string}[];
  /** What the office asks for beside the number. */
  factor: Factor;
}

/** An application to take in by hand. */
export function newView(
  {form, services, factor}: NewModel,
  t: ApplicationsStrings,
  sending: Sending<Versioned<DeskApplication>>,
) {
  const {add} = t;
  const kind = (form.values['kind'] || 'application') as Kind;
  const type = factor === 'birth-date' ? 'date' : 'text';
  const fields = html`${lineField(form, {
    name: 'number',
    label: add.number,
    hint: add.numberHint,
    required: false,
  })}
  ${selectField(form, {
    name: 'kind',
    label: add.kind,
    required: true,
    options: Object.entries(add.kinds).map(([value, name]) => ({value, name})),
  })}
  ${selectField(form, {
    name: 'service',
    label: t.service,
    required: false,
    options: services.map(({id, name}) => ({value: id, name})),
  })}
  ${lineField(form, {name: 'name', label: add.name, required: false})}
  ${lineField(form, {
    name: `factors.${factor}`,
    label: add.factor[factor],
    hint: add.factorHint,
    type,
    required: true,
    ...(factor === 'phone-end' && {inputmode: 'numeric'}),
  })}
  ${selectField(form, {
    name: 'state',
    label: t.move.state,
    options: stateOptions(statesOf(kind), t),
    required: true,
  })}
  ${noteFields(form, t)}`;
  return html`<p><a href="/meja/permohonan">${t.back}</a></p>
    <h1>${add.title}</h1>
    ${formView(form, {fields, sending, submit: add.submit})}`;
}
