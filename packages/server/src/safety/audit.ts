import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';

/** Who did what to what. Never a name, a text or a number of the person that it is about. */
export interface AuditEntry {
  office: string;
  /** A user of the desk by id, `citizen` for whoever holds number and secret, or `system`. */
  actor: string;
  /** Such as `complaint.read`. */
  action: string;
  /** What it was done to, by our own id. */
  subject: string;
  /** Such as the state before and after. */
  detail?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** What was done, for ever: the database itself refuses to change or remove an entry. */
export class AuditStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** @param at when, as an instant with the office's offset */
  async record({office, actor, action, subject, detail}: AuditEntry, at: string): Promise<void> {
    await this.#db
      .insertInto('audit')
      .values({
        at,
        office_id: office,
        actor,
        action,
        subject,
        detail: detail ? JSON.stringify(detail) : null,
      })
      .execute();
  }

  /** The latest entries of an office, the newest first. */
  async list(office: string, limit: number): Promise<(AuditEntry & {at: string})[]> {
    const rows = await this.#db
      .selectFrom('audit')
      .selectAll()
      .where('office_id', '=', office)
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({at, actor, action, subject, detail}) => ({
      at,
      office,
      actor,
      action,
      subject,
      ...(detail && {detail: JSON.parse(detail) as NonNullable<AuditEntry['detail']>}),
    }));
  }
}
