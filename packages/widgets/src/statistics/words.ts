import type {StatisticRange} from '@pendopo/sdk';
import type {StatisticsStrings} from './strings.js';

/** A whole number as people here write it: 1.234. */
export const number = (value: number, {thousands}: StatisticsStrings): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, thousands);

/**
 * A period in words: Maret 2020, Triwulan 1 2020, 2020.
 *
 * @throws {TypeError} for a month that there is not, so that it is told as a fault and not read out
 */
export function periodName(period: string, t: StatisticsStrings): string {
  const [year = '', part] = period.split('-');
  if (!part) return year;
  const name = part[0] === 'Q' ? `${t.quarter} ${part[1]}` : t.months[+part - 1]!.trim();
  return `${name} ${year}`;
}

/** A number that may be missing, or known as a range only. */
export interface Figure {
  value?: number | undefined;
  range?: StatisticRange | undefined;
}

/** What is known of a figure: 7, less than 5, or that there is none. */
export function figureText({value, range}: Figure, t: StatisticsStrings): string {
  if (value !== undefined) return number(value, t);
  return range ? `${t.below} ${number(range.below, t)}` : t.none;
}
