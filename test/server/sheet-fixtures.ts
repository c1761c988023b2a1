/** Sheets as offices have them, made byte by byte: no library that reads them had a hand in it. */
import {deflateRawSync} from 'node:zlib';

interface Entry {
  name: string;
  bytes: Buffer;
  /** What the archive says of its size, where that is not the truth. */
  claims?: number;
}

/** A ZIP archive. Check sums are left out: readers of sheets do not look at them. */
export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {name, bytes, claims = bytes.length} of entries) {
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claims, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A cell: text, a number, a date or time by its serial, a formula with or without its result. */
export type Cell = string | number | {serial: number} | {formula: string; value?: string} | null;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function cellXml(cell: Cell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if ('serial' in cell) return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
  const value = cell.value === undefined ? '' : `<v>${escaped(cell.value)}</v>`;
  return `<c r="${reference}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

/** The rows of a sheet as XML; `merged` such as `A2:A4`. */
export const sheetXml = (rows: readonly (readonly Cell[])[], merged: readonly string[] = []) =>
  `${head}<worksheet ${main}><sheetData>${rows
    .map(
      (cells, n) =>
        `<row r="${n + 1}">${cells
          .map((cell, i) => cellXml(cell, `${String.fromCharCode(65 + i)}${n + 1}`))
          .join('')}</row>`,
    )
    .join('')}</sheetData>${
    merged.length
      ? `<mergeCells>${merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : ''
  }</worksheet>`;

/** The parts of a workbook around one sheet. */
export function workbook(sheet: Buffer, claims?: number): Buffer {
  const part = (name: string, text: string): Entry => ({name, bytes: Buffer.from(head + text)});
  return zip([
    part(
      'xl/workbook.xml',
      `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part(
      'xl/styles.xml',
      `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dddd, dd mmmm yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    {name: 'xl/worksheets/sheet1.xml', bytes: sheet, ...(claims !== undefined && {claims})},
  ]);
}

/** An XLSX file of rows. */
export const xlsx = (rows: readonly (readonly Cell[])[], merged?: readonly string[]): Buffer =>
  workbook(Buffer.from(sheetXml(rows, merged)));
