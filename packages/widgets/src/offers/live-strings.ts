import type {Lang} from '../shared/format.js';

/** What must be kept in mind of offers. */
export interface ReservationStrings {
  conditions: string;
  closed: string;
  until: string;
  /** Until when the agreement with the office runs. */
  runs: string;
}

export const reservationStrings: Record<Lang, ReservationStrings> = {
  id: {
    conditions: 'Syarat',
    closed: 'Tidak berlaku',
    until: 'sampai',
    runs: 'Kerja sama berlaku sampai',
  },
  en: {
    conditions: 'Conditions',
    closed: 'Not valid',
    until: 'to',
    runs: 'The agreement runs until',
  },
};
