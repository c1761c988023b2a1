import type {Import, ImportExample, ImportFault, ImportPreview} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {ImportsStrings} from './strings.js';

type Text = ImportFault['reason'];

export const inLang = ({id, en}: Text, lang: Lang): string => (lang === 'en' ? (en ?? id) : id);

/** What can be done with what is shown. */
export interface PreviewActs {
  apply: (skipBad: boolean) => void;
  again: () => void;
  badRowsUrl: string;
}

export interface PreviewModel {
  preview: ImportPreview;
  import: Import;
  busy: boolean;
  lang: Lang;
}

const numbers = (lang: Lang) => new Intl.NumberFormat(lang);

export function countsView({counts}: Pick<ImportPreview, 'counts'>, lang: Lang, t: ImportsStrings) {
  const shown = (['new', 'changed', 'gone', 'unchanged', 'bad'] as const).filter(
    what => counts[what] || what === 'new',
  );
  return html`<ul class="desk-counts">
    ${shown.map(
      what =>
        html`<li class=${(what === 'gone' || what === 'bad' ? 'warn' : nothing) as string}>
          <strong>${numbers(lang).format(counts[what])}</strong> ${t.counts[what]}
        </li>`,
    )}
  </ul>`;
}

const changesView = ({changes}: ImportExample, lang: Lang, t: ImportsStrings) =>
  changes.length
    ? html`<ul>
        ${changes.map(
          ({field, before, after}) =>
            html`<li>${inLang(field, lang)}: ${before || t.empty} → ${after || t.empty}</li>`,
        )}
      </ul>`
    : '';

function examplesView({examples, counts}: ImportPreview, lang: Lang, t: ImportsStrings) {
  const left = counts.new + counts.changed + counts.gone - examples.length;
  return html`<h3>${t.examples}</h3>
    ${tableView({
      caption: t.examples,
      columns: [
        {name: t.whatColumn, cell: ({what}) => t.what[what]},
        {
          name: t.whichColumn,
          cell: example => html`<strong>${example.label}</strong>${changesView(example, lang, t)}`,
        },
      ],
      rows: examples,
      key: example => example,
      empty: t.noExamples,
      mark: ({what}) => (what === 'gone' ? 'warn' : undefined),
    })}
    ${left > 0 ? html`<p class="soft">${t.rest(left)}</p>` : nothing}`;
}

function faultsView({faults, faultCount}: ImportPreview, lang: Lang, t: ImportsStrings) {
  if (!faultCount) return nothing;
  const {row, column, value, reason} = t.faultColumns;
  const left = faultCount - faults.length;
  return html`<h3>${t.faults(faultCount)}</h3>
    ${tableView<ImportFault>({
      caption: t.faults(faultCount),
      columns: [
        {name: row, cell: fault => `${row} ${fault.row}`, head: true},
        {name: column, cell: fault => fault.column},
        {name: value, cell: fault => fault.value || t.empty},
        {
          name: reason,
          cell: fault =>
            html`${inLang(fault.reason, lang)}${
              fault.nearest ? html`<br /><strong>${t.nearest(fault.nearest)}</strong>` : nothing
            }`,
        },
      ],
      rows: faults,
      key: fault => fault,
      empty: '',
    })}
    ${left > 0 ? html`<p class="soft">${t.rest(left)}</p>` : nothing}`;
}

/** What a sheet would do, and the choice to let it. */
export function previewView(
  {preview, import: one, busy, lang}: PreviewModel,
  t: ImportsStrings,
  acts: PreviewActs,
) {
  const {counts, notes} = preview;
  const bad = counts.bad > 0;
  const save = bad ? t.skip(counts.bad) : counts.gone ? t.applyGone(counts.gone) : t.apply;
  const writes = counts.new + counts.changed + counts.gone > 0;
  return html`<section class="card">
    <h2 tabindex="-1">${t.preview}: ${t.kinds[preview.kind]}</h2>
    <p>${one.file}: ${t.rows(counts.rows)}. <strong>${t.nothingYet}</strong></p>
    ${countsView(preview, lang, t)}
    ${notes.map(note => html`<p class="note">${inLang(note, lang)}</p>`)}
    ${
      bad
        ? html`<div class="note warn">
            <p>${t.badAdvice}</p>
            <p><a href=${acts.badRowsUrl} download>${t.badRows}</a></p>
          </div>`
        : nothing
    }
    ${faultsView(preview, lang, t)} ${examplesView(preview, lang, t)}
    <p class="acts">
      ${
        writes
          ? html`<button
              type="button"
              class=${counts.gone ? 'danger' : 'main'}
              ?disabled=${busy}
              @click=${() => acts.apply(bad)}
            >
              ${save}
            </button>`
          : nothing
      }
      <button type="button" ?disabled=${busy} @click=${acts.again}>${t.again}</button>
    </p>
  </section>`;
}

/** What was done. */
export function doneView(
  {import: one, lang, counts}: {import: Import; lang: Lang; counts: ImportPreview['counts']},
  t: ImportsStrings,
  acts: Pick<PreviewActs, 'again' | 'badRowsUrl'>,
) {
  return html`<section class="card">
    <h2 tabindex="-1">${t.done}: ${t.kinds[one.kind]}</h2>
    ${countsView({counts}, lang, t)}
    <p>${t.doneAbout}</p>
    ${counts.bad ? html`<p><a href=${acts.badRowsUrl} download>${t.badRows}</a></p>` : nothing}
    <p class="acts">
      <button type="button" class="main" @click=${acts.again}>${t.again}</button>
    </p>
  </section>`;
}
