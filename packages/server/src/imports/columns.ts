import {type Words} from './fault.js';
import {plainWords} from './values/nearest.js';

/** A column of a sheet: what offices call it, and what belongs into it. */
export interface Column<Id extends string = string> {
  id: Id;
  /** What it is called, the first as in the template; case, marks and brackets make no difference. */
  names: readonly [string, ...string[]];
  /** Nothing can be made of a row without it, or without one of those of the same group. */
  required?: boolean | 'one-of';
  /** What to write, in the template. */
  help: Words;
  /** What the template shows in its two rows. */
  examples: readonly [string, string];
}

/** Columns that we write ourselves beside rows that were refused: they say nothing of the row. */
export const ownColumns = {row: 'Baris asal', fault: 'Yang perlu diperbaiki'} as const;

const isOwn = (plain: string) => Object.values(ownColumns).some(name => plainWords(name) === plain);

/** A name of a column with and without what is said in brackets. */
const forms = (name: string): string[] => [
  plainWords(name),
  plainWords(name.replace(/\([^)]*\)/g, ' ')),
];

/** Finds columns by what they are called. */
export class ColumnNames {
  readonly columns: readonly Column[];
  readonly #ids = new Map<string, string>();

  constructor(columns: readonly Column[]) {
    this.columns = columns;
    for (const {id, names} of columns) {
      for (const name of [id, ...names]) this.#ids.set(plainWords(name), id);
    }
  }

  /** The column that is called like this. */
  find(name: string): string | undefined {
    const [whole = '', outside = ''] = forms(name);
    return this.#ids.get(whole) ?? this.#ids.get(outside);
  }

  /** Whether it is the name of a column, ours included. */
  knows(name: string): boolean {
    return this.find(name) !== undefined || isOwn(plainWords(name));
  }

  isOwn(name: string): boolean {
    return isOwn(plainWords(name));
  }
}
