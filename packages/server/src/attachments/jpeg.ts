import {Bytes} from './bytes.js';
import type {Cleaned} from './clean.js';
import {AttachmentFault} from './fault.js';
import {orientationOf, tiffOf} from './orientation.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;

const exif = 'Exif\0\0';

/** A marker, what it says, and all of it with the compressed data that follows a start of scan. */
interface Segment {
  marker: number;
  content: Buffer;
  whole: Buffer;
}

/** Start of frame: all of them but DHT (c4), JPG (c8) and DAC (cc), which only share the range. */
const isFrame = ({marker}: Segment) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What it takes to draw the picture: tables, frame, scans. Applications' segments and comments go. */
const draws = ({marker}: Segment) =>
  (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf);

const named = (marker: number, name: string) => (one: Segment) =>
  one.marker === marker && one.content.toString('latin1', 0, name.length) === name;

const isExif = named(APP1, exif);
const isJfif = named(APP0, 'JFIF\0');
const isAdobe = named(APP14, 'Adobe');

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Where the compressed data that begins here ends: at the next marker that is none of its own. */
function endOfScan(bytes: Bytes, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.data.indexOf(0xff, at);
    if (at < 0) throw new AttachmentFault('broken-file');
    const next = bytes.u8(at + 1);
    const inside = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!inside && next !== 0xff) return at;
    at += inside ? 2 : 1;
  }
}

/** The segments between the start of a picture and its end. */
function* segmentsOf(bytes: Bytes): Generator<Segment> {
  let at = 2;
  for (;;) {
    if (bytes.u8(at) !== 0xff) throw new AttachmentFault('broken-file');
    const marker = bytes.u8(at + 1);
    if (marker === EOI) return;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker < 0xc0 || marker === SOI) throw new AttachmentFault('broken-file');
    const end = at + 2 + Math.max(2, bytes.u16(at + 2));
    const content = bytes.slice(at + 4, end);
    const next = marker === SOS ? endOfScan(bytes, end) : end;
    yield {marker, content, whole: bytes.slice(at, next)};
    at = next;
  }
}

/** What is kept of a segment that draws nothing: how its colours are coded, without thumbnails. */
const jfif = segment(APP0, Buffer.from('4a46494600010100000100010000', 'hex'));
const adobe = ({content}: Segment) => segment(APP14, content.subarray(0, 12));

/**
 * A JPEG with nothing in it but the picture and which way is up: no EXIF, GPS, XMP, IPTC, thumbnail,
 * comment, nor anything behind its end (further pictures, or another file altogether).
 *
 * @throws {AttachmentFault} `broken-file` when it is cut off or makes no sense
 */
export function cleanJpeg(data: Uint8Array): Cleaned {
  const segments = [...segmentsOf(new Bytes(data))];
  const frame = segments.find(isFrame);
  if (!frame || !segments.some(({marker}) => marker === SOS)) {
    throw new AttachmentFault('broken-file');
  }
  const size = new Bytes(frame.content);
  const camera = segments.find(isExif);
  const orientation = camera ? orientationOf(new Bytes(camera.content), exif.length) : 1;
  const turned = Buffer.concat([Buffer.from(exif, 'latin1'), tiffOf(orientation)]);
  const kept = [
    ...(segments.some(isJfif) ? [jfif] : []),
    ...(orientation === 1 ? [] : [segment(APP1, turned)]),
    ...segments.filter(isAdobe).slice(0, 1).map(adobe),
    ...segments.filter(draws).map(({whole}) => whole),
  ];
  return {
    type: 'image/jpeg',
    width: size.u16(3),
    height: size.u16(1),
    bytes: Buffer.concat([Buffer.from([0xff, SOI]), ...kept, Buffer.from([0xff, EOI])]),
  };
}

/** Whether bytes begin as a JPEG does. */
export const isJpeg = (head: Buffer): boolean =>
  head[0] === 0xff && head[1] === SOI && head[2] === 0xff && head[3]! >= 0xc0;
