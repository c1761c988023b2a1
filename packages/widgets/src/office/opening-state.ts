import type {Office} from '@pendopo/sdk';

/** Whether a counter is open at a moment, and when that changes. */
export interface OpeningState {
  /** `break`: closed between two openings of a day; `unknown`: the answer is too old to tell. */
  state: 'open' | 'break' | 'closed' | 'unknown';
  /** When it closes, as an instant of the office: told of an open counter. */
  closes?: string;
  /** When it opens, or opens again after closing, if that is within the days that were told. */
  opens?: string;
}

/**
 * Whether a counter is open at a moment. An answer may be minutes or, offline, days old: its openings
 * are compared with the clock rather than believed.
 *
 * @param now milliseconds since 1970
 */
export function openingState(
  {openings, notices, validUntil}: Pick<Office, 'openings' | 'notices' | 'validUntil'>,
  now: number,
): OpeningState {
  const begun = openings.filter(({start}) => Date.parse(start) <= now);
  const last = begun.at(-1);
  const next = openings[begun.length];
  const opens = next && {opens: next.start};
  if (last && now < Date.parse(last.end)) return {state: 'open', closes: last.end, ...opens};
  if (!next && Date.parse(validUntil) <= now) return {state: 'unknown'};
  const sameDay = last && last.end.slice(0, 10) === next?.start.slice(0, 10);
  // A gap that a closing notice makes is no break.
  const shut = notices.some(
    ({kind, channels, startsAt, endsAt = ''}) =>
      kind === 'closed' &&
      channels.includes('counter') &&
      Date.parse(startsAt) <= now &&
      !(Date.parse(endsAt) <= now),
  );
  return {state: sameDay && !shut ? 'break' : 'closed', ...opens};
}
