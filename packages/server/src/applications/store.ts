import {type Factor, normalFactor, normalReceiptNumber} from '@pendopo/sdk';
import {type Kysely, sql} from 'kysely';
import {isOver} from '../cases/paths.js';
import type {CaseRecord} from '../cases/record.js';
import type {Engine} from '../database/open.js';
import type {Tables} from '../database/tables.js';
import {AuditStore} from '../safety/audit.js';
import type {Vault} from '../safety/vault.js';
import {localInstant, type UtcOffset} from '../time.js';
import {checkApplications, type StoredApplication} from './check.js';
import {type DeskEvent, type Sealed, type Told, withDesk, withEvent} from './desk-events.js';

/** What is written in one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const rowsAtOnce = 500;

/** From this many new rows on, what the database knew of its tables no longer holds. */
const manyRows = 500;

/** An application as it is kept, opened, for whoever may read all of it. */
export interface KeptApplication extends Sealed {
  /** Our own id, from which nobody learns its number. */
  key: string;
  /** What can open it beside its number. */
  factors: Factor[];
  updatedAt: string;
}

type Row = Tables['applications'];

/** Marks a row whose personal part was erased: an import of old files must not bring it back. */
const erased = '';

/** Stands before the digest of what was imported where the desk has added to it since. */
const deskMark = '~';

/** The digest of what an import gave, whatever the desk has added. */
const importedDigest = (digest: string | undefined) =>
  digest?.startsWith(deskMark) ? digest.slice(deskMark.length) : digest;

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
  readonly #engine: Engine;
  readonly #vault: Vault;
  readonly #audit: AuditStore;

  constructor(db: Kysely<Tables>, engine: Engine, vault: Vault) {
    this.#db = db;
    this.#engine = engine;
    this.#vault = vault;
    this.#audit = new AuditStore(db);
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
    const one = this.#opened(office, key, row.sealed);
    return {kind: 'application', ...one, updatedAt: row.updated_at} as CaseRecord;
  }

  /** The application of a number, for whoever at the desk may read it; that they did is recorded. */
  async read(
    office: string,
    number: string,
    actor: string,
    at: string,
  ): Promise<KeptApplication | undefined> {
    const [found] = await this.many(office, [number]);
    if (!found) return undefined;
    await this.#audit.record({office, actor, action: 'application.read', subject: found.key}, at);
    return found;
  }

  /**
   * Applications by their numbers, in that order; nothing for those that are not there. For what is
   * done with them within the same transaction: until it ends nobody else changes them.
   *
   * @param numbers as `normalReceiptNumber` makes them
   */
  async many(office: string, numbers: readonly string[]): Promise<(KeptApplication | undefined)[]> {
    const keys = numbers.map(number => this.#key(office, number));
    let query = this.#db
      .selectFrom('applications')
      .select(['key', 'sealed', 'factors', 'updated_at'])
      .where('office_id', '=', office)
      .where('key', 'in', keys)
      // Whoever locks several does it in the same order as everyone else.
      .orderBy('key');
    if (this.#engine === 'postgres') query = query.forUpdate();
    const found = new Map<string, KeptApplication>();
    for (const {key, sealed, factors, updated_at} of await query.execute()) {
      if (!sealed) continue;
      found.set(key, {
        ...this.#opened(office, key, sealed),
        key,
        factors: Object.keys(JSON.parse(factors ?? '{}') as object) as Factor[],
        updatedAt: updated_at,
      });
    }
    return keys.map(key => found.get(key));
  }

  /**
   * Says where an application stands, as someone at the desk did, and records who; within a
   * transaction.
   *
   * @param told what else is told of it from then on; absent: what was told before
   */
  async move(
    office: string,
    application: KeptApplication,
    event: Omit<DeskEvent, 'at' | 'desk'>,
    {actor, at, told, bulk}: {actor: string; at: string; told?: Told; bulk?: boolean},
  ): Promise<KeptApplication> {
    const {key, factors, updatedAt: _, ...before} = application;
    const from = before.timeline.at(-1)!.state;
    const one = withEvent(before, {...event, at}, told);
    const last = one.timeline.at(-1)!;
    await this.#change(office, key)
      .set(eb => ({
        state: last.state,
        state_at: last.at,
        closed_at: isOver(last.state) ? last.at : null,
        updated_at: at,
        sealed: this.#vault.seal(JSON.stringify(one), about(office, key)),
        digest: eb
          .case()
          .when('digest', 'like', `${deskMark}%`)
          .then(eb.ref('digest'))
          .else(sql<string>`${deskMark} || digest`)
          .end(),
      }))
      .execute();
    const detail = {from, to: last.state, ...(bulk && {bulk})};
    const deed = {office, actor, action: 'application.step', subject: key, detail};
    await this.#audit.record(deed, at);
    return {...one, key, factors, updatedAt: at};
  }

  /**
   * Takes in an application that someone at the desk writes, and records who; within a transaction.
   *
   * @returns nothing when there is one of that number already
   * @throws {ApplicationFault} when it cannot be an application
   */
  async add(
    office: string,
    given: StoredApplication,
    {actor, at}: {actor: string; at: string},
  ): Promise<KeptApplication | undefined> {
    const [one] = checkApplications([given]) as [StoredApplication];
    const key = this.#key(office, normalReceiptNumber(one.number));
    const timeline = one.timeline.map((event): DeskEvent => ({...event, desk: true}));
    const row = this.#toRow(office, key, deskMark, {...one, timeline}, at);
    const {numInsertedOrUpdatedRows} = await this.#db
      .insertInto('applications')
      .values(row)
      .onConflict(conflict => conflict.columns(['office_id', 'key']).doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return undefined;
    await this.#audit.record({office, actor, action: 'application.add', subject: key}, at);
    const {factors, ...rest} = one;
    return {...rest, timeline, key, factors: Object.keys(factors) as Factor[], updatedAt: at};
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
      const changed = keyed.filter(
        ({key, digest}) => importedDigest(kept.get(key)) !== digest && kept.get(key) !== erased,
      );
      const touched = changed.filter(({key}) => kept.get(key)?.startsWith(deskMark));
      const desks = await this.#sealed(
        office,
        touched.map(({key}) => key),
      );
      const rows = changed.map(({key, digest, one}) => {
        const before = desks.get(key);
        const merged = before && withDesk(one, before);
        return merged?.timeline.some(({desk}) => desk)
          ? this.#toRow(office, key, deskMark + digest, merged, at)
          : this.#toRow(office, key, digest, one, at);
      });
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

  #change(office: string, key: string) {
    return this.#db
      .updateTable('applications')
      .where('office_id', '=', office)
      .where('key', '=', key);
  }

  #opened(office: string, key: string, sealed: string): Sealed {
    return JSON.parse(this.#vault.unseal(sealed, about(office, key))) as Sealed;
  }

  /** What is kept under some keys. */
  async #sealed(office: string, keys: string[]): Promise<Map<string, Sealed>> {
    if (!keys.length) return new Map();
    const rows = await this.#db
      .selectFrom('applications')
      .select(['key', 'sealed'])
      .where('office_id', '=', office)
      .where('key', 'in', keys)
      .execute();
    return new Map(
      rows.flatMap(({key, sealed}) => (sealed ? [[key, this.#opened(office, key, sealed)]] : [])),
    );
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
