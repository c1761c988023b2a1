import type {Statistic} from '@pendopo/sdk';
import {common, type CommonStrings} from '../shared/strings.js';

/** What a reader of figures is told. */
export interface StatisticsStrings extends CommonStrings {
  title: string;
  /** Between thousands. */
  thousands: string;
  quarter: string;
  below: string;
  none: string;
  per: Record<Statistic['period'], string>;
  total: string;
  rounded: (threshold: string) => string;
  table: string;
  source: string;
  asOf: string;
  /** Said of real figures of an office that is a sample. */
  realHere: string;
  empty: string;
}

export const id: StatisticsStrings = {
  ...common,
  title: 'Angka layanan',
  thousands: '.',
  quarter: 'Triwulan',
  below: 'kurang dari',
  none: 'tidak ada angka',
  per: {month: 'per bulan', quarter: 'per 3 bulan', year: 'per tahun'},
  total: 'Jumlah',
  rounded: threshold =>
    `Angka di bawah ${threshold} dan jumlahnya tidak ditulis, demi melindungi orangnya.`,
  table: 'Baca sebagai tabel',
  source: 'Sumber',
  asOf: 'Angka sampai',
  realHere: 'Angka ini nyata. Data lain kantor ini hanya contoh.',
  empty: 'Belum ada angka.',
};
