import type {Office} from '@pendopo/sdk';
import {openingState} from './opening-state.js';

/** The next moment at which what is shown is no longer true: milliseconds since 1970. */
export function trueUntil(office: Office, now: number): number {
  const {closes, opens} = openingState(office, now);
  const turns = [office.validUntil, closes, opens, ...office.notices.map(({endsAt}) => endsAt)]
    .map(instant => Date.parse(instant ?? ''))
    .filter(time => time > now);
  return Math.min(...turns);
}
