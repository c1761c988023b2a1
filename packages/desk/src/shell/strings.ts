import type {Words} from '../kit/words.js';

export const id = {
  title: 'Meja',
  welcome: 'Masuk ke meja kantor',
  about:
    'Untuk petugas Dinas Dukcapil. Warga tidak perlu masuk: semua layanan ada di halaman depan.',
  front: 'Ke halaman depan',
  login: 'Nama masuk',
  loginHint: 'Yang diberikan kepala kantor, misalnya editor.contoh',
  password: 'Kata sandi',
  show: 'Tampilkan kata sandi',
  caps: 'Huruf besar (Caps Lock) sedang menyala.',
  code: 'Kode dari aplikasi autentikator',
  codeHint: 'Enam angka yang sekarang tampil di ponsel.',
  signIn: 'Masuk',
  signingIn: 'Sedang masuk…',
  lost: 'Lupa kata sandi? Minta kata sandi baru kepada kepala kantor.',
  wait: (seconds: number) =>
    seconds >= 90 ? `Tunggu ${Math.ceil(seconds / 60)} menit` : `Tunggu ${seconds} detik`,
  needsLogin: 'Tulis nama masuk.',
  needsPassword: 'Tulis kata sandi.',
  needsCode: 'Tulis enam angka dari aplikasi.',
  again: {
    title: 'Sesi sudah berakhir',
    about: 'Masuk lagi untuk melanjutkan. Isian di halaman ini tidak hilang.',
    as: (name: string) => `Sebagai ${name}`,
    other: 'Keluar, masuk sebagai orang lain',
  },
  change: {
    title: 'Buat kata sandi sendiri',
    about:
      'Kata sandi ini dibuatkan orang lain. Sebelum mulai, ganti dengan milik sendiri yang tidak diketahui siapa pun.',
    saved: 'Kata sandi sudah diganti.',
  },
  menu: 'Menu',
  nav: 'Bagian meja',
  skip: 'Langsung ke isi',
  signOut: 'Keluar',
  signedOut: 'Sudah keluar.',
  other: 'English',
  sample: 'Data contoh, bukan data sungguhan.',
  roles: {editor: 'editor', officer: 'petugas', head: 'kepala'},
  offline: 'Tidak ada internet. Halaman yang sudah terbuka tetap bisa dilihat.',
  waiting: (n: number) => `${n} catatan tersimpan di alat ini dan dikirim begitu tersambung.`,
  waitingAtEnd: {
    title: 'Ada catatan yang belum terkirim',
    about:
      'Catatan itu tetap tersimpan di alat ini dan terkirim setelah Bapak/Ibu masuk lagi di alat ini.',
    stay: 'Tetap di sini',
    go: 'Keluar saja',
  },
  refused: 'Tidak diterima server:',
  drop: 'Buang',
  lost404: 'Halaman tidak ditemukan',
  lostAbout: 'Alamat ini tidak ada di meja. Pilih bagian dari menu.',
  barred: 'Bukan bagian peran ini',
  barredAbout: 'Peran Bapak/Ibu di kantor ini tidak mencakup bagian ini. Tanyakan kepada kepala.',
  unreachable: 'Meja belum bisa dibuka',
};

export type ShellStrings = typeof id;

export const shellWords: Words<ShellStrings> = {id, english: () => import('./strings-en.js')};
