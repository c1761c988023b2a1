import type {Words} from '../kit/words.js';

export const id = {
  title: 'Pengguna',
  about: 'Siapa yang boleh masuk ke meja kantor ini, dan apa yang boleh dilakukannya.',
  caption: 'Pengguna kantor ini',
  name: 'Nama',
  nameHint: 'Yang dipakai rekan kerja, misalnya Editor Contoh',
  login: 'Nama masuk',
  loginHint: 'Huruf kecil, angka, titik, atau garis; misalnya editor.contoh',
  role: 'Peran',
  roles: {editor: 'Editor', officer: 'Petugas', head: 'Kepala'},
  roleAbout: {
    editor: 'Jadwal, persyaratan, pengumuman, mitra, angka',
    officer: 'Permintaan, pengaduan, permohonan warga',
    head: 'Semuanya, laporan pungutan, dan pengguna',
  },
  state: 'Keadaan',
  active: 'Aktif',
  disabled: 'Tidak boleh masuk',
  mustChange: 'Belum mengganti kata sandi',
  secondFactor: 'Verifikasi dua langkah',
  lastSeen: 'Masuk terakhir',
  never: 'Belum pernah',
  you: 'Anda sendiri',
  actions: 'Tindakan',
  edit: 'Ubah',
  editOf: (name: string) => `Ubah ${name}`,
  reset: 'Kata sandi baru',
  resetOf: (name: string) => `Kata sandi baru untuk ${name}`,
  add: 'Tambah pengguna',
  addTitle: 'Pengguna baru',
  addSubmit: 'Tambahkan',
  none: 'Belum ada pengguna.',
  allowed: 'Boleh masuk',
  own: 'Peran dan akses sendiri hanya dapat diubah kepala yang lain.',
  saved: 'Pengguna sudah diubah.',
  needsName: 'Tulis namanya.',
  needsLogin: 'Tulis nama masuk: 3 sampai 40 huruf kecil, angka, titik, atau garis.',
  needsRole: 'Pilih perannya.',
  resetTitle: 'Buat kata sandi baru?',
  resetAbout: (name: string) =>
    `Kata sandi lama ${name} tidak berlaku lagi, sesinya berakhir, dan verifikasi dua langkahnya dimatikan.`,
  resetSubmit: 'Buat kata sandi baru',
  told: {
    title: 'Kata sandi pertama',
    about: (name: string) =>
      `Sampaikan kepada ${name} secara langsung atau lewat telepon. Kata sandi ini tampil hanya sekali, dan harus diganti saat masuk pertama kali.`,
    copy: 'Salin',
    copied: 'Kata sandi disalin.',
    done: 'Sudah saya sampaikan',
  },
};

export type UsersStrings = typeof id;

export const usersWords: Words<UsersStrings> = {id, english: () => import('./strings-en.js')};
