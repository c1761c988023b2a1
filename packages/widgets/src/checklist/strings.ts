import type {Service} from '@pendopo/sdk';
import {common, type CommonStrings} from '../shared/strings.js';

/** What a reader of the checklist is told. */
export interface ChecklistStrings extends CommonStrings {
  title: string;
  none: string;
  others: string;
  notOffered: string;
  instead: string;
  yes: string;
  no: string;
  /** A band of numbers: 0 to 4 years. */
  band: (min: number | undefined, max: number | undefined, unit: string) => string;
  units: Record<'years' | 'days', string>;
  change: string;
  bring: string;
  soFar: string;
  nothing: string;
  oneOf: string;
  or: string;
  ready: (ready: number, all: number) => string;
  present: Partial<Record<Service['requirements'][number]['present'], string>>;
  officeRule: string;
}

export const id: ChecklistStrings = {
  ...common,
  sample:
    'Kantor contoh: aturan nasional di sini nyata; jadwal, kontak, dan ketentuan kantornya contoh.',
  title: 'Persyaratan layanan',
  none: 'Tidak ada layanan dengan kata itu.',
  others: 'Layanan lain',
  notOffered: 'Kantor ini belum melayaninya. Tanyakan ke kantor.',
  instead: 'Lihat syaratnya',
  yes: 'Ya',
  no: 'Tidak',
  band: (min = 0, max, unit) =>
    max === undefined
      ? `${min} ${unit} ke atas`
      : min === max
        ? `${min} ${unit}`
        : `${min} sampai ${max} ${unit}`,
  units: {years: 'tahun', days: 'hari'},
  change: 'Ubah',
  bring: 'Yang perlu disiapkan',
  soFar: 'Yang mungkin perlu disiapkan',
  nothing: 'Tidak ada berkas yang perlu dibawa.',
  oneOf: 'Cukup salah satu:',
  or: 'atau',
  ready: (ready, all) => `${ready} dari ${all} siap`,
  present: {
    original: 'asli, diserahkan',
    copy: 'fotokopi',
    show: 'asli, ditunjukkan',
    'copy+show': 'fotokopi, asli ditunjukkan',
    digital: 'dikirim oleh instansi lain',
    photo: 'foto',
    bring: 'dibawa',
    field: 'disebutkan',
  },
  officeRule: 'Ketentuan kantor ini',
};
