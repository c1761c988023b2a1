import type {SurveySummary} from '@pendopo/sdk';
import {common, type CommonStrings} from '../shared/strings.js';

type Element = NonNullable<SurveySummary['data']>['elements'][number]['element'];

/** What a reader of the survey's results is told. */
export interface ResultsStrings extends CommonStrings {
  title: string;
  index: string;
  answers: (count: string) => string;
  few: (least: number) => string;
  fill: string;
  elements: Record<Element, string>;
  quarter: (quarter: string, year: string) => string;
}

export const id: ResultsStrings = {
  ...common,
  title: 'Hasil survei kepuasan',
  index: 'Indeks kepuasan masyarakat',
  answers: count => `${count} jawaban`,
  few: least =>
    `Jawaban untuk masa ini belum cukup. Hasil ditampilkan mulai dari ${least} jawaban, supaya tidak menunjuk ke orang.`,
  fill: 'Isi survei',
  elements: {
    requirements: 'Persyaratan',
    procedure: 'Alur pelayanan',
    time: 'Kecepatan',
    cost: 'Biaya',
    product: 'Hasil layanan',
    competence: 'Kemampuan petugas',
    conduct: 'Keramahan petugas',
    complaint_handling: 'Penanganan pengaduan',
    facilities: 'Tempat dan fasilitas',
  },
  quarter: (quarter, year) => `Triwulan ${quarter} ${year}`,
};
