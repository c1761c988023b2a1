import {common} from '../shared/strings-en.js';
import type {OfficeStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: OfficeStrings = {
  ...common,
  title: 'Office hours and contacts',
  open: 'Open now',
  pause: 'On a break',
  closed: 'Closed',
  unknown: 'Opening hours are not known, please ask the office',
  never: 'no opening hours in the next two weeks, please ask the office',
  closes: time => `closes at ${time}`,
  pauses: time => `break from ${time}`,
  opens: (day, time) => `opens again ${day}at ${time}`,
  today: 'Today',
  tomorrow: 'tomorrow',
  kinds: {
    closed: 'Closed',
    moved: 'Moved',
    hours: 'Other hours',
    network: 'Network down',
    blanks: 'Blank cards out of stock',
    info: 'Notice',
  },
  channels: {counter: 'Office counter', van: 'Mobile van', online: 'Online services'},
  until: 'until',
};
