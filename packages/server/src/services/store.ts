import {type Baseline, baseline, parseOfficeCatalogue} from '@pendopo/catalogue';
import type {OfficeCatalogue} from '@pendopo/contract';
import type {Kysely, Selectable} from 'kysely';
import type {Tables} from '../database/tables.js';

/** A version that an office published. */
export interface KeptVersion {
  number: number;
  /** The first day on which it holds: YYYY-MM-DD by the office's clock. */
  from: string;
  /** The same in milliseconds since 1970. */
  beginsAt: number;
  publishedAt: string;
  /** The name of whoever published it; empty for what came from a file. */
  by: string;
  reason: string;
  catalogue: OfficeCatalogue;
}

/** What an office has in work. */
export interface KeptDraft {
  changedAt: string;
  changedBy: string;
  catalogue: OfficeCatalogue;
}

type VersionRow = Selectable<Tables['catalogue_versions']>;

const versionOf = (row: VersionRow): KeptVersion => ({
  number: row.number,
  from: row.from_day,
  beginsAt: Number(row.begins_at),
  publishedAt: row.published_at,
  by: row.published_by,
  reason: row.reason,
  catalogue: JSON.parse(row.body) as OfficeCatalogue,
});

/**
 * Where an office departs from the national baseline: what came from a file, and what was published
 * at the desk. Of versions that have begun, the one that was published last holds.
 */
export class CatalogueStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /**
   * The office's own version at a moment; nothing when it keeps to the baseline.
   *
   * @param now milliseconds since 1970
   */
  async get(office: string, now: number): Promise<OfficeCatalogue | undefined> {
    const version = await this.#versions(office)
      .where('begins_at', '<=', now)
      .limit(1)
      .executeTakeFirst();
    return version ? versionOf(version).catalogue : this.#fromFile(office);
  }

  /**
   * Makes a file's content the office's own version; whether that changed anything.
   *
   * @param at the instant of the writing, by the office's clock
   * @throws {CatalogueError} when it does not fit the baseline; then nothing is written
   */
  async save(office: string, catalogue: OfficeCatalogue, at: string): Promise<boolean> {
    const body = JSON.stringify(fitting(catalogue, office, baseline()));
    const before = await this.#fromFile(office);
    if (before && JSON.stringify(before) === body) return false;
    await this.#db
      .insertInto('office_catalogues')
      .values({office_id: office, body})
      .onConflict(conflict => conflict.column('office_id').doUpdateSet({body}))
      .execute();
    // Where the desk has published before, what comes last holds all the same.
    if (await this.latest(office)) {
      const fresh = JSON.parse(body) as OfficeCatalogue;
      await this.publish(office, {...fileVersion(at), catalogue: fresh});
    }
    return true;
  }

  /** What was published last, whether or not it has begun. */
  async latest(office: string): Promise<KeptVersion | undefined> {
    const row = await this.#versions(office).limit(1).executeTakeFirst();
    return row && versionOf(row);
  }

  /** The catalogue that was published last, at the desk or by a file; nothing when there is none. */
  async published(office: string): Promise<OfficeCatalogue | undefined> {
    return (await this.latest(office))?.catalogue ?? this.#fromFile(office);
  }

  /** What was published, the newest first. */
  async list(office: string, before: number | undefined, limit: number): Promise<KeptVersion[]> {
    const query = this.#versions(office).limit(limit);
    const rows = await (before ? query.where('number', '<', before) : query).execute();
    return rows.map(versionOf);
  }

  /** What was published from a number on, the newest first; not many, for they are held against others. */
  async since(office: string, number: number): Promise<KeptVersion[]> {
    const rows = await this.#versions(office).where('number', '>=', number).limit(200).execute();
    return rows.map(versionOf);
  }

  async one(office: string, number: number): Promise<KeptVersion | undefined> {
    const row = await this.#versions(office).where('number', '=', number).executeTakeFirst();
    return row && versionOf(row);
  }

  /**
   * Publishes a version. The first time, what came from a file before becomes a version too, so that
   * it can be gone back to.
   */
  async publish(
    office: string,
    {from, beginsAt, publishedAt, by, reason, catalogue}: Omit<KeptVersion, 'number'>,
  ): Promise<KeptVersion> {
    const checked = fitting(catalogue, office, baseline());
    let last = await this.latest(office);
    const file = last ? undefined : await this.#fromFile(office);
    if (file) {
      // It was there before anything else: since when, nobody wrote down.
      const earlier = {...fileVersion(publishedAt), beginsAt: 0, catalogue: file};
      last = await this.#insert(office, 1, earlier);
    }
    const number = (last?.number ?? 0) + 1;
    const version = {from, beginsAt, publishedAt, by, reason, catalogue: checked};
    return this.#insert(office, number, version);
  }

  /** What is in work; nothing when all of it is published. */
  async draft(office: string): Promise<KeptDraft | undefined> {
    const row = await this.#db
      .selectFrom('catalogue_drafts')
      .selectAll()
      .where('office_id', '=', office)
      .executeTakeFirst();
    return (
      row && {
        changedAt: row.changed_at,
        changedBy: row.changed_by,
        catalogue: JSON.parse(row.body) as OfficeCatalogue,
      }
    );
  }

  /** @throws {CatalogueError} when it does not fit the baseline; then nothing is written */
  async saveDraft(office: string, {changedAt, changedBy, catalogue}: KeptDraft): Promise<void> {
    const body = JSON.stringify(fitting(catalogue, office, baseline()));
    const facts = {changed_at: changedAt, changed_by: changedBy, body};
    await this.#db
      .insertInto('catalogue_drafts')
      .values({office_id: office, ...facts})
      .onConflict(conflict => conflict.column('office_id').doUpdateSet(facts))
      .execute();
  }

  async discardDraft(office: string): Promise<void> {
    await this.#db.deleteFrom('catalogue_drafts').where('office_id', '=', office).execute();
  }

  /** Takes note of versions that have begun since; whether there were any. */
  async begin(office: string, now: number): Promise<boolean> {
    const {numUpdatedRows} = await this.#db
      .updateTable('catalogue_versions')
      .set({begun: 1})
      .where('office_id', '=', office)
      .where('begun', '=', 0)
      .where('begins_at', '<=', now)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async #fromFile(office: string): Promise<OfficeCatalogue | undefined> {
    const row = await this.#db
      .selectFrom('office_catalogues')
      .select('body')
      .where('office_id', '=', office)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as OfficeCatalogue);
  }

  #versions(office: string) {
    return this.#db
      .selectFrom('catalogue_versions')
      .selectAll()
      .where('office_id', '=', office)
      .orderBy('number', 'desc');
  }

  async #insert(
    office: string,
    number: number,
    version: Omit<KeptVersion, 'number'>,
  ): Promise<KeptVersion> {
    await this.#db
      .insertInto('catalogue_versions')
      .values({
        office_id: office,
        number,
        from_day: version.from,
        begins_at: version.beginsAt,
        begun: version.beginsAt <= Date.parse(version.publishedAt) ? 1 : 0,
        published_at: version.publishedAt,
        published_by: version.by,
        reason: version.reason,
        body: JSON.stringify(version.catalogue),
      })
      .execute();
    return {number, ...version};
  }
}

/** What came from a file holds from then on, and nobody at the desk published it. */
const fileVersion = (at: string) => ({
  from: at.slice(0, 10),
  beginsAt: Date.parse(at),
  publishedAt: at,
  by: '',
  reason: '',
});

/** Checked as a file would be, so that what is kept can be told on every day to come. */
function fitting(catalogue: OfficeCatalogue, office: string, national: Baseline): OfficeCatalogue {
  if (catalogue.office !== office) {
    throw new Error(`A catalogue of ${catalogue.office} was given as that of ${office}`);
  }
  return parseOfficeCatalogue(
    JSON.stringify(catalogue, null, 2),
    `catalogue of ${office}`,
    national,
  );
}
