import {BadPayloadError, PendopoError, UsageError} from './errors.js';
import {type KeptAnswers, answersInMemory, answersInStorage} from './kept-answers.js';
import {Intakes} from './resources/intake.js';
import {Notices} from './resources/notices.js';
import {Offices} from './resources/offices.js';
import {Partners} from './resources/partners.js';
import {Services} from './resources/services.js';
import {Statistics} from './resources/statistics.js';
import {Visits} from './resources/visits.js';
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
  /** `false` sends no proof of work with writes and lookups: the server trusts its own pages. */
  prove?: false;
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

/** Throws when a body is not of the promised shape. */
export type Check<T> = (body: unknown) => body is T;

const storageAvailable = () => typeof window !== 'undefined' && 'localStorage' in globalThis;

/** The server is out of reach or unwell: the causes for which a kept answer is better than none. */
const outOfReach = (error: unknown): error is PendopoError =>
  error instanceof PendopoError &&
  (/^(network|timeout|bad-payload)$/.test(error.code) ||
    ('problem' in error && (error.problem as {status: number}).status >= 500));

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
  readonly intake = new Intakes(this);
  readonly offices = new Offices(this);
  readonly notices = new Notices(this);
  readonly partners = new Partners(this);
  readonly services = new Services(this);
  readonly statistics = new Statistics(this);
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
    const {fetch, timeout = 15_000, retries = 2} = this.#options;
    return getJson(url, {fetch, lang: this.lang, timeout, retries, signal});
  }
}
