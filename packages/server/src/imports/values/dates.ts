import {dayNumber, isoWeekday} from '../../time.js';
import {type Words} from '../fault.js';
import {shownDate} from '../sheet/number-formats.js';

/** Names of the months as they are written and shortened, Indonesian old and new, then English. */
const months: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^[fp]eb(ruari|ruary)?$/,
  /^mar(et|ch)?$|^mrt$/,
  /^apr(il)?$/,
  /^mei$|^may$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^a(gu|gt|gs|ug)(ustus|ust|st)?$/,
  /^sep(t|tember)?$/,
  /^o[kc]t(ober)?$/,
  /^no[vp](ember)?$/,
  /^de[sc](ember)?$/,
];

/** ISO weekdays, Monday first. */
export const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

const inEnglish = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const weekdayPatterns: readonly RegExp[] = [
  /^(senin|sen|mon(day)?)$/,
  /^(selasa|sel|tue(sday)?)$/,
  /^(rabu|rab|wed(nesday)?)$/,
  /^(kamis|kam|thu(rsday)?)$/,
  /^(jum.?at|jum|fri(day)?)$/,
  /^(sabtu|sab|sat(urday)?)$/,
  /^(minggu|min|ming|ahad|sun(day)?)$/,
];

const indexOf = (patterns: readonly RegExp[], word: string) =>
  patterns.findIndex(pattern => pattern.test(word)) + 1;

/** What a cell with a date can be: a date, or why it is none. */
export type ReadDate = {date: string} | {why: Words; nearest?: string | undefined};

const written = (date: string) => date.split('-').reverse().join('/');

const dateOr = (year: number, month: number, day: number): string | undefined => {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  try {
    dayNumber(text);
    return text;
  } catch {
    return undefined;
  }
};

const notADate: Words = {
  id: 'Bukan tanggal. Tulis seperti 21/11/2026 atau 21 November 2026.',
  en: 'Not a date. Write it like 21/11/2026 or 21 November 2026.',
};

const noSuchDay: Words = {
  id: 'Tanggal ini tidak ada. Tulis hari, bulan, lalu tahun, seperti 21/11/2026.',
  en: 'There is no such date. Write day, month, then year, like 21/11/2026.',
};

const outOfYears = ({from, to}: Years): Words => ({
  id: `Tahunnya tidak mungkin di sini: antara ${from} dan ${to}. Periksa juga bentuk sel di Excel.`,
  en: `The year cannot be here: between ${from} and ${to}. Check the format of the cell in Excel too.`,
});

const otherWeekday = (date: string): Words => ({
  id: `${written(date)} jatuh pada hari ${weekdays[isoWeekday(date) - 1]}. Betulkan hari atau tanggalnya.`,
  en: `${written(date)} is a ${inEnglish[isoWeekday(date) - 1]}. Correct the weekday or the date.`,
});

/** Years that a date can lie in. */
export interface Years {
  from: number;
  to: number;
}

/** Day, month and year as they were written; the weekday before them, 0 where there is none. */
function parts(text: string): {weekday: number; numbers: [number, number, number]} | undefined {
  const words = text
    .toLowerCase()
    .replace(/jum['’`]at/g, 'jumat')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .match(/[a-z]+|\d+/g);
  if (!words) return undefined;
  if (words[0] === 'hari') words.shift();
  const weekday = /^[a-z]/.test(words[0] ?? '') ? indexOf(weekdayPatterns, words[0]!) : 0;
  if (weekday) words.shift();
  if (words[0] === 'tanggal' || words[0] === 'tgl') words.shift();
  const [one = '', two = '', three = '', ...rest] = words;
  // A clock time behind it, as spreadsheets add it, says nothing of the day.
  if (!/^\d+$/.test(one) || !/^\d+$/.test(three) || rest.some(word => /[a-z]/.test(word))) {
    return undefined;
  }
  if (rest.length && !/\d[ T]+\d{1,2}[:.]\d{2}/.test(text)) return undefined;
  const month = /^\d+$/.test(two) ? Number(two) : indexOf(months, two);
  if (!month && !/^\d+$/.test(two)) return undefined;
  if (one.length === 4) return {weekday, numbers: [Number(three), month, Number(one)]};
  const year = three.length === 2 ? 2000 + Number(three) : Number(three);
  if (three.length !== 2 && three.length !== 4) return undefined;
  return {weekday, numbers: [Number(one), month, year]};
}

/**
 * A date as offices write it: 21/11/2026, 21-11-2026, 21 Nov 2026, Sabtu, 21 November 2026,
 * 2026-11-21, or Excel's own number of a day. The day comes before the month, always.
 *
 * @param years what can be: a spreadsheet makes 1900 of an empty cell
 */
export function readDate(text: string, years: Years): ReadDate {
  const serial = /^\d{5}(\.\d+)?$/.test(text.trim()) ? shownDate(Number(text), 1900) : undefined;
  const found = parts(serial ?? text);
  if (!found) return {why: notADate};
  const {weekday, numbers} = found;
  const [day, month, year] = numbers;
  const date = dateOr(year, month, day);
  if (!date) {
    const swapped = dateOr(year, day, month);
    return {why: noSuchDay, nearest: swapped && written(swapped)};
  }
  if (year < years.from || year > years.to) return {why: outOfYears(years)};
  if (weekday && weekday !== isoWeekday(date)) {
    return {
      why: otherWeekday(date),
      nearest: `${weekdays[isoWeekday(date) - 1]}, ${written(date)}`,
    };
  }
  return {date};
}
