/**
 * Calendar dates, clock times and instants of an office.
 *
 * A date is 'YYYY-MM-DD', a clock time 'HH:MM', an instant RFC 3339 with the office's own offset.
 * All arithmetic on dates runs in UTC, so nothing here depends on the time zone of the process.
 */
import type {OfficeBrief} from '@pendopo/contract/types';

/** IANA name of one of the three Indonesian zones. */
export type TimeZone = OfficeBrief['timeZone'];

/** Offset of an Indonesian zone from UTC, '+07:00' to '+09:00'. */
export type UtcOffset = OfficeBrief['utcOffset'];

/**
 * The three zones: their offset and the letters people know them by.
 * None has daylight saving (Keppres 41/1987, from memory), so one offset holds the year round.
 */
export const zones = {
  'Asia/Jakarta': {utcOffset: '+07:00', letters: 'WIB'},
  'Asia/Makassar': {utcOffset: '+08:00', letters: 'WITA'},
  'Asia/Jayapura': {utcOffset: '+09:00', letters: 'WIT'},
} as const satisfies Record<TimeZone, {utcOffset: UtcOffset; letters: string}>;

const dayMs = 86_400_000;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Milliseconds that an offset lies ahead of UTC. */
const offsetMs = (utcOffset: UtcOffset) => Number(utcOffset.slice(1, 3)) * 3_600_000;

const isoDate = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/**
 * Days from 1970-01-01 to `date`.
 * @throws RangeError when `date` is not a real date written YYYY-MM-DD.
 */
export function dayNumber(date: string): number {
  const ms = datePattern.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // V8 reads 2026-02-30 as 2 March; only a date that keeps its day is real.
  if (new Date(ms).getUTCDate() !== Number(date.slice(8))) {
    throw new RangeError(`Not a date: ${date}`);
  }
  return ms / dayMs;
}

/** The date `days` days after 1970-01-01, 'YYYY-MM-DD'. */
export const dateOf = (days: number): string => isoDate(days * dayMs);

/** The date `n` days after `date` (before it when negative), 'YYYY-MM-DD'. Throws as `dayNumber`. */
export const addDays = (date: string, n: number): string => dateOf(dayNumber(date) + n);

/** Every date from `from` to `to`, both included; none when `to` is earlier. Throws as `dayNumber`. */
export function datesBetween(from: string, to: string): string[] {
  const first = dayNumber(from);
  return Array.from({length: Math.max(0, dayNumber(to) - first + 1)}, (_, n) => dateOf(first + n));
}

/** ISO weekday of `date`: 1 is Monday, 7 is Sunday. Throws as `dayNumber`. */
export const isoWeekday = (date: string): number => modulo(dayNumber(date) + 3, 7) + 1;

/** Number of the Monday-to-Sunday week `date` lies in, counted from the one of 1970-01-01. */
export const weekNumber = (date: string): number => Math.floor((dayNumber(date) + 3) / 7);

/** Months from January of the year 0 to the month of `date`. */
export const monthNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** How many days the month of `date` has, 28 to 31. */
export const daysInMonth = (date: string): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();

/** `n` modulo `divisor`, never negative: days before 1970 count like the others. */
export const modulo = (n: number, divisor: number): number => ((n % divisor) + divisor) % divisor;

/** The calendar date of the moment `now` in the zone of `utcOffset`, 'YYYY-MM-DD'. */
export const localDate = (now: Date, utcOffset: UtcOffset): string =>
  isoDate(now.getTime() + offsetMs(utcOffset));

/**
 * The instant at which the clock of the zone shows `time` on `date`: '2026-12-01T08:00:00+07:00'.
 * @throws RangeError when `date` is no date or `time` is not HH:MM.
 */
export function instantAt(date: string, time: string, utcOffset: UtcOffset): string {
  dayNumber(date);
  if (!timePattern.test(time)) throw new RangeError(`Not a clock time: ${time}`);
  return `${date}T${time}:00${utcOffset}`;
}

/**
 * The moment `ms` (milliseconds since 1970 UTC) as an instant with the zone's offset, to the second.
 * @throws RangeError when `ms` is not a moment (NaN, as `Date.parse` answers to nonsense).
 */
export const localInstant = (ms: number, utcOffset: UtcOffset): string =>
  new Date(ms + offsetMs(utcOffset)).toISOString().slice(0, 19) + utcOffset;

/** The end of the local day that a moment lies in: milliseconds since 1970. */
export const endOfDay = (ms: number, utcOffset: UtcOffset): number =>
  Date.parse(instantAt(addDays(localDate(new Date(ms), utcOffset), 1), '00:00', utcOffset));
