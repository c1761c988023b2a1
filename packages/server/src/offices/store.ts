import type {IntakeSettings, Notice, Office} from '@pendopo/contract/types';
import type {Kysely} from 'kysely';
import type {OwnComplaintSettings} from '../complaints/settings.js';
import type {Engine} from '../database/open.js';
import type {Tables} from '../database/tables.js';

/** An office as it is kept: its facts, without what is worked out of them and said of their age. */
export type StoredOffice = Omit<
  Office,
  | 'notices'
  | 'openings'
  | 'closedDays'
  | 'holidaysKnownUntil'
  | 'ramadan'
  | 'updatedAt'
  | 'validUntil'
> & {
  /** How it takes in what the public writes, where that is not the usual way. */
  intake?: {
    [Part in keyof Omit<IntakeSettings, 'complaints'>]?: Partial<IntakeSettings[Part]>;
  } & {complaints?: OwnComplaintSettings};
};

/** An office, how often anything of it was changed, and when last. */
export interface OfficeRow {
  office: StoredOffice;
  revision: number;
  updatedAt: string;
}

const toRow = (row: Tables['offices']): OfficeRow => ({
  office: JSON.parse(row.body) as StoredOffice,
  revision: row.revision,
  updatedAt: row.updated_at,
});

export class OfficeStore {
  readonly #db: Kysely<Tables>;
  readonly #engine: Engine;

  constructor(db: Kysely<Tables>, engine: Engine) {
    this.#db = db;
    this.#engine = engine;
  }

  /**
   * Within a transaction: lets no other write to this office until it ends. SQLite has but one writer
   * at a time; of a new office PostgreSQL lets but one be inserted.
   */
  async lock(id: string): Promise<void> {
    if (this.#engine === 'sqlite') return;
    await this.#db.selectFrom('offices').select('id').where('id', '=', id).forUpdate().execute();
  }

  /** All offices, by code. */
  async list(): Promise<OfficeRow[]> {
    return (await this.#db.selectFrom('offices').selectAll().orderBy('id').execute()).map(toRow);
  }

  async get(id: string): Promise<OfficeRow | undefined> {
    const row = await this.#db
      .selectFrom('offices')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && toRow(row);
  }

  /** How often each office was changed, by id. */
  async revisions(): Promise<Map<string, number>> {
    const rows = await this.#db.selectFrom('offices').select(['id', 'revision']).execute();
    return new Map(rows.map(row => [row.id, row.revision]));
  }

  /** Notices that hold at a moment or will, the one that began last first. */
  async notices(office: string): Promise<Notice[]> {
    const rows = await this.#db
      .selectFrom('notices')
      .select('body')
      .where('office_id', '=', office)
      .orderBy('starts_at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(row => JSON.parse(row.body) as Notice);
  }

  /** Writes the office; true when anything of it is new. */
  async save(office: StoredOffice, now: string): Promise<boolean> {
    const body = JSON.stringify(office);
    const row = await this.#db
      .selectFrom('offices')
      .select('body')
      .where('id', '=', office.id)
      .executeTakeFirst();
    if (row?.body === body) return false;
    await this.#db
      .insertInto('offices')
      .values({id: office.id, body, revision: 0, updated_at: now})
      .onConflict(conflict => conflict.column('id').doUpdateSet({body}))
      .execute();
    return true;
  }

  /** Makes these the office's notices; true when anything of them is new. */
  async saveNotices(office: string, notices: readonly Notice[]): Promise<boolean> {
    const kept = await this.notices(office);
    const same = new Set(kept.map(notice => JSON.stringify(notice)));
    if (kept.length === notices.length && notices.every(n => same.has(JSON.stringify(n)))) {
      return false;
    }
    await this.#db.deleteFrom('notices').where('office_id', '=', office).execute();
    for (const notice of notices) {
      await this.#db
        .insertInto('notices')
        .values({
          id: notice.id,
          office_id: office,
          starts_at: notice.startsAt,
          ends_at: notice.endsAt ?? null,
          body: JSON.stringify(notice),
        })
        .execute();
    }
    return true;
  }

  /** A notice, whether it holds or not. */
  async notice(office: string, id: string): Promise<Notice | undefined> {
    const row = await this.#db
      .selectFrom('notices')
      .select('body')
      .where('office_id', '=', office)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as Notice);
  }

  /** Adds a notice, or puts it in place of the one of that id. */
  async saveNotice(office: string, notice: Notice): Promise<void> {
    const {id, startsAt, endsAt = null} = notice;
    const row = {starts_at: startsAt, ends_at: endsAt, body: JSON.stringify(notice)};
    await this.#db
      .insertInto('notices')
      .values({id, office_id: office, ...row})
      .onConflict(conflict => conflict.column('id').doUpdateSet(row))
      .execute();
  }

  async removeNotice(office: string, id: string): Promise<void> {
    await this.#db
      .deleteFrom('notices')
      .where('office_id', '=', office)
      .where('id', '=', id)
      .execute();
  }

  /** Counts a change: what was made of this office before is stale from now on. */
  async touch(office: string, now: string): Promise<void> {
    await this.#db
      .updateTable('offices')
      .set(eb => ({revision: eb('revision', '+', 1), updated_at: now}))
      .where('id', '=', office)
      .execute();
  }
}
