import {type Kysely, sql} from 'kysely';
import type {Engine} from '../database/open.js';
import {searchConditions} from '../database/search.js';
import type {Tables} from '../database/tables.js';
import {addDays} from '../time.js';
import {searchText, visitSearch} from './search.js';
import {type KeptVisit, told} from './served.js';
import type {StoredVisit, VisitSeries} from './series.js';

/** Which visits to list: days are local and both included. */
export interface VisitFilter {
  from: string;
  to: string;
  kind?: string | undefined;
  district?: string | undefined;
  village?: string | undefined;
  school?: string | undefined;
  service?: string | undefined;
  q?: string | undefined;
}

/** The last visit of the page before. */
export interface Position {
  start: string;
  id: string;
}

/** People that were served at a visit. */
export interface Count {
  visit: string;
  /** Chosen by whoever counts: the same key counts once. */
  key: string;
  /** Persons; less than nought takes back. */
  served: number;
  /** A user of the desk, by id. */
  actor: string;
}

/** What came of a count: its key is known of it or of another one; it takes back more than there was. */
export type Counted = 'counted' | 'known' | 'other' | 'below';

/** From this many new rows on, what the database knew of its tables no longer holds. */
const manyRows = 500;

const toRow = (office: string, visit: StoredVisit) => ({
  id: visit.id,
  office_id: office,
  start_at: visit.start,
  series_id: visit.series ?? null,
  kind: visit.kind,
  district: visit.place.district.code,
  village: visit.place.village?.code ?? null,
  school: visit.place.school?.npsn ?? null,
  search: searchText(visit),
  body: JSON.stringify(visit),
});

const parsed = ({body, served}: {body: string; served: number}): KeptVisit => ({
  visit: JSON.parse(body) as StoredVisit,
  served,
});

export class VisitStore {
  readonly #db: Kysely<Tables>;
  readonly #engine: Engine;

  constructor(db: Kysely<Tables>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /** At most `limit` visits of an office by time, after a position, as the public is told of them. */
  async list(
    office: string,
    filter: VisitFilter,
    limit: number,
    after?: Position,
  ): Promise<StoredVisit[]> {
    return (await this.listKept(office, filter, limit, after)).map(told);
  }

  /** The same visits as the office has set them. */
  async listKept(
    office: string,
    filter: VisitFilter,
    limit: number,
    after?: Position,
  ): Promise<KeptVisit[]> {
    const {from, to, kind, district, village, school, service, q} = filter;
    // A service's own rows are in order of time too, so the list is read off whichever index fits.
    let query = service
      ? this.#db
          .selectFrom('visit_services as by')
          .innerJoin('visits', 'visits.id', 'by.visit_id')
          .where('by.service', '=', service)
          .select(['visits.body', 'visits.served'])
      : this.#db.selectFrom('visits').select(['visits.body', 'visits.served']);
    const time = this.#db.dynamic.ref(service ? 'by.start_at' : 'visits.start_at');
    const id = this.#db.dynamic.ref(service ? 'by.visit_id' : 'visits.id');
    query = query
      .where(this.#db.dynamic.ref(service ? 'by.office_id' : 'visits.office_id'), '=', office)
      .where(time, '>=', from)
      .where(time, '<', addDays(to, 1));
    if (kind) query = query.where('visits.kind', '=', kind);
    if (district) query = query.where('visits.district', '=', district);
    if (village) query = query.where('visits.village', '=', village);
    if (school) query = query.where('visits.school', '=', school);
    if (after) {
      query = query.where(eb =>
        eb(eb.refTuple(time as never, id as never), '>', eb.tuple(after.start, after.id) as never),
      );
    }
    for (const condition of q
      ? await searchConditions(this.#db, this.#engine, visitSearch, q)
      : []) {
      query = query.where(condition);
    }
    const rows = await query.orderBy(time).orderBy(id).limit(limit).execute();
    return rows.map(parsed);
  }

  /** A visit as the public is told of it. */
  async get(office: string, id: string): Promise<StoredVisit | undefined> {
    const kept = await this.kept(office, id);
    return kept && told(kept);
  }

  /** A visit as the office has set it. */
  async kept(office: string, id: string): Promise<KeptVisit | undefined> {
    const row = await this.#db
      .selectFrom('visits')
      .select(['body', 'served'])
      .where('id', '=', id)
      .where('office_id', '=', office)
      .executeTakeFirst();
    return row && parsed(row);
  }

  /**
   * Counts people at a visit, once for each key. Counts of several phones add up.
   *
   * @param at the instant of the count, with the office's offset
   */
  async count(office: string, {visit, key, served, actor}: Count, at: string): Promise<Counted> {
    const row = {office_id: office, key, visit_id: visit, served, actor, counted_at: at};
    const {numInsertedOrUpdatedRows = 0n} = await this.#db
      .insertInto('visit_counts')
      .values(row)
      .onConflict(conflict => conflict.columns(['office_id', 'key']).doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) {
      const before = await this.#db
        .selectFrom('visit_counts')
        .select(['visit_id', 'served'])
        .where('office_id', '=', office)
        .where('key', '=', key)
        .executeTakeFirst();
      return before?.visit_id === visit && before.served === served ? 'known' : 'other';
    }
    const {numUpdatedRows} = await this.#db
      .updateTable('visits')
      .set(eb => ({served: eb('served', '+', served)}))
      .where('office_id', '=', office)
      .where('id', '=', visit)
      .where(eb => eb(eb('served', '+', served), '>=', 0))
      .executeTakeFirst();
    return numUpdatedRows ? 'counted' : 'below';
  }

  /** Removes a single visit. */
  async remove(office: string, id: string): Promise<void> {
    await this.#db
      .deleteFrom('visits')
      .where('office_id', '=', office)
      .where('id', '=', id)
      .execute();
  }

  /** Removes a series; the visits that it gave go when they are next brought up to date. */
  async removeSeries(office: string, id: string): Promise<void> {
    await this.#db
      .deleteFrom('visit_series')
      .where('office_id', '=', office)
      .where('id', '=', id)
      .execute();
  }

  async series(office: string): Promise<VisitSeries[]> {
    const rows = await this.#db
      .selectFrom('visit_series')
      .select('body')
      .where('office_id', '=', office)
      .orderBy('id')
      .execute();
    return rows.map(row => JSON.parse(row.body) as VisitSeries);
  }

  async saveSeries(office: string, series: readonly VisitSeries[]): Promise<void> {
    for (const one of series) {
      const body = JSON.stringify(one);
      await this.#db
        .insertInto('visit_series')
        .values({id: one.id, office_id: office, body})
        .onConflict(conflict => conflict.column('id').doUpdateSet({body}))
        .execute();
    }
  }

  /** Writes the visits that are new or differ from what is kept; how many they were. */
  async save(office: string, visits: readonly StoredVisit[]): Promise<number> {
    const kept = await this.#bodies(office);
    const changed = visits
      .map(visit => ({row: toRow(office, visit), visit}))
      .filter(({row}) => kept.get(row.id) !== row.body);
    for (const {row, visit} of changed) {
      await this.#db
        .insertInto('visits')
        // One that was gone for a while and comes again has what was counted at it.
        .values(eb => ({
          ...row,
          served: eb
            .selectFrom('visit_counts as counted')
            .select(({fn, val}) => fn.coalesce(fn.sum<number>('counted.served'), val(0)).as('sum'))
            .where('counted.office_id', '=', office)
            .where('counted.visit_id', '=', row.id),
        }))
        .onConflict(conflict => conflict.column('id').doUpdateSet(row))
        .execute();
      await this.#saveServices(office, visit);
    }
    if (changed.length >= manyRows) await this.#takeStock();
    return changed.length;
  }

  /**
   * Removes the occurrences of series that begin at an instant or later and that the series no longer
   * give: what has begun is no plan any more.
   */
  async prune(office: string, from: string, visits: readonly StoredVisit[]): Promise<number> {
    const rows = await this.#db
      .selectFrom('visits')
      .select('id')
      .where('office_id', '=', office)
      .where('series_id', 'is not', null)
      .where('start_at', '>=', from)
      .execute();
    const given = new Set(visits.map(visit => visit.id));
    const gone = rows.filter(row => !given.has(row.id));
    for (const {id} of gone) {
      await this.#db.deleteFrom('visits').where('id', '=', id).execute();
    }
    return gone.length;
  }

  /** Takes single visits away, such as those that an import brought and its sheet no longer has. */
  async withdraw(office: string, ids: readonly string[]): Promise<void> {
    for (let n = 0; n < ids.length; n += manyRows) {
      await this.#db
        .deleteFrom('visits')
        .where('office_id', '=', office)
        .where('id', 'in', ids.slice(n, n + manyRows))
        .execute();
    }
  }

  /** Lets the database count what it holds: it plans searches by that. */
  async #takeStock(): Promise<void> {
    for (const table of ['visits', 'visit_services']) {
      await sql`ANALYZE ${sql.table(table)}`.execute(this.#db);
    }
  }

  async #bodies(office: string): Promise<Map<string, string>> {
    const rows = await this.#db
      .selectFrom('visits')
      .select(['id', 'body'])
      .where('office_id', '=', office)
      .execute();
    return new Map(rows.map(row => [row.id, row.body]));
  }

  async #saveServices(office: string, visit: StoredVisit): Promise<void> {
    await this.#db.deleteFrom('visit_services').where('visit_id', '=', visit.id).execute();
    const services = new Set(visit.services.map(service => service.id));
    if (!services.size) return;
    await this.#db
      .insertInto('visit_services')
      .values(
        [...services].map(service => ({
          office_id: office,
          service,
          start_at: visit.start,
          visit_id: visit.id,
        })),
      )
      .execute();
  }
}
