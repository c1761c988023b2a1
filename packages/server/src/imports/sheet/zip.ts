import {Readable} from 'node:stream';
import {createInflateRaw} from 'node:zlib';
import {sheetFaults} from './faults.js';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The end record stands last, before a comment of at most 65,535 bytes. */
const endSize = 22;
const furthestEnd = endSize + 65_535;

/** What all parts that are read may come to once unpacked: a sheet of 200,000 full rows has half of it. */
const mostUnpacked = 400 * 2 ** 20;
const mostParts = 2000;

interface Part {
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/**
 * The parts of a ZIP file that is held in memory, each unpacked piece by piece. What a part says of its
 * size is not believed: the bytes are counted as they come.
 */
export class Zip {
  readonly #bytes: Buffer;
  readonly #parts: ReadonlyMap<string, Part>;
  #left = mostUnpacked;

  /** @throws {SheetFault} `corrupt`; `too-large` when it says so itself */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#parts = parts(this.#bytes);
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /**
   * A part, unpacked, in pieces.
   *
   * @param most bytes that it may come to
   * @throws {SheetFault} `corrupt`, or `too-large` as soon as it is
   */
  async *pieces(name: string, most = mostUnpacked): AsyncGenerator<Buffer> {
    const part = this.#parts.get(name);
    if (!part) throw sheetFaults.corrupt();
    if (part.unpacked > most) throw sheetFaults.tooLarge();
    let size = 0;
    try {
      for await (const piece of this.#unpacked(part)) {
        size += piece.length;
        this.#left -= piece.length;
        if (size > most || this.#left < 0) throw sheetFaults.tooLarge();
        yield piece;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw sheetFaults.corrupt();
      throw error;
    }
  }

  /** A small part as text. @throws as `pieces` */
  async text(name: string, most = 2 ** 20): Promise<string> {
    const all: Buffer[] = [];
    for await (const piece of this.pieces(name, most)) all.push(piece);
    return Buffer.concat(all).toString();
  }

  #unpacked({offset, packed, method}: Part): AsyncIterable<Buffer> {
    const bytes = this.#bytes;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localMark) {
      throw sheetFaults.corrupt();
    }
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const content = bytes.subarray(start, start + packed);
    if (content.length < packed) throw sheetFaults.corrupt();
    if (method === 0) return Readable.from([content]);
    if (method !== 8) throw sheetFaults.corrupt();
    return Readable.from(slices(content)).pipe(createInflateRaw());
  }
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let n = 0; n < bytes.length; n += 65_536) yield bytes.subarray(n, n + 65_536);
}

/** Where the record at the end of the file begins. */
function endOf(bytes: Buffer): number {
  const last = bytes.length - endSize;
  for (let n = last; n >= 0 && n > last - furthestEnd; n--) {
    if (bytes.readUInt32LE(n) === endMark) return n;
  }
  throw sheetFaults.corrupt();
}

function parts(bytes: Buffer): Map<string, Part> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostParts) throw sheetFaults.tooLarge();
  const found = new Map<string, Part>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entryMark) throw sheetFaults.corrupt();
    const nameLength = bytes.readUInt16LE(at + 28);
    // Some programs write the path with a slash in front, or the wrong way round.
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    found.set(name.replace(/^\//, ''), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}
