import {dateOf, dayNumber, modulo} from '../time.js';

/**
 * Where all rounds and cycles of the sample are counted from, a Monday. Being fixed, it makes a
 * visit the same, id and all, whichever day it is looked at.
 */
export const anchor = '2024-01-01';

/**
 * Dates from `from` to `to` (both included, YYYY-MM-DD) that lie `phase` days into a cycle of
 * `length` days. With whole weeks as length, `phase` modulo 7 is the weekday, 0 being Monday.
 */
export function cycle(length: number, phase: number, from: string, to: string): string[] {
  const start = dayNumber(from);
  const first = start + modulo(dayNumber(anchor) + phase - start, length);
  const count = Math.max(0, Math.ceil((dayNumber(to) + 1 - first) / length));
  return Array.from({length: count}, (_, n) => dateOf(first + n * length));
}
