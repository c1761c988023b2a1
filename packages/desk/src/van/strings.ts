import type {Words} from '../kit/words.js';

export const id = {
  about: 'Kunjungan hari ini, dihitung di tempat. Tetap jalan tanpa sinyal.',
  today: 'Kunjungan hari ini',
  none: 'Tidak ada kunjungan hari ini.',
  early: 'Hari kunjungan ini belum tiba. Hitung pada harinya.',
  countAt: (place: string) => `Hitung di ${place}`,
  title: 'Hitung di tempat',
  place: 'Tempat',
  time: 'Jam',
  plus: 'Satu orang dilayani',
  minus: 'Kurangi satu (salah tekan)',
  served: 'Sudah dilayani',
  left: 'Sisa tempat',
  over: 'Kuota habis. Yang datang tetap boleh dihitung.',
  noQuota: 'Kunjungan ini tanpa kuota.',
  waiting: (n: number) =>
    `${n} hitungan tersimpan di perangkat ini, belum terkirim. Terkirim sendiri bila ada sinyal.`,
  allSent: 'Semua hitungan sudah terkirim.',
  refused: (n: number) => `${n} hitungan ditolak server:`,
  drop: 'Buang',
  fleeting: 'Peramban ini tidak menyimpan hitungan: jangan tutup halaman sebelum semua terkirim.',
  from: (when: string) =>
    `Tanpa internet: yang tampil dari ${when}, ditambah hitungan di perangkat ini.`,
  what: (place: string) => `Hitungan di ${place}`,
  back: 'Kunjungan hari ini yang lain',
};

export type VanStrings = typeof id;

export const vanWords: Words<VanStrings> = {id, english: () => import('./strings-en.js')};
