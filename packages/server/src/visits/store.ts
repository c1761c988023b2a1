import {type Kysely, sql} from 'kysely';
import type {Engine} from '../database/open.js';
import {searchConditions} from '../database/search.js';
import type {Tables} from '../database/tables.js';
import {addDays} from '../time.js';
import {searchText, visitSearch} from './search.js';
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

export class VisitStore {
  readonly #db: Kysely<Tables>;
  readonly #engine: Engine;

  constructor(db: Kysely<Tables>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /** At most `limit` visits of an office by time, after a position. */
  async list(
    office: string,
    filter: VisitFilter,
    limit: number,
    after?: Position,
  ): Promise<StoredVisit[]> {
    const {from, to, kind, district, village, school, service, q} = filter;
    // A service's own rows are in order of time too, so the list is read off whichever index fits.
    let query = service
      ? this.#db
          .selectFrom('visit_services as by')
          .innerJoin('visits', 'visits.id', 'by.visit_id')
          .where('by.service', '=', service)
          .select('visits.body')
      : this.#db.selectFrom('visits').select('visits.body');
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
    return rows.map(row => JSON.parse(row.body) as StoredVisit);
  }

  async get(office: string, id: string): Promise<StoredVisit | undefined> {
    const row = await this.#db
      .selectFrom('visits')
      .select('body')
      .where('id', '=', id)
      .where('office_id', '=', office)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as StoredVisit);
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
        .values(row)
        .onConflict(conflict => conflict.column('id').doUpdateSet(row))
        .execute();
      await this.#saveServices(office, visit);
    }
    if (changed.length >= manyRows) await this.#takeStock();
    return changed.length;
  }

  /** Removes the occurrences of series from a day on that the series no longer give. */
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
