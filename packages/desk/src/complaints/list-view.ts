import type {ComplaintFigure} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {moreView} from '../cases/facts.js';
import {filtersView, optionsOf} from '../cases/filters.js';
import {dateName, dayOf} from '../kit/dates.js';
import type {DeskForm} from '../kit/form.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {ComplaintsStrings} from './strings.js';

export interface ListModel {
  rows: readonly ComplaintFigure[];
  /** How many of all that are open are late. */
  late: number;
  next: string | undefined;
  form: DeskForm;
  lang: Lang;
}

export interface ListActs {
  filter(): void;
  more(): void;
}

const filterView = ({form}: ListModel, t: ComplaintsStrings, acts: ListActs) =>
  filtersView(
    form,
    [
      {name: 'state', label: t.state, all: t.open, options: optionsOf(t.states)},
      {name: 'class', label: t.class, all: t.all, options: optionsOf(t.classes)},
      {name: 'category', label: t.category, all: t.all, options: optionsOf(t.categories)},
    ],
    () => acts.filter(),
  );

/** What the office must do next, and by when. */
function nextView({next, state}: ComplaintFigure, lang: Lang, t: ComplaintsStrings) {
  if (!next) return state === 'answered' ? t.waits : '–';
  const {step, on, state: due} = next;
  return html`${t.due(t.steps[step], dateName(on, lang))}
  ${due === 'late' ? html`<span class="tag warn">${t.isLate}</span>` : nothing}`;
}

/** Complaints without their words, what is due first first. */
export function listView(model: ListModel, t: ComplaintsStrings, acts: ListActs) {
  const {rows, late, next, lang} = model;
  const table = tableView<ComplaintFigure>({
    caption: t.caption,
    rows,
    key: ({number}) => number,
    empty: t.none,
    mark: one => (one.next?.state === 'late' ? 'warn' : undefined),
    columns: [
      {
        name: t.number,
        head: true,
        cell: ({number, sample, headOnly}) =>
          html`<a href="/meja/pengaduan/${number}">${number}</a>
            ${headOnly ? html`<span class="tag warn">${t.headOnly}</span>` : nothing}
            ${sample ? html`<span class="tag">${t.sample}</span>` : nothing}`,
      },
      {name: t.class, cell: one => t.classes[one.class]},
      {name: t.category, cell: ({category}) => (category ? t.categories[category] : '–')},
      {name: t.state, cell: ({state}) => t.states[state]},
      {name: t.received, cell: ({receivedAt}) => dateName(dayOf(receivedAt), lang)},
      {name: t.next, cell: one => nextView(one, lang, t)},
    ],
  });
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    ${late ? html`<p class="note warn">${t.late(late)}</p>` : nothing} ${filterView(model, t, acts)}
    ${table} ${moreView(next, t.more, () => acts.more())}`;
}
