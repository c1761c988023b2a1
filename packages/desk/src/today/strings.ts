import type {TodoItem} from '@pendopo/sdk/staff';
import type {Words} from '../kit/words.js';

type Kind = TodoItem['kind'];

export const id = {
  title: 'Hari ini',
  asOf: (moment: string) => `Keadaan ${moment}.`,
  nothing: 'Tidak ada yang menunggu. Semua sudah beres.',
  late: (count: number) => `${count} lewat batas`,
  urgency: {late: 'Lewat batas', today: 'Hari ini', soon: 'Segera', open: 'Menunggu'},
  on: (day: string) => `batas ${day}`,
  more: (count: number) => `dan ${count} lagi`,
  all: 'Lihat semua',
  routeSheet: 'Cetak lembar rute hari ini',
  kinds: {
    'complaint-due': 'Pengaduan yang mendekati batas',
    'levy-report': 'Laporan pungutan yang mendekati batas',
    'request-to-decide': 'Permintaan kunjungan yang menunggu keputusan',
    'request-to-schedule': 'Kunjungan rumah yang belum dijadwalkan',
    'request-to-report': 'Kunjungan yang sudah lewat: apa hasilnya?',
    'home-visit-today': 'Kunjungan rumah hari ini',
    'visit-postponed': 'Jadwal tertunda tanpa tanggal baru',
    'visit-without-place': 'Jadwal yang tempatnya sulit ditemukan',
    'partner-expiring': 'Perjanjian mitra yang hampir berakhir',
    'notice-ending': 'Pengumuman yang perlu dilihat lagi',
    'statistic-stale': 'Angka layanan yang belum diperbarui',
    'import-failed': 'Impor yang gagal',
  } satisfies Record<Kind, string>,
  about: {
    'complaint-due': 'Baca, kerjakan, atau jawab sebelum batasnya.',
    'levy-report': 'Hanya kepala yang melihat ini.',
    'request-to-decide': 'Periksa berkasnya, minta perbaikan, atau jadwalkan.',
    'request-to-schedule': 'Tim sudah ada; tentukan hari dan jamnya.',
    'request-to-report': 'Tulis hasilnya, agar pemohon tahu.',
    'home-visit-today': 'Bawa lembar rute.',
    'visit-postponed': 'Tentukan tanggal baru, atau batalkan.',
    'visit-without-place': 'Lengkapi alamat, desa, atau titik lokasinya.',
    'partner-expiring': 'Perpanjang perjanjiannya, atau akhiri.',
    'notice-ending': 'Perpanjang, akhiri, atau beri waktu berakhir.',
    'statistic-stale': 'Masukkan angka terbaru.',
    'import-failed': 'Lihat apa yang salah, perbaiki, impor lagi.',
  } satisfies Record<Kind, string>,
};

export type TodayStrings = typeof id;

export const todayWords: Words<TodayStrings> = {id, english: () => import('./strings-en.js')};
