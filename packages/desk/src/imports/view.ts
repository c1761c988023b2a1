import type {Import, ImportKind} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {momentName} from '../kit/dates.js';
import {fileField, lineField, selectField, tickField} from '../kit/field.js';
import type {DeskForm} from '../kit/form.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import {countsView, inLang} from './preview-view.js';
import type {ImportsStrings} from './strings.js';

const accepted =
  '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What can take less away than it has. */
const removing: readonly ImportKind[] = ['visits', 'partners', 'overrides'];

/** The fields that say which sheet is brought in, of what. */
export function sheetFields(
  form: DeskForm,
  kinds: readonly ImportKind[],
  t: ImportsStrings,
  templateUrl: (kind: ImportKind | 'mapping') => string,
) {
  const kind = form.values['kind'] as ImportKind;
  return html`${selectField(form, {
      name: 'kind',
      label: t.kind,
      required: true,
      options: kinds.map(value => ({value, name: t.kinds[value]})),
    })}
    <p><a href=${templateUrl(kind)} download>${t.template(t.kinds[kind])}</a></p>
    <div class="desk-drop" @dragover=${over} @drop=${dropped}>
      ${fileField(form, {
        name: 'file',
        label: t.file,
        hint: t.fileHint,
        accept: accepted,
        required: true,
      })}
    </div>
    ${
      kind === 'applications'
        ? html`${fileField(form, {
              name: 'mapping',
              label: t.mapping,
              hint: t.mappingHint,
              accept: accepted,
            })}
            <p><a href=${templateUrl('mapping')} download>${t.mappingTemplate}</a></p>`
        : nothing
    }
    ${lineField(form, {name: 'sheet', label: t.sheet, hint: t.sheetHint})}
    ${removing.includes(kind) ? tickField(form, {name: 'keepGone', label: t.keepGone}) : nothing}`;
}

const over = (event: DragEvent) => event.preventDefault();

/** A file that is dropped is one that was chosen. */
function dropped(event: DragEvent): void {
  event.preventDefault();
  const box = event.currentTarget as HTMLElement;
  const input = box.querySelector('input')!;
  if (event.dataTransfer?.files.length) input.files = event.dataTransfer.files;
}

/** The sheets that were sent lately, and what came of them. */
export function historyView(imports: readonly Import[], lang: Lang, t: ImportsStrings) {
  return html`<h2>${t.history}</h2>
    ${tableView<Import>({
      caption: t.history,
      columns: [
        {name: t.which, cell: ({file, kind}) => html`${file} (${t.kinds[kind]})`, head: true},
        {name: t.when, cell: ({at}) => momentName(at, lang)},
        {name: t.who, cell: ({by}) => (by === 'command-line' ? t.commandLine : by)},
        {
          name: t.outcome,
          cell: ({state, counts, problem}) =>
            html`${t.states[state]}${counts ? countsView({counts}, lang, t) : nothing}${
              problem ? html`<br /><span class="soft">${inLang(problem, lang)}</span>` : nothing
            }`,
        },
      ],
      rows: imports,
      key: ({id}) => id,
      empty: t.noHistory,
      mark: ({state}) => (state === 'refused' ? 'warn' : undefined),
    })}`;
}
