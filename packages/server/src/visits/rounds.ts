/** A recurring round as it is written at the desk, and how it is changed without touching what was. */
import type {SeriesDraft} from '@pendopo/contract/types';
import type {Fault} from '../http/problems.js';
import {addDays, datesBetween} from '../time.js';
import {dateOfOccurrence} from './acts.js';
import {dateFaults, type Ground, hoursFaults, sharedFaults, sharedOf} from './draft.js';
import {occursOn} from './rule.js';
import type {StoredVisit, VisitSeries} from './series.js';

/** How far a round is looked ahead: a rule that gives nothing by then gives nothing. */
const daysAhead = 400;

const never: Fault = {
  pointer: '/json/rule',
  code: 'never',
  detail: {
    id: `Dengan aturan ini tidak ada tanggal dalam ${daysAhead} hari ke depan. Periksa hari dan tanggalnya.`,
    en: `By this rule there is no date within ${daysAhead} days. Check its days and dates.`,
  },
};

const backwards = (pointer: string): Fault => ({
  pointer,
  code: 'end-before-start',
  detail: {
    id: 'Tanggal akhir harus sama dengan atau sesudah tanggal mulai.',
    en: 'The last day must not lie before the first.',
  },
});

const ended: Fault = {
  pointer: '/json/last',
  code: 'past',
  detail: {
    id: 'Tanggal ini sudah lewat. Pilih kemarin, hari ini, atau sesudahnya.',
    en: 'This date is past. Choose yesterday, today or a later day.',
  },
};

type Dated = Pick<VisitSeries, 'rule' | 'from' | 'until'>;

/** The dates that a rule gives from a day on, at most so many. */
export function datesFrom({rule, from, until}: Dated, day: string, most: number): string[] {
  const first = day > from ? day : from;
  const last = addDays(first, daysAhead);
  return datesBetween(first, until && until < last ? until : last)
    .filter(date => occursOn(rule, from, date))
    .slice(0, most);
}

/**
 * From when a draft counts: a first day that is past is the one of a round that goes on, whose weeks
 * and months stay counted as they were.
 */
export function startingFrom(draft: SeriesDraft, day: string): SeriesDraft {
  if (draft.from >= day) return draft;
  const [next] = datesFrom(draft, day, 1);
  return next ? {...draft, from: next} : draft;
}

/** What is wrong with a round. `isNew`: it does not go on from an earlier one. */
export function* roundFaults(
  draft: SeriesDraft,
  ground: Ground,
  {isNew}: {isNew: boolean},
): Generator<Fault> {
  const {from, until, hours, ramadanHours} = draft;
  if (isNew || from > ground.today) yield* dateFaults('from', from, ground);
  yield* hoursFaults('hours/end', hours);
  if (ramadanHours) yield* hoursFaults('ramadanHours/end', ramadanHours);
  yield* sharedFaults(draft, ground);
  if (until && until < from) yield backwards('/json/until');
  else if (!datesFrom(draft, ground.today, 1).length) yield never;
}

/** What is wrong with the day on which a round is to end. */
export function* endFaults(series: VisitSeries, last: string, today: string): Generator<Fault> {
  if (last < addDays(today, -1)) yield ended;
  if (last < series.from) yield backwards('/json/last');
}

/** A round as it is kept. */
export function roundOf(
  draft: SeriesDraft,
  ground: Ground,
  {id, updatedAt}: Pick<VisitSeries, 'id' | 'updatedAt'>,
): VisitSeries {
  const {rule, from, until, hours, ramadanHours} = draft;
  return {
    id,
    rule,
    from,
    ...(until && {until}),
    hours,
    ...(ramadanHours && {ramadanHours}),
    visit: sharedOf(draft, ground),
    exceptions: [],
    revision: 0,
    updatedAt,
  };
}

/** The other way round: what the desk shows of it, to be written anew. */
export function draftOf({rule, from, until, hours, ramadanHours, visit}: VisitSeries): SeriesDraft {
  const {sample: _, place, services, state, ...shared} = visit;
  return {
    ...shared,
    // Nothing else is ever set of a round as a whole.
    state: state as SeriesDraft['state'],
    place: {...place, district: place.district.code},
    services: services.map(({id, result}) => ({id, result})),
    rule: rule as SeriesDraft['rule'],
    from,
    ...(until && {until}),
    hours,
    ...(ramadanHours && {ramadanHours}),
  };
}

/** A round that was changed, and what it no longer gives but was announced all the same. */
export interface ChangedRound {
  series: VisitSeries;
  /** Single visits from now on: cancelled, postponed or moved dates that the new rule does not give. */
  settled: StoredVisit[];
}

const announced = new Set(['cancelled', 'postponed', 'moved']);

/**
 * Puts a new version in place of a round. Dates before its first day are history: they are kept as
 * they were. Of what was decided about single dates, all that the new rule still gives goes on.
 *
 * @param coming the visits that the old version gives from now on
 */
export function replaceRound(
  old: VisitSeries,
  next: VisitSeries,
  coming: readonly StoredVisit[],
): ChangedRound {
  const given = (date: string) =>
    occursOn(next.rule, next.from, date) && (!next.until || date <= next.until);
  const exceptions = old.exceptions.filter(({date}) => given(date));
  const dropped = old.exceptions.filter(({date}) => !given(date));
  const told = new Set(dropped.filter(({kind}) => announced.has(kind)).map(({date}) => date));
  const settled = coming
    .filter(({id}) => told.has(dateOfOccurrence(old.id, id) ?? ''))
    .map(({series: _, ...visit}) => visit);
  // A date that comes back some day must not have a revision lower than it had.
  const lost = Math.max(0, ...dropped.map(({revision = 1}) => revision));
  const revision = (old.revision ?? 0) + 1 + lost;
  return {series: {...next, exceptions, revision}, settled};
}
