import {common} from '../shared/strings-en.js';
import type {ScheduleStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: ScheduleStrings = {
  ...common,
  title: 'Mobile service dates',
  today: 'Today',
  tomorrow: 'Tomorrow',
  nothingToday: 'No visit today.',
  outside: 'Outside office hours',
  states: {
    planned: 'Planned, not yet certain',
    running: 'Now open',
    done: 'Finished',
    postponed: 'Postponed',
    rescheduled: 'Moved',
    cancelled: 'Cancelled',
    full: 'Fully booked',
  },
  openTo: {
    students: 'Only for pupils of this school',
    villagers: 'Only for this village',
    residents: 'Only for those who stay there',
  },
  newDate: 'New date',
  left: (left, total) => `${left} of ${total} places left`,
  minimum: people => `Comes if at least ${people} people do`,
  search: 'Find a village, school or service',
  empty: 'No dates for this choice yet.',
};
