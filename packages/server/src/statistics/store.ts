import type {Statistic} from '@pendopo/contract/types';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {checkStatistics} from './check.js';

/** An office's statistics with every number as the office counted it: not for the public as they are. */
export class StatisticStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** All of an office, in its order. */
  async list(office: string): Promise<Statistic[]> {
    const rows = await this.#db
      .selectFrom('statistics')
      .select('body')
      .where('office_id', '=', office)
      .orderBy('position')
      .execute();
    return rows.map(row => JSON.parse(row.body) as Statistic);
  }

  async get(office: string, id: string): Promise<Statistic | undefined> {
    const row = await this.#db
      .selectFrom('statistics')
      .select('body')
      .where('office_id', '=', office)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as Statistic);
  }

  /**
   * Makes these the office's statistics; true when anything of them is new.
   *
   * @throws {StatisticFault} for one that does not hold together; then nothing is written
   */
  async save(office: string, statistics: readonly Statistic[]): Promise<boolean> {
    checkStatistics(statistics);
    const bodies = statistics.map(statistic => JSON.stringify(statistic));
    const kept = (await this.list(office)).map(statistic => JSON.stringify(statistic));
    if (kept.length === bodies.length && kept.every((body, i) => body === bodies[i])) return false;
    await this.#db.deleteFrom('statistics').where('office_id', '=', office).execute();
    for (const [position, {id}] of statistics.entries()) {
      await this.#db
        .insertInto('statistics')
        .values({office_id: office, id, position, body: bodies[position]!})
        .execute();
    }
    return true;
  }
}
