import {type AttachmentProblem, AttachmentFault} from './fault.js';
import {type AttachmentRules, type Cleaned, cleanFile, largestFile} from './clean.js';
import type {SentFile} from '../http/drafts.js';
import {type Fault, Refusal} from '../http/problems.js';

const megabytes = largestFile / 1e6;

const words: Record<AttachmentProblem, Fault['detail']> = {
  'not-a-picture': {
    id: 'Berkas ini bukan foto. Pilih foto JPEG, PNG, atau WebP.',
    en: 'This file is not a photo. Choose a JPEG, PNG or WebP photo.',
  },
  'not-allowed': {
    id: 'Berkas seperti ini tidak diterima. Pilih foto, atau PDF hasil pindai.',
    en: 'This kind of file is not taken. Choose a photo, or a scanned PDF.',
  },
  'broken-file': {
    id: 'Foto ini rusak atau tidak lengkap. Pilih foto lain, atau ambil foto baru.',
    en: 'This photo is damaged or incomplete. Choose another one, or take a new one.',
  },
  'too-large': {
    id: `Foto ini terlalu besar. Paling besar ${megabytes} MB.`,
    en: `This photo is too large. At most ${megabytes} MB.`,
  },
};

/** The words for a fault, and which of several files it is about. */
function said(code: AttachmentProblem, which: number): Fault['detail'] {
  const {id, en} = words[code];
  return which ? {id: `Berkas ${which}: ${id}`, en: `File ${which}: ${en}`} : {id, en};
}

/**
 * The files that were sent, looked into.
 *
 * @param part The part of the form that they came in.
 * @throws {Refusal} `invalid-parameters`, with a fault for each that cannot be taken
 */
export function cleaned(
  part: string,
  files: readonly SentFile[],
  rules: AttachmentRules = {},
): Cleaned[] {
  const faults: Fault[] = [];
  const clean = files.flatMap(({bytes}, n) => {
    try {
      return cleanFile(bytes, rules);
    } catch (error) {
      if (!(error instanceof AttachmentFault)) throw error;
      const {code} = error;
      faults.push({
        pointer: `/json/${part}`,
        code,
        detail: said(code, files.length > 1 ? n + 1 : 0),
      });
      return [];
    }
  });
  if (faults.length) throw new Refusal('invalid-parameters', faults);
  return clean;
}
