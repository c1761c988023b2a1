import type {z} from '@hono/zod-openapi';
import type {Fault} from './problems.js';

const advice: Record<string, Fault['detail']> = {
  'invalid-date': {
    id: 'Tulis tanggal yang ada, seperti 2026-12-01.',
    en: 'Write an existing date like 2026-12-01.',
  },
  'unknown-parameter': {
    id: 'Parameter ini tidak dikenal; hapus atau periksa penulisannya.',
    en: 'This parameter is not known; remove it or check how it is written.',
  },
  'not-a-choice': {
    id: 'Pilih salah satu: ',
    en: 'Choose one of: ',
  },
  'too-long': {
    id: 'Terlalu panjang; paling banyak ',
    en: 'Too long; at most ',
  },
  'out-of-range': {
    id: 'Tulis angka bulat dari 1 sampai 100.',
    en: 'Write a whole number from 1 to 100.',
  },
  missing: {
    id: 'Bagian ini belum diisi.',
    en: 'This has not been filled in.',
  },
  'not-wanted': {
    id: 'Bagian ini tidak dikenal dan tidak diterima; hapus dari kiriman.',
    en: 'This is not known and not taken; leave it out.',
  },
  'not-reachable': {
    id: 'Tulis nomor telepon atau alamat email, atau kosongkan.',
    en: 'Write a phone number or an e-mail address, or leave it empty.',
  },
  'wrong-kind': {
    id: 'Isi bagian ini tidak sesuai jenisnya; lihat contoh di /v1/openapi.json.',
    en: 'This is not of the kind that is expected; see the example in /v1/openapi.json.',
  },
  'invalid-format': {
    id: 'Penulisannya tidak sesuai; lihat contoh di /v1/openapi.json.',
    en: 'Not written as expected; see the example in /v1/openapi.json.',
  },
};

const told = (code: string, more = ''): Omit<Fault, 'pointer'> => {
  const {id, en} = advice[code]!;
  return {code, detail: {id: id + more, en: en + more}};
};

/** What is wrong with a part of a body: it may be missing, and is not always a text. */
function bodyFault(issue: z.core.$ZodIssue): Omit<Fault, 'pointer'> | undefined {
  const {code, input} = issue;
  if (code === 'too_small' && issue.origin === 'string') return told('missing');
  if (code === 'invalid_format' && issue.path.at(-1) === 'contact') return told('not-reachable');
  if (code !== 'invalid_type' && code !== 'invalid_value') return undefined;
  if (input === undefined) return told('missing');
  return code === 'invalid_type' ? told('wrong-kind') : undefined;
}

function fault(issue: z.core.$ZodIssue): Omit<Fault, 'pointer'> {
  if (issue.code === 'invalid_format' && issue.format === 'date') return told('invalid-date');
  if (issue.code === 'invalid_value') return told('not-a-choice', issue.values.join(', '));
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return told('too-long', String(issue.maximum));
  }
  // A text that is none was given twice.
  const number =
    issue.code === 'too_big' ||
    issue.code === 'too_small' ||
    (issue.code === 'invalid_type' && issue.expected !== 'string');
  return told(number ? 'out-of-range' : 'invalid-format');
}

/** What a schema found wrong, as faults that point into the request. */
export const faultsOf = (error: z.core.$ZodError, where: string): Fault[] =>
  error.issues.flatMap(issue => {
    const inBody = where === 'json';
    const unknown = inBody ? 'not-wanted' : 'unknown-parameter';
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => ({pointer: `/${where}/${key}`, ...told(unknown)}))
      : [
          {
            pointer: `/${where}/${issue.path.join('/')}`,
            ...((inBody && bodyFault(issue)) || fault(issue)),
          },
        ];
  });
