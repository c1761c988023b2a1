import type {AuditEntry} from '@pendopo/sdk/staff';
import {html} from 'lit';
import {moreView} from '../cases/facts.js';
import {momentName} from '../kit/dates.js';
import {selectField} from '../kit/field.js';
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

const detailOf = ({detail = {}}: AuditEntry) =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ') || '–';

/** Who did and read what, the newest first. */
export function auditView(model: AuditModel, t: AuditStrings, acts: AuditActs) {
  const {entries, next, form, lang} = model;
  const kinds = Object.entries(t.kinds).map(([value, name]) => ({value, name}));
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
      {name: t.detail, cell: detailOf},
    ],
  });
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <form
      class="desk-filters"
      @change=${(event: Event) => {
        form.take(event);
        acts.filter();
      }}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${selectField(form, {
        name: 'action',
        label: t.kind,
        options: [{value: 'all', name: t.all}, ...kinds],
        required: true,
      })}
    </form>
    ${table} ${moreView(next, t.more, () => acts.more())}`;
}
