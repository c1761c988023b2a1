/** Hand-made KIA partners. */
import type {Offer} from '@pendopo/contract/types';
import type {StoredPartner} from '@pendopo/server';

export const offer = (more: Partial<Offer> = {}): Offer => ({
  id: 'buku',
  kind: 'percent',
  value: 10,
  what: {id: 'buku pelajaran', en: 'school books'},
  for: 'child_and_family',
  accepts: 'regency',
  blackout: [],
  ...more,
});

/** A bookshop whose agreement holds all through 2026, unless told otherwise. */
export const partner = (id: string, more: Partial<StoredPartner> = {}): StoredPartner => ({
  id,
  name: `Toko ${id}`,
  category: 'bookshop',
  place: {address: 'Jalan Contoh 1', district: {code: '12.19.06', name: 'Tanjung Tiram'}},
  agreement: {number: '1/PKS/2026', startsOn: '2026-01-01', endsOn: '2026-12-31'},
  offers: [offer()],
  sample: false,
  ...more,
});

/** With an agreement of these days. */
export const during = (id: string, startsOn: string, endsOn: string): StoredPartner =>
  partner(id, {agreement: {number: '1', startsOn, endsOn}});
