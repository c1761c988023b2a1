import type {StoredVisit} from './series.js';

/** A visit as the office has set it, and how many were counted at it, persons. */
export interface KeptVisit {
  visit: StoredVisit;
  served: number;
}

/**
 * A visit as the public is told of it: whoever was served has taken a place. Its revision stays, for
 * no calendar need hear of every single one.
 */
export function told({visit, served}: KeptVisit): StoredVisit {
  const {quota, state} = visit;
  if (!quota || !served) return visit;
  const left = Math.max(0, quota.left - served);
  const full = left === 0 && state === 'scheduled';
  return {...visit, quota: {...quota, left}, ...(full && {state: 'full'})};
}
