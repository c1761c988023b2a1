/** Complaints, and pictures made byte by byte, so that what is in them is known. */
import {createHash} from 'node:crypto';
import {crc32, deflateSync} from 'node:zlib';
import type {Challenge, ComplaintDraft} from '@pendopo/contract/types';
import {Pendopo} from '@pendopo/sdk';
import type {TestApp} from './fixtures.ts';

export const draft = (more: Partial<ComplaintDraft> = {}): ComplaintDraft => ({
  class: 'complaint',
  text: 'Contoh: KTP-el belum jadi.',
  anonymous: false,
  confidential: false,
  ...more,
});

/** A client of the app itself, which solves its challenges as any other does. */
export const clientOf = ({app}: TestApp, lang: 'id' | 'en' = 'id') =>
  new Pendopo({
    server: 'http://localhost',
    office: '12.19',
    lang,
    retries: 0,
    fetch: async (input, init) => app.request(new Request(input, init)),
  });

/** A challenge, solved. */
function solved({algorithm, challenge, maxnumber, salt, signature}: Challenge): string {
  const hash = (number: number) => createHash('sha256').update(`${salt}${number}`).digest('hex');
  let number = 0;
  while (hash(number) !== challenge && number <= maxnumber) number += 1;
  return btoa(JSON.stringify({algorithm, challenge, number, salt, signature}));
}

/** A challenge of the app's, solved: for requests that are written by hand. */
export const proofOf = async ({app}: TestApp): Promise<string> =>
  solved((await (await app.request('/v1/challenge')).json()) as Challenge);

/** The same of a server. */
export const proofAt = async (url: string): Promise<string> =>
  solved((await (await fetch(`${url}/v1/challenge`)).json()) as Challenge);

/** What must not be found again: where, with what and by whom a photo was taken. */
export const telltales = [
  'GPSLATITUDE-3.17',
  'Contoh-Phone-9',
  'xmp:CreatorTool',
  'catatan rahasia',
];

const bytes = (...parts: (string | number[] | Buffer)[]) =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** EXIF's TIFF structure: the orientation, and text that tells. */
export function tiff(orientation: number, little = false): Buffer {
  const out = Buffer.alloc(26);
  const u16 = (at: number, value: number) =>
    little ? out.writeUInt16LE(value, at) : out.writeUInt16BE(value, at);
  const u32 = (at: number, value: number) =>
    little ? out.writeUInt32LE(value, at) : out.writeUInt32BE(value, at);
  out.write(little ? 'II' : 'MM', 0, 'latin1');
  u16(2, 42);
  u32(4, 8);
  u16(8, 1);
  u16(10, 0x0112);
  u16(12, 3);
  u32(14, 1);
  u16(18, orientation);
  return bytes(out, telltales.join(' '));
}

const segment = (marker: number, content: Buffer) =>
  bytes([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);

/** The smallest picture that is a whole JPEG: one grey block, 8 by 8 pixels unless told otherwise. */
export function jpeg({orientation = 1, width = 8, height = 8, tail = ''} = {}): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    segment(0xe1, bytes('Exif\0\0', tiff(orientation))),
    segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', telltales.join(' '))),
    segment(0xed, bytes('Photoshop 3.0\0', telltales.join(' '))),
    segment(0xfe, bytes(telltales.join(' '))),
    segment(0xdb, bytes([0], Array<number>(64).fill(16))),
    segment(0xc0, bytes([8], size, [1, 1, 0x11, 0])),
    segment(0xc4, bytes([0x00], [1, ...Array<number>(15).fill(0)], [0])),
    segment(0xc4, bytes([0x10], [1, ...Array<number>(15).fill(0)], [0])),
    segment(0xda, bytes([1, 1, 0, 0, 63, 0])),
    // A block of nothing, and a stuffed byte as real data has them.
    [0x3f, 0xff, 0x00, 0x3f],
    [0xff, 0xd9],
    tail,
  );
}

const chunk = (name: string, content: Buffer) => {
  const named = bytes(name, content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return bytes(length, named, sum);
};

export function png({orientation = 1, width = 1, height = 1, tail = ''} = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const told = bytes(telltales.join(' '));
  return bytes(
    [0x89],
    'PNG\r\n\x1a\n',
    chunk('IHDR', header),
    chunk('tEXt', bytes('Comment\0', told)),
    chunk('iTXt', bytes('XML:com.adobe.xmp\0\0\0\0\0', told)),
    chunk('eXIf', tiff(orientation, true)),
    chunk('tIME', bytes([7, 230, 1, 1, 1, 1, 1])),
    chunk('IDAT', deflateSync(Buffer.alloc(height * (width + 1)))),
    chunk('IEND', Buffer.alloc(0)),
    tail,
  );
}

const riff = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return bytes(name, length, content, content.length % 2 ? [0] : []);
};

/** One black pixel, lossless. */
export function webp({orientation = 1, tail = ''} = {}): Buffer {
  const picture = Buffer.from('2f0000001007101111888808', 'hex');
  const extended = bytes([0x0c, 0, 0, 0], [0, 0, 0], [0, 0, 0]);
  const body = bytes(
    'WEBP',
    riff('VP8X', extended),
    riff('VP8L', picture),
    riff('EXIF', tiff(orientation)),
    riff('XMP ', bytes(telltales.join(' '))),
  );
  return bytes(riff('RIFF', body), tail);
}

export const file = (data: Buffer | string, name = 'foto.jpg', type = 'image/jpeg') =>
  new File([typeof data === 'string' ? data : new Uint8Array(data)], name, {type});
