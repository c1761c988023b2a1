import {Readable} from 'node:stream';
import {type CsvError, parse} from 'csv-parse';
import {parse as parseAtOnce} from 'csv-parse/sync';
import {textOf} from './encoding.js';
import {sheetFaults} from './faults.js';
import {longestCell, mostColumns, type SheetRow} from './rows.js';

const delimiters = [';', ',', '\t'] as const;

/** How many lines are looked at to find out what separates the columns. */
const linesTried = 40;

const mostTried = 2 ** 17;

const mostInARow = 2 ** 20;

/** Excel may name the separator in a line of its own before the table. */
const named = /^sep=(.)\r?\n/;

const lenient = {
  relax_quotes: true,
  relax_column_count: true,
  max_record_size: mostInARow,
} as const;

/** The beginning of the file, cut after whole lines. */
function beginning(bytes: Uint8Array): string {
  let text = '';
  for (const piece of textOf(bytes)) {
    text += piece;
    if (text.length > mostTried) break;
  }
  // Explanations above the table have separators of their own.
  const lines = text.split('\n').filter(line => !/^["\s]*#/.test(line));
  return lines.slice(0, linesTried).join('\n');
}

/** The rows of a beginning, as far as they can be read with a separator. */
function rowsWith(delimiter: string, text: string): string[][] {
  try {
    return parseAtOnce(text, {...lenient, delimiter});
  } catch {
    return text.split('\n').map(line => line.split(delimiter));
  }
}

/**
 * What separates the columns: that by which a row has most names of columns in it that are known; where
 * none are, that which is there most often.
 */
function delimiterOf(text: string, isColumn: (name: string) => boolean): string {
  const [, given] = named.exec(text) ?? [];
  if (given) return given;
  const rated = delimiters.map(delimiter => {
    const rows = rowsWith(delimiter, text);
    const known = Math.max(0, ...rows.map(row => row.filter(isColumn).length));
    return {delimiter, known, count: text.split(delimiter).length};
  });
  rated.sort((a, b) => b.known - a.known || b.count - a.count);
  return rated[0]!.delimiter;
}

/** What was put before a cell so that no spreadsheet takes it for a formula is no part of it. */
const plain = (cell: string): string =>
  (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell).slice(0, longestCell);

/**
 * The rows of a file whose columns are separated by semicolons, commas or tabs, in UTF-8, UTF-16 or
 * Windows-1252, one after the other.
 *
 * @param isColumn whether a cell is the name of a column: tells the separator
 * @throws {SheetFault}
 */
export async function* csvRows(
  bytes: Uint8Array,
  isColumn: (name: string) => boolean,
): AsyncGenerator<SheetRow> {
  const first = beginning(bytes);
  const delimiter = delimiterOf(first, isColumn);
  const parser = parse({...lenient, delimiter, info: true});
  const source = Readable.from(textOf(bytes));
  source.once('error', error => parser.destroy(error));
  try {
    for await (const read of source.pipe(parser)) {
      const {record, info} = read as {record: string[]; info: {lines: number; records: number}};
      if (record.length > mostColumns && record.slice(mostColumns).some(cell => cell.trim())) {
        throw sheetFaults.tooLarge();
      }
      if (info.records === 1 && named.test(first)) continue;
      // A cell may go over several lines: the row is found by its last one.
      yield {line: info.lines, cells: record.map(plain)};
    }
  } catch (error) {
    const {code, lines} = error as CsvError & {lines?: number};
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
      throw sheetFaults.openQuote(lines ?? 1);
    }
    throw error;
  }
}
