/** A recurring round of the mobile service, and the dated visits that come of it. */
import type {Place, Quota, Text, Visit} from '@pendopo/contract/types';
import {datesBetween, dayNumber, instantAt, type UtcOffset} from '../time.js';
import type {Period} from '../calendar/ramadan.js';
import {occursOn, type Rule, ruleFault} from './rule.js';

/**
 * A visit as an office sets it. `state` is never running or done (the clock says that), and
 * `outsideOfficeHours` is left out because it follows from the office's hours.
 */
export type StoredVisit = Omit<Visit, 'outsideOfficeHours'>;

/** From when to when, HH:MM in the office's time zone, on one day. */
export interface Hours {
  start: string;
  end: string;
}

/** What all visits of a series share. */
export type SharedVisit = Omit<
  StoredVisit,
  'id' | 'series' | 'start' | 'end' | 'reason' | 'replacement' | 'revision' | 'updatedAt'
>;

interface ExceptionBase {
  /** The date the rule gives, YYYY-MM-DD: the key of the exception. */
  date: string;
  /**
   * How often this date has been changed, 1 when absent. It must grow with every further change,
   * also when an exception is taken back (then as `changed` with nothing changed): calendars ignore
   * an entry whose SEQUENCE fell.
   */
  revision?: number;
  /** When the office made the change, RFC 3339; the series' own when absent. */
  updatedAt?: string;
}

/** What one date may have of its own, in place of what the series says. */
interface Changes {
  hours?: Hours;
  place?: Place;
  quota?: Quota;
}

/** There was never to be a visit on that date: nothing is shown. */
export type Skip = ExceptionBase & {kind: 'skip'};

/** The visit is off, or off until a new date is found; it stays on the list with the reason. */
export type CalledOff = ExceptionBase & {kind: 'cancelled' | 'postponed'; reason: Text};

/** The visit is held on the date `to` (the same one for another hour); both dates are listed. */
export type Moved = ExceptionBase & Changes & {kind: 'moved'; to: string; reason: Text};

/** The visit stands, with other hours, place or quota; no places left makes it full. */
export type Changed = ExceptionBase & Changes & {kind: 'changed'; reason?: Text};

/** What is different on one date; at most one exception per date. */
export type Exception = Skip | CalledOff | Moved | Changed;

/** A recurring round, as an office keeps it. */
export interface VisitSeries {
  /** Stable id, at most 60 of A-Z a-z 0-9 . _ -; the ids of its visits begin with it. */
  id: string;
  rule: Rule;
  /** First date it can be held on, YYYY-MM-DD; weeks and months are counted from it. */
  from: string;
  /** Last date it can be held on, YYYY-MM-DD; without end when absent. */
  until?: string;
  hours: Hours;
  /** Hours on dates inside Ramadan; the usual ones when absent. */
  ramadanHours?: Hours;
  visit: SharedVisit;
  exceptions: Exception[];
  /** Raised when the series itself is changed, 0 when absent: part of each visit's revision. */
  revision?: number;
  /** When the office last changed it, RFC 3339. */
  updatedAt: string;
}

/** A faulty series is a fault of who wrote it: the message says which series, date and why. */
export class SeriesError extends Error {
  override name = 'SeriesError';
}

type Zone = {id: string; utcOffset: UtcOffset};
interface Round {
  series: VisitSeries;
  office: Zone;
  ramadan: readonly Period[];
}

const compact = (date: string) => date.replaceAll('-', '');

function fail({series, office}: Round, what: string): never {
  throw new SeriesError(`Series ${series.id} of office ${office.id}: ${what}.`);
}

const produces = ({rule, from, until}: VisitSeries, date: string) =>
  occursOn(rule, from, date) && (until === undefined || date <= until);

function hoursOn({series, ramadan}: Round, date: string): Hours {
  const fasting = ramadan.some(period => period.from <= date && date <= period.to);
  return (fasting ? series.ramadanHours : undefined) ?? series.hours;
}

function span(round: Round, date: string, own?: Hours) {
  const {start, end} = own ?? hoursOn(round, date);
  if (end <= start) fail(round, `hours ${start}-${end} on ${date} end before they start`);
  const {utcOffset} = round.office;
  return {start: instantAt(date, start, utcOffset), end: instantAt(date, end, utcOffset)};
}

const later = (a: string, b: string) => (Date.parse(b) > Date.parse(a) ? b : a);

/** The visit as the rule alone gives it, its revision raised when there is an exception. */
function regular(round: Round, date: string, exception?: Exception): StoredVisit {
  const {series} = round;
  return {
    ...series.visit,
    id: `${series.id}-${compact(date)}`,
    series: series.id,
    ...span(round, date),
    revision: (series.revision ?? 0) + (exception ? (exception.revision ?? 1) : 0),
    updatedAt: later(series.updatedAt, exception?.updatedAt ?? series.updatedAt),
  };
}

function changed(round: Round, visit: StoredVisit, date: string, own: Changes): StoredVisit {
  return {
    ...visit,
    ...span(round, date, own.hours),
    ...(own.place && {place: own.place}),
    ...(own.quota && {quota: own.quota}),
    ...(own.quota?.left === 0 && {state: 'full'}),
  };
}

function moved(round: Round, exception: Moved): StoredVisit[] {
  const old = regular(round, exception.date, exception);
  // Named after the original date, so that it stays one calendar entry when it moves once more.
  const instead = {...changed(round, old, exception.to, exception), id: `${old.id}-moved`};
  const replacement = {visit: instead.id, start: instead.start, end: instead.end};
  return [{...old, state: 'rescheduled', reason: exception.reason, replacement}, instead];
}

function exceptional(round: Round, exception: Exception): StoredVisit[] {
  if (exception.kind === 'skip') return [];
  if (exception.kind === 'moved') return moved(round, exception);
  const visit = regular(round, exception.date, exception);
  const {kind, date, reason} = exception;
  const now = kind === 'changed' ? changed(round, visit, date, exception) : {...visit, state: kind};
  return [{...now, ...(reason && {reason})}];
}

function exceptionsByDate(round: Round): Map<string, Exception> {
  const byDate = new Map<string, Exception>();
  for (const exception of round.series.exceptions) {
    const {date, kind} = exception;
    if (!produces(round.series, date)) fail(round, `${kind} on ${date}, where it has no visit`);
    if (byDate.has(date)) fail(round, `two exceptions on ${date}`);
    byDate.set(date, exception);
  }
  return byDate;
}

function check(round: Round): void {
  const {rule, from, until} = round.series;
  const fault = ruleFault(rule);
  if (fault) fail(round, `its rule is faulty, ${fault}`);
  if (until !== undefined && dayNumber(until) < dayNumber(from)) {
    fail(round, `it ends on ${until} before it begins on ${from}`);
  }
}

const byTime = (a: StoredVisit, b: StoredVisit) =>
  a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1;

/**
 * The visits of a series that are held, or were to be held, on the dates of a window.
 *
 * Rules: the rule gives dates; each has the stable id `<series>-<YYYYMMDD>`; an exception changes one
 * date. A moved visit is listed twice: on its old date as rescheduled, on its new one under the id
 * `<series>-<YYYYMMDD of the old date>-moved`. What is answered for a day does not depend on the
 * window. All exceptions are checked, in the window or not.
 *
 * @param window First and last date, both included, YYYY-MM-DD in the office's time zone.
 * @param office Its id (for messages) and its offset from UTC.
 * @param ramadan Periods on whose dates `ramadanHours` hold; they must cover the window and the dates
 *   that visits of the window are moved to.
 * @returns By start, then id. Instants are RFC 3339 with the office's offset.
 * @throws SeriesError when the series contradicts itself: a faulty rule, hours that end before they
 *   start, two exceptions on a date, an exception on a date that the rule does not give.
 * @throws RangeError when something that should be a date or clock time is none.
 */
export function expandSeries(
  series: VisitSeries,
  window: {from: string; to: string},
  office: Zone,
  ramadan: readonly Period[],
): StoredVisit[] {
  const round = {series, office, ramadan};
  check(round);
  const exceptions = exceptionsByDate(round);
  const dates = datesBetween(window.from, window.to);
  const visits = dates
    .filter(date => !exceptions.has(date) && produces(series, date))
    .map(date => regular(round, date));
  const inWindow = ({start}: StoredVisit) =>
    window.from <= start.slice(0, 10) && start.slice(0, 10) <= window.to;
  for (const exception of exceptions.values()) {
    visits.push(...exceptional(round, exception).filter(inWindow));
  }
  return visits.sort(byTime);
}
