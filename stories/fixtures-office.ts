/** Answers of an invented office, as if it were any moment of any day. */
import type {Contact, Notice, Office} from '@pendopo/sdk';
import {dateIn, notice, office as brief} from './fixtures.js';

const minute = 6e4;
const offset = '+07:00';

/** An instant of the office, so many minutes from now. */
export const inMinutes = (minutes: number): string =>
  new Date(Date.now() + minutes * minute + 7 * 36e5).toISOString().slice(0, 19) + offset;

const at = (days: number, clock: string) => `${dateIn(days)}T${clock}:00${offset}`;

/** From so many days from today, for the given number of days: open in the morning and the afternoon. */
export const days = (from: number, count: number): Office['openings'] =>
  Array.from({length: count}, (_, n) => from + n).flatMap(day => [
    {start: at(day, '08:00'), end: at(day, '12:00')},
    {start: at(day, '13:00'), end: at(day, '15:00')},
  ]);

export const contacts: Contact[] = [
  {name: 'Halo Dukcapil (nasional)', phone: '1500537'},
  {
    name: 'Loket contoh KIA',
    whatsapp: '6280000001219',
    groups: ['kia', 'certificate'],
    hours: [{days: [1, 2, 3, 4, 5], opens: '08:00', closes: '14:00'}],
  },
];

/** An office that tells everything; by default it opens tomorrow. */
export const office = (special: Partial<Office> = {}): Office => ({
  ...brief,
  contacts,
  address: 'Jalan Contoh No. 1, Kecamatan Lima Puluh',
  latitude: 3.17,
  longitude: 99.42,
  districts: [],
  ramadanHours: [{days: [1, 2, 4], opens: '08:00', closes: '14:00'}],
  ramadan: {from: '2027-02-08', to: '2027-03-08', certainty: 'estimate'},
  facilities: [
    {
      id: 'playroom',
      name: {id: 'Ruang bermain anak', en: 'Playroom'},
      state: 'open',
      since: '2022-11',
      note: {id: 'Ayunan dan mainan.', en: 'Swings and toys.'},
      source: 'Studi contoh',
      sample: false,
    },
    {
      id: 'lactation_room',
      name: {id: 'Ruang laktasi', en: 'Lactation room'},
      state: 'building',
      since: '2022-11-05',
      sample: true,
    },
    {id: 'canteen', name: {id: 'Kantin', en: 'Canteen'}, state: 'closed', sample: true},
  ],
  accessibility: [
    {id: 'ramp', name: {id: 'Jalur landai', en: 'Ramp'}, available: true, sample: true},
    {id: 'sign', name: {id: 'Bahasa isyarat', en: 'Sign language'}, available: false, sample: true},
  ],
  notices: [],
  openings: days(1, 13),
  closedDays: [],
  holidaysKnownUntil: '9999-12-31',
  updatedAt: at(-1, '10:30'),
  validUntil: inMinutes(60),
  ...special,
});

/** Open since a while, closing in an hour for the day. */
export const open = (special: Partial<Office> = {}) =>
  office({openings: [{start: inMinutes(-60), end: inMinutes(60)}, ...days(2, 5)], ...special});

/** Open at these minutes from now, in a zone in which it is about noon: never across a midnight. */
export function atNoon(...parts: [from: number, to: number][]): Office {
  const ahead = 12 - new Date().getUTCHours();
  const utcOffset = `${ahead < 0 ? '-' : '+'}${String(Math.abs(ahead)).padStart(2, '0')}:00`;
  const instant = (minutes: number) =>
    new Date(Date.now() + minutes * minute + ahead * 36e5).toISOString().slice(0, 19) + utcOffset;
  return office({
    utcOffset: utcOffset as Office['utcOffset'],
    openings: parts.map(([from, to]) => ({start: instant(from), end: instant(to)})),
  });
}

/** One notice of every kind. */
export const notices = (): Notice[] =>
  (['closed', 'moved', 'hours', 'network', 'blanks', 'info'] as const).map((kind, i) => ({
    ...notice,
    id: `n-${kind}`,
    kind,
    channels: i % 2 ? ['counter', 'online'] : ['van'],
    startsAt: inMinutes(-60),
    endsAt: i ? at(i, '00:00') : at(3, '09:30'),
  }));

/** An office with the same text in every field that it can fill. */
export const officeOf = (text: string): Office =>
  office({
    name: text,
    address: text,
    contacts: [{name: text, phone: text, whatsapp: text, groups: ['kia']}],
    facilities: [
      {
        id: 'playroom',
        name: {id: text},
        state: 'open',
        since: '2022-11',
        note: {id: text},
        source: text,
        sample: true,
      },
    ],
    accessibility: [{id: 'ramp', name: {id: text}, available: true, sample: true}],
    notices: [{...notice, title: {id: text}, body: {id: text}}],
    closedDays: [{date: dateIn(0), reason: {id: text}, kind: 'office'}],
  });
