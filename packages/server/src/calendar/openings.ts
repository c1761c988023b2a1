import type {ClosedDay, Closure, Opening, OpeningHours} from '@pendopo/contract/types';
import {datesBetween, instantAt, isoWeekday, localInstant, type UtcOffset} from '../time.js';
import {holidayOn} from './holidays.js';
import {type Period, ramadanPeriods} from './ramadan.js';

/** What decides when a counter is open. */
export interface CounterHours {
  utcOffset: UtcOffset;
  hours: readonly OpeningHours[];
  ramadanHours?: readonly OpeningHours[];
  closures?: readonly Closure[];
}

/** From one moment to another, milliseconds since 1970; the end is outside. */
export interface Span {
  start: number;
  end: number;
}

const lasting = ({start, end}: Span) => start < end;

/** What is left of some spans once others are taken out of them. */
export const without = (spans: readonly Span[], holes: readonly Span[]): Span[] =>
  holes.filter(lasting).reduce(
    (left, hole) =>
      left
        .flatMap(({start, end}) => [
          {start, end: Math.min(end, hole.start)},
          {start: Math.max(start, hole.end), end},
        ])
        .filter(lasting),
    spans.filter(lasting),
  );

/** The same time as spans that neither overlap nor touch, by time. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({start, end});
  }
  return all;
}

/** Why an office is closed on a date; nothing when the date is a day as any other. */
export const closedDay = (date: string, closures: readonly Closure[] = []): ClosedDay | undefined =>
  holidayOn(date) ??
  closures
    .filter(closure => closure.date === date)
    .map((closure): ClosedDay => ({...closure, kind: 'office'}))[0];

/** Every closed day of a window, by date. */
export const closedDays = (window: Period, closures?: readonly Closure[]): ClosedDay[] =>
  datesBetween(window.from, window.to).flatMap(date => closedDay(date, closures) ?? []);

/** The hours of one date, its break taken out; nothing of hours that end before they begin. */
function spansOn(date: string, hours: readonly OpeningHours[], utcOffset: UtcOffset): Span[] {
  const at = (time: string) => Date.parse(instantAt(date, time, utcOffset));
  const weekday = isoWeekday(date);
  return hours
    .filter(({days}) => days.includes(weekday))
    .flatMap(({opens, closes, breakStarts, breakEnds}) => {
      const pause = breakStarts && breakEnds ? [{start: at(breakStarts), end: at(breakEnds)}] : [];
      return without([{start: at(opens), end: at(closes)}], pause);
    });
}

/**
 * When a counter is open: its hours, in Ramadan those of Ramadan, without breaks, holidays, collective
 * leave and its own closed days.
 *
 * @param window First and last date, both included, YYYY-MM-DD.
 * @param shut When it is closed besides, by a notice for instance.
 * @returns spans that neither overlap nor touch, by time, as instants with the office's offset
 * @throws RangeError when a date is no date or a time of day is not HH:MM
 */
export function openingsIn(
  {utcOffset, hours, ramadanHours = [], closures}: CounterHours,
  window: Period,
  shut: readonly Span[] = [],
): Opening[] {
  const ramadan = ramadanHours.length ? ramadanPeriods(window) : [];
  const fasting = (date: string) => ramadan.some(({from, to}) => from <= date && date <= to);
  const spans = datesBetween(window.from, window.to)
    .filter(date => !closedDay(date, closures))
    .flatMap(date => spansOn(date, fasting(date) ? ramadanHours : hours, utcOffset));
  return without(joined(spans), shut).map(({start, end}) => ({
    start: localInstant(start, utcOffset),
    end: localInstant(end, utcOffset),
  }));
}
