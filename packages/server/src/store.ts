import type {Notice} from '@pendopo/contract/types';
import {type Kysely, sql} from 'kysely';
import {type Database, openDatabase} from './database/open.js';
import type {Tables} from './database/tables.js';
import {OfficeStore, type StoredOffice} from './offices/store.js';
import type {StoredPartner} from './partners/check.js';
import {PartnerStore} from './partners/store.js';
import {addDays, localDate, localInstant} from './time.js';
import {ramadanPeriods} from './visits/ramadan.js';
import {expandSeries, type StoredVisit, type VisitSeries} from './visits/series.js';
import {VisitStore} from './visits/store.js';

/** Everything an office makes public, as it is written in one go. */
export interface OfficeRecord {
  office: StoredOffice;
  notices: Notice[];
  series: VisitSeries[];
  /** Single visits, beside those that come of the series. */
  visits: StoredVisit[];
  /** All of its KIA partners; when not given, those that are kept stay as they are. */
  partners?: StoredPartner[];
}

/** What one transaction writes through. */
interface Stores {
  offices: OfficeStore;
  visits: VisitStore;
  partners: PartnerStore;
}

/** Recurring visits are expanded this many days back and ahead: a list spans at most 366 days. */
const daysBack = 31;
const daysAhead = 400;

/** All that is kept, on SQLite or PostgreSQL alike. */
export class Store {
  readonly offices: OfficeStore;
  readonly visits: VisitStore;
  readonly partners: PartnerStore;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    this.offices = new OfficeStore(database.db, database.engine);
    this.visits = new VisitStore(database.db, database.engine);
    this.partners = new PartnerStore(database.db, database.engine);
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
   * Writes an office with its notices, series, visits and partners: all of it or, when anything is refused or
   * the machine dies, none. Writing the same again changes nothing.
   *
   * @returns whether anything was changed
   */
  async save(record: OfficeRecord, now: Date): Promise<boolean> {
    const {office, notices, series, visits, partners} = record;
    return this.#write(
      office,
      now,
      async ({offices, visits: store, partners: partnerStore}, at) => {
        const changes = [
          await offices.save(office, at),
          await offices.saveNotices(office.id, notices),
        ];
        await store.saveSeries(office.id, series);
        changes.push((await store.save(office.id, visits)) > 0);
        if (partners) changes.push(await partnerStore.save(office.id, partners));
        return changes.some(Boolean);
      },
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
      const {offices, visits} = stores;
      await offices.lock(office.id);
      const changed = await change(stores, at);
      const expanded = await expand(visits, office, now);
      if (changed || expanded) await offices.touch(office.id, at);
      return changed || expanded;
    });
  }

  #transaction<T>(run: (stores: Stores) => Promise<T>): Promise<T> {
    const {db, engine} = this.#database;
    return db.transaction().execute((tx: Kysely<Tables>) =>
      run({
        offices: new OfficeStore(tx, engine),
        visits: new VisitStore(tx, engine),
        partners: new PartnerStore(tx, engine),
      }),
    );
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
