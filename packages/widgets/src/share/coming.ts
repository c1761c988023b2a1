import type {Visit} from '@pendopo/sdk';
import {dayOf, localInstant} from '../shared/format.js';
import type {ShareModel} from './model.js';

/** How many dates a text or a poster tells at most: more is not heard to the end. */
export const mostTold = 6;

/** A visit that will not be held on the day it was told for. */
export const isOff = ({state}: Visit): boolean => /^(cancelled|rescheduled|postponed)$/.test(state);

/**
 * What is still to come at the moment it is told, by time, with what was cancelled or moved among it:
 * an answer may be hours old, and a visit that is over is never announced.
 */
export function coming({page, now}: ShareModel): Visit[] {
  const today = dayOf(localInstant(now, page.office));
  return page.data.filter(
    visit => dayOf(visit.start) >= today && (isOff(visit) || Date.parse(visit.end) > now),
  );
}
