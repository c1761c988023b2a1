import {openToWriters} from '../http/open-to-all.js';
import type {AttachmentType} from './clean.js';

const endings: Record<AttachmentType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/**
 * A file for whoever may see it: to be stored, never shown in place, never taken for anything else,
 * never kept on the way. Whoever calls this has checked that they may.
 *
 * @param name What to call it, without an ending; plain letters, digits and dashes.
 */
export const attachmentAnswer = (name: string, type: AttachmentType, data: Buffer): Response =>
  new Response(new Uint8Array(data), {
    headers: {
      ...openToWriters,
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.${endings[type]}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
