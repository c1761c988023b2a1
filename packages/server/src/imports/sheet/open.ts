import {csvRows} from './csv.js';
import {sheetFaults} from './faults.js';
import type {SheetRow} from './rows.js';
import {xlsxRows} from './xlsx.js';

/** A file larger than this is no table of an office. */
export const mostBytes = 64 * 2 ** 20;

const zip = [0x50, 0x4b];
/** The container of Office before 2007, which also holds what is protected by a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, n) => bytes[n] === byte);

/** Names in such a container are in UTF-16. */
const names = (bytes: Uint8Array, name: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le');

/**
 * The rows of a file, whatever it is called: what is in it says what it is.
 *
 * @param isColumn whether a cell is the name of a column that is looked for
 * @param sheet which sheet of a workbook; without one the first
 * @throws {SheetFault} for what is no table, or cannot be read
 */
export function sheetRows(
  bytes: Uint8Array,
  isColumn: (name: string) => boolean,
  sheet?: string,
): AsyncGenerator<SheetRow> {
  if (!bytes.length) throw sheetFaults.empty();
  if (bytes.length > mostBytes) throw sheetFaults.tooLarge();
  if (startsWith(bytes, zip)) return xlsxRows(bytes, sheet);
  if (startsWith(bytes, compound)) {
    throw names(bytes, 'EncryptedPackage') ? sheetFaults.locked() : sheetFaults.old();
  }
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart();
  // Some programs call a page or a workbook of 2003 "xls".
  if (/^(<!doctype|<html|<table|<\?xml|%PDF|\{\\rtf)/i.test(head)) throw sheetFaults.foreign();
  return csvRows(bytes, isColumn);
}
