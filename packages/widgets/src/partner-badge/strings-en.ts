import {offerStrings} from '../offers/strings-en.js';
import {common} from '../shared/strings-en.js';
import type {BadgeStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: BadgeStrings = {
  ...common,
  ...offerStrings,
  partner: 'Official partner of the child identity card (KIA)',
  card: 'Child identity card (KIA)',
  valid: 'Valid',
  today: 'today, ',
  claims: {
    closed: day => `The agreement stands, but there is nothing today, ${day}.`,
    before: day => `Last checked on ${day}. It cannot be checked today: ask the shop.`,
    ended: day => `This agreement ended on ${day}. Ask the shop.`,
    'not-yet': day => `This agreement begins on ${day}.`,
    suspended: () => 'This agreement is paused for a time. Ask the shop.',
  },
  none: 'There is no offer at present. Ask the shop.',
};
