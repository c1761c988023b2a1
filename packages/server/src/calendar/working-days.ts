import type {Closure} from '@pendopo/contract/types';
import {addDays, isoWeekday} from '../time.js';
import {closedDay} from './openings.js';

/**
 * Whether a date is a working day (hari kerja): Monday to Friday, no national holiday, no collective
 * leave, none of the office's own closed days.
 *
 * @throws RangeError when `date` is no date written YYYY-MM-DD
 */
export const isWorkingDay = (date: string, closures?: readonly Closure[]): boolean =>
  isoWeekday(date) < 6 && !closedDay(date, closures);

/**
 * The date some working days after another, which is not counted itself: what comes in today and is
 * to be answered within one working day is due on the next one.
 *
 * @param days How many, 0 or more; 0 is the date itself.
 */
export function addWorkingDays(date: string, days: number, closures?: readonly Closure[]): string {
  let [day, left] = [date, days];
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day, closures)) left -= 1;
  }
  return day;
}
