import type {VanStrings} from './strings.js';

export const en: VanStrings = {
  about: 'The visits of today, counted at the van. It works without a signal too.',
  today: 'Today’s visits',
  none: 'No visits today.',
  early: 'The day of this visit has not come yet. Count on the day.',
  countAt: (place: string) => `Count at ${place}`,
  title: 'Count at the van',
  place: 'Place',
  time: 'Time',
  plus: 'One more served',
  minus: 'Take one back (pressed by mistake)',
  served: 'Served so far',
  left: 'Places left',
  over: 'No places are left. Whoever comes may still be counted.',
  noQuota: 'This visit has no quota.',
  waiting: (n: number) =>
    `${n} counts are kept on this device and not sent yet. They go out by themselves once there is a signal.`,
  allSent: 'All counts are sent.',
  refused: (n: number) => `${n} counts were refused by the server:`,
  drop: 'Drop',
  fleeting: 'This browser keeps no counts: do not close the page before all are sent.',
  from: (when: string) => `No internet: this is from ${when}, with the counts of this device.`,
  what: (place: string) => `Count at ${place}`,
  back: 'Other visits of today',
};
