import type {Visit} from '@pendopo/contract/types';

/**
 * The state of a visit at a moment: an answer may be minutes or, offline, days old, and a date that
 * is past must never be shown as coming. What the office cancelled, moved or postponed stays so;
 * else it is done once it has ended and running once it has begun.
 *
 * @param now milliseconds since 1970
 */
export function visitState(
  {state, start, end}: Pick<Visit, 'state' | 'start' | 'end'>,
  now: number,
): Visit['state'] {
  if (/^(cancelled|rescheduled|postponed)$/.test(state)) return state;
  if (Date.parse(end) <= now) return 'done';
  if (Date.parse(start) <= now) return 'running';
  return state === 'running' || state === 'done' ? 'scheduled' : state;
}
