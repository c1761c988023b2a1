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

/** What is wrong with a field, said in both languages. */
export interface FieldFault {
  /** Its path, dots between the parts. */
  field: string;
  code: string;
  detail: Record<'id' | 'en', string>;
}

const fault = (field: string, code: string, id: string, en: string): FieldFault => ({
  field,
  code,
  detail: {id, en},
});

const reversed = (from: string | number | undefined, to: string | number | undefined) =>
  from !== undefined && to !== undefined && to < from;

function* offerFaults(offer: Offer, {agreement}: Agreed): Generator<FieldFault> {
  const {kind, value, minAge, maxAge, startsOn, endsOn, blackout} = offer;
  if (kind === 'percent' && !(value && value <= 100)) {
    yield fault('value', 'not-percent', 'tulis 1 sampai 100 persen', 'must be 1 to 100 percent');
  }
  if (kind === 'amount' && !value) {
    yield fault('value', 'missing', 'tulis berapa rupiah', 'must say how much, in rupiah');
  }
  if (reversed(minAge, maxAge)) {
    yield fault(
      'maxAge',
      'reversed',
      `${maxAge} lebih muda dari umur paling muda, ${minAge}`,
      `${maxAge} is less than minAge ${minAge}`,
    );
  }
  if (reversed(startsOn, endsOn)) {
    yield fault(
      'endsOn',
      'reversed',
      `${endsOn} mendahului hari pertamanya, ${startsOn}`,
      `${endsOn} lies before startsOn ${startsOn}`,
    );
  }
  const {startsOn: first, endsOn: last} = agreement;
  for (const [field, date] of Object.entries({startsOn, endsOn})) {
    if (date && (date < first || date > last)) {
      yield fault(
        field,
        'outside-agreement',
        `${date} di luar masa perjanjian, ${first} sampai ${last}`,
        `${date} lies outside of the agreement, ${first} to ${last}`,
      );
    }
  }
  for (const [n, {from, to}] of blackout.entries()) {
    if (reversed(from, to)) {
      yield fault(
        `blackout.${n}.to`,
        'reversed',
        `${to} mendahului hari pertamanya, ${from}`,
        `${to} lies before from ${from}`,
      );
    }
  }
}

type Agreed = Pick<Partner, 'agreement' | 'offers' | 'sample' | 'place'>;

/** What is wrong with a partner of the right shape. */
export function* partnerFaults(partner: Agreed): Generator<FieldFault> {
  const {agreement, offers, sample, place} = partner;
  const {startsOn, endsOn, number} = agreement;
  if (reversed(startsOn, endsOn)) {
    yield fault(
      'agreement.endsOn',
      'reversed',
      `${endsOn} mendahului hari pertamanya, ${startsOn}`,
      `${endsOn} lies before startsOn ${startsOn}`,
    );
  }
  if (!sample && !number) {
    yield fault(
      'agreement.number',
      'missing',
      'tulis nomor perjanjian; hanya data contoh boleh tanpa nomor',
      'is missing; only sample data may be without one',
    );
  }
  if ((place.latitude === undefined) !== (place.longitude === undefined)) {
    yield fault(
      'place.latitude',
      'incomplete',
      'lintang dan bujur diisi keduanya, atau kosongkan keduanya',
      'and longitude go together',
    );
  }
  if (!offers.length) {
    yield fault(
      'offers',
      'too-few',
      'tulis paling sedikit satu penawaran',
      'must hold at least one',
    );
  }
  const seen = new Set<string>();
  for (const [n, offer] of offers.entries()) {
    if (seen.has(offer.id)) {
      yield fault(
        `offers.${n}.id`,
        'twice',
        `${offer.id} disebut dua kali`,
        `${offer.id} is there twice`,
      );
    }
    seen.add(offer.id);
    for (const one of offerFaults(offer, partner))
      yield {...one, field: `offers.${n}.${one.field}`};
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
    for (const {field, detail} of partnerFaults(partner)) {
      throw new PartnerFault(who, field, detail.en);
    }
  }
}
