import {type FieldError, type Problem} from '@pendopo/contract/types';
import {type ProblemCode, problemType} from '@pendopo/contract';
import type {Lang} from './language.js';

type Wording = Record<Lang, readonly [title: string, detail: string]>;

const problems: Record<ProblemCode, {status: number} & Wording> = {
  'unknown-office': {
    status: 404,
    id: [
      'Kantor tidak dikenal',
      'Periksa kode kantor, misalnya 12.19. Daftarnya ada di /v1/offices.',
    ],
    en: ['Unknown office', 'Check the office code, such as 12.19. They are listed at /v1/offices.'],
  },
  'unknown-service': {
    status: 404,
    id: [
      'Layanan tidak dikenal',
      'Tidak ada layanan dengan nama itu. Pilih dari daftar layanan kantor ini.',
    ],
    en: [
      'Unknown service',
      "There is no service of that name. Choose one from the list of this office's services.",
    ],
  },
  'not-found': {
    status: 404,
    id: ['Tidak ditemukan', 'Alamat ini tidak ada atau sudah tidak berlaku. Periksa penulisannya.'],
    en: ['Not found', 'This address does not exist or no longer does. Check how it is written.'],
  },
  'invalid-parameters': {
    status: 400,
    id: ['Permintaan belum benar', 'Perbaiki bagian yang disebut, lalu coba lagi.'],
    en: ['Something in the request is wrong', 'Correct what is named below, then try again.'],
  },
  'cursor-mismatch': {
    status: 400,
    id: [
      'Penanda halaman tidak cocok',
      'Penanda ini dari pencarian lain. Mulai lagi dari halaman pertama, tanpa cursor.',
    ],
    en: [
      'The cursor does not fit',
      'This cursor belongs to another query. Start from the first page, without cursor.',
    ],
  },
  'body-not-allowed': {
    status: 400,
    id: [
      'GET tidak boleh berisi badan',
      'Kirim permintaan tanpa badan; saringan ditulis di alamat.',
    ],
    en: ['A GET has no body', 'Send the request without a body; filters go into the address.'],
  },
  'method-not-allowed': {
    status: 405,
    id: ['Cara permintaan ini tidak tersedia', 'Alamat ini hanya dapat dibaca: pakai GET.'],
    en: ['Method not allowed', 'This address can only be read: use GET.'],
  },
  'not-acceptable': {
    status: 406,
    id: ['Bentuk jawaban tidak tersedia', 'Minta application/json, atau text/calendar untuk .ics.'],
    en: ['Not available in that form', 'Ask for application/json, or text/calendar for .ics.'],
  },
  'address-too-long': {
    status: 414,
    id: ['Alamat terlalu panjang', 'Pendekkan pencarian: alamat paling panjang 2.000 huruf.'],
    en: ['Address too long', 'Shorten the query: an address has at most 2,000 letters.'],
  },
  unavailable: {
    status: 503,
    id: ['Sedang tidak dapat menjawab', 'Coba lagi sebentar lagi.'],
    en: ['Cannot answer now', 'Try again in a moment.'],
  },
  internal: {
    status: 500,
    id: ['Ada kesalahan di pihak kami', 'Coba lagi sebentar lagi. Kesalahan ini sudah tercatat.'],
    en: ['A fault on our side', 'Try again in a moment. The fault has been recorded.'],
  },
};

/** A fault in one place, its text in both languages. */
export interface Fault {
  pointer: string;
  code: string;
  detail: Record<Lang, string>;
}

/** Thrown where a request is refused; the app turns it into problem+json in the caller's language. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];

  constructor(code: ProblemCode, faults: readonly Fault[] = []) {
    super(code);
    this.code = code;
    this.faults = faults;
  }

  problem(lang: Lang): Problem {
    const {status, [lang]: wording} = problems[this.code];
    const errors = this.faults.map(({pointer, code, detail}): FieldError => ({
      pointer,
      code,
      detail: detail[lang],
    }));
    return {
      type: problemType(this.code),
      title: wording[0],
      status,
      detail: wording[1],
      ...(errors.length && {errors}),
    };
  }
}

/** A problem as an HTTP answer, never kept by caches. */
export const problemResponse = (problem: Problem, lang: Lang): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': lang,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
      'access-control-allow-origin': '*',
      ...(problem.status === 405 && {allow: 'GET, HEAD, OPTIONS'}),
      ...(problem.status === 503 && {'retry-after': '5'}),
    },
  });
