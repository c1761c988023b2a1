import type {ComplaintDue} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/** By when what is due. */
export interface DueStrings {
  /** What stands before the day, and after it. */
  due: Record<ComplaintDue['step'], readonly [before: string, after?: string]>;
  met: string;
  late: string;
  /** How long a step may take. */
  days: (days: number, unit: ComplaintDue['unit']) => string;
}

const id: DueStrings = {
  due: {
    verification: ['Kantor memeriksa paling lambat'],
    'follow-up': ['Kantor mulai menindaklanjuti paling lambat'],
    settlement: ['Kantor menjawab paling lambat'],
    reply: ['Bapak/Ibu dapat membalas sampai', 'sesudah itu dianggap selesai'],
  },
  met: 'sudah',
  late: 'terlewat',
  days: (days, unit) => `${days} hari ${unit === 'working' ? 'kerja' : 'kalender'}`,
};

const en: DueStrings = {
  due: {
    verification: ['The office checks it by'],
    'follow-up': ['The office begins to work on it by'],
    settlement: ['The office answers by'],
    reply: ['You can answer back until', 'after that it is taken to be done'],
  },
  met: 'done',
  late: 'overdue',
  days: (days, unit) => `${days} ${unit} days`,
};

export const dueStrings: Record<Lang, DueStrings> = {id, en};
