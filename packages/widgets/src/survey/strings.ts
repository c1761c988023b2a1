import {forms, type FormStrings} from '../forms/strings.js';
import {common, type CommonStrings} from '../shared/strings.js';
import type {SurveyElement} from './model.js';

/** What is asked of one element, and its four answers, worst first. */
export type Question = readonly [question: string, ...answers: string[]];

/** What is said in the survey. */
export interface SurveyStrings extends CommonStrings, FormStrings {
  title: string;
  lead: string;
  /**
   * The nine elements. After the questionnaire that is annexed to PermenPANRB 14/2017, in plainer
   * words; not compared with its primary text.
   */
  questions: Record<SurveyElement, Question>;
}

export const id: SurveyStrings = {
  ...common,
  ...forms,
  title: 'Survei kepuasan',
  lead: 'Sembilan pertanyaan, kurang dari satu menit. Tanpa nama.',
  questions: {
    requirements: [
      'Syarat yang diminta',
      'Tidak sesuai',
      'Kurang sesuai',
      'Sesuai',
      'Sangat sesuai',
    ],
    procedure: ['Alur pelayanan', 'Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
    time: ['Kecepatan pelayanan', 'Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
    cost: ['Biaya', 'Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
    product: ['Hasil dibanding janji', 'Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
    competence: ['Kemampuan petugas', 'Tidak mampu', 'Kurang mampu', 'Mampu', 'Sangat mampu'],
    conduct: ['Keramahan petugas', 'Tidak ramah', 'Kurang ramah', 'Ramah', 'Sangat ramah'],
    complaint_handling: [
      'Penanganan pengaduan',
      'Tidak ada',
      'Ada, tidak jalan',
      'Kurang baik',
      'Dikelola baik',
    ],
    facilities: ['Tempat dan fasilitas', 'Buruk', 'Cukup', 'Baik', 'Sangat baik'],
  },
};
