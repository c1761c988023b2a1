import {type FormStrings, forms} from '../forms/strings.js';
import {common, type CommonStrings} from '../shared/strings.js';
import type {Opener} from './model.js';

/** What is said until a case is found. */
export interface StatusStrings extends CommonStrings, FormStrings {
  title: string;
  intro: string;
  number: string;
  numberHint: string;
  /** The second field: what it is called and what to write, by what opens the case. */
  openers: Record<Opener, readonly [label: string, hint: string]>;
  /** Added to the hint while it is not known what kind of number is written. */
  secretHint: string;
  look: string;
  looking: string;
  offline: string;
  another: string;
}

export const id: StatusStrings = {
  ...common,
  ...forms,
  title: 'Sampai di mana permohonan saya?',
  intro: 'Tulis nomor resi dari tanda terima. NIK tidak diminta.',
  number: 'Nomor resi',
  numberHint: 'Contoh: A1219-7K3M9QX-4. Spasi dan huruf kecil tidak apa-apa.',
  openers: {
    'birth-date': ['Tanggal lahir pemohon', 'Tanggal, bulan, tahun. Contoh: 17-08-1990.'],
    'phone-end': ['4 angka terakhir nomor HP', 'Nomor HP yang ditulis saat mengajukan.'],
    pin: ['PIN', 'Tertulis di tanda terima.'],
    secret: ['Kode rahasia', 'Diberikan bersama nomornya.'],
  },
  secretHint: 'Untuk nomor yang berawalan K: kode rahasianya.',
  look: 'Lihat',
  looking: 'Sedang dicari…',
  offline: 'Belum dapat dicari: tidak ada sambungan internet. Coba lagi bila sudah ada.',
  another: 'Lihat nomor lain',
};
