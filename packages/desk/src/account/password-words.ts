import type {Words} from '../kit/words.js';

export const id = {
  current: 'Kata sandi sekarang',
  next: 'Kata sandi baru',
  nextHint: 'Paling sedikit 12 huruf. Beberapa kata yang acak mudah diingat dan sulit ditebak.',
  again: 'Kata sandi baru, sekali lagi',
  show: 'Tampilkan kata sandi',
  submit: 'Ganti kata sandi',
  needsCurrent: 'Tulis kata sandi yang sekarang.',
  short: 'Paling sedikit 12 huruf. Tambahkan satu dua kata.',
  differs: 'Tidak sama dengan yang di atas. Tulis sekali lagi.',
  same: 'Ini kata sandi yang lama. Pilih yang lain.',
};

export type PasswordStrings = typeof id;

export const passwordWords: Words<PasswordStrings> = {
  id,
  english: () => import('./password-words-en.js'),
};
