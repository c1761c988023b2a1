import type {OfficeCatalogue} from '@pendopo/contract';
import type {Notice, Statistic} from '@pendopo/contract/types';
import {type Kysely, sql} from 'kysely';
import type {Pool} from 'pg';
import type {ComplaintSeed} from './complaints/record.js';
import {ComplaintStore} from './complaints/store.js';
import {expireComplaints} from './complaints/upkeep.js';
import type {StoredApplication} from './applications/check.js';
import {ApplicationStore} from './applications/store.js';
import {type Database, openDatabase} from './database/open.js';
import {AttachmentStore} from './attachments/store.js';
import type {Tables} from './database/tables.js';
import {ImportStore} from './imports/store.js';
import {intakeSettings} from './intake/settings.js';
import {OfficeStore, type StoredOffice} from './offices/store.js';
import type {StoredPartner} from './partners/check.js';
import {PartnerStore} from './partners/store.js';
import {AuditStore} from './safety/audit.js';
import {type OpenedVault, openVault} from './safety/key.js';
import {OnceStore} from './safety/once.js';
import type {Vault} from './safety/vault.js';
import {CatalogueStore} from './services/store.js';
import {StaffStore} from './staff/store.js';
import {StatisticStore} from './statistics/store.js';
import {type NewSurvey, SurveyStore} from './surveys/store.js';
import {addDays, localDate, localInstant} from './time.js';
import {ramadanPeriods} from './calendar/ramadan.js';
import {expandSeries, type StoredVisit, type VisitSeries} from './visits/series.js';
import {type RequestSeed, VisitRequestStore} from './visit-requests/store.js';
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
  /** Answers to the survey that are added to those that are kept. */
  surveys?: NewSurvey[] | undefined;
  /** Invented complaints, for sample offices; those that are kept stay. */
  complaints?: ComplaintSeed[] | undefined;
  /** Invented requests for visits, for sample offices; those that are kept stay. */
  visitRequests?: RequestSeed[] | undefined;
  /** Applications to add or bring up to date; those that are not named stay. */
  applications?: StoredApplication[] | undefined;
}

/** The stores of one connection or transaction. */
export interface Stores {
  offices: OfficeStore;
  visits: VisitStore;
  catalogues: CatalogueStore;
  statistics: StatisticStore;
  partners: PartnerStore;
  once: OnceStore;
  audit: AuditStore;
  staff: StaffStore;
  surveys: SurveyStore;
  attachments: AttachmentStore;
  complaints: ComplaintStore;
  applications: ApplicationStore;
  visitRequests: VisitRequestStore;
  imports: ImportStore;
}

/** What the stores of one database have in common. */
interface Ground {
  engine: Database['engine'];
  vault: Vault;
}

const storesOf = (db: Kysely<Tables>, {engine, vault}: Ground): Stores => ({
  offices: new OfficeStore(db, engine),
  visits: new VisitStore(db, engine),
  catalogues: new CatalogueStore(db),
  statistics: new StatisticStore(db),
  partners: new PartnerStore(db, engine),
  once: new OnceStore(db),
  audit: new AuditStore(db),
  staff: new StaffStore(db, vault),
  surveys: new SurveyStore(db, vault),
  attachments: new AttachmentStore(db, vault),
  complaints: new ComplaintStore(db, engine, vault),
  applications: new ApplicationStore(db, engine, vault),
  visitRequests: new VisitRequestStore(db, engine, vault),
  imports: new ImportStore(db, vault),
});

/** Recurring visits are expanded this many days back and ahead: a list spans at most 366 days. */
const daysBack = 31;
const daysAhead = 400;

/** Where everything is kept. */
export interface StoreOptions {
  /** Folder of the embedded database, and of the key where none is given. */
  data: string;
  /** `postgres://…`: PostgreSQL instead of the embedded database. */
  databaseUrl?: string | undefined;
  /** The key that seals what is personal: 32 bytes in base64. Default: the data folder's. */
  key?: string | undefined;
}

/** All that is kept, on SQLite or PostgreSQL alike. */
export class Store {
  readonly offices: OfficeStore;
  readonly visits: VisitStore;
  readonly catalogues: CatalogueStore;
  readonly statistics: StatisticStore;
  readonly partners: PartnerStore;
  readonly once: OnceStore;
  readonly audit: AuditStore;
  readonly staff: StaffStore;
  readonly surveys: SurveyStore;
  readonly attachments: AttachmentStore;
  readonly complaints: ComplaintStore;
  readonly applications: ApplicationStore;
  readonly visitRequests: VisitRequestStore;
  readonly imports: ImportStore;
  readonly vault: Vault;
  /** The file in which the key was made just now, if it was. */
  readonly keyMadeIn: string | undefined;
  readonly #database: Database;

  private constructor(database: Database, {vault, madeIn}: OpenedVault) {
    this.#database = database;
    this.vault = vault;
    this.keyMadeIn = madeIn;
    const stores = storesOf(database.db, {engine: database.engine, vault});
    this.offices = stores.offices;
    this.visits = stores.visits;
    this.catalogues = stores.catalogues;
    this.statistics = stores.statistics;
    this.partners = stores.partners;
    this.once = stores.once;
    this.audit = stores.audit;
    this.staff = stores.staff;
    this.surveys = stores.surveys;
    this.attachments = stores.attachments;
    this.complaints = stores.complaints;
    this.applications = stores.applications;
    this.visitRequests = stores.visitRequests;
    this.imports = stores.imports;
  }

  /**
   * @see openDatabase
   * @see openVault
   */
  static async open(options: StoreOptions): Promise<Store> {
    const database = await openDatabase(options);
    try {
      return new Store(database, await openVault(database.db, options));
    } catch (error) {
      await database.db.destroy();
      throw error;
    }
  }

  /** PostgreSQL's connections, if that is what it is on. */
  get pool(): Pool | undefined {
    return this.#database.pool;
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
    const {surveys, complaints, applications, visitRequests} = record;
    return this.#write(office, now, async (stores, at) => {
      const changes = [
        await stores.offices.save(office, at),
        await stores.offices.saveNotices(office.id, notices),
      ];
      await stores.visits.saveSeries(office.id, series);
      changes.push((await stores.visits.save(office.id, visits)) > 0);
      if (catalogue) changes.push(await stores.catalogues.save(office.id, catalogue, at));
      if (statistics) changes.push(await stores.statistics.save(office.id, statistics));
      if (partners) changes.push(await stores.partners.save(office.id, partners));
      if (surveys) changes.push((await stores.surveys.addAll(surveys)) > 0);
      if (complaints) await stores.complaints.saveSeeds(office.id, complaints);
      if (visitRequests) await stores.visitRequests.saveSeeds(office.id, visitRequests);
      // What is personal is in no public answer: it makes none of them new.
      if (applications) {
        await stores.applications.save(office.id, office.utcOffset, applications, at);
      }
      return changes.some(Boolean);
    });
  }

  /**
   * Adds applications or brings them up to date, many thousands at once: all of them or, when one is
   * refused or the machine dies, none.
   *
   * @returns how many were new or other than before
   * @throws {ApplicationFault} that says which one cannot be an application, and why
   */
  async saveApplications(
    officeId: string,
    applications: readonly StoredApplication[],
    now: Date,
  ): Promise<number> {
    const row = await this.offices.get(officeId);
    if (!row) throw new Error(`There is no office ${officeId} in this database.`);
    const {utcOffset} = row.office;
    const at = localInstant(now.getTime(), utcOffset);
    return this.transaction(stores =>
      stores.applications.save(officeId, utcOffset, applications, at),
    );
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
    return this.#write(row.office, now, ({catalogues}, at) =>
      catalogues.save(catalogue.office, catalogue, at),
    );
  }

  /**
   * Changes something that an office makes public, and brings its dated visits up to date: all of it
   * or nothing. What the public reads is new within a second.
   *
   * @param change is given the stores of the transaction, and the instant of the writing with the
   *   office's offset; tells whether it changed anything
   */
  async change(
    officeId: string,
    now: Date,
    change: (stores: Stores, at: string) => Promise<boolean>,
  ): Promise<boolean> {
    const row = await this.offices.get(officeId);
    if (!row) throw new Error(`There is no office ${officeId} in this database.`);
    return this.#write(row.office, now, change);
  }

  /**
   * Expands every office's series to today's window, and lets begin what was published for a day that
   * has come. Run daily, so that the rounds never end.
   *
   * @returns the offices in which that changed anything
   */
  async roll(now: Date): Promise<string[]> {
    const changed: string[] = [];
    for (const {office} of await this.offices.list()) {
      const begun = ({catalogues}: Stores) => catalogues.begin(office.id, now.getTime());
      if (await this.#write(office, now, begun)) changed.push(office.id);
    }
    return changed;
  }

  /**
   * Forgets what has ended: answers that can no longer be asked for again, used challenges, and what
   * is personal of cases that ended longer ago than their office keeps it.
   */
  async expire(now: Date): Promise<void> {
    await this.once.forget(now.getTime());
    await this.staff.forget(now.getTime());
    await this.imports.forget(now.getTime());
    for (const {office} of await this.offices.list()) {
      await this.transaction(async stores => {
        await expireComplaints(stores, office, now);
        const {retention} = intakeSettings(office);
        const {id, utcOffset} = office;
        const daysAgo = (days: number) => localInstant(now.getTime() - days * 864e5, utcOffset);
        await stores.applications.erase(id, daysAgo(retention.applications));
        await stores.visitRequests.erase(id, daysAgo(retention.visitRequests), daysAgo(0));
        await stores.surveys.erase(id, daysAgo(retention.surveys));
      });
    }
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
    return this.transaction(async stores => {
      await stores.offices.lock(office.id);
      const changed = await change(stores, at);
      const expanded = await expand(stores.visits, office, now);
      if (changed || expanded) await stores.offices.touch(office.id, at);
      return changed || expanded;
    });
  }

  /**
   * Does all of it or, when it throws or the machine dies, nothing. What runs must ask the stores it is
   * given alone: the embedded database has one connection, and anyone else waits for its end.
   */
  transaction<T>(run: (stores: Stores) => Promise<T>): Promise<T> {
    const {db, engine} = this.#database;
    const {vault} = this;
    return db.transaction().execute((tx: Kysely<Tables>) => run(storesOf(tx, {engine, vault})));
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
  const at = localInstant(now.getTime(), office.utcOffset);
  return saved + (await visits.prune(office.id, at, dated)) > 0;
}
