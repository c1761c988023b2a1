import type {Factor} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import type {Opener} from './model.js';

/** What is said where something is wrong with what was typed, or nothing came of it. */
export interface LookupStrings {
  numbers: Record<'empty' | 'nik' | 'mistyped' | 'complaint', string>;
  /** What opens the case is not written, or cannot be right. */
  missing: Record<Opener, string>;
  wrong: Record<Factor, string>;
  noMatch: string;
  busy: string;
  /** `time` is when to come back, by the reader's clock. */
  limited: (time: string) => string;
  /** Before numbers of invented data. */
  tryOut: string;
}

const id: LookupStrings = {
  tryOut: 'Nomor contoh untuk mencoba (data rekaan):',
  numbers: {
    empty: 'Nomor resi belum diisi.',
    nik: 'Ini seperti NIK. Tulis nomor resi dari tanda terima; NIK tidak diminta.',
    mistyped:
      'Nomor ini salah tulis: ada huruf atau angka yang keliru. Cocokkan lagi dengan tanda terima.',
    complaint: 'Ini nomor pengaduan. Lihat di halaman Pengaduan.',
  },
  missing: {
    'birth-date': 'Tanggal lahir belum diisi.',
    'phone-end': 'Angka terakhir nomor HP belum diisi.',
    pin: 'PIN belum diisi.',
    secret: 'Kode rahasia belum diisi.',
  },
  wrong: {
    'birth-date':
      'Tulis tanggal, bulan, dan tahun lahir, tahunnya empat angka. Contoh: 17-08-1990.',
    'phone-end': 'Tulis 4 angka terakhir nomor HP. Contoh: 0123.',
    pin: 'PIN paling sedikit 4 huruf atau angka.',
  },
  noMatch:
    'Tidak ada yang cocok dengan kedua isian ini. Periksa lagi keduanya. Bila baru mengajukan, coba lagi besok, atau tanya kantor.',
  busy: 'Sistem kantor belum dapat menjawab. Coba lagi sebentar lagi.',
  limited: time =>
    `Sudah terlalu sering dicoba. Demi keamanan data Bapak/Ibu, coba lagi sesudah pukul ${time}.`,
};

const en: LookupStrings = {
  tryOut: 'Sample numbers to try (invented data):',
  numbers: {
    empty: 'The receipt number is missing.',
    nik: 'This looks like a NIK. Write the number on your receipt; a NIK is not asked for.',
    mistyped: 'This number is mistyped: a letter or digit is wrong. Compare it with your receipt.',
    complaint: 'This is the number of a complaint. Look on the page for complaints.',
  },
  missing: {
    'birth-date': 'The date of birth is missing.',
    'phone-end': 'The last digits of the phone number are missing.',
    pin: 'The PIN is missing.',
    secret: 'The secret code is missing.',
  },
  wrong: {
    'birth-date': 'Write day, month and year, the year with four digits. Such as 17-08-1990.',
    'phone-end': 'Write the last 4 digits of the phone number. Such as 0123.',
    pin: 'A PIN has at least 4 letters or digits.',
  },
  noMatch:
    'Nothing matches these two. Check both. If you have only just applied, try again tomorrow, or ask the office.',
  busy: "The office's system cannot answer now. Try again in a moment.",
  limited: time => `This was tried too often. To protect your data, try again after ${time}.`,
};

export const lookupStrings: Record<Lang, LookupStrings> = {id, en};
