import {type Kysely, sql} from 'kysely';
import type {Engine} from '../database/open.js';
import {printable, searchConditions} from '../database/search.js';
import type {Tables} from '../database/tables.js';
import {checkPartners, type StoredPartner} from './check.js';
import {partnerSearch, searchText} from './search.js';

/** Which partners to list: those that stand on a local day. */
export interface PartnerFilter {
  on: string;
  category?: string | undefined;
  district?: string | undefined;
  q?: string | undefined;
}

/** How an agreement stands on a day; `ending`: it stands and ends by another day. */
export type Standing = 'valid' | 'ended' | 'not-yet' | 'suspended' | 'ending';

/** Which of all partners to list, whether they stand or not. */
export interface AnyPartnerFilter {
  q?: string | undefined;
  standing?: Standing | undefined;
  /** The local day that `standing` is said of, and the last day of an agreement that is ending. */
  on: string;
  soon: string;
}

/** The last partner of the page before. */
export interface Position {
  sort: string;
  id: string;
}

/** From this many new rows on, what the database knew of its tables no longer holds. */
const manyRows = 500;

/** How many letters of a name set its place in the list. */
const sortedBy = 40;

/** What a partner is sorted by: the beginning of its name, without regard to case. */
export const sortKey = (name: string): string =>
  [...printable(name).toLowerCase()].slice(0, sortedBy).join('');

/** The last day on which anything is offered: after it there is nothing to list. */
function lastDay({agreement, offers}: StoredPartner): string {
  const ends = offers.map(offer => offer.endsOn ?? agreement.endsOn);
  return ends.sort().at(-1) ?? agreement.endsOn;
}

const toRow = (office: string, partner: StoredPartner) => ({
  id: partner.id,
  office_id: office,
  sort: sortKey(partner.name),
  category: partner.category,
  district: partner.place.district.code,
  starts_on: partner.agreement.startsOn,
  ends_on: lastDay(partner),
  suspended: partner.suspended ? 1 : 0,
  search: searchText(partner),
  body: JSON.stringify(partner),
});

const parsed = ({body}: {body: string}) => JSON.parse(body) as StoredPartner;

export class PartnerStore {
  readonly #db: Kysely<Tables>;
  readonly #engine: Engine;

  constructor(db: Kysely<Tables>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /** At most `limit` partners of an office by name, after a position. */
  async list(
    office: string,
    filter: PartnerFilter,
    limit: number,
    after?: Position,
  ): Promise<StoredPartner[]> {
    const {on, category, district, q} = filter;
    let query = this.#standing(office, on).select('body');
    if (category) query = query.where('category', '=', category);
    if (district) query = query.where('district', '=', district);
    if (after) {
      query = query.where(eb => eb(eb.refTuple('sort', 'id'), '>', eb.tuple(after.sort, after.id)));
    }
    const words = q ? await searchConditions(this.#db, this.#engine, partnerSearch, q) : [];
    for (const condition of words) query = query.where(condition);
    const rows = await query.orderBy('sort').orderBy('id').limit(limit).execute();
    return rows.map(parsed);
  }

  /** At most `limit` of all partners of an office by name, after a position. */
  async listAny(
    office: string,
    {q, standing, on, soon}: AnyPartnerFilter,
    limit: number,
    after?: Position,
  ): Promise<StoredPartner[]> {
    let query = this.#db.selectFrom('partners').select('body').where('office_id', '=', office);
    const days = {
      valid: query
        .where('suspended', '=', 0)
        .where('starts_on', '<=', on)
        .where('ends_on', '>=', on),
      ending: query.where('ends_on', '>=', on).where('ends_on', '<=', soon),
      ended: query.where('ends_on', '<', on),
      suspended: query.where('suspended', '=', 1).where('ends_on', '>=', on),
      'not-yet': query.where('suspended', '=', 0).where('starts_on', '>', on),
    };
    if (standing) query = days[standing];
    if (after) {
      query = query.where(eb => eb(eb.refTuple('sort', 'id'), '>', eb.tuple(after.sort, after.id)));
    }
    const words = q ? await searchConditions(this.#db, this.#engine, partnerSearch, q) : [];
    for (const condition of words) query = query.where(condition);
    const rows = await query.orderBy('sort').orderBy('id').limit(limit).execute();
    return rows.map(parsed);
  }

  /** All of an office, whether their agreements stand or not, by id. */
  async every(office: string): Promise<StoredPartner[]> {
    const rows = await this.#db
      .selectFrom('partners')
      .select('body')
      .where('office_id', '=', office)
      .orderBy('id')
      .execute();
    return rows.map(parsed);
  }

  /** A partner, whether its agreement stands or not. */
  async get(office: string, id: string): Promise<StoredPartner | undefined> {
    const row = await this.#db
      .selectFrom('partners')
      .select('body')
      .where('office_id', '=', office)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && parsed(row);
  }

  /** How many partners stand on a day, by district and category. */
  async counts(office: string, on: string) {
    const rows = await this.#standing(office, on)
      .select(['district', 'category', eb => eb.fn.countAll().as('count')])
      .groupBy(['district', 'category'])
      .execute();
    return rows.map(({district, category, count}) => ({district, category, count: Number(count)}));
  }

  /**
   * Makes these the office's partners; true when anything of them is new.
   *
   * @throws {PartnerFault} when one of them cannot be a partner; nothing is written then
   */
  async save(office: string, partners: readonly StoredPartner[]): Promise<boolean> {
    checkPartners(partners);
    const kept = await this.#bodies(office);
    const rows = partners.map(partner => toRow(office, partner));
    const given = new Set(rows.map(row => row.id));
    const gone = [...kept.keys()].filter(id => !given.has(id));
    const changed = rows.filter(row => kept.get(row.id) !== row.body);
    for (const id of gone) {
      await this.#db
        .deleteFrom('partners')
        .where('office_id', '=', office)
        .where('id', '=', id)
        .execute();
    }
    for (const row of changed) await this.#put(row);
    if (changed.length >= manyRows) await sql`ANALYZE ${sql.table('partners')}`.execute(this.#db);
    return gone.length + changed.length > 0;
  }

  /**
   * Adds a partner, or puts it in place of the one of that id.
   *
   * @throws {PartnerFault} when it cannot be a partner
   */
  async saveOne(office: string, partner: StoredPartner): Promise<void> {
    checkPartners([partner]);
    await this.#put(toRow(office, partner));
  }

  async #put(row: ReturnType<typeof toRow>): Promise<void> {
    await this.#db
      .insertInto('partners')
      .values(row)
      .onConflict(conflict => conflict.columns(['office_id', 'id']).doUpdateSet(row))
      .execute();
  }

  #standing(office: string, on: string) {
    return this.#db
      .selectFrom('partners')
      .where('office_id', '=', office)
      .where('suspended', '=', 0)
      .where('starts_on', '<=', on)
      .where('ends_on', '>=', on);
  }

  async #bodies(office: string): Promise<Map<string, string>> {
    const rows = await this.#db
      .selectFrom('partners')
      .select(['id', 'body'])
      .where('office_id', '=', office)
      .execute();
    return new Map(rows.map(row => [row.id, row.body]));
  }
}
