import type {Cleaned} from './clean.js';
import {AttachmentFault} from './fault.js';

const end = '%%EOF';

/** What makes a document do something by itself, or carry other files. */
const acts = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/;

/**
 * A PDF as it is, up to its end. Its content is not rewritten: what it says of its author is what the
 * author put on the paper too. One that acts by itself, as far as that can be read, is not a scan.
 *
 * @throws {AttachmentFault} `broken-file` when it has no end, `not-allowed` when it acts by itself
 */
export function cleanPdf(data: Uint8Array): Cleaned {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const last = bytes.lastIndexOf(end, undefined, 'latin1');
  if (last < 0) throw new AttachmentFault('broken-file');
  const whole = bytes.subarray(0, last + end.length);
  if (acts.test(whole.toString('latin1'))) throw new AttachmentFault('not-allowed');
  return {type: 'application/pdf', bytes: Buffer.concat([whole, Buffer.from('\n')])};
}

/** Whether bytes begin as a PDF does. */
export const isPdf = (head: Buffer): boolean =>
  /^%PDF-[12]\.\d/.test(head.toString('latin1', 0, 8));
