import type {OfficeCatalogue} from '@pendopo/contract';
import type {Notice, Statistic} from '@pendopo/contract/types';
import {type Kysely, sql} from 'kysely';
import {type Database, openDatabase} from './database/open.js';
import type {Tables} from './database/tables.js';
import {OfficeStore, type StoredOffice} from './offices/store.js';
import type {StoredPartner} from './partners/check.js';
import {PartnerStore} from './partners/store.js';
import {CatalogueStore} from './services/store.js';
import {StatisticStore} from './statistics/store.js';
import {addDays, localDate, localInstant} from './time.js';
import {ramadanPeriods} from './calendar/ramadan.js';
import {expandSeries, type StoredVisit, type VisitSeries} from './visits/series.js';
import {VisitStore} from './visits/store.js';

/** Everything an office makes public, as it is written in one go. */
export interface OfficeRecord {
  office: StoredOffice;
  notices: Notice[];
  series: VisitSeries[];
  /** Single visits, beside those that come of the series. */
  visits: StoredVisit[];
  /** Where it departs from the national catalogue; absent: what is kept stays. */
  catalogue?: OfficeCatalogue | undefined;
  /** What the office counts, numbers as they are; absent: what is kept stays. */
  statistics?: Statistic[] | undefined;
  /** All of its KIA partners; absent: those that are kept stay. */
  partners?: StoredPartner[] | undefined;
}

/** The stores of one connection or transaction. */
interface Stores {
  offices: OfficeStore;
  visits: VisitStore;
  catalogues: CatalogueStore;
  statistics: StatisticStore;
  partners: PartnerStore;
}

const storesOf = (db: Kysely<Tables>, engine: Database['engine']): Stores => ({
  offices: new OfficeStore(db, engine),
  visits: new VisitStore(db, engine),
  catalogues: new CatalogueStore(db),
  statistics: new StatisticStore(db),
  partners: new PartnerStore(db, engine),
});

/** Recurring visits are expanded this many days back and ahead: a list spans at most 366 days. */
const daysBack = 31;
const daysAhead = 400;

/** All that is kept, on SQLite or PostgreSQL alike. */
export class Store {
  readonly offices: OfficeStore;
  readonly visits: VisitStore;
  readonly catalogues: CatalogueStore;
  readonly statistics: StatisticStore;
  readonly partners: PartnerStore;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    const {offices, visits, catalogues, statistics, partners} = storesOf(
      database.db,
      database.engine,
    );
    this.offices = offices;
    this.visits = visits;
    this.catalogues = catalogues;
    this.statistics = statistics;
    this.partners = partners;
  }

  /** @see openDatabase */
  static async open(options: {data: string; databaseUrl?: string | undefined}): Promise<Store> {
    return new Store(await openDatabase(options));
  }

  /** Throws when the database does not answer. */
  async ping(): Promise<void> {
    await sql`SELECT 1`.execute(this.#database.db);
  }

  /**
   * Writes an office with all that is told of it: everything or, when anything is refused or the
   * machine dies, nothing. Writing the same again changes nothing.
   *
   * @returns whether anything was changed
   */
  async save(record: OfficeRecord, now: Date): Promise<boolean> {
    const {office, notices, series, visits, catalogue, statistics, partners} = record;
    return this.#write(office, now, async (stores, at) => {
      const changes = [
        await stores.offices.save(office, at),
        await stores.offices.saveNotices(office.id, notices),
      ];
      await stores.visits.saveSeries(office.id, series);
      changes.push((await stores.visits.save(office.id, visits)) > 0);
      if (catalogue) changes.push(await stores.catalogues.save(office.id, catalogue));
      if (statistics) changes.push(await stores.statistics.save(office.id, statistics));
      if (partners) changes.push(await stores.partners.save(office.id, partners));
      return changes.some(Boolean);
    });
  }

  /**
   * Makes this an office's own version of the catalogue.
   *
   * @returns whether that changed anything
   * @throws {CatalogueError} when it does not fit the national one; then nothing is changed
   */
  async saveCatalogue(catalogue: OfficeCatalogue, now: Date): Promise<boolean> {
    const row = await this.offices.get(catalogue.office);
    if (!row) throw new Error(`There is no office ${catalogue.office} in this database.`);
    return this.#write(row.office, now, ({catalogues}) =>
      catalogues.save(catalogue.office, catalogue),
    );
  }

  /**
   * Expands every office's series to today's window. Run daily, so that the rounds never end.
   *
   * @returns the offices in which that changed anything
   */
  async roll(now: Date): Promise<string[]> {
    const changed: string[] = [];
    for (const {office} of await this.offices.list()) {
      if (await this.#write(office, now, async () => false)) changed.push(office.id);
    }
    return changed;
  }

  async close(): Promise<void> {
    await this.#database.db.destroy();
  }

  async #write(
    office: StoredOffice,
    now: Date,
    change: (stores: Stores, at: string) => Promise<boolean>,
  ): Promise<boolean> {
    const at = localInstant(now.getTime(), office.utcOffset);
    return this.#transaction(async stores => {
      await stores.offices.lock(office.id);
      const changed = await change(stores, at);
      const expanded = await expand(stores.visits, office, now);
      if (changed || expanded) await stores.offices.touch(office.id, at);
      return changed || expanded;
    });
  }

  #transaction<T>(run: (stores: Stores) => Promise<T>): Promise<T> {
    const {db, engine} = this.#database;
    return db.transaction().execute((tx: Kysely<Tables>) => run(storesOf(tx, engine)));
  }
}

/** Brings the dated visits of an office's series up to date; whether that changed anything. */
async function expand(visits: VisitStore, office: StoredOffice, now: Date): Promise<boolean> {
  const today = localDate(now, office.utcOffset);
  const window = {from: addDays(today, -daysBack), to: addDays(today, daysAhead)};
  // A visit may be moved to a date beyond the window, with that date's hours.
  const ramadan = ramadanPeriods({from: addDays(window.from, -31), to: addDays(window.to, 31)});
  const series = await visits.series(office.id);
  const dated = series.flatMap(one => expandSeries(one, window, office, ramadan));
  const saved = await visits.save(office.id, dated);
  return saved + (await visits.prune(office.id, today, dated)) > 0;
}
