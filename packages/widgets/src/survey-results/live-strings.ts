import type {Lang} from '../shared/format.js';

/** What is said to whom looks closer at the results. */
export interface ResultsLiveStrings {
  period: string;
  method: string;
  grade: string;
  from: string;
  rounding: string;
}

const id: ResultsLiveStrings = {
  period: 'Masa survei',
  method: 'Cara menghitungnya',
  grade: 'Mutu pelayanan',
  from: 'Nilai indeks',
  rounding:
    'Bobot tiap unsur 1/9, bukan 0,11: sembilan kali 0,11 hanya 0,99 sehingga indeks menjadi 1% lebih kecil. Angka dibulatkan ke dua desimal sebelum diberi mutu.',
};

const en: ResultsLiveStrings = {
  period: 'Period',
  method: 'How it is reckoned',
  grade: 'Grade of service',
  from: 'Index',
  rounding:
    'Each element weighs 1/9, not 0.11: nine times 0.11 is only 0.99, which makes the index 1% too small. Figures are rounded to two decimals before they are graded.',
};

export const resultsLive: Record<Lang, ResultsLiveStrings> = {id, en};
