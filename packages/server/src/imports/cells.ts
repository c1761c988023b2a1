import type {z} from '@hono/zod-openapi';
import type {CellFault, Words} from './fault.js';
import {withoutNik} from './nik.js';
import type {Table, TableRow} from './table.js';
import {choicesOf, lookUp, readYesNo, type Vocabulary} from './values/choices.js';
import {readDate, type Years} from './values/dates.js';
import {nearest} from './values/nearest.js';
import {readTime} from './values/times.js';

const fromFormula: Record<'formula' | 'error', Words> = {
  formula: {
    id: 'Rumus ini tidak membawa hasilnya. Salin kolom itu, lalu tempel sebagai nilai.',
    en: 'This formula does not bring its result along. Copy the column, then paste it as values.',
  },
  error: {
    id: 'Rumus di sel ini galat. Betulkan, atau tulis nilainya.',
    en: 'The formula in this cell has an error. Correct it, or write the value.',
  },
};

const empty: Words = {id: 'Belum diisi.', en: 'Not filled in.'};

/**
 * The cells of one row as what they mean. What cannot be taken is told, and nothing comes of it; every
 * fault of a row is told, not only its first.
 */
export class Cells {
  readonly line: number;
  /** What was found wrong with the row. */
  readonly faults: CellFault[] = [];
  readonly #row: TableRow;
  readonly #table: Table;

  constructor(row: TableRow, table: Table) {
    this.line = row.line;
    this.#row = row;
    this.#table = table;
  }

  /** Whether the sheet has this column at all. */
  has(column: string): boolean {
    return this.#row.cells.has(column);
  }

  /** What stands there, as it stands there. */
  raw(column: string): string {
    return this.#row.cells.get(column) ?? '';
  }

  fault(column: string, reason: Words, near?: string): void {
    // A NIK that stands where it does not belong is not told on.
    const value = withoutNik(this.raw(column)).slice(0, 200);
    const title = this.#table.titleOf(column);
    this.faults.push({row: this.line, column: title, value, reason, nearest: near});
  }

  /** @param most letters that may be there */
  text(column: string, most: number): string | undefined {
    const why = this.#row.bad.get(column);
    if (why) return void this.fault(column, fromFormula[why]);
    const text = this.raw(column).replace(/\s+/g, ' ');
    if (text.length <= most) return text || undefined;
    this.fault(column, {
      id: `Terlalu panjang: ${text.length} huruf, paling banyak ${most}.`,
      en: `Too long: ${text.length} letters, at most ${most}.`,
    });
    return undefined;
  }

  /** A text that must be there. */
  needed(column: string, most: number): string | undefined {
    const text = this.text(column, most);
    if (text === undefined && !this.raw(column) && !this.#row.bad.has(column)) {
      this.fault(column, empty);
    }
    return text;
  }

  /** YYYY-MM-DD. */
  date(column: string, years: Years): string | undefined {
    const text = this.text(column, 60);
    if (text === undefined) return undefined;
    const read = readDate(text, years);
    if ('date' in read) return read.date;
    this.fault(column, read.why, read.nearest);
    return undefined;
  }

  /** HH:MM. */
  time(column: string): string | undefined {
    const text = this.text(column, 60);
    if (text === undefined) return undefined;
    const time = readTime(text);
    if (time) return time;
    this.fault(column, {
      id: 'Bukan jam. Tulis seperti 08.00.',
      en: 'Not a clock time. Write it like 08.00.',
    });
    return undefined;
  }

  /** A whole number, with or without dots for the thousands. */
  whole(column: string, from: number, to: number): number | undefined {
    const text = this.text(column, 40);
    if (text === undefined) return undefined;
    const plain = text
      .replace(/^rp\.?\s*/i, '')
      .replace(/\s*(orang|org|peserta|tahun|th|%)\.?$/i, '')
      .replace(/^(\d{1,3}([.,]\d{3})+)(,-)?$/, (_, digits: string) => digits.replace(/\D/g, ''));
    const number = Number(plain);
    if (/^\d+$/.test(plain) && number >= from && number <= to) return number;
    this.fault(column, {
      id: `Tulis angka bulat dari ${from} sampai ${to.toLocaleString('id')}.`,
      en: `Write a whole number from ${from} to ${to.toLocaleString('en')}.`,
    });
    return undefined;
  }

  /** Degrees, with a decimal comma or point. */
  degrees(column: string, limit: number): number | undefined {
    const text = this.text(column, 40);
    if (text === undefined) return undefined;
    const number = Number(text.replace(',', '.'));
    if (Math.abs(number) <= limit) return number;
    this.fault(column, {
      id: `Tulis derajat desimal dari -${limit} sampai ${limit}, seperti 3,2401.`,
      en: `Write decimal degrees from -${limit} to ${limit}, like 3.2401.`,
    });
    return undefined;
  }

  /** One of the words that offices use for something. */
  choice<T extends string>(column: string, words: Vocabulary<T>): T | undefined {
    const text = this.text(column, 100);
    return text === undefined ? undefined : this.chosen(column, text, words);
  }

  /** The same for a part of a cell. */
  chosen<T extends string>(column: string, text: string, words: Vocabulary<T>): T | undefined {
    const found = lookUp(words, text);
    if (!found) this.notAmong(column, text, choicesOf(words), Object.values(words).flat());
    return found;
  }

  /**
   * Tells that something is none of what could be there.
   *
   * @param choices what to name, the first few of them
   * @param others every way to write them
   */
  notAmong(
    column: string,
    text: string,
    choices: readonly string[],
    others: readonly unknown[] = choices,
  ): void {
    const some = choices.slice(0, 12).join(', ') + (choices.length > 12 ? ', …' : '');
    const near = nearest(text, others.map(String));
    this.fault(
      column,
      {
        id: `"${text.slice(0, 60)}" tidak dikenal.${near ? '' : ` Pilih: ${some}.`}`,
        en: `"${text.slice(0, 60)}" is not known.${near ? '' : ` Choose: ${some}.`}`,
      },
      near,
    );
  }

  yesNo(column: string): boolean | undefined {
    const text = this.text(column, 40);
    if (text === undefined) return undefined;
    const read = readYesNo(text);
    if (read === undefined) {
      this.fault(column, {id: 'Tulis ya atau tidak.', en: 'Write yes (ya) or no (tidak).'});
    }
    return read;
  }

  /**
   * Holds what was made of the row against the shape that answers have: what does not fit would make a
   * list of it fail one day.
   */
  shaped<T>(made: T, schema: z.ZodType, column: string): T | undefined {
    if (this.faults.length) return undefined;
    const issue = schema.safeParse(made).error?.issues[0];
    if (!issue) return made;
    const where = issue.path.join('.');
    this.fault(column, {
      id: `Baris ini tidak dapat dipakai (${where}: ${issue.message}).`,
      en: `This row cannot be used (${where}: ${issue.message}).`,
    });
    return undefined;
  }
}
