import {randomBytes} from 'node:crypto';
import type {StaffUser} from '@pendopo/contract/types';
import type {Kysely, Selectable} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Vault} from '../safety/vault.js';

type Row = Selectable<Tables['staff_users']>;

/** What is known of a user beside what colleagues see. */
export interface KnownUser {
  user: StaffUser;
  passwordHash: string;
  /** Secret of the authenticator app in force, and of one that is being set up. */
  totp: string | undefined;
  pendingTotp: string | undefined;
  /** The step of time whose code was used last. */
  totpStep: number;
  /** Wrong passwords since the last right one. */
  failures: number;
  /** Milliseconds since 1970. */
  lockedUntil: number;
}

/** What can be changed of a user; `null` takes a secret away. */
export interface UserFacts {
  name?: string | undefined;
  role?: StaffUser['role'] | undefined;
  disabled?: boolean | undefined;
  passwordHash?: string;
  mustChange?: boolean;
  totp?: string | null;
  pendingTotp?: string | null;
  totpStep?: number;
  failures?: number;
  lockedUntil?: number;
  signedInAt?: string;
}

const about = (id: string) => `staff/${id}`;
const flag = (value: boolean | undefined) => (value === undefined ? undefined : Number(value));

/** Who works at the desk, and who is signed in. */
export class StaffStore {
  readonly #db: Kysely<Tables>;
  readonly #vault: Vault;

  constructor(db: Kysely<Tables>, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  async byLogin(login: string): Promise<KnownUser | undefined> {
    const row = await this.#users().where('login', '=', login).executeTakeFirst();
    return row && this.#known(row);
  }

  async byId(id: string): Promise<KnownUser | undefined> {
    const row = await this.#users().where('id', '=', id).executeTakeFirst();
    return row && this.#known(row);
  }

  /** An office's users, by name. */
  async list(office: string): Promise<StaffUser[]> {
    const rows = await this.#users().where('office_id', '=', office).orderBy('name').execute();
    return rows.map(row => this.#known(row).user);
  }

  /** @returns nothing when someone has that login already */
  async add(
    {login, name, office, role}: Pick<StaffUser, 'login' | 'name' | 'office' | 'role'>,
    password: string,
  ): Promise<StaffUser | undefined> {
    const id = `u-${randomBytes(8).toString('hex')}`;
    const facts = {id, login, office_id: office, name, role, password};
    await this.#db
      .insertInto('staff_users')
      .values({...facts, must_change: 1, disabled: 0, failures: 0, locked_until: 0})
      .onConflict(conflict => conflict.column('login').doNothing())
      .execute();
    return (await this.byId(id))?.user;
  }

  async change(id: string, facts: UserFacts): Promise<void> {
    const {name, role, passwordHash, failures, lockedUntil, totpStep, signedInAt} = facts;
    const sealed = (secret: string | null | undefined) =>
      secret ? this.#vault.seal(secret, about(id)) : secret;
    await this.#db
      .updateTable('staff_users')
      .set({
        name,
        role,
        disabled: flag(facts.disabled),
        password: passwordHash,
        must_change: flag(facts.mustChange),
        failures,
        locked_until: lockedUntil,
        totp: sealed(facts.totp),
        totp_pending: sealed(facts.pendingTotp),
        totp_step: totpStep,
        signed_in_at: signedInAt,
      })
      .where('id', '=', id)
      .execute();
  }

  /**
   * @param id the hash of the session's token
   * @param expiresAt milliseconds since 1970
   */
  async begin(id: string, user: string, expiresAt: number): Promise<void> {
    await this.#db
      .insertInto('staff_sessions')
      .values({id, user_id: user, expires_at: expiresAt})
      .execute();
  }

  /** Whose session it is, and until when; nothing when it has ended or they may not sign in. */
  async session(id: string, now: number) {
    const row = await this.#db
      .selectFrom('staff_sessions')
      .innerJoin('staff_users', 'staff_users.id', 'staff_sessions.user_id')
      .selectAll('staff_users')
      .select('staff_sessions.expires_at')
      .where('staff_sessions.id', '=', id)
      .where('staff_sessions.expires_at', '>', now)
      .where('staff_users.disabled', '=', 0)
      .executeTakeFirst();
    return row && {...this.#known(row), expiresAt: Number(row.expires_at)};
  }

  async prolong(id: string, expiresAt: number): Promise<void> {
    await this.#db
      .updateTable('staff_sessions')
      .set({expires_at: expiresAt})
      .where('id', '=', id)
      .execute();
  }

  async end(id: string): Promise<void> {
    await this.#db.deleteFrom('staff_sessions').where('id', '=', id).execute();
  }

  async endAll(user: string): Promise<void> {
    await this.#db.deleteFrom('staff_sessions').where('user_id', '=', user).execute();
  }

  /** Forgets sessions that have ended. */
  async forget(now: number): Promise<void> {
    await this.#db.deleteFrom('staff_sessions').where('expires_at', '<', now).execute();
  }

  #users() {
    return this.#db.selectFrom('staff_users').selectAll();
  }

  #known(row: Row): KnownUser {
    const opened = (sealed: string | null) =>
      sealed ? this.#vault.unseal(sealed, about(row.id)) : undefined;
    return {
      user: {
        id: row.id,
        login: row.login,
        name: row.name,
        office: row.office_id,
        role: row.role,
        secondFactor: row.totp !== null,
        disabled: row.disabled === 1,
        mustChange: row.must_change === 1,
        ...(row.signed_in_at && {signedInAt: row.signed_in_at}),
      },
      passwordHash: row.password,
      totp: opened(row.totp),
      pendingTotp: opened(row.totp_pending),
      totpStep: Number(row.totp_step ?? 0),
      failures: row.failures,
      lockedUntil: Number(row.locked_until),
    };
  }
}
