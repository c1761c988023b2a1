import type {Region} from '@pendopo/sdk';
import type {RequestFigure} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {moreView} from '../cases/facts.js';
import {filtersView, optionsOf} from '../cases/filters.js';
import {momentName} from '../kit/dates.js';
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

export const districtName = (code: string, districts: readonly Region[]): string =>
  districts.find(one => one.code === code)?.name ?? code;

function filterView({form, districts}: ListModel, t: RequestsStrings, acts: ListActs) {
  const states = known.map(value => ({value, name: t.states[value]}));
  const named = districts.map(({code, name}) => ({value: code, name}));
  return filtersView(
    form,
    [
      {name: 'kind', label: t.kind, all: t.all, options: optionsOf(t.kinds)},
      {name: 'state', label: t.state, all: t.open, options: states},
      {name: 'district', label: t.district, all: t.all, options: named},
    ],
    () => acts.filter(),
  );
}

/** States that a request can be in. */
const known: readonly RequestFigure['state'][] = [
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
