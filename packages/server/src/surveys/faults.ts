import type {SurveyAnswers} from '@pendopo/contract/types';
import {type Fault, Refusal} from '../http/problems.js';

const names: Record<keyof SurveyAnswers, Fault['detail']> = {
  requirements: {id: 'Syarat yang diminta', en: 'What was required'},
  procedure: {id: 'Alur pelayanan', en: 'The way through'},
  time: {id: 'Kecepatan pelayanan', en: 'Speed of service'},
  cost: {id: 'Biaya', en: 'Cost'},
  product: {id: 'Hasil dibanding janji', en: 'Result against promise'},
  competence: {id: 'Kemampuan petugas', en: 'Skill of staff'},
  conduct: {id: 'Keramahan petugas', en: 'Kindness of staff'},
  complaint_handling: {id: 'Penanganan pengaduan', en: 'Handling of complaints'},
  facilities: {id: 'Tempat dan fasilitas', en: 'Place and facilities'},
};

/** Where a fault lies in an answer, the element by its name. */
function named(fault: Fault): Fault {
  const [, element] = /^\/json\/answers\/(\w+)$/.exec(fault.pointer) ?? [];
  const name = names[element as keyof SurveyAnswers];
  if (!name) return fault;
  return {
    pointer: fault.pointer,
    code: 'not-a-choice',
    detail: {
      id: `${name.id}: pilih satu jawaban, dari 1 sampai 4.`,
      en: `${name.en}: choose one answer, from 1 to 4.`,
    },
  };
}

/** Runs what reads an answer; what it refuses is told with the elements by their names. */
export async function namingElements<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, error.faults.map(named), error.headers);
  }
}
