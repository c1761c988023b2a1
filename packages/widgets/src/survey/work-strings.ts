import type {Lang} from '../shared/format.js';

/** What is said to whom fills the survey in. */
export interface SurveyWorkStrings {
  missing: (question: string) => string;
  mistyped: string;
  progress: (answered: number, all: number) => string;
  thanks: string;
  received: string;
  today: string;
  results: string;
  levy: string;
  report: string;
  more: string;
  text: string;
  textHint: string;
  service: string;
  number: string;
  numberHint: string;
}

const id: SurveyWorkStrings = {
  missing: question => `${question}: pilih satu jawaban.`,
  mistyped: 'Nomor ini belum benar. Periksa lagi penulisannya, atau kosongkan.',
  progress: (answered, all) => `${answered} dari ${all} terjawab`,
  thanks: 'Terima kasih',
  received: 'Jawaban Bapak/Ibu sudah diterima, tanpa nama.',
  today:
    'Survei ini sudah diisi: satu kali untuk tiap resi, atau satu kali sehari dari satu perangkat.',
  results: 'Lihat hasil survei',
  levy: 'Layanan ini gratis. Bila diminta membayar, mohon laporkan.',
  report: 'Laporkan',
  more: 'Mau menambahkan sesuatu? (boleh dilewati)',
  text: 'Saran atau cerita',
  textHint: 'Jangan tulis nama, NIK, atau nomor HP.',
  service: 'Layanan',
  number: 'Nomor resi',
  numberHint: 'Hanya agar satu resi dihitung sekali. Nomornya tidak kami simpan.',
};

const en: SurveyWorkStrings = {
  missing: question => `${question}: choose one answer.`,
  mistyped: 'This number is not right. Check how it is written, or leave it empty.',
  progress: (answered, all) => `${answered} of ${all} answered`,
  thanks: 'Thank you',
  received: 'Your answer was received, without a name.',
  today: 'This survey has been answered: once for each receipt, or once a day from one device.',
  results: 'See the results',
  levy: 'This service is free. If you were asked to pay, please report it.',
  report: 'Report it',
  more: 'Anything to add? (may be skipped)',
  text: 'A suggestion or a story',
  textHint: 'Please do not write a name, NIK or phone number.',
  service: 'Service',
  number: 'Receipt number',
  numberHint: 'Only so that one receipt counts once. We do not keep the number.',
};

export const surveyWork: Record<Lang, SurveyWorkStrings> = {id, en};
