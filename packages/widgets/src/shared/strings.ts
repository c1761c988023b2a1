import type {DateNames} from './format.js';

/** What every element says alike. Texts of an office come with its data; these are ours. */
export interface CommonStrings extends DateNames {
  /** Said of invented data. */
  sample: string;
  free: string;
  updated: string;
  loading: string;
  /** The other language, in its own words. */
  other: string;
}

/** What every element says alike. */
export const common: CommonStrings = {
  days: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  months:
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
  sample: 'Data contoh, bukan data sungguhan.',
  free: 'Gratis',
  updated: 'Data kantor per',
  loading: 'Memuat…',
  other: 'English',
};

/** An element's words: Indonesian at once, English when it is wanted. */
export interface Words<S> {
  id: S;
  en?: S;
  english: () => Promise<{en: S}>;
}
