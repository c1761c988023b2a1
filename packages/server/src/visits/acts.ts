/** What is decided about a visit that was announced: a single one, or one date of a series. */
import type {Place, Quota, Text, VisitAct} from '@pendopo/contract/types';
import type {Fault} from '../http/problems.js';
import type {Exception, Hours, StoredVisit, VisitSeries} from './series.js';

/** One act with what it needs, in the form it is kept. */
export type Act =
  | {act: 'cancel' | 'postpone'; reason: Text}
  | {act: 'move'; to: string; hours?: Hours; place?: Place; reason: Text}
  | {act: 'skip' | 'restore'}
  | {act: 'change'; hours?: Hours; place?: Place; quota?: Quota; reason?: Text};

export type ActName = VisitAct['act'] | 'change';

/** An act that does not fit the visit as it stands. */
const unfit = (code: string, id: string, en: string): Fault => ({
  pointer: '/json/act',
  code,
  detail: {id, en},
});

const over = unfit(
  'over',
  'Kunjungan ini sudah selesai dan tidak diubah lagi.',
  'This visit is over and is not changed any more.',
);

const movedOn = unfit(
  'moved',
  'Kunjungan ini sudah dipindah. Ubah kunjungan penggantinya.',
  'This visit was moved. Change the one that is held instead.',
);

const single = unfit(
  'single',
  'Ini kunjungan tunggal. Batalkan dengan alasan, atau hapus bila baru saja dibuat keliru.',
  'This is a single visit. Cancel it with a reason, or remove it if it was just made by mistake.',
);

const standing = unfit(
  'standing',
  'Kunjungan ini tidak dibatalkan atau ditunda.',
  'This visit was neither cancelled nor postponed.',
);

const calledOff = unfit(
  'called-off',
  'Kunjungan ini dibatalkan atau ditunda. Adakan lagi dulu, lalu ubah.',
  'This visit was called off. Restore it first, then change it.',
);

const ofSeries = unfit(
  'of-series',
  'Kunjungan ini bagian dari jadwal rutin. Ubah satu tanggal ini saja, atau ubah jadwal rutinnya.',
  'This visit belongs to a round. Change this one date alone, or change the round.',
);

const isOff = ({state}: StoredVisit) => state === 'cancelled' || state === 'postponed';

/** Why an act does not fit a visit, if it does not. */
export function actFault(visit: StoredVisit, act: ActName, now: number): Fault | undefined {
  if (Date.parse(visit.end) <= now) return over;
  if (visit.state === 'rescheduled' && !(act === 'restore' && visit.series)) return movedOn;
  if (act === 'skip' && !visit.series) return single;
  if (act === 'change' && isOff(visit)) return calledOff;
  if (act === 'restore' && !isOff(visit) && visit.state !== 'rescheduled') return standing;
  return undefined;
}

/** Why a single visit cannot be written anew, if it cannot. */
export function editFault(visit: StoredVisit, now: number): Fault | undefined {
  if (visit.series) return ofSeries;
  if (visit.state === 'postponed') return undefined;
  return actFault(visit, 'change', now);
}

const times = (date: string, {start, end}: Hours, visit: StoredVisit) => {
  const offset = visit.start.slice(19);
  return {start: `${date}T${start}:00${offset}`, end: `${date}T${end}:00${offset}`};
};

/** From when to when a visit is held, by the clock of its office. */
export const hoursOf = ({start, end}: StoredVisit): Hours => ({
  start: start.slice(11, 16),
  end: end.slice(11, 16),
});

const dateOf = ({start}: StoredVisit) => start.slice(0, 10);

const movedId = (id: string) => `${id}-moved`;

/** What is kept of a single visit once something is decided: the old one, and the one instead. */
export interface Decided {
  visit: StoredVisit;
  instead?: StoredVisit;
}

/** The state of a visit that is held, as far as anyone knows. */
const openState = ({state, quota}: StoredVisit): StoredVisit['state'] =>
  state === 'planned' ? state : quota?.left === 0 ? 'full' : 'scheduled';

/**
 * Decides about a single visit.
 *
 * One that is held instead of another already is moved as it is, so that it stays one entry of a
 * calendar; what it replaces is to be told (`following`).
 *
 * @param at the instant of the decision, with the office's offset
 */
export function decide(visit: StoredVisit, act: Act, at: string): Decided {
  const {reason: _reason, replacement: _replacement, ...plain} = visit;
  const next = {...plain, revision: visit.revision + 1, updatedAt: at};
  switch (act.act) {
    case 'cancel':
      return {visit: {...next, state: 'cancelled', reason: act.reason}};
    case 'postpone':
      return {visit: {...next, state: 'postponed', reason: act.reason}};
    case 'skip':
    case 'restore':
      return {visit: {...next, state: openState(visit)}};
    case 'change':
      return {visit: changed(visit, next, act)};
    case 'move':
      return move(visit, next, act, at);
  }
}

function changed(
  visit: StoredVisit,
  next: StoredVisit,
  {hours, place, quota, reason}: Act & {act: 'change'},
): StoredVisit {
  const why = reason ?? visit.reason;
  const one = {
    ...next,
    ...(hours && times(dateOf(visit), hours, visit)),
    ...(place && {place}),
    ...(quota && {quota}),
    ...(why && {reason: why}),
  };
  return quota ? {...one, state: openState(one)} : one;
}

function move(
  visit: StoredVisit,
  next: StoredVisit,
  {to, hours, place, reason}: Act & {act: 'move'},
  at: string,
): Decided {
  const held: StoredVisit = {
    ...next,
    ...times(to, hours ?? hoursOf(visit), visit),
    ...(place && {place}),
    state: openState(visit),
  };
  if (visit.id.endsWith('-moved')) return {visit: held};
  const instead = {...held, id: movedId(visit.id), revision: 0, updatedAt: at};
  const replacement = {visit: instead.id, start: instead.start, end: instead.end};
  return {visit: {...next, state: 'rescheduled', reason, replacement}, instead};
}

/** The id of the visit that one is held instead of, by its own; nothing when it is an original. */
export const replacedBy = (id: string): string | undefined =>
  id.endsWith('-moved') ? id.slice(0, -'-moved'.length) : undefined;

/** A visit that was moved, told where the one that replaces it went. */
export function following(old: StoredVisit, instead: StoredVisit, at: string): StoredVisit {
  const replacement = {visit: instead.id, start: instead.start, end: instead.end};
  return {...old, replacement, revision: old.revision + 1, updatedAt: at};
}

/** The date of a series that a visit belongs to, by its id. */
export function dateOfOccurrence(series: string, id: string): string | undefined {
  if (!id.startsWith(`${series}-`)) return undefined;
  const [, year, month, day] =
    /^(\d{4})(\d\d)(\d\d)(-moved)?$/.exec(id.slice(series.length + 1)) ?? [];
  return year && `${year}-${month}-${day}`;
}

type Prior = Partial<Pick<Exception & {kind: 'moved'}, 'hours' | 'place' | 'quota'>>;

function exceptionOf(prior: Exception | undefined, act: Act, base: ExceptionBase): Exception {
  const kept: Prior = prior?.kind === 'moved' || prior?.kind === 'changed' ? prior : {};
  const own = {
    ...(kept.hours && {hours: kept.hours}),
    ...(kept.place && {place: kept.place}),
    ...(kept.quota && {quota: kept.quota}),
  };
  switch (act.act) {
    case 'cancel':
      return {...base, kind: 'cancelled', reason: act.reason};
    case 'postpone':
      return {...base, kind: 'postponed', reason: act.reason};
    case 'skip':
      return {...base, kind: 'skip'};
    // Taken back with nothing changed, not removed: its revision must not fall.
    case 'restore':
      return {...base, kind: 'changed'};
    case 'move': {
      const {to, hours, place, reason} = act;
      return {
        ...base,
        ...own,
        kind: 'moved',
        to,
        ...(hours && {hours}),
        ...(place && {place}),
        reason,
      };
    }
    case 'change': {
      const {act: _, ...changes} = act;
      const before = prior?.kind === 'moved' ? prior : {...base, ...own, kind: 'changed' as const};
      const why = prior?.kind === 'changed' && prior.reason && {reason: prior.reason};
      return {...before, ...why, ...changes, ...base};
    }
  }
}

type ExceptionBase = {date: string; revision: number; updatedAt: string};

/** How often a date was changed already. */
const revisionOf = (exception?: Exception) => (exception ? (exception.revision ?? 1) : 0);

/**
 * Decides about one date of a series.
 *
 * @param date the date that its rule gives
 * @param at the instant of the decision, with the office's offset
 * @returns the series with that date's exception in place of the one it had
 */
export function decideDate(series: VisitSeries, date: string, act: Act, at: string): VisitSeries {
  const prior = series.exceptions.find(exception => exception.date === date);
  const base = {date, revision: revisionOf(prior) + 1, updatedAt: at};
  const others = series.exceptions.filter(exception => exception !== prior);
  const exceptions = [...others, exceptionOf(prior, act, base)];
  return {...series, exceptions: exceptions.sort((a, b) => (a.date < b.date ? -1 : 1))};
}
