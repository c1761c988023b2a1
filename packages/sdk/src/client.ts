import type {Challenge} from '@pendopo/contract/types';
import {checks} from './checks.js';
import {BadPayloadError, type PendopoError, UsageError} from './errors.js';
import {type KeptAnswers, answersInMemory, answersInStorage} from './kept-answers.js';
import {newKey} from './key.js';
import {outOfReach} from './passing.js';
import type {Prover} from './proof/prove.js';
import {Complaints} from './resources/complaints.js';
import {Applications} from './resources/applications.js';
import {Intakes} from './resources/intake.js';
import {Notices} from './resources/notices.js';
import {Offices} from './resources/offices.js';
import {Partners} from './resources/partners.js';
import {Services} from './resources/services.js';
import {Statistics} from './resources/statistics.js';
import {Surveys} from './resources/surveys.js';
import {VisitRequests} from './resources/visit-requests.js';
import {Visits} from './resources/visits.js';
import type {Parts, Posted, TransportOptions} from './transport.js';
import {address, type Query} from './urls.js';

export interface PendopoOptions {
  /** Address of the Pendopo server, such as `https://layanan.example.go.id`. */
  server: string | URL;
  /** The office that calls are about unless they name one: its region code, such as `12.19`. */
  office?: string;
  /** Language of refusals. Data always comes in both. Default `id`. */
  lang?: 'id' | 'en';
  /** A `fetch` of your own; the server hands its own app in, without a network. */
  fetch?: typeof fetch;
  /** Milliseconds to wait for one try. Default 15,000: slow networks are the usual ones here. */
  timeout?: number;
  /** How often a lost or refused try is repeated, with backoff. Default 2. */
  retries?: number;
  /** Where last known public answers are kept. Default: localStorage, or memory where there is none. */
  kept?: KeptAnswers;
  /**
   * Answers that were asked for before this client was made, by address. Each is used once, instead
   * of a request.
   */
  primed?: Map<string, Promise<Response>>;
  /**
   * Solves the challenges that writes and lookups need. Default: a worker, loaded when first needed.
   * `false` sends none: the server trusts its own pages.
   */
  prove?: false | Prover;
}

/** Per-call options. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Ask for this office instead of the client's own. */
  office?: string;
}

/** How an answer came to hand. */
export interface Received {
  received: {
    /** When it was received: milliseconds since 1970, by this device's clock. */
    at: number;
    /** Set when the server could not be reached and this is the last known answer; says why. */
    instead?: PendopoError;
  };
}

/** What a write may be given beside its draft. */
export interface WriteOptions extends CallOptions {
  /**
   * Makes a repeated write the same write: with the same key and draft the server gives its first
   * answer again. Default: a new one per call, which covers the tries of this call only; whoever
   * tries again later, after a reload, must have kept it. Who knows it can get that answer: keep it
   * as secret as the answer. 16 to 64 letters, digits, `-` or `_`.
   */
  key?: string;
  /** Photos or documents that go along, by the name of their part. */
  files?: Parts;
}

/** Throws when a body is not of the promised shape. */
export type Check<T> = (body: unknown) => body is T;

const storageAvailable = () => typeof window !== 'undefined' && 'localStorage' in globalThis;

/**
 * Client of one Pendopo server.
 *
 * ```ts
 * const pendopo = new Pendopo({server: 'https://layanan.example.go.id', office: '12.19'});
 * for await (const visit of pendopo.visits.list({district: '12.19.06'})) console.log(visit.place.name);
 * ```
 *
 * Runs in browsers, workers and Node 22 or later.
 */
export class Pendopo {
  readonly server: string;
  readonly office: string | undefined;
  readonly lang: 'id' | 'en';
  readonly complaints = new Complaints(this);
  readonly applications = new Applications(this);
  readonly intake = new Intakes(this);
  readonly offices = new Offices(this);
  readonly notices = new Notices(this);
  readonly partners = new Partners(this);
  readonly services = new Services(this);
  readonly statistics = new Statistics(this);
  readonly surveys = new Surveys(this);
  readonly visitRequests = new VisitRequests(this);
  readonly visits = new Visits(this);

  readonly #options: PendopoOptions;
  readonly #kept: KeptAnswers;

  constructor(options: PendopoOptions) {
    this.#options = options;
    this.server = String(options.server).replace(/\/+$/, '');
    this.office = options.office;
    this.lang = options.lang ?? 'id';
    this.#kept = options.kept ?? (storageAvailable() ? answersInStorage() : answersInMemory());
  }

  /** @throws {UsageError} when neither the call nor the client names an office */
  officeOf(options?: CallOptions): string {
    const office = options?.office ?? this.office;
    if (!office) throw new UsageError('Name an office: new Pendopo({server, office})');
    return office;
  }

  /**
   * Reads one public answer: a primed one, else from the server, else the last known one.
   * Resources call this; programs call resources.
   */
  async read<T extends object>(
    route: string,
    query: Query,
    check: Check<T>,
    signal?: AbortSignal,
  ): Promise<T & Received> {
    const url = address(this.server, route, query);
    try {
      const body = (await this.#primed(url, signal)) ?? (await this.#fetched(url, signal));
      if (!check(body)) throw new BadPayloadError(url);
      const at = Date.now();
      try {
        await this.#kept.set(url, {at, body});
      } catch {
        // It could not be kept, which takes nothing from the answer itself.
      }
      return {...body, received: {at}};
    } catch (error) {
      const kept = outOfReach(error) ? await this.#kept.get(url) : undefined;
      if (!kept || !check(kept.body)) throw error;
      return {...kept.body, received: {at: kept.at, instead: error as PendopoError}};
    }
  }

  /**
   * Writes, and returns what the server confirmed. A lost network, a lost answer or a busy server are
   * tried again with the same key, so that nothing is taken in twice. Nothing of it is kept here: for
   * drafts that outlive a reload there is `@pendopo/sdk/outbox`.
   * Resources call this; programs call resources.
   */
  async write<T extends object>(
    route: string,
    draft: object,
    check: Check<T>,
    {key = newKey(), files, signal}: WriteOptions = {},
  ): Promise<T> {
    if (!/^[\w-]{16,64}$/.test(key)) throw new UsageError('A key is 16 to 64 of A-Z a-z 0-9 - _');
    return this.#posted(route, draft, check, {key, files, signal});
  }

  /**
   * Asks for something personal: by POST, so that neither number nor secret is in an address, and
   * nothing of the answer is kept.
   * Resources call this; programs call resources.
   */
  async lookup<T extends object>(
    route: string,
    body: object,
    check: Check<T>,
    {signal}: CallOptions = {},
  ): Promise<T> {
    return this.#posted(route, body, check, {safe: true, signal});
  }

  async #posted<T extends object>(
    route: string,
    draft: object,
    check: Check<T>,
    {signal, ...posted}: {signal?: AbortSignal | undefined} & Omit<Posted, 'proof'>,
  ): Promise<T> {
    const {postJson} = await import('./transport.js');
    const url = address(this.server, route);
    const options = this.#transport(signal);
    const post = async () =>
      postJson(url, draft, {...posted, proof: await this.#proof(signal)}, options);
    const body = await post().catch((error: PendopoError) => {
      // A challenge is used up with the try that it was for, also where the answer to that was lost.
      if (error.code !== 'proof-required' || this.#options.prove === false) throw error;
      return post();
    });
    if (!check(body)) throw new BadPayloadError(url);
    return body;
  }

  /** The solution of a fresh challenge, as the header `Pendopo-Proof` has it. */
  async #proof(signal?: AbortSignal): Promise<string | undefined> {
    const {prove} = this.#options;
    if (prove === false) return undefined;
    const url = address(this.server, '/v1/challenge');
    const [given, solve] = await Promise.all([
      import('./transport.js').then(({getJson}) =>
        getJson(url, this.#transport(signal), 'no-store'),
      ),
      prove ?? import('./proof/prove.js').then(ours => ours.prove),
    ]);
    if (!(checks.challenge as Check<Challenge>)(given)) throw new BadPayloadError(url);
    const {algorithm, challenge, salt, signature} = given;
    const number = await solve(given, signal);
    return btoa(JSON.stringify({algorithm, challenge, number, salt, signature}));
  }

  /** The body of an answer that was asked for earlier; nothing when it failed or there is none. */
  async #primed(url: string, signal?: AbortSignal): Promise<unknown> {
    const early = this.#options.primed?.get(url);
    if (!early) return undefined;
    this.#options.primed!.delete(url);
    const body = await early
      .then(
        response => (response.ok ? response.json() : undefined),
        () => undefined,
      )
      .catch(() => undefined);
    signal?.throwIfAborted();
    return body;
  }

  async #fetched(url: string, signal?: AbortSignal): Promise<unknown> {
    // ky comes on first need, so that a first render from a primed answer never waits for it.
    const {getJson} = await import('./transport.js');
    return getJson(url, this.#transport(signal));
  }

  #transport(signal?: AbortSignal): TransportOptions {
    const {fetch, timeout = 15_000, retries = 2} = this.#options;
    return {fetch, lang: this.lang, timeout, retries, signal};
  }
}
