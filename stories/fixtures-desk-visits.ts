/** Visits of an invented office, as its desk has them. */
import type {DeskVisit} from '@pendopo/sdk/staff';

/** A day from today on, by the clock of WIB. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + 7 * 36e5 + days * 864e5).toISOString().slice(0, 10);

/** A visit of today that goes on until midnight, with twelve places. */
export const deskVisit = (
  id: string,
  desk: Partial<DeskVisit> = {},
  visit: Partial<DeskVisit['visit']> = {},
): DeskVisit => ({
  version: '"contoh-1"',
  served: 0,
  removable: false,
  findable: true,
  ...desk,
  visit: {
    id,
    kind: 'van',
    state: 'scheduled',
    start: `${dayFromNow(0)}T00:00:00+07:00`,
    end: `${dayFromNow(0)}T23:59:00+07:00`,
    place: {
      name: 'Balai Desa Contoh',
      type: 'village_hall',
      address: 'Dusun II',
      district: {code: '12.19.06', name: 'Tanjung Tiram'},
    },
    services: [{id: 'ktp_el_new', name: {id: 'KTP-el baru', en: 'New KTP-el'}, result: 'record'}],
    quota: {total: 30, left: 12},
    bring: [{id: 'KK asli', en: 'Original family card'}],
    openTo: 'public',
    team: ['Tim Contoh'],
    revision: 0,
    updatedAt: '2026-11-01T09:00:00+07:00',
    sample: true,
    ...visit,
  },
});
