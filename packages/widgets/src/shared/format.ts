import type {OfficeBrief, Text} from '@pendopo/sdk';

export type Lang = 'id' | 'en';

const zones: Record<string, string> = {'+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT'};

/** Longest text that is shown of a field: more is not information but an accident or an attack. */
const longest = 300;

/** A text from an office, cut where it is absurdly long. */
export const plain = (text = ''): string =>
  text.length > longest ? text.slice(0, longest) + '…' : text;

/** The caller's language, or Indonesian where that is all there is. */
export const inLang = (text: Text | undefined, lang: Lang): string =>
  plain(text?.[lang] ?? text?.id);

/** The local day of an instant that carries its own offset: YYYY-MM-DD. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** The local time of an instant that carries its own offset, as people here write it: 08.00. */
export const clock = (instant: string, lang: Lang): string =>
  instant.slice(11, 16).replace(':', lang === 'id' ? '.' : ':');

/** WIB, WITA or WIT. */
export const zoneName = ({utcOffset}: OfficeBrief): string => zones[utcOffset] ?? utcOffset;

/** The local instant of a moment in an office's zone, with its offset. */
export const localInstant = (now: number, {utcOffset}: OfficeBrief): string =>
  new Date(now + parseInt(utcOffset) * 36e5).toISOString().slice(0, 19) + utcOffset;

const formats: Record<string, Intl.DateTimeFormat> = {};

/** A day in words: Sabtu, 21 November. */
export const dayName = (day: string, lang: Lang): string =>
  // The day is formatted as that of UTC, so that the device's own zone cannot shift it.
  (formats[lang] ??= new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })).format(Date.parse(day));
