import type {VisitFilters} from '@pendopo/sdk';
import {type Fault, Refusal} from '../http/problems.js';
import type {StoredOffice} from '../offices/store.js';
import {addDays, dayNumber, localDate} from '../time.js';
import type {VisitFilter} from './store.js';

/** The filters as they were read from an address. */
export type AskedFilters = {[Name in keyof VisitFilters]?: VisitFilters[Name] | undefined};

/** Days that a list spans when no last day is named, and at the most. */
const usualDays = 92;
const mostDays = 366;

const faults = {
  backwards: {
    pointer: '/query/to',
    code: 'from-after-to',
    detail: {
      id: 'Tanggal akhir (to) harus sama dengan atau sesudah tanggal awal (from).',
      en: 'The last day (to) must not lie before the first (from).',
    },
  },
  tooWide: {
    pointer: '/query/to',
    code: 'range-too-wide',
    detail: {
      id: `Rentang paling panjang ${mostDays} hari; perpendek.`,
      en: `A range spans at most ${mostDays} days; shorten it.`,
    },
  },
  elsewhere: (name: string): Fault => ({
    pointer: `/query/${name}`,
    code: 'not-in-office',
    detail: {
      id: 'Kode wilayah ini bukan wilayah kantor ini; lihat daftar districts pada data kantor.',
      en: "This code is not in this office's area; see the office's districts.",
    },
  }),
};

/**
 * What a reader asked for, with the days filled in.
 *
 * @throws {Refusal} when the days contradict each other or a code lies outside the office's area
 */
export function visitFilter(query: AskedFilters, office: StoredOffice, now: number): VisitFilter {
  const {kind, district, village, school, service, q} = query;
  const from = query.from ?? localDate(new Date(now), office.utcOffset);
  const to = query.to ?? addDays(from, usualDays);
  const found: Fault[] = [];
  if (to < from) found.push(faults.backwards);
  else if (dayNumber(to) - dayNumber(from) > mostDays) found.push(faults.tooWide);
  const codes = new Set(office.districts.map(one => one.code));
  if (district && !codes.has(district)) found.push(faults.elsewhere('district'));
  if (village && !codes.has(village.slice(0, 8))) found.push(faults.elsewhere('village'));
  if (found.length) throw new Refusal('invalid-parameters', found);
  return {from, to, kind, district, village, school, service, q: q?.trim() || undefined};
}
