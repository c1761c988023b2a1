import type {Blackout, Offer, OfficeBrief, Partner} from '@pendopo/sdk';
import {dayOf, localInstant} from '../shared/format.js';

/** The day it is for an office: YYYY-MM-DD. */
export const todayAt = (office: OfficeBrief, now: number): string =>
  dayOf(localInstant(now, office));

/** Whether it holds on a day: an answer may be old, and what is over is never shown. */
export const holdsOn = ({agreement}: Partner, today: string): boolean =>
  agreement.startsOn <= today && today <= agreement.endsOn;

/** Its offers but those that are over. */
export const offersFrom = ({offers}: Partner, today: string): Offer[] =>
  offers.filter(({endsOn}) => !endsOn || today <= endsOn);

/** Why an offer does not hold on a day, when it does not. */
export const blackoutOn = ({blackout}: Offer, today: string): Blackout | undefined =>
  blackout.find(({from, to}) => from <= today && today <= to);
