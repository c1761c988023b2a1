import type {AuditEntry} from '@pendopo/sdk/staff';
import {html} from 'lit';
import {moreView} from '../cases/facts.js';
import {filtersView, optionsOf} from '../cases/filters.js';
import {momentName} from '../kit/dates.js';
import type {DeskForm} from '../kit/form.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {AuditStrings} from './strings.js';

export interface AuditModel {
  entries: readonly AuditEntry[];
  next: string | undefined;
  form: DeskForm;
  lang: Lang;
}

export interface AuditActs {
  filter(): void;
  more(): void;
}

const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

const whoOf = ({actor: {id, name}}: AuditEntry, t: AuditStrings) => name ?? word(t.actors, id);

/** What was done, in words where there are some. */
function whatOf({action}: AuditEntry, t: AuditStrings): string {
  const [kind = '', deed = ''] = action.split('.');
  return `${word(t.kinds, kind)}: ${word(t.deeds, deed)}`;
}

/** Such as the state before and after, in words where there are some. */
const detailOf = ({detail = {}}: AuditEntry, t: AuditStrings) =>
  Object.entries(detail)
    .map(([name, value]) =>
      value === true
        ? word(t.details, name)
        : `${word(t.details, name)} ${word(t.values, String(value))}`,
    )
    .join(', ') || '–';

/** Who did and read what, the newest first. */
export function auditView(model: AuditModel, t: AuditStrings, acts: AuditActs) {
  const {entries, next, form, lang} = model;
  const table = tableView<AuditEntry>({
    caption: t.caption,
    rows: entries,
    key: entry => entry,
    empty: t.none,
    columns: [
      {name: t.at, head: true, cell: ({at}) => momentName(at, lang)},
      {name: t.who, cell: entry => whoOf(entry, t)},
      {name: t.what, cell: entry => whatOf(entry, t)},
      {name: t.subject, cell: ({subject}) => html`<code>${subject}</code>`},
      {name: t.detail, cell: entry => detailOf(entry, t)},
    ],
  });
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    ${filtersView(
      form,
      [{name: 'action', label: t.kind, all: t.all, options: optionsOf(t.kinds)}],
      () => acts.filter(),
    )}
    ${table} ${moreView(next, t.more, () => acts.more())}`;
}
