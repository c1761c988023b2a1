import type {Offer} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/** What staff at the till are told, and where else to look. */
export interface LiveStrings {
  /** Conditions, days without, and the end of the agreement. */
  terms: string;
  checklist: string;
  /** In the order in which a card is looked at. */
  checks: readonly string[];
  /** Of one offer, where it is narrower than all holders of a KIA. */
  ages: (what: string, from: number, to: number) => string;
  accepts: Record<Offer['accepts'], (region: string, province: string) => string>;
  all: string;
}

const id: LiveStrings = {
  terms: 'Syarat dan masa berlaku',
  checklist: 'Untuk kasir: cara memeriksa KIA',
  checks: [
    'Kartu asli ditunjukkan oleh anak atau orang tuanya.',
    'Nama di kartu sama dengan nama anak.',
    'Foto: KIA anak usia 5 tahun ke atas berfoto dan mirip anaknya; di bawah 5 tahun memang tanpa foto.',
    'Umur: hitung dari tanggal lahir di kartu.',
    'Masa berlaku: tanggal “berlaku sampai” di kartu belum lewat.',
    'NIK tidak perlu dilihat, dicatat, atau difoto. Tidak ada data anak yang disimpan.',
  ],
  ages: (what, from, to) => `Hanya untuk usia ${from}–${to} tahun: ${what}.`,
  accepts: {
    regency: region => `Kartu diterbitkan di ${region}`,
    province: (_, province) => `Kartu diterbitkan di ${province}, kabupaten atau kota mana saja`,
    national: () => 'Kartu dari daerah mana saja di Indonesia diterima',
  },
  all: 'Semua mitra KIA',
};

const en: LiveStrings = {
  terms: 'Conditions and validity',
  checklist: 'For staff: how to check a KIA',
  checks: [
    'The card itself is shown, by the child or a parent.',
    "The name on the card is the child's.",
    'Photo: a KIA from age 5 has one, and it looks like the child; under 5 there is none.',
    'Age: count from the date of birth on the card.',
    'Validity: the date after “berlaku sampai” on the card has not passed.',
    'There is no need to look at, note or photograph the NIK. No data of the child is kept.',
  ],
  ages: (what, from, to) => `Only for ages ${from}–${to}: ${what}.`,
  accepts: {
    regency: region => `The card was issued in ${region}`,
    province: (_, province) => `The card was issued in ${province}, whichever regency or city`,
    national: () => 'Cards from anywhere in Indonesia are accepted',
  },
  all: 'All KIA partners',
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
