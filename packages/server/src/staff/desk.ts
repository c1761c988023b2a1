import {randomBytes} from 'node:crypto';
import type {StaffUser} from '@pendopo/contract/types';
import type {Context as HonoContext} from 'hono';
import type {WritingContext} from '../context.js';
import {Refusal} from '../http/problems.js';
import {knownOffice} from '../offices/routes.js';
import {clientAddress, subscriberOf} from '../safety/client-address.js';
import {localInstant} from '../time.js';
import {isPassword} from './passwords.js';
import {hasRight, type Right} from './rights.js';
import {totpStep} from './second-factor.js';
import {sessionToken} from './session-cookie.js';
import type {KnownUser} from './store.js';

/** A working day: a session ends that long after it was last used. */
const sessionLength = 10 * 36e5;

/** How often the end of a session that is used is moved on. */
const prolongAfter = 5 * 6e4;

/** Wrong passwords that cost nothing; each further one doubles the wait. */
const freeFailures = 4;
const firstWait = 3e4;
const longestWait = 36e5;

/** How long someone waits after some wrong passwords in a row, milliseconds. */
const waitAfter = (failures: number): number =>
  failures <= freeFailures
    ? 0
    : Math.min(firstWait * 2 ** (failures - freeFailures - 1), longestWait);

/** Someone who is signed in. */
export interface SignedIn extends KnownUser {
  /** Hash of the session's token. */
  sessionId: string;
  /** When it ends, as an instant of the office. */
  expiresAt: string;
}

/** What someone signs in with. */
export interface Given {
  login: string;
  password: string;
  code?: string | undefined;
}

/** A session that was begun. */
export interface Begun {
  token: string;
  signedIn: SignedIn;
}

/** Who may come to the desk, and what they may do there. */
export class Desk {
  readonly #context: WritingContext;

  constructor(context: WritingContext) {
    this.#context = context;
  }

  /**
   * Begins a session.
   *
   * @throws {Refusal} `sign-in-failed`, the same for an unknown login and a wrong password;
   *   `code-required`; `too-many-requests` while someone must wait
   */
  async signIn(c: HonoContext, {login, password, code}: Given): Promise<Begun> {
    const {store, safety, now} = this.#context;
    const address = subscriberOf(clientAddress(c, safety.proxies));
    await safety.limits.use('sign-in', store.vault.hash('limit', address));
    const known = await store.staff.byLogin(login);
    const wait = (known?.lockedUntil ?? 0) - now();
    if (wait > 0) throw tooMany(wait);
    const right = await isPassword(password, known?.passwordHash);
    if (!known || !right || known.user.disabled) {
      if (known) await this.#failed(known);
      throw new Refusal('sign-in-failed');
    }
    const step = await this.#checkCode(known, code);
    const at = await this.#instant(known.user.office, now());
    await store.staff.change(known.user.id, {
      failures: 0,
      lockedUntil: 0,
      signedInAt: at,
      ...(step && {totpStep: step}),
    });
    return this.begin(known);
  }

  /** A session for someone who has shown who they are. */
  async begin({user}: KnownUser): Promise<Begun> {
    const {store, now} = this.#context;
    const token = randomBytes(32).toString('base64url');
    const sessionId = store.vault.hash('session', token);
    const ends = now() + sessionLength;
    await store.staff.begin(sessionId, user.id, ends);
    const known = (await store.staff.byId(user.id))!;
    const expiresAt = await this.#instant(user.office, ends);
    return {token, signedIn: {...known, sessionId, expiresAt}};
  }

  /** Who asks. @throws {Refusal} `signed-out` */
  async whoever(c: HonoContext): Promise<SignedIn> {
    const {store, now} = this.#context;
    const token = sessionToken(c);
    if (!token) throw new Refusal('signed-out');
    this.#sameSite(c);
    const sessionId = store.vault.hash('session', token);
    const session = await store.staff.session(sessionId, now());
    if (!session) throw new Refusal('signed-out');
    const {expiresAt, ...known} = session;
    const ends = now() + sessionLength;
    if (ends - expiresAt > prolongAfter) await store.staff.prolong(sessionId, ends);
    return {...known, sessionId, expiresAt: await this.#instant(known.user.office, ends)};
  }

  /**
   * Who asks, if they may do that in that office.
   *
   * @throws {Refusal} `signed-out`; `not-allowed` for another's office or beyond one's role;
   *   `password-expired` while a password that someone else set was not changed
   */
  async allowed(c: HonoContext, right: Right, office: string): Promise<StaffUser> {
    const {user} = await this.whoever(c);
    if (user.mustChange) throw new Refusal('password-expired');
    if (user.office !== office || !hasRight(user.role, right)) throw new Refusal('not-allowed');
    return user;
  }

  async #failed({user, failures}: KnownUser): Promise<void> {
    const {store, now} = this.#context;
    const more = failures + 1;
    const lockedUntil = now() + waitAfter(more);
    await store.staff.change(user.id, {failures: more, lockedUntil});
  }

  /** The step of the code that was used, where one is needed. */
  async #checkCode(known: KnownUser, code: string | undefined): Promise<number | undefined> {
    if (!known.totp) return undefined;
    if (!code) throw new Refusal('code-required');
    const step = totpStep(known.user.login, known.totp, code, this.#context.now());
    if (step && step > known.totpStep) return step;
    await this.#failed(known);
    throw new Refusal('sign-in-failed');
  }

  /** A browser says where a request comes from; from another site it does nothing here. */
  #sameSite(c: HonoContext): void {
    if (['GET', 'HEAD'].includes(c.req.method)) return;
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const foreign = site
      ? !['same-origin', 'none'].includes(site)
      : origin !== undefined && URL.parse(origin)?.host !== c.req.header('host');
    if (foreign) throw new Refusal('not-allowed');
  }

  async #instant(office: string, ms: number): Promise<string> {
    const row = await knownOffice(this.#context, office);
    return localInstant(ms, row.office.utcOffset);
  }
}

const tooMany = (wait: number) =>
  new Refusal('too-many-requests', [], {'retry-after': String(Math.ceil(wait / 1000))});
