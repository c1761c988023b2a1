import {ColumnNames, type Column} from './columns.js';
import {SheetFault, type Words} from './fault.js';
import {sheetRows} from './sheet/open.js';
import type {BadCell, SheetRow} from './sheet/rows.js';
import {nearest, plainWords} from './values/nearest.js';

/** The names of the columns stand in one of the first lines: a title may stand above them. */
const linesAbove = 30;

/** A row of the table, its cells by what they mean. */
export interface TableRow {
  line: number;
  /** By column; columns that the sheet does not have are absent. */
  cells: ReadonlyMap<string, string>;
  bad: ReadonlyMap<string, BadCell>;
  /** As it stood in the sheet. */
  raw: readonly string[];
}

/** A table whose columns are understood. */
export interface Table {
  /** What the columns are called in the sheet, in its order. */
  header: readonly string[];
  /** What the sheet calls a column; where it has none, what our template does. */
  titleOf(column: string): string;
  /** Columns that mean nothing here, and what each may have been meant to be. */
  unknown: readonly {name: string; nearest?: string | undefined}[];
  /** Whether it is a sheet of bad rows, which never is the whole of anything. */
  partial: boolean;
  rows: AsyncGenerator<TableRow>;
}

/** What to read, and how far. */
export interface TableOptions {
  columns: readonly Column[];
  sheet?: string | undefined;
  /** Rows beyond this are refused. */
  most: number;
}

const isBlank = ({cells, bad}: SheetRow) => !bad?.size && cells.every(cell => !cell.trim());

/** What our templates explain, and offices note, stands behind a number sign. */
const isComment = ({cells}: SheetRow) =>
  cells
    .find(cell => cell.trim())
    ?.trimStart()
    .startsWith('#') ?? false;

const titled = (columns: readonly Column[]) => columns.map(({names}) => `"${names[0]}"`).join(', ');

function missing(columns: readonly Column[], header: readonly string[]): SheetFault {
  const near = columns.map(({names}) => nearest(names[0], header)).find(name => name !== undefined);
  const hint: Words = near
    ? {id: ` Apakah "${near}" yang dimaksud?`, en: ` Is "${near}" meant to be it?`}
    : {id: '', en: ''};
  return new SheetFault('missing-columns', {
    id: `Kolom ${titled(columns)} tidak ada. Tambahkan judul kolom itu di baris judul.${hint.id}`,
    en: `Column ${titled(columns)} is missing. Add it to the line with the names.${hint.en}`,
  });
}

const noHeader = (columns: readonly Column[]) =>
  new SheetFault('no-header', {
    id: `Baris judul kolom tidak ditemukan. Tulis satu baris dengan ${titled(columns)} di atas data.`,
    en: `There is no line with the names of the columns. Write one with ${titled(columns)} above the data.`,
  });

const twice = (names: readonly string[]) =>
  new SheetFault('column-twice', {
    id: `Kolom "${names.join('" dan "')}" berarti sama. Hapus atau ganti judul salah satunya.`,
    en: `The columns "${names.join('" and "')}" mean the same. Remove or rename one of them.`,
  });

const tooMany = (most: number) =>
  new SheetFault('too-many-rows', {
    id: `Lebih dari ${most.toLocaleString('id')} baris. Bagi menjadi beberapa berkas.`,
    en: `More than ${most.toLocaleString('en')} rows. Split it into several files.`,
  });

/** Which column stands where; undefined where there is none that is known. */
function understood(names: ColumnNames, header: readonly string[]): (string | undefined)[] {
  const ids = header.map(name => names.find(name));
  for (const [n, id] of ids.entries()) {
    const first = ids.indexOf(id);
    if (id !== undefined && first < n) throw twice([header[first]!, header[n]!]);
  }
  const has = ({id}: Column) => ids.includes(id);
  const lacking = names.columns.filter(column => column.required === true && !has(column));
  if (lacking.length) throw missing(lacking, header);
  const either = names.columns.filter(column => column.required === 'one-of');
  if (either.length && !either.some(has)) throw missing(either, header);
  return ids;
}

/**
 * Finds the line with the names of the columns, and reads the rows below it.
 *
 * @throws {SheetFault} for a file that is no table, or not the table that is meant; reading the rows
 *   throws it for one that is too long or damaged further down
 */
export async function readTable(bytes: Uint8Array, options: TableOptions): Promise<Table> {
  const {columns, sheet, most} = options;
  const names = new ColumnNames(columns);
  const rows = sheetRows(bytes, name => names.knows(name), sheet);
  const known = (row: SheetRow) => row.cells.filter(cell => names.find(cell)).length;

  const first: SheetRow[] = [];
  while (first.length < linesAbove) {
    const {value, done} = await rows.next();
    if (done) break;
    if (!isComment(value)) first.push(value);
  }
  const counts = first.map(known);
  const at = counts.indexOf(Math.max(...counts, 1));
  if (at < 0) throw noHeader(columns.filter(({required}) => required));
  const header = first[at]!.cells.map(name => name.trim().replace(/\s+/g, ' '));
  const ids = understood(names, header);
  const titles = new Map(ids.flatMap((id, n) => (id ? [[id, header[n]!] as const] : [])));

  async function* below(): AsyncGenerator<TableRow> {
    let count = 0;
    const one = function* (row: SheetRow): Generator<TableRow> {
      if (isBlank(row) || isComment(row)) return;
      count += 1;
      if (count > most) throw tooMany(most);
      const cells = new Map<string, string>();
      const bad = new Map<string, BadCell>();
      for (const [n, id] of ids.entries()) {
        if (!id) continue;
        cells.set(id, (row.cells[n] ?? '').replace(/[\u00a0\u200b\ufeff]/g, ' ').trim());
        const why = row.bad?.get(n);
        if (why) bad.set(id, why);
      }
      yield {line: row.line, cells, bad, raw: row.cells};
    };
    for (const row of first.slice(at + 1)) yield* one(row);
    for await (const row of rows) yield* one(row);
  }

  const titlesFree = columns.filter(({id}) => !titles.has(id)).map(({names}) => names[0]);
  return {
    header,
    titleOf: id => titles.get(id) ?? columns.find(column => column.id === id)?.names[0] ?? id,
    unknown: header
      .filter((name, n) => name && !ids[n] && !names.isOwn(name) && plainWords(name) !== 'no')
      .map(name => ({name, nearest: nearest(name, titlesFree)})),
    partial: header.some(name => names.isOwn(name)),
    rows: below(),
  };
}
