/** Reading and writing of numbers in files, most significant byte first unless told otherwise. */
import {AttachmentFault} from './fault.js';

/**
 * A view of bytes whose reads beyond the end say what they mean here: the file is broken.
 */
export class Bytes {
  readonly data: Buffer;

  constructor(data: Uint8Array) {
    this.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }

  get length(): number {
    return this.data.length;
  }

  u8(at: number): number {
    this.#within(at, 1);
    return this.data[at]!;
  }

  u16(at: number, little = false): number {
    this.#within(at, 2);
    return little ? this.data.readUInt16LE(at) : this.data.readUInt16BE(at);
  }

  u24(at: number): number {
    this.#within(at, 3);
    return this.data.readUIntLE(at, 3);
  }

  u32(at: number, little = false): number {
    this.#within(at, 4);
    return little ? this.data.readUInt32LE(at) : this.data.readUInt32BE(at);
  }

  text(at: number, length: number): string {
    this.#within(at, length);
    return this.data.toString('latin1', at, at + length);
  }

  slice(from: number, to: number): Buffer {
    this.#within(from, to - from);
    return this.data.subarray(from, to);
  }

  #within(at: number, length: number): void {
    if (at < 0 || length < 0 || at + length > this.data.length) {
      throw new AttachmentFault('broken-file');
    }
  }
}
