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
    id: 'Isi bagian ini bukan dari jenis yang diminta; periksa, lalu tulis lagi.',
    en: 'This is not of the kind that is asked for; check it, then write it again.',
  },
  'too-large': {
    id: 'Terlalu besar; paling banyak ',
    en: 'Too large; at most ',
  },
  'too-small': {
    id: 'Terlalu kecil; paling sedikit ',
    en: 'Too small; at least ',
  },
  'too-few': {
    id: 'Pilih atau tulis paling sedikit ',
    en: 'Choose or write at least ',
  },
  'too-many': {
    id: 'Terlalu banyak; paling banyak ',
    en: 'Too many; at most ',
  },
  'not-agreed': {
    id: 'Centang bagian ini dulu: tanpa persetujuan tidak dapat dikirim.',
    en: 'Tick this first: without consent it cannot be sent.',
  },
  'not-a-number': {
    id: 'Tulis angka bulat, tanpa titik atau huruf.',
    en: 'Write a whole number, without dots or letters.',
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

const missing = ({message}: z.core.$ZodIssue) => message.endsWith('received undefined');

/** What can be wrong in a body beyond what can be wrong in an address. */
function bodyFault(issue: z.core.$ZodIssue): Omit<Fault, 'pointer'> {
  const {code} = issue;
  if (code === 'invalid_format' && issue.path.at(-1) === 'contact') return told('not-reachable');
  if (code === 'invalid_type' && missing(issue)) return told('missing');
  if (code === 'invalid_union' && 'options' in issue && issue.options) {
    return told('not-a-choice', issue.options.join(', '));
  }
  if (code === 'invalid_value' && issue.values[0] === true) return told('not-agreed');
  if (code === 'invalid_type') {
    return told(/^(int|number)$/.test(issue.expected) ? 'not-a-number' : 'wrong-kind');
  }
  if (code === 'too_small') {
    if (issue.origin === 'string') return told('missing');
    return told(issue.origin === 'array' ? 'too-few' : 'too-small', String(issue.minimum));
  }
  if (code === 'too_big' && issue.origin !== 'string') {
    return told(issue.origin === 'array' ? 'too-many' : 'too-large', String(issue.maximum));
  }
  return fault(issue);
}

/** What a schema found wrong, as faults that point into the request. */
export const faultsOf = (error: z.core.$ZodError, where: string): Fault[] =>
  error.issues.flatMap(issue => {
    const inBody = where === 'json';
    const unknown = inBody ? 'not-wanted' : 'unknown-parameter';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({
        pointer: `/${[where, ...issue.path, key].join('/')}`,
        ...told(unknown),
      }));
    }
    const pointer = `/${where}/${issue.path.join('/')}`;
    return [{pointer, ...(inBody ? bodyFault(issue) : fault(issue))}];
  });
