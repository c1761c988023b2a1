import {sheetFaults} from './faults.js';

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, n) => bytes[n] === byte);

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  try {
    for (const piece of pieces(bytes)) decoder.decode(piece, {stream: true});
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** How the letters are written: told by a byte order mark, else UTF-8 where it is that, else Windows'. */
function encodingOf(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let n = 0; n < bytes.length; n += 65_536) yield bytes.subarray(n, n + 65_536);
}

/**
 * A text file as text, piece by piece, without a byte order mark.
 *
 * @throws {SheetFault} `not-a-sheet` when there is a NUL in it, which no text has
 */
export function* textOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes));
  for (const piece of pieces(bytes)) {
    const text = decoder.decode(piece, {stream: true});
    if (text.includes('\0')) throw sheetFaults.foreign();
    yield text;
  }
  yield decoder.decode();
}
