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

/** An entry as it is kept: when it was made, and its place among all. */
export interface KeptEntry extends AuditEntry {
  number: number;
  at: string;
}

/** Which entries: of one action or kind of actions, done to one thing, made before another one. */
export interface AuditFilter {
  action?: string | undefined;
  subject?: string | undefined;
  before?: number | undefined;
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
  async list(
    office: string,
    limit: number,
    {action, subject, before}: AuditFilter = {},
  ): Promise<KeptEntry[]> {
    let query = this.#db.selectFrom('audit').selectAll().where('office_id', '=', office);
    if (action?.includes('.')) query = query.where('action', '=', action);
    else if (action) query = query.where('action', 'like', `${action}.%`);
    if (subject) query = query.where('subject', '=', subject);
    if (before !== undefined) query = query.where('number', '<', before);
    const rows = await query.orderBy('number', 'desc').limit(limit).execute();
    return rows.map(({number, at, actor, action, subject, detail}) => ({
      number,
      at,
      office,
      actor,
      action,
      subject,
      ...(detail && {detail: JSON.parse(detail) as NonNullable<AuditEntry['detail']>}),
    }));
  }
}
