import type {Region} from '@pendopo/sdk';
import type {RequestFigure} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {moreView} from '../cases/facts.js';
import {momentName} from '../kit/dates.js';
import {selectField} from '../kit/field.js';
import type {DeskForm} from '../kit/form.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {RequestsStrings} from './strings.js';

export interface ListModel {
  rows: readonly RequestFigure[];
  next: string | undefined;
  districts: readonly Region[];
  form: DeskForm;
  lang: Lang;
}

export interface ListActs {
  filter(): void;
  more(): void;
}

const kinds = ['home', 'school', 'institution'] as const;

export const districtName = (code: string, districts: readonly Region[]): string =>
  districts.find(one => one.code === code)?.name ?? code;

/** Which are shown; what is chosen stands in the address, so that it can be come back to. */
function filterView({form, districts}: ListModel, t: RequestsStrings, acts: ListActs) {
  const select = (name: string, label: string, options: {value: string; name: string}[]) =>
    selectField(form, {
      name,
      label,
      options: [{value: 'all', name: t.all}, ...options],
      required: true,
    });
  const states = Object.entries(t.states)
    .filter(([state]) => known.includes(state))
    .map(([value, name]) => ({value, name}));
  return html`<form
    class="desk-filters"
    @change=${(event: Event) => {
      form.take(event);
      acts.filter();
    }}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${select(
      'kind',
      t.kind,
      kinds.map(value => ({value, name: t.kinds[value]})),
    )}
    ${select('state', t.state, [{value: 'open', name: t.open}, ...states])}
    ${select(
      'district',
      t.district,
      districts.map(({code, name}) => ({value: code, name})),
    )}
  </form>`;
}

/** States that a request can be in. */
const known: readonly string[] = [
  'reported',
  'received',
  'file-received',
  'under-review',
  'needs-correction',
  'checked-against-siak',
  'assigned',
  'scheduled',
  'recording',
  'waiting-for-prr',
  'printed',
  'handed-over',
  'done',
  'could-not-be-recorded',
  'rejected',
  'cancelled',
];

/** Requests, those that have waited longest first. */
export function listView(model: ListModel, t: RequestsStrings, acts: ListActs) {
  const {rows, next, districts, lang} = model;
  const table = tableView<RequestFigure>({
    caption: t.caption,
    rows,
    key: ({number}) => number,
    empty: t.none,
    columns: [
      {
        name: t.number,
        head: true,
        cell: ({number, sample}) =>
          html`<a href="/meja/permintaan/${number}">${number}</a>${
              sample ? html` <span class="tag">${t.sample}</span>` : nothing
            }`,
      },
      {name: t.kind, cell: ({kind}) => t.kinds[kind]},
      {name: t.state, cell: ({state}) => t.states[state]},
      {name: t.since, cell: ({stateAt}) => momentName(stateAt, lang)},
      {name: t.district, cell: ({district}) => districtName(district, districts)},
      {name: t.people, figure: true, cell: ({people}) => people},
      {
        name: t.when,
        cell: ({start, team}) =>
          start
            ? html`${momentName(start, lang)}${team ? html`<br />${team}` : nothing}`
            : (team ?? '–'),
      },
    ],
  });
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <p class="acts"><a class="button" href="/meja/permintaan/rute">${t.route}</a></p>
    ${filterView(model, t, acts)} ${table} ${moreView(next, t.more, () => acts.more())}`;
}
