import {addDays} from '../kit/dates.js';

/** The month of a day: YYYY-MM. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** A month some months before or after. */
export function addMonths(month: string, months: number): string {
  const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** First and last day of a month. */
export const spanOf = (month: string) => ({
  from: `${month}-01`,
  to: addDays(`${addMonths(month, 1)}-01`, -1),
});

/** The weeks of a month from Monday to Sunday, with the days of other months that they hold. */
export function weeksOf(month: string): string[][] {
  const {from, to} = spanOf(month);
  const weekday = (new Date(from).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let day = addDays(from, -weekday); day <= to; day = addDays(day, 7)) {
    weeks.push(Array.from({length: 7}, (_, n) => addDays(day, n)));
  }
  return weeks;
}

/** ISO weekday of a day: 1 is Monday. */
export const isoWeekday = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;
