import type {OfficeBrief, Text} from '@pendopo/sdk';

export type Lang = 'id' | 'en';

const zones: Record<string, string> = {'+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT'};

/** Longest text that is shown of a field: more is not information but an accident or an attack. */
const longest = 300;

/**
 * A text from an office, cut where it is absurdly long. Half a character, of the cut or of the text
 * itself, is made whole: no address can be made of it.
 */
export const plain = (text = ''): string =>
  (text.length > longest ? text.slice(0, longest) + '…' : text).replace(
    /[\ud800-\udfff]/gu,
    '\ufffd',
  );

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

/** Names of weekdays, Sunday first, and of months. */
export interface DateNames {
  days: readonly string[];
  months: readonly string[];
}

// Intl has these names too, but a cheap phone takes a tenth of a second to get at them.
/** A day in words: 21 November. */
export const dateName = (day: string, {months}: DateNames): string =>
  `${+day.slice(8)} ${months[+day.slice(5, 7) - 1]}`;

/**
 * A day in words, with its weekday: Sabtu, 21 November.
 *
 * @throws {TypeError} for what is no day, so that it is told as a fault and not read out
 */
export const dayName = (day: string, names: DateNames): string =>
  `${names.days[new Date(day).getUTCDay()]!.trim()}, ${dateName(day, names)}`;
