import type {Words} from './words.js';

/** What every panel says alike. */
export const id = {
  loading: 'Memuat…',
  saving: 'Menyimpan…',
  save: 'Simpan',
  cancel: 'Batal',
  close: 'Tutup',
  retry: 'Coba lagi',
  more: 'Muat lagi',
  print: 'Cetak',
  required: 'wajib',
  optional: 'boleh kosong',
  english: 'bahasa Inggris, boleh kosong',
  pick: 'Pilih…',
  none: 'Belum ada isinya.',
  faults: (n: number) =>
    n === 1 ? 'Ada 1 isian yang perlu diperbaiki:' : `Ada ${n} isian yang perlu diperbaiki:`,
  letters: (now: number, most: number) => `${now} dari paling banyak ${most} huruf`,
  restored: 'Isian yang tadi belum disimpan ada lagi di sini.',
  discard: 'Buang isian ini',
  offline: 'Tidak ada sambungan internet. Periksa sambungan, lalu coba lagi.',
  late: 'Server lama tidak menjawab. Coba lagi.',
  broken:
    'Jawaban server tidak bisa dibaca. Coba lagi; bila tetap begini, hubungi pengelola server.',
  fault: 'Ada yang salah di halaman ini. Muat ulang halaman, lalu coba lagi.',
  conflict: {
    title: 'Sudah diubah orang lain',
    about:
      'Sementara Bapak/Ibu mengisi, rekan kerja menyimpan perubahan. Bandingkan, lalu pilih. Belum ada yang ditimpa.',
    same: 'Isinya sama dengan milik Bapak/Ibu.',
    field: 'Isian',
    mine: 'Milik saya',
    theirs: 'Yang baru',
    takeTheirs: 'Pakai yang baru',
    saveMine: 'Simpan milik saya',
    later: 'Kembali ke isian',
    empty: '(kosong)',
  },
  leave: {
    title: 'Ada isian yang belum disimpan',
    about: 'Bila pindah sekarang, isian ini hilang.',
    stay: 'Tetap di sini',
    go: 'Buang dan pindah',
  },
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  months:
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
  today: 'hari ini',
};

export type KitStrings = typeof id;

export const kitWords: Words<KitStrings> = {id, english: () => import('./strings-en.js')};
