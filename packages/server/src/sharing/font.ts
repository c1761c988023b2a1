import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {inflateSync} from 'node:zlib';

/** A table of a font, by its four letters. */
type Tables = ReadonlyMap<string, Buffer>;

/** The tables of a WOFF 1.0 file, unpacked. Source: www.w3.org/TR/WOFF. */
function tablesOf(woff: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  for (let n = 0; n < woff.readUInt16BE(12); n++) {
    const entry = 44 + 20 * n;
    const from = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(from, from + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    const tag = woff.toString('latin1', entry, entry + 4);
    tables.set(tag, packed.length < length ? inflateSync(packed) : packed);
  }
  return tables;
}

/** The tables as a TrueType file, which is what the renderer reads. */
function trueType(tables: Tables, flavour: number): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size);
  const power = Math.floor(Math.log2(tables.size));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.size, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (tables.size - 2 ** power), 10);
  const bodies: Buffer[] = [];
  let at = head.length;
  let entry = 12;
  for (const [tag, table] of tables) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    bodies.push(padded);
    at += padded.length;
    entry += 16;
  }
  return Buffer.concat([head, ...bodies]);
}

/** The glyph of each character, from the format 4 subtable that every web font has. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let n = 0; n < cmap.readUInt16BE(2); n++) {
    const at = cmap.readUInt32BE(4 + 8 * n + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const double = cmap.readUInt16BE(at + 6);
    for (let s = 0; s < double; s += 2) {
      const end = cmap.readUInt16BE(at + 14 + s);
      const start = cmap.readUInt16BE(at + 16 + double + s);
      const delta = cmap.readUInt16BE(at + 16 + 2 * double + s);
      const offsetAt = at + 16 + 3 * double + s;
      const offset = cmap.readUInt16BE(offsetAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const found = offset ? cmap.readUInt16BE(offsetAt + offset + 2 * (code - start)) : code;
        if (found) glyphs.set(code, (found + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

/** A weight of the font: what it can write, and how wide that is. */
export interface Face {
  file: Buffer;
  has: (character: string) => boolean;
  /** Width of a text at a size of 1. */
  width: (text: string) => number;
}

/** @throws when the package's file is none */
function faceOf(weight: 400 | 700): Face {
  const name = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`;
  const woff = readFileSync(fileURLToPath(import.meta.resolve(name)));
  const tables = tablesOf(woff);
  const glyphs = glyphsOf(tables.get('cmap')!);
  const unit = tables.get('head')!.readUInt16BE(18);
  const measured = tables.get('hhea')!.readUInt16BE(34);
  const hmtx = tables.get('hmtx')!;
  const advance = (glyph: number) => hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1)) / unit;
  const glyphOf = (character: string) => glyphs.get(character.codePointAt(0)!);
  return {
    file: trueType(tables, woff.readUInt32BE(4)),
    has: character => glyphOf(character) !== undefined,
    width: text => [...text].reduce((sum, one) => sum + advance(glyphOf(one) ?? 0), 0),
  };
}

/** The font that pictures are written in, in both weights. */
export interface Font {
  regular: Face;
  bold: Face;
  /** Where the renderer, which reads files only, finds it. */
  files: string[];
}

let known: Font | undefined;

/**
 * Source Sans 3 (SIL Open Font License 1.1), its Latin part, unpacked once a process: a machine that
 * serves has no fonts of its own, or other ones.
 */
export function font(): Font {
  if (known) return known;
  const [regular, bold] = [faceOf(400), faceOf(700)];
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-font-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const files = [regular, bold].map(({file}, n) => {
    const name = join(folder, `${n}.ttf`);
    writeFileSync(name, file);
    return name;
  });
  return (known = {regular, bold, files});
}
