import {crc32} from 'node:zlib';
import {Bytes} from './bytes.js';
import type {Cleaned} from './clean.js';
import {AttachmentFault} from './fault.js';
import {orientationOf, tiffOf} from './orientation.js';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** What it takes to draw the picture, in true colours; texts, times, EXIF and animation go. */
const drawn = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'IDAT', 'IEND'];

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(content.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/**
 * A PNG with nothing in it but the picture and which way is up.
 *
 * @throws {AttachmentFault} `broken-file` when it is cut off, damaged or makes no sense
 */
export function cleanPng(data: Uint8Array): Cleaned {
  const bytes = new Bytes(data);
  const kept: [name: string, chunk: Buffer][] = [];
  let [at, orientation, last] = [signature.length, 1, ''];
  while (last !== 'IEND') {
    const length = bytes.u32(at);
    last = bytes.text(at + 4, 4);
    const content = bytes.slice(at + 8, at + 8 + length);
    const end = at + 12 + length;
    if (crc32(bytes.slice(at + 4, end - 4)) !== bytes.u32(end - 4)) {
      throw new AttachmentFault('broken-file');
    }
    if (last === 'eXIf') orientation = orientationOf(new Bytes(content), 0);
    if (drawn.includes(last)) kept.push([last, bytes.slice(at, end)]);
    at = end;
  }
  const [first] = kept;
  if (first?.[0] !== 'IHDR' || !kept.some(([name]) => name === 'IDAT')) {
    throw new AttachmentFault('broken-file');
  }
  const header = new Bytes(first[1]);
  const upright = orientation === 1 ? [] : [chunk('eXIf', tiffOf(orientation))];
  const [head, ...rest] = kept.map(([, whole]) => whole);
  return {
    type: 'image/png',
    width: header.u32(8),
    height: header.u32(12),
    bytes: Buffer.concat([signature, head!, ...upright, ...rest]),
  };
}

/** Whether bytes begin as a PNG does. */
export const isPng = (head: Buffer): boolean => head.subarray(0, 8).equals(signature);
