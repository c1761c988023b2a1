import {Partner as PartnerSchema} from '@pendopo/contract';
import type {Offer, Partner} from '@pendopo/contract/types';

/** A partner as it is kept. */
export interface StoredPartner extends Partner {
  /** The office has suspended the agreement for a time: it is not listed. */
  suspended?: boolean;
}

/** A partner that cannot be one, and which of its fields says so: for whoever loads the data. */
export class PartnerFault extends Error {
  readonly partner: string;
  readonly field: string;

  constructor(partner: string, field: string, why: string) {
    super(`Partner ${partner}, ${field}: ${why}`);
    this.partner = partner;
    this.field = field;
  }
}

type Fault = readonly [field: string, why: string];

const reversed = (from: string | number | undefined, to: string | number | undefined) =>
  from !== undefined && to !== undefined && to < from;

function* offerFaults(offer: Offer, {agreement}: Partner): Generator<Fault> {
  const {kind, value, minAge, maxAge, startsOn, endsOn, blackout} = offer;
  if (kind === 'percent' && !(value && value <= 100)) {
    yield ['value', 'must be 1 to 100 percent'];
  }
  if (kind === 'amount' && !value) yield ['value', 'must say how much, in rupiah'];
  if (reversed(minAge, maxAge)) yield ['maxAge', `${maxAge} is less than minAge ${minAge}`];
  if (reversed(startsOn, endsOn)) yield ['endsOn', `${endsOn} lies before startsOn ${startsOn}`];
  const span = `the agreement, ${agreement.startsOn} to ${agreement.endsOn}`;
  for (const [field, date] of Object.entries({startsOn, endsOn})) {
    if (date && (date < agreement.startsOn || date > agreement.endsOn)) {
      yield [field, `${date} lies outside of ${span}`];
    }
  }
  for (const [n, {from, to}] of blackout.entries()) {
    if (reversed(from, to)) yield [`blackout.${n}.to`, `${to} lies before from ${from}`];
  }
}

function* faults(partner: Partner): Generator<Fault> {
  const {agreement, offers, sample, place} = partner;
  const {startsOn, endsOn, number} = agreement;
  if (reversed(startsOn, endsOn)) {
    yield ['agreement.endsOn', `${endsOn} lies before startsOn ${startsOn}`];
  }
  if (!sample && !number) {
    yield ['agreement.number', 'is missing; only sample data may be without one'];
  }
  if ((place.latitude === undefined) !== (place.longitude === undefined)) {
    yield ['place.latitude', 'and longitude go together'];
  }
  if (!offers.length) yield ['offers', 'must hold at least one'];
  const seen = new Set<string>();
  for (const [n, offer] of offers.entries()) {
    if (seen.has(offer.id)) yield [`offers.${n}.id`, `${offer.id} is there twice`];
    seen.add(offer.id);
    for (const [field, why] of offerFaults(offer, partner)) yield [`offers.${n}.${field}`, why];
  }
}

const nameOf = (partner: unknown, n: number): string => {
  const {id, name} = (partner ?? {}) as Partial<Partner>;
  return [id ?? `no. ${n + 1}`, name && `(${name})`].filter(Boolean).join(' ');
};

/**
 * Partners that can be kept: of the contract's shape, with an agreement that makes sense.
 *
 * @throws {PartnerFault} for the first that is not
 */
export function checkPartners(partners: readonly StoredPartner[]): void {
  const seen = new Set<string>();
  for (const [n, partner] of partners.entries()) {
    const who = nameOf(partner, n);
    const shape = PartnerSchema.safeParse(partner);
    if (!shape.success) {
      const [{path, message}] = shape.error.issues as [(typeof shape.error.issues)[0]];
      throw new PartnerFault(who, path.join('.') || 'record', message);
    }
    if (seen.has(partner.id)) throw new PartnerFault(who, 'id', 'is there twice');
    seen.add(partner.id);
    for (const [field, why] of faults(partner)) throw new PartnerFault(who, field, why);
  }
}
