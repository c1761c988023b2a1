import {randomBytes} from 'node:crypto';
import type {ImportCounts, Text} from '@pendopo/contract/types';
import type {Kysely, Selectable} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Vault} from '../safety/vault.js';
import type {ImportKind} from './kinds.js';

/** What was brought before: digests of what the sheet said and of what was made of it. */
export interface Brought {
  said: string;
  made: string;
}

/** What came of a sheet, as far as that is known. */
export interface Outcome {
  counts?: ImportCounts | undefined;
  problem?: Text | undefined;
}

/** A sheet that was sent. */
export interface KeptImport extends Outcome {
  id: string;
  office: string;
  kind: ImportKind;
  file: string;
  /** Id of a user, or `command-line`. */
  actor: string;
  at: string;
  state: Tables['imports']['state'];
  /** Milliseconds since 1970; until then a ready one can be applied. */
  expiresAt: number;
}

/** A sheet and what came along with it. */
export interface KeptSheet {
  bytes: Uint8Array;
  sheet?: string | undefined;
  mapping?: string | undefined;
  /** Takes nothing away that the sheet does not have: it is not the whole of what there is. */
  keepGone?: boolean | undefined;
}

/** Finished imports are told for this long. */
const remembered = 90 * 864e5;

/** Rows written in one statement. */
const rowsAtOnce = 500;

const about = (id: string) => `import/${id}`;

/** The head of a sealed sheet says how it is to be read. */
const packed = ({bytes, ...rest}: KeptSheet): Buffer => {
  const head = Buffer.from(JSON.stringify(rest));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, bytes]);
};

const unpacked = (all: Buffer): KeptSheet => {
  const end = 4 + all.readUInt32LE(0);
  const head = JSON.parse(all.toString('utf8', 4, end)) as Omit<KeptSheet, 'bytes'>;
  return {...head, bytes: all.subarray(end)};
};

/** Sheets that were sent, and what they brought. */
export class ImportStore {
  readonly #db: Kysely<Tables>;
  readonly #vault: Vault;

  constructor(db: Kysely<Tables>, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /** What earlier imports of a kind brought, by id. */
  async brought(office: string, kind: ImportKind): Promise<Map<string, Brought>> {
    const rows = await this.#db
      .selectFrom('imported')
      .select(['id', 'said', 'made'])
      .where('office_id', '=', office)
      .where('kind', '=', kind)
      .execute();
    return new Map(rows.map(({id, said, made}) => [id, {said, made}]));
  }

  /** Remembers what was brought, and forgets what was taken away. */
  async remember(
    office: string,
    kind: ImportKind,
    brought: ReadonlyMap<string, Brought>,
    gone: readonly string[],
  ): Promise<void> {
    for (let n = 0; n < gone.length; n += rowsAtOnce) {
      await this.#db
        .deleteFrom('imported')
        .where('office_id', '=', office)
        .where('kind', '=', kind)
        .where('id', 'in', gone.slice(n, n + rowsAtOnce))
        .execute();
    }
    const rows = [...brought].map(([id, one]) => ({office_id: office, kind, id, ...one}));
    for (let n = 0; n < rows.length; n += rowsAtOnce) {
      await this.#db
        .insertInto('imported')
        .values(rows.slice(n, n + rowsAtOnce))
        .onConflict(conflict =>
          conflict
            .columns(['office_id', 'kind', 'id'])
            .doUpdateSet(eb => ({said: eb.ref('excluded.said'), made: eb.ref('excluded.made')})),
        )
        .execute();
    }
  }

  /** Keeps that a sheet was sent, and the sheet itself, sealed, where it may still be applied. */
  async add(
    one: Omit<KeptImport, 'id' | 'counts' | 'problem'>,
    outcome: Outcome,
    sheet?: KeptSheet,
  ): Promise<KeptImport> {
    const id = `i-${randomBytes(8).toString('hex')}`;
    const {office, kind, file, actor, at, state, expiresAt} = one;
    await this.#db
      .insertInto('imports')
      .values({
        id,
        office_id: office,
        kind,
        file,
        actor,
        at,
        state,
        outcome: JSON.stringify(outcome),
        sealed: sheet ? this.#vault.sealBytes(packed(sheet), about(id)) : null,
        expires_at: expiresAt,
      })
      .execute();
    return {id, ...one, ...outcome};
  }

  async get(office: string, id: string): Promise<KeptImport | undefined> {
    const row = await this.#one(office, id).select(columns).executeTakeFirst();
    return row && toImport(row);
  }

  /** The sheet of one that can be applied. */
  async sheet(office: string, id: string): Promise<KeptSheet | undefined> {
    const row = await this.#one(office, id).select('sealed').executeTakeFirst();
    return row?.sealed ? unpacked(this.#vault.unsealBytes(row.sealed, about(id))) : undefined;
  }

  /** Says that one was applied. Its sheet stays for its time: bad rows may still be asked for. */
  async applied(id: string, outcome: Outcome): Promise<void> {
    await this.#db
      .updateTable('imports')
      .set({state: 'applied', outcome: JSON.stringify(outcome)})
      .where('id', '=', id)
      .execute();
  }

  /** The latest of some kinds, newest first. */
  async list(office: string, kinds: readonly ImportKind[], limit: number): Promise<KeptImport[]> {
    const rows = await this.#db
      .selectFrom('imports')
      .select(columns)
      .where('office_id', '=', office)
      .where('kind', 'in', kinds)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toImport);
  }

  /** Takes the sheets away whose time is over, and what there was long ago. */
  async forget(now: number): Promise<void> {
    const over = this.#db.updateTable('imports').where('expires_at', '<=', now);
    await over.set({state: 'expired'}).where('state', '=', 'ready').execute();
    await over.set({sealed: null}).where('sealed', 'is not', null).execute();
    await this.#db
      .deleteFrom('imports')
      .where('expires_at', '<', now - remembered)
      .execute();
  }

  #one(office: string, id: string) {
    return this.#db.selectFrom('imports').where('office_id', '=', office).where('id', '=', id);
  }
}

const columns = [
  'id',
  'office_id',
  'kind',
  'file',
  'actor',
  'at',
  'state',
  'outcome',
  'expires_at',
] as const;

type Row = Pick<Selectable<Tables['imports']>, (typeof columns)[number]>;

const toImport = ({id, office_id, kind, outcome, expires_at, ...row}: Row): KeptImport => ({
  id,
  office: office_id,
  kind: kind as ImportKind,
  ...row,
  ...(JSON.parse(outcome) as Outcome),
  expiresAt: Number(expires_at),
});
