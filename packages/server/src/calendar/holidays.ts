import type {ClosedDay, Text} from '@pendopo/contract/types';
import {dayNumber} from '../time.js';
import {fixedHolidays, type HolidayYear, holidayYears} from './holiday-years.js';

const leave = ({id, en}: Text): Text => ({
  id: `Cuti bersama ${id}`,
  en: `Collective leave: ${en ?? id}`,
});

/**
 * The national holiday or collective leave on a date, if it is one. Of a year whose decree is not
 * known, only the holidays with a fixed date.
 *
 * @throws RangeError when `date` is no date written YYYY-MM-DD
 */
export function holidayOn(
  date: string,
  years: readonly HolidayYear[] = holidayYears,
): ClosedDay | undefined {
  dayNumber(date);
  const year = years.find(one => one.year === Number(date.slice(0, 4)));
  const day = date.slice(5);
  const holiday = (year?.holidays ?? fixedHolidays)[day];
  if (holiday) return {date, reason: holiday, kind: 'holiday'};
  const shared = year?.collectiveLeave[day];
  if (shared) return {date, reason: leave(shared), kind: 'collective-leave'};
  return undefined;
}

/**
 * The last day up to which, from a date on, every holiday is known: the end of the last year in a row
 * whose decree is. The day before the date's year when not even its own is.
 */
export function holidaysKnownUntil(
  date: string,
  years: readonly HolidayYear[] = holidayYears,
): string {
  let year = Number(date.slice(0, 4));
  while (years.some(one => one.year === year)) year += 1;
  return `${year - 1}-12-31`;
}
