/**
 * The one thing of a photo's metadata that must stay: which way is up. Cameras store the picture as
 * the sensor lies and say in EXIF how to turn it (1 to 8; 1: not at all).
 */
import type {Bytes} from './bytes.js';
import {AttachmentFault} from './fault.js';

const tag = 0x0112;

/** The orientation that a TIFF structure says; 1 when it says none, or nonsense. */
export function orientationOf(bytes: Bytes, start: number): number {
  try {
    const little = bytes.text(start, 2) === 'II';
    if (bytes.u16(start + 2, little) !== 42) return 1;
    const directory = start + bytes.u32(start + 4, little);
    const count = bytes.u16(directory, little);
    for (let n = 0; n < count; n++) {
      const entry = directory + 2 + n * 12;
      if (bytes.u16(entry, little) !== tag) continue;
      const value = bytes.u16(entry + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch (error) {
    // Metadata that cannot be read is no reason to refuse the picture: it goes anyway.
    if (!(error instanceof AttachmentFault)) throw error;
  }
  return 1;
}

/** A TIFF structure that says the orientation and nothing else. */
export function tiffOf(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(tag, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
