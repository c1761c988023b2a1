import type {ImportPreview} from '@pendopo/contract/types';
import type {Stores} from '../store.js';
import type {BadRow} from './bad-rows.js';
import {Cells} from './cells.js';
import {ImportRefused} from './refused.js';
import type {Plan, Reading, SheetKind} from './plan.js';
import {PreviewMaker} from './preview.js';
import type {KeptSheet} from './store.js';
import {readTable} from './table.js';

/** How far it is: rows read. */
export type Progress = (rows: number) => void;

/** A sheet that was read against how things stand. */
export interface ReadSheet {
  preview: ImportPreview;
  plan: Plan;
  header: readonly string[];
  bad: readonly BadRow[];
}

const goneLater = {
  id: 'Apa yang tidak ada lagi di berkas ini baru dihitung setelah semua baris benar.',
  en: 'What is no longer in this file is only counted once all its rows are right.',
};

async function planned(
  reading: Reading,
  rows: readonly {cells: Cells}[],
  partial: boolean,
): Promise<Plan> {
  const faulty = () => rows.some(({cells}) => cells.faults.length);
  if (partial || faulty()) return reading.plan(true);
  const plan = await reading.plan(false);
  // What only shows between rows is found while planning.
  return faulty() ? reading.plan(true) : plan;
}

/**
 * Reads a sheet of something public and says what it would do. Nothing is written.
 *
 * @throws {SheetFault} when it cannot be read at all
 */
export async function readPublic(
  kind: SheetKind,
  stores: Stores,
  officeId: string,
  now: Date,
  given: KeptSheet,
  progress?: Progress,
): Promise<ReadSheet> {
  const row = await stores.offices.get(officeId);
  if (!row) throw new Error(`There is no office ${officeId} in this database.`);
  const table = await readTable(given.bytes, {
    columns: kind.columns,
    sheet: given.sheet,
    most: kind.mostRows,
  });
  const reading = await kind.begin({stores, office: row.office, now});
  const rows: {cells: Cells; raw: readonly string[]}[] = [];
  for await (const one of table.rows) {
    const cells = new Cells(one, table);
    reading.take(cells);
    rows.push({cells, raw: one.raw});
    if (rows.length % 500 === 0) progress?.(rows.length);
  }
  const plan = await planned(reading, rows, given.keepGone || table.partial);
  const bad = rows
    .filter(({cells}) => cells.faults.length)
    .map(({cells: {line, faults}, raw}) => ({line, raw, faults}));

  const made = new PreviewMaker(kind.kind);
  made.counts.rows = rows.length;
  for (const deed of plan.deeds) made.deed(deed);
  for (const {faults} of bad) made.bad(faults);
  made.unknownColumns(table);
  if (bad.length) made.note(goneLater);
  for (const note of plan.notes) made.note(note);
  return {preview: made.preview(), plan, header: table.header, bad};
}

/**
 * Does what a sheet says, within a transaction.
 *
 * @returns whether anything that is public changed
 * @throws {ImportRefused} when a row cannot be taken and none is to be left out
 * @throws {SheetFault}
 */
export async function writePublic(
  read: ReadSheet,
  skipBad: boolean,
  stores: Stores,
  at: string,
): Promise<boolean> {
  if (read.bad.length && !skipBad) throw new ImportRefused(read.bad.length);
  return read.plan.write(stores, at);
}
