import type {Words} from '../kit/words.js';

export const id = {
  title: 'Angka layanan',
  about: 'Yang dihitung kantor dari layanannya. Warga melihatnya sebagai grafik dan tabel.',
  add: 'Tambah angka',
  caption: 'Angka layanan kantor ini',
  none: 'Belum ada angka layanan.',
  name: 'Judul',
  unit: 'Satuan',
  unitHint: 'Yang dihitung; misalnya orang, atau dokumen',
  asOf: 'Sampai dengan',
  asOfHint: 'Bulan 2026-10, triwulan 2026-Q3, atau tahun 2026',
  actions: 'Tindakan',
  edit: 'Ubah',
  editOf: (title: string) => `Ubah ${title}`,
  newTitle: 'Angka layanan baru',
  editTitle: 'Ubah angka layanan',
  saved: 'Angka tersimpan. Warga sudah bisa membacanya.',
  needs: 'Isian ini belum lengkap.',
  period: 'Dihitung per',
  periods: {month: 'Bulan', quarter: 'Triwulan', year: 'Tahun'},
  series: 'Deret angka',
  oneSeries: (n: number) => `Deret ${n}`,
  addSeries: 'Tambah deret',
  removeSeries: 'Hapus deret',
  seriesName: 'Nama deret',
  points: 'Angka, satu baris satu periode',
  pointsHint:
    'Boleh ditempel dari lembar kerja: 2026-08 lalu 12. Tanpa angka berarti belum diketahui',
  unread: (line: string) => `Baris ini tidak terbaca: ${line}`,
  summed: 'Tampilkan jumlahnya',
  source: 'Sumber angka',
  sourceUrl: 'Alamat sumber di internet',
  note: 'Catatan',
  published: 'Sudah terbit di tempat lain: tampilkan apa adanya',
  threshold: 'Batas angka kecil',
  thresholdHint: 'Angka di bawahnya ditampilkan sebagai "kurang dari", supaya orang tidak dikenali',
  beside: 'Angka tunggal dan perbandingan yang sudah ada tetap seperti semula.',
  remove: 'Hapus',
  askRemove: 'Hapus angka layanan ini?',
  removeAbout: 'Warga tidak bisa melihatnya lagi.',
  removed: 'Angka layanan dihapus.',
  keep: 'Jangan',
};

export type StatisticsStrings = typeof id;

export const statisticsWords: Words<StatisticsStrings> = {
  id,
  english: () => import('./strings-en.js'),
};
