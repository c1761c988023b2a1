import {AttachmentFault} from './fault.js';
import {cleanJpeg, isJpeg} from './jpeg.js';
import {cleanPdf, isPdf} from './pdf.js';
import {cleanPng, isPng} from './png.js';
import {cleanWebp, isWebp} from './webp.js';

export const attachmentTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** A file that was looked into, with nothing left in it that is not its content. */
export interface Cleaned {
  type: AttachmentType;
  /** Of a picture, as stored: before it is turned the right way up. Pixels. */
  width?: number;
  height?: number;
  bytes: Buffer;
}

export interface AttachmentRules {
  /** PDF beside pictures. */
  pdf?: boolean;
}

/** Most bytes of one file. Raw photos of today's phones, sent without a script, have 3 to 8 MB. */
export const largestFile = 10_000_000;

/** Longest edge and most pixels: more is no photo but something that fills the memory of who opens it. */
const longestEdge = 16_384;
const mostPixels = 120_000_000;

const kinds: readonly {
  is: (head: Buffer) => boolean;
  clean: (data: Uint8Array) => Cleaned;
  pdf?: boolean;
}[] = [
  {is: isJpeg, clean: cleanJpeg},
  {is: isPng, clean: cleanPng},
  {is: isWebp, clean: cleanWebp},
  {is: isPdf, clean: cleanPdf, pdf: true},
];

/**
 * Looks into a file, whatever it is called and said to be, and takes from it what is not its content:
 * EXIF, GPS, XMP, comments, thumbnails, whatever was hung on its end.
 *
 * @throws {AttachmentFault} when it is not what may be attached
 */
export function cleanFile(data: Uint8Array, {pdf = false}: AttachmentRules = {}): Cleaned {
  if (data.byteLength > largestFile) throw new AttachmentFault('too-large');
  const head = Buffer.from(data.subarray(0, 16));
  const kind = kinds.find(one => one.is(head) && (pdf || !one.pdf));
  if (!kind) throw new AttachmentFault(pdf ? 'not-allowed' : 'not-a-picture');
  const cleaned = kind.clean(data);
  const {width = 1, height = 1} = cleaned;
  if (!width || !height) throw new AttachmentFault('broken-file');
  if (Math.max(width, height) > longestEdge || width * height > mostPixels) {
    throw new AttachmentFault('too-large');
  }
  return cleaned;
}
