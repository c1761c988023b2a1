import {common} from '../shared/strings-en.js';
import type {ChecklistStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: ChecklistStrings = {
  ...common,
  sample:
    'Sample office: the national rules are real; dates, contacts and rules of the office are invented.',
  title: 'What to bring',
  none: 'No service has those words.',
  others: 'Other services',
  notOffered: 'This office does not offer it yet. Please ask the office.',
  instead: 'See what to bring',
  yes: 'Yes',
  no: 'No',
  band: (min = 0, max, unit) =>
    max === undefined
      ? `${min} ${unit} or more`
      : min === max
        ? `${min} ${unit}`
        : `${min} to ${max} ${unit}`,
  units: {years: 'years', days: 'days'},
  change: 'Change',
  bring: 'What to prepare',
  soFar: 'What you may have to prepare',
  nothing: 'No papers are needed.',
  oneOf: 'One of these is enough:',
  or: 'or',
  ready: (ready, all) => `${ready} of ${all} ready`,
  present: {
    original: 'original, handed in',
    copy: 'copy',
    show: 'original, to show',
    'copy+show': 'copy, and the original to show',
    digital: 'sent by another office',
    photo: 'photo',
    bring: 'bring along',
    field: 'to tell',
  },
  officeRule: 'Rule of this office',
};
