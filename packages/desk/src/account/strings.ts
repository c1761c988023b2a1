import type {Words} from '../kit/words.js';

export const id = {
  title: 'Akun saya',
  name: 'Nama',
  login: 'Nama masuk',
  role: 'Peran',
  roles: {
    editor: 'Editor: jadwal, persyaratan, pengumuman, mitra, angka',
    officer: 'Petugas: permintaan, pengaduan, permohonan',
    head: 'Kepala: semuanya, laporan pungutan, dan pengguna',
  },
  ends: 'Sesi berakhir bila tidak dipakai sampai',
  password: 'Ganti kata sandi',
  passwordAbout: 'Sesudah diganti, sesi di alat lain berakhir.',
  passwordSaved: 'Kata sandi sudah diganti.',
  second: 'Kode dari ponsel (verifikasi dua langkah)',
  secondAbout:
    'Dengan aplikasi autentikator di ponsel (misalnya Aegis, FreeOTP, Google Authenticator), orang yang tahu kata sandi pun tidak bisa masuk tanpa ponsel itu.',
  isOn: 'Menyala',
  isOff: 'Belum dipasang',
  begin: 'Pasang',
  steps: [
    'Buka aplikasi autentikator di ponsel, pilih tambah akun.',
    'Pindai kotak ini, atau tulis kuncinya.',
    'Tulis enam angka yang tampil di ponsel.',
  ],
  qr: 'Kode QR untuk aplikasi autentikator; kuncinya juga tertulis di bawah.',
  secret: 'Kunci',
  open: 'Buka di aplikasi pada alat ini',
  code: 'Enam angka dari aplikasi',
  needsCode: 'Tulis enam angka yang sekarang tampil.',
  confirm: 'Nyalakan',
  secondSet: 'Verifikasi dua langkah sudah menyala.',
  remove: 'Matikan',
  removeAbout: 'Untuk mematikan, tulis sekali lagi kode yang sedang tampil.',
  secondRemoved: 'Verifikasi dua langkah sudah dimatikan.',
  lost: 'Ponsel hilang? Kepala kantor dapat memberi kata sandi baru; verifikasi ini lalu mati.',
};

export type AccountStrings = typeof id;

export const accountWords: Words<AccountStrings> = {id, english: () => import('./strings-en.js')};
