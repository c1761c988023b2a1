import {type FieldError, type Problem} from '@pendopo/contract/types';
import {type ProblemCode, problemType} from '@pendopo/contract';
import type {Lang} from './language.js';
import {openToWriters} from './open-to-all.js';

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
  'body-too-large': {
    status: 413,
    id: ['Kiriman terlalu besar', 'Pendekkan isinya, atau kirim foto yang lebih kecil.'],
    en: ['Too much to send', 'Shorten the text, or send smaller photos.'],
  },
  'unsupported-media-type': {
    status: 415,
    id: [
      'Bentuk kiriman tidak dikenal',
      'Kirim application/json, atau multipart/form-data bila ada berkas.',
    ],
    en: [
      'Unknown form of body',
      'Send application/json, or multipart/form-data where files come along.',
    ],
  },
  'key-missing': {
    status: 400,
    id: [
      'Idempotency-Key tidak ada',
      'Sertakan header Idempotency-Key: 16 sampai 64 huruf, angka, - atau _, baru untuk setiap kiriman.',
    ],
    en: [
      'Idempotency-Key is missing',
      'Send an Idempotency-Key header: 16 to 64 letters, digits, - or _, a new one for each thing sent.',
    ],
  },
  'key-reused': {
    status: 422,
    id: [
      'Kunci ini sudah dipakai',
      'Idempotency-Key ini milik kiriman lain. Buat kunci baru untuk isi yang berbeda.',
    ],
    en: [
      'This key was used before',
      'This Idempotency-Key belongs to something else that was sent. Make a new one for other content.',
    ],
  },
  'in-progress': {
    status: 409,
    id: ['Kiriman ini sedang diproses', 'Tunggu sebentar, lalu coba lagi dengan kunci yang sama.'],
    en: ['This is being taken in', 'Wait a moment, then try again with the same key.'],
  },
  'proof-required': {
    status: 403,
    id: [
      'Perlu bukti kerja',
      'Ambil tantangan di /v1/challenge, pecahkan, dan sertakan di header Pendopo-Proof. Setiap tantangan hanya sekali pakai.',
    ],
    en: [
      'A proof of work is needed',
      'Get a challenge at /v1/challenge, solve it and send it in the Pendopo-Proof header. Each is used once.',
    ],
  },
  'too-many-requests': {
    status: 429,
    id: [
      'Terlalu banyak percobaan',
      'Tunggu sebentar, lalu coba lagi. Yang sudah ditulis tidak hilang.',
    ],
    en: ['Too many tries', 'Wait a while, then try again. What you wrote is not lost.'],
  },
  'no-match': {
    status: 404,
    id: [
      'Tidak ditemukan yang cocok',
      'Periksa nomor dan data kedua, lalu coba lagi. Bila tetap tidak cocok, hubungi kantor.',
    ],
    en: [
      'Nothing found that matches',
      'Check the number and the second detail, then try again. If they still do not match, ask the office.',
    ],
  },
  'already-answered': {
    status: 409,
    id: ['Sudah pernah dijawab', 'Terima kasih, jawaban yang pertama sudah kami terima.'],
    en: ['Answered before', 'Thank you, we have your first answer already.'],
  },
  'not-possible-now': {
    status: 409,
    id: [
      'Belum atau tidak lagi bisa',
      'Keadaannya sudah berubah. Muat ulang untuk melihat yang terbaru.',
    ],
    en: ['Not possible now', 'Things have changed meanwhile. Reload to see how they stand.'],
  },
  'signed-out': {
    status: 401,
    id: ['Belum masuk', 'Masuk dulu di /meja, lalu ulangi. Isian yang belum disimpan masih ada.'],
    en: ['Not signed in', 'Sign in at /meja, then try again. What was not saved is still there.'],
  },
  'sign-in-failed': {
    status: 401,
    id: [
      'Belum bisa masuk',
      'Nama masuk, kata sandi, atau kode tidak cocok. Periksa, lalu coba lagi.',
    ],
    en: ['Could not sign in', 'Login, password or code do not match. Check them, then try again.'],
  },
  'code-required': {
    status: 401,
    id: ['Perlu kode', 'Tulis enam angka dari aplikasi autentikator di ponsel.'],
    en: ['A code is needed', 'Type the six digits of the authenticator app on your phone.'],
  },
  'password-expired': {
    status: 403,
    id: [
      'Ganti kata sandi dulu',
      'Kata sandi ini dibuatkan orang lain. Ganti dengan milik sendiri.',
    ],
    en: [
      'Change your password first',
      'Someone else made this password. Change it to one of your own.',
    ],
  },
  'not-allowed': {
    status: 403,
    id: [
      'Tidak berwenang',
      'Peran Bapak/Ibu di kantor ini tidak mencakup hal ini. Tanyakan kepada kepala.',
    ],
    en: ['Not allowed', 'Your role at this office does not cover this. Ask the head.'],
  },
  'changed-meanwhile': {
    status: 412,
    id: [
      'Sudah diubah orang lain',
      'Lihat perubahannya, lalu pilih: pakai yang baru, atau simpan milik Anda.',
    ],
    en: ['Changed by someone else', 'Look at the change, then choose: take it, or save your own.'],
  },
  'version-required': {
    status: 428,
    id: ['Versi tidak disebut', 'Sertakan If-Match dengan ETag dari pembacaan terakhir.'],
    en: ['Version missing', 'Send If-Match with the ETag of what was read last.'],
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
  /** Headers that the answer needs beside the usual ones, such as when to come back. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    faults: readonly Fault[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.code = code;
    this.faults = faults;
    this.headers = headers;
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
export const problemResponse = (
  problem: Problem,
  lang: Lang,
  more: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...openToWriters,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': lang,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
      ...(problem.status === 405 && {allow: 'GET, HEAD, OPTIONS'}),
      ...(problem.status === 503 && {'retry-after': '5'}),
      ...more,
    },
  });
