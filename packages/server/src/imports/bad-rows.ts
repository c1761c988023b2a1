import {ownColumns} from './columns.js';
import {csvText} from './csv-text.js';
import type {CellFault} from './fault.js';
import {withoutNik} from './nik.js';

/** A row that cannot be taken, as it stood in the sheet. */
export interface BadRow {
  line: number;
  raw: readonly string[];
  faults: readonly CellFault[];
}

const said = ({column, reason, nearest}: CellFault) =>
  `${column}: ${reason.id}${nearest ? ` Mungkin: ${nearest}` : ''}`;

/** The head of a sheet of bad rows: that of their own sheet, then what we say of each. */
export const badRowsHead = (header: readonly string[]): string[] => [
  ...header,
  ownColumns.row,
  ownColumns.fault,
];

/** A bad row with its line and what to correct. */
export const badRowCells = (header: readonly string[], {line, raw, faults}: BadRow): string[] => [
  ...header.map((_, n) => withoutNik(raw[n] ?? '')),
  String(line),
  faults.map(said).join(' '),
];

/** Rows to be corrected and brought in again, with why; what we add is left out when they come back. */
export const badRowsSheet = (header: readonly string[], rows: readonly BadRow[]): string =>
  csvText([badRowsHead(header), ...rows.map(row => badRowCells(header, row))]);
