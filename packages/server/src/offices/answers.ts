import type {Notice, Office} from '@pendopo/contract/types';
import {holidaysKnownUntil} from '../calendar/holidays.js';
import {closedDays, openingsIn, type Span} from '../calendar/openings.js';
import {ramadanPeriods} from '../calendar/ramadan.js';
import {addDays, endOfDay, localDate, localInstant} from '../time.js';
import {noticesAt, spanOf} from './notices.js';
import type {OfficeRow, StoredOffice} from './store.js';

/** How many days of openings an answer tells of, today among them. */
const daysTold = 14;

/** Whoever asks for Ramadan in any month is told of the next one: it is never farther off. */
const ramadanWithin = 400;

/** When a notice keeps the counter itself closed. */
const shutBy = (notices: readonly Notice[]): Span[] =>
  notices.filter(n => n.kind === 'closed' && n.channels.includes('counter')).map(spanOf);

function ramadan({ramadanHours}: StoredOffice, today: string): Pick<Office, 'ramadan'> {
  if (!ramadanHours?.length) return {};
  const [next] = ramadanPeriods({from: today, to: addDays(today, ramadanWithin)});
  return next ? {ramadan: {from: next.from, to: next.to, certainty: next.certainty}} : {};
}

/** An office with all that holds of it at a moment, and the next days' openings. */
export function officeAt(
  {office, updatedAt}: OfficeRow,
  notices: readonly Notice[],
  now: number,
): Office {
  const today = localDate(new Date(now), office.utcOffset);
  const window = {from: today, to: addDays(today, daysTold - 1)};
  const {holding, until} = noticesAt(notices, now);
  const validUntil = Math.min(until, endOfDay(now, office.utcOffset));
  return {
    ...office,
    ...ramadan(office, today),
    notices: holding,
    openings: openingsIn(office, window, shutBy(notices)),
    closedDays: closedDays(window, office.closures),
    holidaysKnownUntil: holidaysKnownUntil(today),
    updatedAt,
    validUntil: localInstant(validUntil, office.utcOffset),
  };
}
