import {type BulkLine, type BulkResult, receiptNumbersIn} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import type {FieldFault} from '../kit/errors.js';
import {areaField, selectField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending, Values} from '../kit/form.js';
import {tableView} from '../kit/table.js';
import {noteFields, stateName, stateOptions} from './one-view.js';
import {allStates, type State} from './states.js';
import type {ApplicationsStrings} from './strings.js';

/** So many numbers are taken at once. */
const mostNumbers = 500;

/** Letters of five hundred numbers, and some to spare. */
const mostLetters = 60_000;

/** What can be told without asking the server. */
export function bulkFaults({numbers = '', state}: Values, t: ApplicationsStrings): FieldFault[] {
  const {length} = receiptNumbersIn(numbers);
  return [
    ...(length ? [] : [{name: 'numbers', text: t.many.needsNumbers}]),
    ...(length > mostNumbers ? [{name: 'numbers', text: t.many.tooMany(length)}] : []),
    ...(state ? [] : [{name: 'state', text: t.move.needsState}]),
  ];
}

export interface BulkModel {
  form: DeskForm;
  /** What would be done, or was. */
  result: BulkResult | undefined;
  busy: boolean;
}

export interface BulkActs {
  check: Sending<BulkResult>;
  apply(): void;
  again(): void;
  next(): void;
}

function linesView(caption: string, rows: readonly BulkLine[], t: ApplicationsStrings) {
  const {many} = t;
  return tableView<BulkLine>({
    caption,
    rows,
    key: ({line}) => line,
    empty: '',
    columns: [
      {name: many.line, figure: true, cell: ({line}) => line},
      {name: many.numbers, head: true, cell: ({number}) => number ?? '–'},
      {name: many.outcome, cell: ({outcome}) => many.outcomes[outcome]},
      {name: many.from, cell: ({from}) => (from ? stateName(from, t) : '–')},
    ],
  });
}

function numbersView({form}: BulkModel, t: ApplicationsStrings, acts: BulkActs) {
  const {many, move} = t;
  const {length} = receiptNumbersIn(form.values['numbers'] ?? '');
  const fields = html`${selectField(form, {
    name: 'state',
    label: move.state,
    options: stateOptions(allStates, t),
    required: true,
  })}
  ${areaField(form, {
    name: 'numbers',
    label: many.numbers,
    hint: many.count(length),
    most: mostLetters,
    rows: 10,
    required: true,
  })}
  ${noteFields(form, t)}`;
  return html`<p>${many.about}</p>
    ${formView(form, {fields, sending: acts.check, submit: many.check})}`;
}

/** What would be done with each number: what is left as it is first. */
function resultView({result, busy, form}: BulkModel, t: ApplicationsStrings, acts: BulkActs) {
  const {many} = t;
  const {applied, changes, lines} = result!;
  const state = stateName(form.values['state'] as State, t);
  const changing = lines.filter(({outcome}) => outcome === 'changes');
  const left = lines.filter(({outcome}) => outcome !== 'changes');
  const said = applied
    ? many.done(changes, state)
    : changes
      ? many.will(changes, state)
      : many.none;
  const apply = html`<button
    type="button"
    class="main"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => acts.apply()}
  >
    ${many.apply(changes)}
  </button>`;
  return html`<h2 tabindex="-1">${many.preview}</h2>
    <p class="note" role="status">${said}</p>
    <p class="acts">
      ${
        applied
          ? html`<button type="button" class="main" @click=${() => acts.next()}>
              ${many.next}
            </button>`
          : html`${changes ? apply : nothing}
              <button type="button" @click=${() => acts.again()}>${many.again}</button>`
      }
    </p>
    ${
      left.length
        ? html`<h3>${many.left(left.length)}</h3>
            ${linesView(many.left(left.length), left, t)}`
        : nothing
    }
    ${
      changing.length && !applied
        ? html`<details>
            <summary>${many.changing(changing.length)}</summary>
            ${linesView(many.changing(changing.length), changing, t)}
          </details>`
        : nothing
    }`;
}

/** Many applications that have come to the same state: looked at first, then done. */
export function bulkView(model: BulkModel, t: ApplicationsStrings, acts: BulkActs) {
  return html`<p><a href="/meja/permohonan">${t.back}</a></p>
    <h1>${t.many.title}</h1>
    ${model.result ? resultView(model, t, acts) : numbersView(model, t, acts)}`;
}
