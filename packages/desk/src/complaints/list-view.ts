import type {ComplaintFigure} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {moreView} from '../cases/facts.js';
import {dateName, dayOf} from '../kit/dates.js';
import {selectField} from '../kit/field.js';
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

function filterView({form}: ListModel, t: ComplaintsStrings, acts: ListActs) {
  const select = (name: string, label: string, names: Record<string, string>, first: string) =>
    selectField(form, {
      name,
      label,
      required: true,
      options: [
        {value: 'all', name: first},
        ...Object.entries(names).map(([value, name]) => ({value, name})),
      ],
    });
  return html`<form
    class="desk-filters"
    @change=${(event: Event) => {
      form.take(event);
      acts.filter();
    }}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${select('state', t.state, t.states, t.open)} ${select('class', t.class, t.classes, t.all)}
    ${select('category', t.category, t.categories, t.all)}
  </form>`;
}

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
