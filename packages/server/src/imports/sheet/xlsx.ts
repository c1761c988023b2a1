import {Parser} from 'saxen';
import {type BadCell, longestCell, mostColumns, type SheetRow} from './rows.js';
import {sheetFaults} from './faults.js';
import {dateStyles, shownDate} from './number-formats.js';
import {Zip} from './zip.js';

/** Texts that cells share may come to this, unpacked; and so many of them. */
const mostShared = 96 * 2 ** 20;
const mostTexts = 2_000_000;

/** A single row, or what stands behind the rows, is never longer. */
const longestPart = 4 * 2 ** 20;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The elements of a small part, by local name, with their attributes. */
function elements(xml: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      if (local(name) !== wanted) return;
      const pairs = Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)]);
      found.push(Object.fromEntries(pairs) as Record<string, string>);
    })
    .parse(xml);
  return found;
}

/** Where the parts of a workbook are, as its relations tell. */
async function workbookOf(zip: Zip, wanted?: string) {
  const book = await zip.text('xl/workbook.xml');
  const relations = elements(await zip.text('xl/_rels/workbook.xml.rels'), 'Relationship');
  const pathOf = (target: string) =>
    target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
  const byType = (type: string) => {
    const target = relations.find(one => one['Type']?.endsWith(`/${type}`))?.['Target'];
    return target && zip.has(pathOf(target)) ? pathOf(target) : undefined;
  };
  const sheets = elements(book, 'sheet');
  const shown = sheets.filter(({state}) => state !== 'hidden' && state !== 'veryHidden');
  const named = (name: string) =>
    sheets.find(one => one['name']?.trim().toLowerCase() === name.trim().toLowerCase());
  const sheet = wanted === undefined ? (shown[0] ?? sheets[0]) : named(wanted);
  if (!sheet && wanted !== undefined && sheets.length) {
    throw sheetFaults.noSheet(
      wanted,
      shown.map(one => one['name'] ?? ''),
    );
  }
  const target = relations.find(one => one['Id'] === sheet?.['id'])?.['Target'];
  if (!target || !zip.has(pathOf(target))) throw sheetFaults.corrupt();
  const [properties] = elements(book, 'workbookPr');
  const since1904 = /^(1|true)$/.test(properties?.['date1904'] ?? '');
  return {
    sheet: pathOf(target),
    texts: byType('sharedStrings'),
    styles: byType('styles'),
    system: since1904 ? (1904 as const) : (1900 as const),
  };
}

/** The namespace's prefix as a part writes it, once its elements have begun: programs differ in it. */
function prefixIn(text: string): string | undefined {
  const found = /<(\w+:)?(?:sheetData|sst)[\s/>]/.exec(text);
  return found ? (found[1] ?? '') : undefined;
}

/** A part as text, in pieces that each end where an element of that name ends; then what is left. */
async function* untilEach(zip: Zip, part: string, name: string, most?: number) {
  const decoder = new TextDecoder();
  let text = '';
  let end: string | undefined;
  for await (const piece of zip.pieces(part, most)) {
    text += decoder.decode(piece, {stream: true});
    end ??= prefixIn(text);
    if (end === undefined && text.length < longestPart) continue;
    const mark = `</${end ?? ''}${name}>`;
    const last = text.lastIndexOf(mark);
    if (last >= 0) {
      yield text.slice(0, last + mark.length);
      text = text.slice(last + mark.length);
    } else if (text.length > longestPart) throw sheetFaults.tooLarge();
  }
  yield text + decoder.decode();
}

/** Elements that are whole, without what opens around the first or closes around the last of them. */
function whole(text: string, name: string): string {
  const first = text.search(new RegExp(`<(\\w+:)?${name}[\\s/>]`));
  return first < 0 ? '' : `<all>${text.slice(first)}</all>`;
}

async function sharedTexts(zip: Zip, part: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (!part) return texts;
  let current = '';
  let reads = false;
  let aloud = false;
  const parser = new Parser()
    .on('openTag', (name, _attributes, _decode, selfClosing) => {
      const tag = local(name);
      if (tag === 'si') current = '';
      // How it is read aloud is written beside some Asian texts.
      else if (tag === 'rPh') aloud = true;
      else if (tag === 't') reads = !selfClosing && !aloud;
    })
    .on('text', (text, decode) => {
      if (reads) current += decode(text);
    })
    .on('closeTag', name => {
      const tag = local(name);
      if (tag === 't') reads = false;
      else if (tag === 'rPh') aloud = false;
      else if (tag === 'si') texts.push(current.slice(0, longestCell));
    });
  for await (const text of untilEach(zip, part, 'si', mostShared)) {
    const items = whole(text.replace(/<\/(\w+:)?sst>\s*$/, ''), 'si');
    if (items) parser.parse(items);
    if (texts.length > mostTexts) throw sheetFaults.tooLarge();
  }
  return texts;
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) -
  1;

/** The cells that are merged downwards: by column, from which line to which. */
interface Merged {
  column: number;
  from: number;
  to: number;
}

/** Merged cells are told behind the rows: the sheet is gone through once for them. */
async function mergedCells(zip: Zip, part: string): Promise<Merged[]> {
  const decoder = new TextDecoder();
  let tail = '';
  let behind = false;
  for await (const piece of zip.pieces(part)) {
    tail += decoder.decode(piece, {stream: true});
    const end: number = behind ? 0 : tail.search(/<\/(\w+:)?sheetData>/);
    if (end > 0) tail = tail.slice(end);
    behind ||= end > 0;
    if (!behind) tail = tail.slice(-30);
    else if (tail.length > longestPart) throw sheetFaults.tooLarge();
  }
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g)]
    .map(([, column = '', from, to]) => ({
      column: columnOf(column),
      from: Number(from),
      to: Number(to),
    }))
    .filter(({from, to}) => to > from);
}

interface Ground {
  texts: string[];
  dates: ReadonlySet<number>;
  system: 1900 | 1904;
}

/** Reads whole rows of a sheet's XML. */
class RowReader {
  readonly #parser: Parser;
  #rows: SheetRow[] = [];
  #line = 0;

  constructor(ground: Ground) {
    let cells: string[] = [];
    let bad: Map<number, BadCell> | undefined;
    let column = -1;
    let type = '';
    let style = 0;
    let value = '';
    let hasValue = false;
    let isFormula = false;
    let reads = false;
    const finish = () => {
      const text = hasValue ? cellText(type, value, style, ground) : '';
      if (type === 'e') (bad ??= new Map()).set(column, 'error');
      else if (isFormula && !hasValue) (bad ??= new Map()).set(column, 'formula');
      if (column >= mostColumns) {
        if (text) throw sheetFaults.tooLarge();
        return;
      }
      if (!text && !bad?.has(column)) return;
      while (cells.length < column) cells.push('');
      cells[column] = text.slice(0, longestCell);
    };
    this.#parser = new Parser()
      .on('openTag', (name, attributes, _decode, selfClosing) => {
        const tag = local(name);
        if (tag === 'c') {
          const {r, t = 'n', s} = attributes();
          column = r ? columnOf(r) : column + 1;
          [type, style, value] = [t, Number(s ?? 0), ''];
          hasValue = isFormula = reads = false;
        } else if (tag === 'v' || tag === 't') {
          hasValue = true;
          reads = !selfClosing;
        } else if (tag === 'f') isFormula = true;
        else if (tag === 'row') {
          const {r} = attributes();
          this.#line = r ? Number(r) : this.#line + 1;
          cells = [];
          bad = undefined;
          column = -1;
        }
      })
      .on('text', (text, decode) => {
        if (reads) value += decode(text);
      })
      .on('cdata', text => {
        if (reads) value += text;
      })
      .on('closeTag', name => {
        const tag = local(name);
        if (tag === 'v' || tag === 't') reads = false;
        else if (tag === 'c') finish();
        else if (tag === 'row') this.#rows.push({line: this.#line, cells, bad});
      })
      .on('error', () => {
        throw sheetFaults.corrupt();
      });
  }

  read(xml: string): SheetRow[] {
    this.#rows = [];
    this.#parser.parse(xml);
    return this.#rows;
  }
}

function cellText(type: string, value: string, style: number, {texts, dates, system}: Ground) {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ya' : 'tidak';
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return dates.has(style) ? shownDate(number, system) : String(number);
}

/** Rows with what a merged cell says repeated on each of its lines. */
function filler(merged: readonly Merged[]) {
  const values = new Map<Merged, string>();
  return (row: SheetRow) => {
    for (const one of merged) {
      if (row.line === one.from) values.set(one, row.cells[one.column] ?? '');
      else if (row.line > one.from && row.line <= one.to) {
        while (row.cells.length <= one.column) row.cells.push('');
        row.cells[one.column] ||= values.get(one) ?? '';
      }
    }
    return row;
  };
}

/**
 * The rows of a workbook's sheet, one after the other: never is the whole of it in memory.
 *
 * @param bytes the file, an Office Open XML workbook
 * @param sheet name of the sheet; without one the first that is not hidden
 * @throws {SheetFault}
 */
export async function* xlsxRows(bytes: Uint8Array, sheet?: string): AsyncGenerator<SheetRow> {
  const zip = new Zip(bytes);
  if (!zip.has('xl/workbook.xml')) {
    throw zip.has('EncryptedPackage') ? sheetFaults.locked() : sheetFaults.foreign();
  }
  const book = await workbookOf(zip, sheet);
  const merged = await mergedCells(zip, book.sheet);
  const fill = merged.length ? filler(merged) : undefined;
  const reader = new RowReader({
    texts: await sharedTexts(zip, book.texts),
    dates: book.styles ? dateStyles(await zip.text(book.styles, 16 * 2 ** 20)) : new Set(),
    system: book.system,
  });
  for await (const text of untilEach(zip, book.sheet, 'row')) {
    const rows = whole(text.replace(/<\/(\w+:)?sheetData>[^]*$/, ''), 'row');
    for (const row of rows ? reader.read(rows) : []) yield fill ? fill(row) : row;
  }
}
