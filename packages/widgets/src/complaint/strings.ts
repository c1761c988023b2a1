import type {Complaint, ComplaintDraft} from '@pendopo/sdk';
import {type FormStrings, forms} from '../forms/strings.js';
import {common, type CommonStrings} from '../shared/strings.js';

/** A choice in words, and in one line what it means. */
export type Explained = readonly [name: string, about?: string];

export interface ComplaintStrings extends CommonStrings, FormStrings {
  title: string;
  /** Said before anything else: services are free. */
  gratis: string;
  /** The way to report that money was asked for. */
  asked: string;
  /** The way to a complaint that was sent before. */
  track: string;
  class: string;
  classes: Record<ComplaintDraft['class'], Explained>;
  category: string;
  categories: Record<NonNullable<Complaint['category']>, string>;
  /** Opens what most people need not fill in. */
  further: string;
  service: string;
  text: string;
  textHint: string;
  happenedOn: string;
  place: string;
  placeHint: string;
  photo: string;
  photoHint: (most: number) => string;
  anonymous: Explained;
  confidential: Explained;
  contactHint: string;
  name: string;
  contact: string;
}

export const id: ComplaintStrings = {
  ...common,
  ...forms,
  title: 'Pengaduan dan saran',
  gratis: 'Semua layanan di sini gratis.',
  asked: 'Diminta uang? Laporkan di sini',
  track: 'Sudah punya nomor? Lihat kabarnya',
  class: 'Apa yang ingin disampaikan?',
  classes: {
    complaint: ['Pengaduan', 'ada yang tidak beres'],
    suggestion: ['Saran', 'agar layanan lebih baik'],
    praise: ['Pujian', 'ada yang sudah baik'],
    information: ['Pertanyaan', 'minta penjelasan atau informasi'],
  },
  category: 'Tentang apa?',
  categories: {
    levy: 'Diminta uang (pungli)',
    broker: 'Ada calo',
    delay: 'Terlambat',
    wrong_data: 'Salah data atau salah cetak',
    duplicate_data: 'Data ganda',
    conduct: 'Sikap petugas',
    requirements: 'Persyaratan tidak jelas',
    facilities: 'Gedung, kursi, toilet, parkir',
    app: 'Aplikasi atau situs bermasalah',
    other: 'Lainnya',
  },
  further: 'Tambah waktu, tempat, foto',
  service: 'Layanan',
  text: 'Ceritakan',
  textHint: 'Dengan kata-kata sendiri. NIK tidak perlu ditulis.',
  happenedOn: 'Kapan',
  place: 'Di mana',
  placeHint: 'Misalnya: loket 2, balai desa, mobil layanan keliling.',
  photo: 'Foto',
  photoHint: most =>
    `Paling banyak ${most}. Keterangan tempat dan waktu di dalam foto dihapus sebelum disimpan.`,
  anonymous: [
    'Sembunyikan nama saya',
    'Pihak yang dilaporkan dan masyarakat tidak tahu siapa yang menulis.',
  ],
  confidential: ['Rahasiakan isinya', 'Isi tidak ditampilkan kepada masyarakat.'],
  contactHint:
    'Hanya bila ingin dihubungi. Kabar tetap dapat dilihat dengan nomor dan kode rahasia.',
  name: 'Nama',
  contact: 'Telepon, WhatsApp, atau email',
};
