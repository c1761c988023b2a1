import {type Factor, normalFactor, normalReceiptNumber} from '@pendopo/sdk';
import {type Kysely, sql} from 'kysely';
import {isOver} from '../cases/paths.js';
import type {CaseRecord} from '../cases/record.js';
import type {Tables} from '../database/tables.js';
import type {Vault} from '../safety/vault.js';
import {localInstant, type UtcOffset} from '../time.js';
import {checkApplications, type StoredApplication} from './check.js';

/** What is written in one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const rowsAtOnce = 500;

/** From this many new rows on, what the database knew of its tables no longer holds. */
const manyRows = 500;

/** The part of an application that is sealed. */
type Sealed = Omit<StoredApplication, 'factors'>;

type Row = Tables['applications'];

/** Marks a row whose personal part was erased: an import of old files must not bring it back. */
const erased = '';

const chunks = function* <T>(all: readonly T[]): Generator<T[]> {
  for (let n = 0; n < all.length; n += rowsAtOnce) yield all.slice(n, n + rowsAtOnce);
};

/** Instants with the office's own offset, oldest first. */
const inOrder = (one: StoredApplication, utcOffset: UtcOffset): StoredApplication => ({
  ...one,
  timeline: one.timeline
    .map(event => ({...event, at: localInstant(Date.parse(event.at), utcOffset)}))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
});

/** Applications and court rulings, as the offices' own trackers tell of them. */
export class ApplicationStore {
  readonly #db: Kysely<Tables>;
  readonly #vault: Vault;

  constructor(db: Kysely<Tables>, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /**
   * The application of a number that a second factor opens. Whether there is none of that number or
   * the factor is another makes no difference, neither in the answer nor in what is done for it.
   *
   * @param number as `normalReceiptNumber` makes it
   * @param factor as `normalFactor` makes it
   */
  async find(
    office: string,
    number: string,
    kind: Factor,
    factor: string,
  ): Promise<CaseRecord | undefined> {
    const key = this.#key(office, number);
    const wanted = this.#factor(office, key, kind, factor);
    const kept = await this.#row(office, key).select('factors').executeTakeFirst();
    const hashes = JSON.parse(kept?.factors ?? '{}') as Partial<Record<Factor, string>>;
    if (!this.#vault.same(hashes[kind] ?? '', wanted)) return undefined;
    const row = await this.#row(office, key).select(['sealed', 'updated_at']).executeTakeFirst();
    if (!row?.sealed) return undefined;
    const one = JSON.parse(this.#vault.unseal(row.sealed, about(office, key))) as Sealed;
    return {kind: 'application', ...one, updatedAt: row.updated_at} as CaseRecord;
  }

  /**
   * Writes applications: new ones are added, known ones brought up to date, those that are not named
   * stay as they are. Made for batches of many thousands.
   *
   * @param at instant of the writing, with the office's offset
   * @returns how many were new or other than before
   * @throws {ApplicationFault} when one of them cannot be an application; nothing is written then
   */
  async save(
    office: string,
    utcOffset: UtcOffset,
    given: readonly StoredApplication[],
    at: string,
  ): Promise<number> {
    let count = 0;
    for (const chunk of chunks(checkApplications(given))) {
      const keyed = chunk.map(one => {
        const ordered = inOrder(one, utcOffset);
        const key = this.#key(office, normalReceiptNumber(one.number));
        const digest = this.#vault.hash('application-digest', JSON.stringify(ordered));
        return {key, digest, one: ordered};
      });
      const kept = await this.#digests(
        office,
        keyed.map(({key}) => key),
      );
      const rows = keyed
        .filter(({key, digest}) => kept.get(key) !== digest && kept.get(key) !== erased)
        .map(({key, digest, one}) => this.#toRow(office, key, digest, one, at));
      if (rows.length) await this.#upsert(rows);
      count += rows.length;
    }
    if (count >= manyRows) await sql`ANALYZE ${sql.table('applications')}`.execute(this.#db);
    return count;
  }

  /**
   * Erases what is personal of applications that ended before an instant; what is counted stays.
   *
   * @returns how many
   */
  async erase(office: string, before: string): Promise<number> {
    const result = await this.#db
      .updateTable('applications')
      .set({sealed: null, factors: null, digest: erased})
      .where('office_id', '=', office)
      .where('closed_at', '<', before)
      .where('sealed', 'is not', null)
      .executeTakeFirst();
    return Number(result.numUpdatedRows);
  }

  #row(office: string, key: string) {
    return this.#db
      .selectFrom('applications')
      .where('office_id', '=', office)
      .where('key', '=', key);
  }

  async #digests(office: string, keys: string[]): Promise<Map<string, string>> {
    const rows = await this.#db
      .selectFrom('applications')
      .select(['key', 'digest'])
      .where('office_id', '=', office)
      .where('key', 'in', keys)
      .execute();
    return new Map(rows.map(({key, digest}) => [key, digest]));
  }

  async #upsert(rows: Row[]): Promise<void> {
    await this.#db
      .insertInto('applications')
      .values(rows)
      .onConflict(conflict =>
        conflict.columns(['office_id', 'key']).doUpdateSet(eb => ({
          kind: eb.ref('excluded.kind'),
          service: eb.ref('excluded.service'),
          state: eb.ref('excluded.state'),
          begun_at: eb.ref('excluded.begun_at'),
          state_at: eb.ref('excluded.state_at'),
          closed_at: eb.ref('excluded.closed_at'),
          updated_at: eb.ref('excluded.updated_at'),
          factors: eb.ref('excluded.factors'),
          sealed: eb.ref('excluded.sealed'),
          digest: eb.ref('excluded.digest'),
        })),
      )
      .execute();
  }

  #toRow(office: string, key: string, digest: string, one: StoredApplication, at: string): Row {
    const {factors, ...rest} = one;
    const {kind = 'application', service = null, timeline} = one;
    const last = timeline.at(-1)!;
    const hashes = (Object.keys(factors) as Factor[]).map(kind => {
      const value = factors[kind] ?? '';
      return [kind, this.#factor(office, key, kind, normalFactor(kind, value) ?? value)];
    });
    return {
      office_id: office,
      key,
      kind,
      service,
      state: last.state,
      begun_at: timeline[0]!.at,
      state_at: last.at,
      closed_at: isOver(last.state) ? last.at : null,
      updated_at: at,
      factors: JSON.stringify(Object.fromEntries(hashes)),
      sealed: this.#vault.seal(JSON.stringify(rest satisfies Sealed), about(office, key)),
      digest,
    };
  }

  /** Number of a file as it is kept: whoever only has the database does not learn it. */
  #key(office: string, number: string): string {
    return this.#vault.hash('application', office, number);
  }

  #factor(office: string, key: string, kind: Factor, factor: string): string {
    return this.#vault.hash('application-factor', office, key, kind, factor);
  }
}

const about = (office: string, key: string) => `application/${office}/${key}`;
