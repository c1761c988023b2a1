/** When Ramadan is: offices keep other hours then (they change yearly, so offices set the hours). */
import {dateOf, dayNumber} from '../time.js';

/** A span of dates, both included, YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

/** One Ramadan. A Gregorian year can hold two of them (2030), so it goes by its Hijri year. */
export interface RamadanPeriod extends Period {
  hijriYear: number;
  /**
   * decreed: as the Minister of Religious Affairs announced after the isbat session;
   * estimate: computed, and off by a day often enough that an office should override it.
   */
  certainty: 'decreed' | 'estimate';
  /** Where the dates come from. */
  source: string;
}

/**
 * What the government announced, by Hijri year. Read on 2026-11-21 in press reports; the decrees
 * themselves were not at hand. Add a year when its isbat session has been held.
 */
export const decreedRamadan: readonly RamadanPeriod[] = [
  {
    hijriYear: 1446,
    from: '2025-03-01',
    to: '2025-03-30',
    certainty: 'decreed',
    source: 'jemberpedia.id/2025/02 (start); jogja.antaranews.com/berita/738857 (end)',
  },
  {
    hijriYear: 1447,
    from: '2026-02-19',
    to: '2026-03-20',
    certainty: 'decreed',
    source:
      'news.okezone.com/read/2026/02/17/337/3202109 (start); ' +
      'redaksi17.com/pemerintah-tetapkan-hari-raya-idul-fitri-2026 (end)',
  },
];

const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
});

const meanMonth = 29.530588;
/** Day number of 1 Muharram 1 (622-07-19 Gregorian): close enough to find a month from. */
const hijriEpoch = -492_148;

function hijriMonth(days: number) {
  const parts = ummAlQura.formatToParts(new Date(`${dateOf(days)}T00:00:00Z`));
  const part = (type: string) => Number(parts.find(p => p.type === type)?.value);
  return {year: part('year'), month: part('month')};
}

/** Months from Muharram 1 to the month of that day, in the Umm al-Qura calendar. */
function monthsSinceEpoch(days: number): number {
  const {year, month} = hijriMonth(days);
  return (year - 1) * 12 + month - 1;
}

/** First day of a month, found from a mean one that lies at most a few days off. */
function firstDayOf(months: number): number {
  let day = Math.floor(hijriEpoch + months * meanMonth) - 5;
  while (monthsSinceEpoch(day) < months) day += 1;
  return day;
}

/**
 * Ramadan of a Hijri year after the Umm al-Qura calendar (ICU's table, Hijri 1300 to 1600).
 * Indonesia goes by sighting under the MABIMS criteria: 2026 began a day later than this says.
 */
export function estimatedRamadan(hijriYear: number): RamadanPeriod {
  const months = (hijriYear - 1) * 12 + 8;
  return {
    hijriYear,
    from: dateOf(firstDayOf(months)),
    to: dateOf(firstDayOf(months + 1) - 1),
    certainty: 'estimate',
    source: 'Umm al-Qura calendar (ICU); stands until the isbat session',
  };
}

/**
 * Every Ramadan that touches the window, by date.
 *
 * @param window First and last date, both included, YYYY-MM-DD.
 * @param overrides What an office has set itself: wins over the decrees, which win over estimates.
 * @throws RangeError when the window's dates are none.
 */
export function ramadanPeriods(
  window: Period,
  overrides: readonly RamadanPeriod[] = [],
): RamadanPeriod[] {
  const first = hijriMonth(dayNumber(window.from)).year;
  const last = hijriMonth(dayNumber(window.to)).year;
  const known = [...overrides, ...decreedRamadan];
  return Array.from({length: Math.max(0, last - first + 1)}, (_, n) => first + n)
    .map(year => known.find(period => period.hijriYear === year) ?? estimatedRamadan(year))
    .filter(period => period.from <= window.to && window.from <= period.to);
}
