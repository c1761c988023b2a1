import {OfficeBrief, partnerCategories} from '@pendopo/contract';
import type {Partner, PartnerAnswer, PartnerFacets, PartnerList} from '@pendopo/contract/types';
import type {PartnerFilters} from '@pendopo/sdk';
import {LRUCache} from 'lru-cache';
import type {Context} from '../context.js';
import {type Fault, Refusal} from '../http/problems.js';
import {knownOffice, noticesAt} from '../offices/routes.js';
import type {OfficeRow} from '../offices/store.js';
import {endOfDay, localDate, localInstant} from '../time.js';
import type {StoredPartner} from './check.js';
import {cursorAfter, positionOf} from './cursor.js';

/** The filters as they were read from an address. */
export type AskedFilters = {[Name in keyof PartnerFilters]?: PartnerFilters[Name] | undefined};

const elsewhere: Fault = {
  pointer: '/query/district',
  code: 'not-in-office',
  detail: {
    id: 'Kode wilayah ini bukan wilayah kantor ini; lihat daftar districts pada data kantor.',
    en: "This code is not in this office's area; see the office's districts.",
  },
};

const byName = (a: {name: string}, b: {name: string}) => a.name.localeCompare(b.name, 'id');

/** A kept partner as it is told on a day: without what is over, and what is ours alone. */
const partnerOn = ({suspended: _, ...partner}: StoredPartner, today: string): Partner => ({
  ...partner,
  offers: partner.offers.filter(({endsOn}) => !endsOn || today <= endsOn),
});

/** Whether an agreement stands on a day. */
export function standingOn(
  {agreement, suspended}: StoredPartner,
  today: string,
): PartnerAnswer['standing'] {
  if (agreement.endsOn < today) return 'ended';
  if (suspended) return 'suspended';
  return agreement.startsOn > today ? 'not-yet' : 'valid';
}

/** The public answers about partners. All that is told of them changes at midnight, by the day. */
export class PartnerAnswers {
  readonly #context: Context;
  /** Facets are of all standing partners: made once per change and day, whatever is filtered. */
  readonly #facets = new LRUCache<string, PartnerFacets>({max: 200});

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * A page of partners whose agreement stands today.
   *
   * @throws {Refusal} `invalid-parameters` for a district that is none of the office's;
   *   `cursor-mismatch` when the cursor belongs to another question
   */
  async list(
    row: OfficeRow,
    asked: AskedFilters,
    limit: number,
    cursor?: string,
  ): Promise<PartnerList> {
    const {store, now} = this.#context;
    const {office, updatedAt} = row;
    const moment = now();
    const today = localDate(new Date(moment), office.utcOffset);
    const facets = await this.#facetsOf(row, today);
    const {category, district, q} = asked;
    if (district && !office.districts.some(({code}) => code === district)) {
      throw new Refusal('invalid-parameters', [elsewhere]);
    }
    const after = cursor === undefined ? undefined : positionOf(office.id, asked, cursor);
    const filter = {on: today, category, district, q: q?.trim() || undefined};
    const found = await store.partners.list(office.id, filter, limit + 1, after);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const notices = noticesAt(await store.offices.notices(office.id), moment);
    const until = Math.min(notices.until, endOfDay(moment, office.utcOffset));
    return {
      data: page.map(partner => partnerOn(partner, today)),
      ...(last && {next: cursorAfter(office.id, asked, last)}),
      office: OfficeBrief.parse(office) as PartnerList['office'],
      notices: notices.holding.filter(({kind}) => kind === 'info'),
      ...(!cursor && {facets}),
      updatedAt,
      validUntil: localInstant(until, office.utcOffset),
    };
  }

  /** @throws {Refusal} `unknown-office`, or `not-found` when the office has no such partner */
  async one(officeId: string, id: string): Promise<PartnerAnswer> {
    const {store, now} = this.#context;
    const {office, updatedAt} = await knownOffice(this.#context, officeId);
    const partner = await store.partners.get(officeId, id);
    if (!partner) throw new Refusal('not-found');
    const moment = now();
    const today = localDate(new Date(moment), office.utcOffset);
    const standing = standingOn(partner, today);
    const {startsOn, endsOn} = partner.agreement;
    return {
      id: partner.id,
      name: partner.name,
      standing,
      asOf: today,
      startsOn,
      endsOn,
      ...(standing === 'valid' && {data: partnerOn(partner, today)}),
      office: OfficeBrief.parse(office) as PartnerAnswer['office'],
      sample: partner.sample,
      updatedAt,
      validUntil: localInstant(endOfDay(moment, office.utcOffset), office.utcOffset),
    };
  }

  async #facetsOf({office, revision}: OfficeRow, today: string): Promise<PartnerFacets> {
    const key = [office.id, revision, today].join(' ');
    const known = this.#facets.get(key);
    if (known) return known;
    const {partners} = this.#context.store;
    const counts = await partners.counts(office.id, today);
    const total = (category: string) =>
      counts.reduce((sum, one) => sum + (one.category === category ? one.count : 0), 0);
    const facets: PartnerFacets = {
      categories: partnerCategories
        .map(id => ({id, count: total(id)}))
        .filter(({count}) => count > 0),
      // A partner may lie outside of the office's area: nobody looks for it by district here.
      districts: office.districts
        .filter(({code}) => counts.some(one => one.district === code))
        .sort(byName),
    };
    this.#facets.set(key, facets);
    return facets;
  }
}
