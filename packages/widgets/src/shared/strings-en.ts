import type {CommonStrings} from './strings.js';

/** What every element says alike, in English. */
export const common: CommonStrings = {
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  sample: 'Sample data, nothing real.',
  free: 'Free of charge',
  updated: 'Office data as of',
  loading: 'Loading…',
  other: 'Bahasa Indonesia',
};
