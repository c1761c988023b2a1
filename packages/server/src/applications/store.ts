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
export const rowsAtOnce = 500;

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

export type ApplicationRow = Tables['applications'];
type Row = ApplicationRow;

/** Marks a row whose personal part was erased: an import of old files must not bring it back. */
const erased = '';

/** Stands before the digest of what was imported where the desk has added to it since. */
const deskMark = '~';

/** The digest of what an import gave, whatever the desk has added. */
const importedDigest = (digest: string | undefined) =>
  digest?.startsWith(deskMark) ? digest.slice(deskMark.length) : digest;

/** An application by its key, and how it is kept where it is. */
export interface KnownApplication {
  key: string;
  kept: Pick<Row, 'digest' | 'factors' | 'sealed' | 'updated_at'> | undefined;
}

/** An application beside what is kept of it. */
export interface ComparedApplication {
  one: StoredApplication;
  digest: string;
  known: KnownApplication;
  what: 'new' | 'changed' | 'unchanged' | 'erased';
}

/** An application that is ready to be written, and which version of it that was made of. */
export interface PreparedApplication {
  row: Row;
  before: string | undefined;
}

/** Changes with everything that an import or the desk does to an application. */
const versionOf = (kept: Pick<Row, 'digest' | 'updated_at'> | undefined): string | undefined =>
  kept && `${kept.digest} ${kept.updated_at}`;

const difference = (digest: string, kept: string | undefined): ComparedApplication['what'] => {
  if (kept === undefined) return 'new';
  if (kept === erased) return 'erased';
  return importedDigest(kept) === digest ? 'unchanged' : 'changed';
};

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
      const numbers = chunk.map(({number}) => normalReceiptNumber(number));
      const known = await this.known(office, numbers);
      const rows = chunk
        .map((one, n) => this.compare(utcOffset, one, known.get(numbers[n]!)!))
        .filter(({what}) => what === 'new' || what === 'changed')
        .map(one => this.prepared(office, one, at).row);
      if (rows.length) await this.#upsert(rows);
      count += rows.length;
    }
    await this.takeStock(count);
    return count;
  }

  /**
   * How applications are kept by now, those too that are not.
   *
   * @param numbers as `normalReceiptNumber` makes them; at most {@link rowsAtOnce}
   */
  async known(office: string, numbers: readonly string[]): Promise<Map<string, KnownApplication>> {
    const byKey = new Map(numbers.map(number => [this.#key(office, number), number]));
    const rows = await this.#db
      .selectFrom('applications')
      .select(['key', 'sealed', 'digest', 'factors', 'updated_at'])
      .where('office_id', '=', office)
      .where('key', 'in', [...byKey.keys()])
      .execute();
    const kept = new Map(rows.map(row => [row.key, row]));
    return new Map([...byKey].map(([key, number]) => [number, {key, kept: kept.get(key)}]));
  }

  /** What is kept of an application, opened; nothing when there is none, or it was erased. */
  opened(office: string, {key, kept}: KnownApplication): Sealed | undefined {
    return kept?.sealed ? this.#opened(office, key, kept.sealed) : undefined;
  }

  /** Holds an application that was checked against how it is kept. */
  compare(
    utcOffset: UtcOffset,
    given: StoredApplication,
    known: KnownApplication,
  ): ComparedApplication {
    const one = inOrder(given, utcOffset);
    const digest = this.#vault.hash('application-digest', JSON.stringify(one));
    return {one, digest, known, what: difference(digest, known.kept?.digest)};
  }

  /** Makes ready what is to be written of an application: with what the desk has added, and sealed. */
  prepared(
    office: string,
    {one, digest, known}: ComparedApplication,
    at: string,
  ): PreparedApplication {
    const {key, kept} = known;
    const desk = kept?.digest.startsWith(deskMark) ? this.opened(office, known) : undefined;
    const merged = desk && withDesk(one, desk);
    const row = merged?.timeline.some(event => event.desk)
      ? this.#toRow(office, key, deskMark + digest, merged, at, kept?.factors)
      : this.#toRow(office, key, digest, one, at, kept?.factors);
    return {row, before: versionOf(kept)};
  }

  /**
   * Writes what was made ready, if all of it is still as it was then; within a transaction.
   *
   * @returns whether it was; else some may have been written, and the transaction must not end well
   */
  async writePrepared(office: string, prepared: readonly PreparedApplication[]): Promise<boolean> {
    for (const chunk of chunks(prepared)) {
      const rows = await this.#db
        .selectFrom('applications')
        .select(['key', 'digest', 'updated_at'])
        .where('office_id', '=', office)
        .where(
          'key',
          'in',
          chunk.map(({row}) => row.key),
        )
        .execute();
      const kept = new Map(rows.map(row => [row.key, versionOf(row)]));
      if (chunk.some(({row, before}) => kept.get(row.key) !== before)) return false;
      await this.#upsert(chunk.map(({row}) => row));
    }
    return true;
  }

  /** Lets the database count its rows, after many were written: it plans by that. */
  async takeStock(written: number): Promise<void> {
    if (written >= manyRows) await sql`ANALYZE ${sql.table('applications')}`.execute(this.#db);
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

  /** @param known hashes of factors that are kept: those that are not given anew stay */
  #toRow(
    office: string,
    key: string,
    digest: string,
    one: StoredApplication,
    at: string,
    known?: string | null,
  ): Row {
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
      factors: JSON.stringify({
        ...(JSON.parse(known ?? '{}') as object),
        ...Object.fromEntries(hashes),
      }),
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
