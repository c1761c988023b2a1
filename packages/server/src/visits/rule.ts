/**
 * On which dates a recurring round is held: the part of RFC 5545's RRULE that offices use.
 *
 * A rule is asked about one date at a time. Slower than stepping from one date to the next, but the
 * answer for a day cannot depend on the window it was asked in.
 */
import {dayNumber, daysInMonth, isoWeekday, modulo, monthNumber, weekNumber} from '../time.js';

/** Every `interval` weeks on ISO `weekdays` (1 is Monday); weeks are counted from the first date's. */
export interface WeeklyRule {
  frequency: 'weekly';
  interval: number;
  weekdays: readonly number[];
}

/** The first to fifth, or the last, ISO weekday of a month. */
export interface NthWeekday {
  nth: 1 | 2 | 3 | 4 | 5 | 'last';
  weekday: number;
}

/** Every `interval` months on some weekdays of the month; a month without a fifth one has none. */
export interface MonthlyWeekdayRule {
  frequency: 'monthly';
  interval: number;
  weekdays: readonly NthWeekday[];
}

/** Every `interval` months on days of the month, 1 to 31; a month without that day has none. */
export interface MonthlyDayRule {
  frequency: 'monthly-on-day';
  interval: number;
  days: readonly number[];
}

export type Rule = WeeklyRule | MonthlyWeekdayRule | MonthlyDayRule;

const among = (first: number, last: number) => (n: number) =>
  Number.isInteger(n) && n >= first && n <= last;

const isWeekday = among(1, 7);
const isNth = (n: NthWeekday['nth']) => n === 'last' || among(1, 5)(n);

/** What is wrong with the rule, in words for who wrote it; undefined when nothing is. */
export function ruleFault(rule: Rule): string | undefined {
  if (!among(1, 1000)(rule.interval)) return `interval ${rule.interval} is not 1 or more`;
  switch (rule.frequency) {
    case 'weekly':
      return listFault('weekday', rule.weekdays, isWeekday);
    case 'monthly-on-day':
      return listFault('day of the month', rule.days, among(1, 31));
    case 'monthly':
      return (
        listFault(
          'weekday',
          rule.weekdays.map(w => w.weekday),
          isWeekday,
        ) ??
        listFault(
          'nth',
          rule.weekdays.map(w => w.nth),
          isNth,
        )
      );
  }
}

function listFault<T>(what: string, values: readonly T[], valid: (value: T) => boolean) {
  if (values.length === 0) return `it names no ${what}`;
  const wrong = values.find(value => !valid(value));
  return wrong === undefined ? undefined : `${String(wrong)} is no ${what}`;
}

function isNthWeekday(date: string, {nth, weekday}: NthWeekday): boolean {
  if (isoWeekday(date) !== weekday) return false;
  const day = Number(date.slice(8));
  return nth === 'last' ? day + 7 > daysInMonth(date) : Math.ceil(day / 7) === nth;
}

/**
 * Whether a round that began on `from` is held on `date`; both YYYY-MM-DD, `from` being where
 * weeks and months are counted from. Dates before `from` are never produced.
 * @throws RangeError when either is not a date.
 */
export function occursOn(rule: Rule, from: string, date: string): boolean {
  if (dayNumber(date) < dayNumber(from)) return false;
  const every = (count: (date: string) => number) =>
    modulo(count(date) - count(from), rule.interval) === 0;
  switch (rule.frequency) {
    case 'weekly':
      return rule.weekdays.includes(isoWeekday(date)) && every(weekNumber);
    case 'monthly':
      return rule.weekdays.some(weekday => isNthWeekday(date, weekday)) && every(monthNumber);
    case 'monthly-on-day':
      return rule.days.includes(Number(date.slice(8))) && every(monthNumber);
  }
}
