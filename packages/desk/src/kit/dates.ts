import type {OfficeBrief} from '@pendopo/sdk';
import {kitWords} from './strings.js';
import {inWords, type Lang} from './words.js';

/** Where an office's clock stands. */
export type Zone = Pick<OfficeBrief, 'utcOffset'>;

const zones: Record<string, string> = {'+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT'};

/** WIB, WITA or WIT. */
export const zoneName = ({utcOffset}: Zone): string => zones[utcOffset] ?? utcOffset;

/** The instant of a moment by an office's clock, with its offset: 2026-11-27T19:51:00+07:00. */
export const instantOf = (now: number, {utcOffset}: Zone): string =>
  new Date(now + parseInt(utcOffset) * 36e5).toISOString().slice(0, 19) + utcOffset;

/** The day of a moment by an office's clock: YYYY-MM-DD. */
export const dayAt = (now: number, zone: Zone): string => instantOf(now, zone).slice(0, 10);

/** The instant of what was typed into a field of a date and one of a time. */
export const typedInstant = (day: string, time: string, {utcOffset}: Zone): string =>
  `${day}T${time.length === 5 ? `${time}:00` : time}${utcOffset}`;

/** The local day of an instant that carries its own offset: YYYY-MM-DD. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** The local time of an instant that carries its own offset, for a field: HH:MM. */
export const timeOf = (instant: string): string => instant.slice(11, 16);

/** A day some days before or after: YYYY-MM-DD. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

/** The time of an instant as people here write it: 08.00. */
export const clock = (instant: string, lang: Lang): string =>
  timeOf(instant).replace(':', lang === 'id' ? '.' : ':');

/** A day in words: 21 November 2026. */
export function dateName(day: string, lang: Lang): string {
  const {months} = inWords(kitWords, lang);
  return `${+day.slice(8, 10)} ${months[+day.slice(5, 7) - 1]} ${day.slice(0, 4)}`;
}

/** A day in words, with its weekday: Sabtu, 21 November 2026. */
export function dayName(day: string, lang: Lang): string {
  const {days} = inWords(kitWords, lang);
  return `${days[new Date(day.slice(0, 10)).getUTCDay()]}, ${dateName(day, lang)}`;
}

/** An instant in words: 21 November 2026 08.00. */
export const momentName = (instant: string, lang: Lang): string =>
  `${dateName(dayOf(instant), lang)} ${clock(instant, lang)}`;
