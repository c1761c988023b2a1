import type {Office, Received} from '@pendopo/sdk';
import {dayOf, type Lang, localInstant} from '../shared/format.js';

/** Everything the office's view is made of. */
export interface OfficeModel {
  office: Office & Partial<Received>;
  lang: Lang;
  /** The moment it is shown for: milliseconds since 1970. */
  now: number;
  /** Only whether it is open and where it is, for a narrow place on a site. */
  compact?: boolean;
  /** Something is being asked. */
  busy?: boolean | undefined;
}

/** The office's date at the moment it is shown for. */
export const todayOf = ({office, now}: OfficeModel): string => dayOf(localInstant(now, office));

/** A date so many days after another. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);

/** Whether the answer, which may be old, tells of a date. */
export const tellsOf = (date: string, {office, now}: OfficeModel): boolean =>
  now < Date.parse(office.validUntil) || office.openings.some(({start}) => date <= start);

/** Notices as they hold now. */
export const holding = ({office, now}: OfficeModel) =>
  office.notices.filter(
    ({startsAt, endsAt = ''}) => Date.parse(startsAt) <= now && !(Date.parse(endsAt) <= now),
  );
