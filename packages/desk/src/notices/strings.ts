import type {Words} from '../kit/words.js';

export const id = {
  title: 'Pengumuman',
  about:
    'Layanan tutup, pindah, atau terganggu. Warga langsung melihatnya di semua halaman kantor.',
  add: 'Tulis pengumuman',
  caption: 'Pengumuman kantor ini',
  none: 'Belum ada pengumuman.',
  what: 'Judul',
  when: 'Berlaku',
  phase: 'Keadaan',
  phases: {coming: 'Belum berlaku', holding: 'Sedang berlaku', over: 'Sudah berakhir'},
  from: (start: string) => `mulai ${start}`,
  span: (start: string, end: string) => `${start} sampai ${end}`,
  actions: 'Tindakan',
  edit: 'Ubah',
  editOf: (title: string) => `Ubah ${title}`,
  end: 'Akhiri sekarang',
  endOf: (title: string) => `Akhiri sekarang: ${title}`,
  ended: 'Pengumuman diakhiri.',
  remove: 'Hapus',
  removeOf: (title: string) => `Hapus ${title}`,
  removed: 'Pengumuman dihapus.',
  newTitle: 'Pengumuman baru',
  editTitle: 'Ubah pengumuman',
  kind: 'Tentang apa',
  kinds: {
    closed: 'Tutup',
    moved: 'Pindah tempat',
    hours: 'Jam berubah',
    network: 'Jaringan atau SIAK terganggu',
    blanks: 'Blanko habis',
    info: 'Lainnya',
  },
  channels: 'Layanan yang terkena',
  channelNames: {counter: 'Loket', van: 'Layanan keliling', online: 'Layanan daring'},
  heading: 'Judul pengumuman',
  headingHint: 'Singkat; misalnya: Loket tutup Jumat siang',
  body: 'Keterangan',
  startDay: 'Mulai tanggal',
  startTime: 'Mulai jam',
  endDay: 'Sampai tanggal',
  endTime: 'Sampai jam',
  endHint: 'Kosongkan hanya bila belum tahu kapan selesai',
  zone: (zone: string) => `Waktu kantor ini, ${zone}.`,
  needs: 'Isian ini belum lengkap.',
  saved: 'Pengumuman tersimpan. Warga sudah bisa membacanya.',
};

export type NoticesStrings = typeof id;

export const noticesWords: Words<NoticesStrings> = {id, english: () => import('./strings-en.js')};
