import type {PartnerAnswer, Received} from '@pendopo/sdk';
import {blackoutOn, todayAt} from '../offers/model.js';
import type {Lang} from '../shared/format.js';

/** Everything the badge's view is made of. */
export interface BadgeModel {
  answer: PartnerAnswer & Partial<Received>;
  lang: Lang;
  /** The moment it is shown for: milliseconds since 1970. */
  now: number;
  /** Address of the server, for links. */
  server: string;
  /** Without the checklist for staff. */
  compact?: boolean;
  /** Something is being asked. */
  busy?: boolean | undefined;
}

/**
 * What may be said of the agreement. `today`: the server said of this very day that it stands.
 * `closed`: it stands, but today is a day without any of its offers. `before`: the server said so of a
 * day that is past, or too long ago, and nothing newer is known.
 */
export type Claim = 'today' | 'closed' | 'before' | Exclude<PartnerAnswer['standing'], 'valid'>;

/** A badge never claims more than the server said, and never of another day. */
export function claimOf({answer, now}: BadgeModel): Claim {
  const {standing, data, asOf, endsOn, validUntil, office} = answer;
  const today = todayAt(office, now);
  if (endsOn < today) return 'ended';
  if (standing !== 'valid' || !data) return standing === 'valid' ? 'before' : standing;
  if (asOf !== today || !(now < Date.parse(validUntil))) return 'before';
  const {offers} = data;
  return offers.length && offers.every(offer => blackoutOn(offer, today)) ? 'closed' : 'today';
}
