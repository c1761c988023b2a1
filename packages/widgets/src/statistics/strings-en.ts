import {common} from '../shared/strings-en.js';
import type {StatisticsStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: StatisticsStrings = {
  ...common,
  title: 'Service figures',
  thousands: ',',
  quarter: 'Quarter',
  below: 'fewer than',
  none: 'no figure',
  per: {month: 'per month', quarter: 'per quarter', year: 'per year'},
  total: 'Total',
  rounded: threshold =>
    `Numbers under ${threshold} and their totals are left out, to protect the people.`,
  table: 'Read as a table',
  source: 'Source',
  asOf: 'Figures up to',
  realHere: 'These figures are real. All else of this office is a sample.',
  empty: 'No figures yet.',
};
