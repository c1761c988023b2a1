import {brotliCompress, brotliCompressSync, constants, gzip, gzipSync} from 'node:zlib';
import {promisify} from 'node:util';

export type Encoding = 'br' | 'gzip' | 'identity';

const quality = (level: number, size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
});

const refused = (part: string) => /;\s*q=0(\.0*)?\s*$/.test(part);

/** The smallest encoding that an Accept-Encoding header allows. */
export function preferredEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity';
  const allowed = header
    .toLowerCase()
    .split(',')
    .filter(part => !refused(part))
    .map(part => part.split(';', 1)[0]!.trim());
  return allowed.includes('br') ? 'br' : allowed.includes('gzip') ? 'gzip' : 'identity';
}

/** Compressed at once and cheaply, for an answer that someone waits for. */
export function compressNow(text: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(text, quality(5, text.length));
  return encoding === 'gzip' ? gzipSync(text, {level: 6}) : text;
}

/** Compressed as far as it goes, off the main thread, for an answer that is asked for again. */
export async function compressBest(text: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return promisify(brotliCompress)(text, quality(11, text.length));
  return encoding === 'gzip' ? promisify(gzip)(text, {level: 9}) : text;
}
