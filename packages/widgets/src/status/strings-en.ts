import {forms} from '../forms/strings-en.js';
import {common} from '../shared/strings-en.js';
import type {StatusStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: StatusStrings = {
  ...common,
  ...forms,
  title: 'Where is my application?',
  intro: 'Write the number on your receipt. A NIK is not asked for.',
  number: 'Receipt number',
  numberHint: 'Such as A1219-7K3M9QX-4. Spaces and small letters do not matter.',
  openers: {
    'birth-date': ["Applicant's date of birth", 'Day, month, year. Such as 17-08-1990.'],
    'phone-end': ['Last 4 digits of the phone number', 'The number given when applying.'],
    pin: ['PIN', 'It stands on the receipt.'],
    secret: ['Secret code', 'It was given with the number.'],
  },
  secretHint: 'For a number that begins with K: its secret code.',
  look: 'Look up',
  looking: 'Looking…',
  offline: 'There is no internet connection. Try again when there is one.',
  another: 'Look up another number',
};
