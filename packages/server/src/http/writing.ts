import type {z} from '@hono/zod-openapi';
import {idempotencyKey} from '@pendopo/contract';
import type {Context as HonoContext} from 'hono';
import type {Context} from '../context.js';
import {knownOffice} from '../offices/routes.js';
import {clientAddress, ownPageOf, subscriberOf} from '../safety/client-address.js';
import type {Solved} from '../safety/challenges.js';
import type {Safety} from '../safety/index.js';
import {type Left, limitHeaders, type QuotaName} from '../safety/limits.js';
import type {Stores} from '../store.js';
import {localInstant} from '../time.js';
import {openToWriters} from './open-to-all.js';
import {Refusal} from './problems.js';

/** How long an answer can be asked for again: a phone may be without a network for weeks. */
const repeatable = 30 * 864e5;

/** The moment of a write. */
export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  /** The same as an instant with the office's offset. */
  at: string;
}

/** Something that the public writes. */
export interface Write<Answer> {
  /** What is done, such as `complaints.create`: the keys of one operation are not those of another. */
  operation: string;
  office: string;
  /** All that was sent, files as their hashes: the same key with anything else is refused. */
  draft: unknown;
  /** What is answered; an undeclared field never leaves. */
  schema: z.ZodType<Answer>;
  /** Of a case that is changed with its secret: tries with a wrong one are counted. */
  number?: string;
  /** Default 201: something was made. */
  status?: 200 | 201;
  /** Does it, within one transaction. Whatever it throws undoes all of it. */
  run: (stores: Stores, moment: Moment) => Promise<Answer>;
}

/** Something that whoever has number and secret may see. */
export interface Lookup<Answer> {
  office: string;
  /** The number as it is compared. */
  number: string;
  schema: z.ZodType<Answer>;
  /** Finds it; nothing when there is none or what was told beside the number is wrong. */
  run: (stores: Stores, moment: Moment) => Promise<Answer | undefined>;
}

const headers = (left?: Left, more: Record<string, string> = {}) => ({
  ...openToWriters,
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  ...(left && limitHeaders(left)),
  ...more,
});

/** How the public writes and looks up: each write once, each lookup dear to who tries thousands. */
export class Writing {
  readonly #context: Context;
  readonly #safety: Safety;

  constructor(context: Context, safety: Safety) {
    this.#context = context;
    this.#safety = safety;
  }

  /**
   * Does a write, once for each key: who asks again gets the first answer again.
   *
   * @throws {Refusal} for a missing or reused key, a missing proof, too many requests
   */
  async write<Answer>(c: HonoContext, write: Write<Answer>): Promise<Response> {
    const {store} = this.#context;
    const {operation, office, draft, schema, status = 201} = write;
    const given = c.req.header('idempotency-key') ?? '';
    if (!idempotencyKey.test(given)) throw new Refusal('key-missing');
    const key = store.vault.hash('key', operation, office, given);
    const requestHash = store.vault.hash('request', JSON.stringify(draft));

    const before = await this.#answered(key, requestHash, status);
    if (before) return before;
    const moment = await this.#moment(office);
    const misses = write.number === undefined ? undefined : this.#misses(c, office, write.number);
    await misses?.mind();
    const solved = await this.#proof(c);
    const left = await this.#count(c, ownPageOf(c) ? 'form' : 'write');
    const attempt = store.transaction(async stores => {
      if (!(await stores.once.take(key, requestHash, moment.now + repeatable))) return undefined;
      await this.#useUp(stores, solved);
      const body = JSON.stringify(schema.parse(await write.run(stores, moment)));
      await stores.once.give(key, store.vault.seal(body, key));
      return body;
    });
    const answer = await attempt.catch(async (error: unknown) => {
      // Undone with all the rest; but a refused try costs its challenge too.
      if (error instanceof Refusal) {
        if (solved) await store.once.useChallenge(solved.id, solved.expiresAt);
        if (error.code === 'no-match') await misses?.count();
      }
      throw error;
    });
    if (answer !== undefined) return new Response(answer, {status, headers: headers(left)});
    // Someone with the same key was faster, and is done by now.
    const first = await this.#answered(key, requestHash, status);
    if (!first) throw new Refusal('in-progress', [], {'retry-after': '2'});
    return first;
  }

  /**
   * Looks something up. What does not exist and what was opened with the wrong secret are answered
   * alike.
   *
   * @throws {Refusal} `no-match`, or for a missing proof or too many requests
   */
  async lookup<Answer>(c: HonoContext, lookup: Lookup<Answer>): Promise<Response> {
    const {found, left} = await this.#find(c, lookup);
    return new Response(JSON.stringify(lookup.schema.parse(found)), {headers: headers(left)});
  }

  /** Looks a file up, which is answered as it is found. @throws {Refusal} as `lookup` */
  async lookupFile(c: HonoContext, lookup: Omit<Lookup<Response>, 'schema'>): Promise<Response> {
    return (await this.#find(c, lookup)).found;
  }

  async #find<Answer>(c: HonoContext, lookup: Omit<Lookup<Answer>, 'schema'>) {
    const {store} = this.#context;
    const {office} = lookup;
    const moment = await this.#moment(office);
    const misses = this.#misses(c, office, lookup.number);
    await misses.mind();
    const solved = await this.#proof(c);
    const left = await this.#count(c, 'lookup');
    const found = await store.transaction(async stores => {
      await this.#useUp(stores, solved);
      return lookup.run(stores, moment);
    });
    if (found) return {found, left};
    await misses.count();
    throw new Refusal('no-match', [], limitHeaders(left));
  }

  /** Tries on one number that came to nothing: from this address, and from wherever. */
  #misses(c: HonoContext, office: string, number: string) {
    const {limits} = this.#safety;
    const {vault} = this.#context.store;
    const here = vault.hash('limit', office, number, this.#subscriber(c));
    const anywhere = vault.hash('limit', office, number);
    return {
      /** @throws {Refusal} `too-many-requests` when there have been too many */
      mind: async () => {
        await limits.mind('miss', here);
        await limits.mind('number', anywhere);
      },
      count: async () => {
        await limits.use('number', anywhere);
        await limits.use('miss', here);
      },
    };
  }

  async #moment(office: string): Promise<Moment> {
    const {office: known} = await knownOffice(this.#context, office);
    const now = this.#context.now();
    return {now, at: localInstant(now, known.utcOffset)};
  }

  /** The answer that a key was given before. @throws {Refusal} `key-reused` */
  async #answered(key: string, requestHash: string, status: number): Promise<Response | undefined> {
    const {store} = this.#context;
    const given = await store.once.answerOf(key);
    if (!given?.answer) return undefined;
    if (!store.vault.same(given.requestHash, requestHash)) throw new Refusal('key-reused');
    const body = store.vault.unseal(given.answer, key);
    return new Response(body, {
      status,
      headers: headers(undefined, {'idempotent-replayed': 'true'}),
    });
  }

  /** What was proved; nothing for our own pages, whose forms carry a token. @throws {Refusal} */
  async #proof(c: HonoContext): Promise<Solved | undefined> {
    if (ownPageOf(c)) return undefined;
    const solved = await this.#safety.challenges.solved(c.req.header('pendopo-proof') ?? '');
    if (!solved) throw new Refusal('proof-required');
    return solved;
  }

  async #useUp({once}: Stores, solved: Solved | undefined): Promise<void> {
    if (!solved) return;
    const fresh = await once.useChallenge(solved.id, solved.expiresAt);
    if (!fresh) throw new Refusal('proof-required');
  }

  #subscriber = (c: HonoContext) => subscriberOf(clientAddress(c, this.#safety.proxies));

  #count(c: HonoContext, name: QuotaName): Promise<Left> {
    const key = this.#context.store.vault.hash('limit', this.#subscriber(c));
    return this.#safety.limits.use(name, key);
  }
}
