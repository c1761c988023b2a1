import {
  type Received,
  type Visit,
  type VisitFilters,
  type VisitList,
  visitState,
} from '@pendopo/sdk';
import {dayOf, type Lang, localInstant} from '../shared/format.js';
import type {FilterName} from './filter-names.js';

/** Which filters are set. */
export type Filters = Pick<VisitFilters, FilterName>;

/** A visit and how far away it is, in words. */
export interface NearVisit {
  visit: Visit;
  distance?: string | undefined;
}

/** Everything the schedule's view is made of. */
export interface ScheduleModel {
  page: VisitList & Partial<Received>;
  lang: Lang;
  /** The moment it is shown for: milliseconds since 1970. */
  now: number;
  filters: Filters;
  /** Address of the server, for links. */
  server: string;
  /** Without search and filters, for a site that shows one school or village. */
  compact?: boolean;
  /** The filters are those of the page's owner: nobody has searched. */
  folded?: boolean;
  /** Something is being asked. */
  busy?: boolean | undefined;
  /** The visits by distance, when the citizen asked for that. */
  nearest?: NearVisit[] | undefined;
  /** The device would not say where it is. */
  denied?: boolean;
}

/** Visits of one local day, what is still to come before what is over. */
export interface Day {
  date: string;
  visits: Visit[];
}

/** It will be held, or is being held. */
export const stands = ({state}: Visit): boolean =>
  !/^(done|cancelled|rescheduled|postponed)$/.test(state);

/**
 * The visits as they stand now, by day from today on: an answer may be old, and a day that is past
 * is never shown.
 */
export function days({page, now}: ScheduleModel): Day[] {
  const today = dayOf(localInstant(now, page.office));
  const found: Record<string, Visit[]> = {};
  for (const visit of page.data) {
    const date = dayOf(visit.start);
    if (date >= today) (found[date] ??= []).push({...visit, state: visitState(visit, now)});
  }
  return Object.entries(found).map(([date, visits]) => ({
    date,
    visits: visits.sort((a, b) => +stands(b) - +stands(a)),
  }));
}
