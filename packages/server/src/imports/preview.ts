import type {ImportCounts, ImportFault, ImportPreview, Text} from '@pendopo/contract/types';
import type {CellFault} from './fault.js';
import type {ImportKind} from './kinds.js';
import {type Deed, exampleOf} from './plan.js';
import type {Table} from './table.js';

const faultsTold = 200;
const examplesOf = {new: 5, changed: 10, gone: 80} as const;

export const noCounts = (): ImportCounts => ({
  rows: 0,
  new: 0,
  changed: 0,
  gone: 0,
  unchanged: 0,
  bad: 0,
});

/** What a sheet would do, gathered row by row: of many only the first are told. */
export class PreviewMaker {
  readonly counts = noCounts();
  readonly #kind: ImportKind;
  readonly #examples = {new: [] as Deed[], changed: [] as Deed[], gone: [] as Deed[]};
  readonly #faults: ImportFault[] = [];
  readonly #notes: Text[] = [];
  #faultCount = 0;

  constructor(kind: ImportKind) {
    this.#kind = kind;
  }

  deed(deed: Deed): void {
    this.counts[deed.what] += 1;
    if (deed.what === 'unchanged') return;
    const told = this.#examples[deed.what];
    if (told.length < examplesOf[deed.what]) told.push(deed);
  }

  bad(faults: readonly CellFault[]): void {
    this.counts.bad += 1;
    this.#faultCount += faults.length;
    for (const {nearest, value, column, ...fault} of faults) {
      if (this.#faults.length >= faultsTold) return;
      this.#faults.push({
        ...fault,
        column: column.slice(0, 200),
        value: value.slice(0, 200),
        ...(nearest && {nearest: nearest.slice(0, 200)}),
      });
    }
  }

  note(note: Text): void {
    if (this.#notes.length < 30) this.#notes.push(note);
  }

  /** Names the columns that mean nothing here. */
  unknownColumns({unknown}: Table): void {
    for (const {name, nearest} of unknown.slice(0, 20)) {
      this.note({
        id: `Kolom "${name}" tidak dipakai.${nearest ? ` Apakah maksudnya "${nearest}"?` : ''}`,
        en: `The column "${name}" is not used.${nearest ? ` Is it meant to be "${nearest}"?` : ''}`,
      });
    }
  }

  preview(): ImportPreview {
    const {new: added, changed, gone} = this.#examples;
    return {
      kind: this.#kind,
      counts: this.counts,
      examples: [...added, ...changed, ...gone].map(exampleOf),
      faults: this.#faults.toSorted((a, b) => a.row - b.row),
      faultCount: this.#faultCount,
      notes: this.#notes,
    };
  }
}
