import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';

/** An answer that was given to a key, sealed, and of which request. */
export interface GivenAnswer {
  requestHash: string;
  answer: string;
}

/**
 * What happens once only: a write by its key, a challenge by its id. Kept in the transaction of the
 * write itself, so that both are there or neither.
 */
export class OnceStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async answerOf(key: string): Promise<GivenAnswer | undefined> {
    const row = await this.#db
      .selectFrom('idempotency')
      .select(['request_hash as requestHash', 'answer'])
      .where('key', '=', key)
      .executeTakeFirst();
    return row;
  }

  /**
   * Takes a key, until its answer is given or the transaction fails. PostgreSQL makes whoever comes
   * with the same key meanwhile wait for that.
   *
   * @param expiresAt milliseconds since 1970
   * @returns false when it is taken
   */
  async take(key: string, requestHash: string, expiresAt: number): Promise<boolean> {
    const {numInsertedOrUpdatedRows = 0n} = await this.#db
      .insertInto('idempotency')
      .values({key, request_hash: requestHash, answer: '', expires_at: expiresAt})
      .onConflict(conflict => conflict.column('key').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  }

  /** Keeps the answer of a key that was taken. */
  async give(key: string, answer: string): Promise<void> {
    await this.#db.updateTable('idempotency').set({answer}).where('key', '=', key).execute();
  }

  /** Uses a challenge up; false when it was before. */
  async useChallenge(id: string, expiresAt: number): Promise<boolean> {
    const {numInsertedOrUpdatedRows = 0n} = await this.#db
      .insertInto('used_challenges')
      .values({id, expires_at: expiresAt})
      .onConflict(conflict => conflict.column('id').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  }

  /** Forgets what has ended. */
  async forget(now: number): Promise<void> {
    for (const table of ['idempotency', 'used_challenges'] as const) {
      await this.#db.deleteFrom(table).where('expires_at', '<', now).execute();
    }
  }
}
