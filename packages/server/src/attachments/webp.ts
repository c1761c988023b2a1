import {Bytes} from './bytes.js';
import type {Cleaned} from './clean.js';
import {AttachmentFault} from './fault.js';
import {orientationOf, tiffOf} from './orientation.js';

interface Chunk {
  name: string;
  content: Buffer;
}

const exif = 'Exif\0\0';
const hasExif = 0x08;
const hasAlpha = 0x10;

function* chunksOf(bytes: Bytes): Generator<Chunk> {
  // What stands behind the size that the file says of itself is not the picture's.
  const end = 8 + bytes.u32(4, true);
  for (let at = 12; at + 8 <= end;) {
    const length = bytes.u32(at + 4, true);
    yield {name: bytes.text(at, 4), content: bytes.slice(at + 8, at + 8 + length)};
    at += 8 + length + (length % 2);
  }
}

function chunk({name, content}: Chunk): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** Width and height of a still picture, from its own data rather than from what stands round it. */
function sizeOf({name, content}: Chunk): {width: number; height: number} {
  const bytes = new Bytes(content);
  if (name === 'VP8L') {
    if (bytes.u8(0) !== 0x2f) throw new AttachmentFault('broken-file');
    const bits = bytes.u32(1, true);
    return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
  }
  const isKeyFrame = !(bytes.u8(0) & 1) && bytes.u24(3) === 0x2a019d;
  if (!isKeyFrame) throw new AttachmentFault('broken-file');
  return {width: bytes.u16(6, true) & 0x3fff, height: bytes.u16(8, true) & 0x3fff};
}

function extended(width: number, height: number, flags: number): Chunk {
  const content = Buffer.alloc(10);
  content.writeUInt8(flags, 0);
  content.writeUIntLE(width - 1, 4, 3);
  content.writeUIntLE(height - 1, 7, 3);
  return {name: 'VP8X', content};
}

/**
 * A WebP with nothing in it but the picture and which way is up.
 *
 * @throws {AttachmentFault} `broken-file` when it is cut off, animated or makes no sense
 */
export function cleanWebp(data: Uint8Array): Cleaned {
  const bytes = new Bytes(data);
  const chunks = [...chunksOf(bytes)];
  const find = (...names: string[]) => chunks.find(({name}) => names.includes(name));
  const picture = find('VP8 ', 'VP8L');
  if (!picture || find('ANIM', 'ANMF')) throw new AttachmentFault('broken-file');
  const {width, height} = sizeOf(picture);
  if (!width || !height) throw new AttachmentFault('broken-file');
  const meta = find('EXIF');
  // Some writers put JPEG's name before the TIFF structure, where none belongs.
  const named = meta?.content.toString('latin1', 0, 6) === exif;
  const orientation = meta ? orientationOf(new Bytes(meta.content), named ? 6 : 0) : 1;
  const alpha = picture.name === 'VP8 ' ? find('ALPH') : undefined;
  const turned = orientation === 1 ? undefined : {name: 'EXIF', content: tiffOf(orientation)};
  // Lossless data says of itself whether it is see-through; the flag must agree with it.
  const clear = alpha || (picture.name === 'VP8L' && picture.content[4]! & 0x10);
  const flags = (turned ? hasExif : 0) + (clear ? hasAlpha : 0);
  const parts = [
    ...(turned || alpha ? [extended(width, height, flags)] : []),
    ...(alpha ? [alpha] : []),
    picture,
    ...(turned ? [turned] : []),
  ];
  const body = Buffer.concat(parts.map(chunk));
  const head = Buffer.alloc(12);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  head.write('WEBP', 8, 'latin1');
  return {type: 'image/webp', width, height, bytes: Buffer.concat([head, body])};
}

/** Whether bytes begin as a WebP does. */
export const isWebp = (head: Buffer): boolean =>
  head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP';
