import type {Pool} from 'pg';
import {RateLimiterMemory, RateLimiterPostgres, RateLimiterRes} from 'rate-limiter-flexible';
import {Refusal} from '../http/problems.js';

const minute = 60;
const hour = 60 * minute;

/** How often something may be done, per number of seconds. */
export interface Quota {
  points: number;
  seconds: number;
}

/**
 * Mobile networks put thousands of people behind one address: what an address may do is generous, and
 * each request is made dear by its challenge instead. What may be tried on one number is little.
 */
export const quotas = {
  /** Writes from one address. */
  write: {points: 60, seconds: hour},
  /** Forms sent without JavaScript from one address: they bring no proof of work. */
  form: {points: 30, seconds: hour},
  /** Lookups from one address. */
  lookup: {points: 60, seconds: 10 * minute},
  /** Lookups of one number from one address that found nothing. */
  miss: {points: 5, seconds: 15 * minute},
  /** Lookups of one number, from wherever, that found nothing. */
  number: {points: 50, seconds: 24 * hour},
  /** Tries to sign in from one address: a whole office may be behind it. */
  'sign-in': {points: 60, seconds: 10 * minute},
} as const satisfies Record<string, Quota>;

export type QuotaName = keyof typeof quotas;

/** What is left of a quota. */
export interface Left {
  name: QuotaName;
  quota: Quota;
  remaining: number;
  /** Seconds until it is whole again. */
  reset: number;
}

const secondsOf = ({msBeforeNext}: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** The draft's headers (RateLimit header fields for HTTP, draft 11). */
export const limitHeaders = ({name, quota, remaining, reset}: Left): Record<string, string> => ({
  'ratelimit-policy': `"${name}";q=${quota.points};w=${quota.seconds}`,
  ratelimit: `"${name}";r=${remaining};t=${reset}`,
});

/** Counts what is done from an address or to a number; in PostgreSQL, where servers share one. */
export class Limits {
  readonly #limiters = new Map<QuotaName, RateLimiterMemory | RateLimiterPostgres>();
  readonly #quotas: Record<QuotaName, Quota>;

  /** @param pool of the PostgreSQL whose table `limits` the servers share, if any */
  constructor(pool?: Pool, own: Partial<Record<QuotaName, Quota>> = {}) {
    this.#quotas = {...quotas, ...own};
    for (const [name, {points, seconds}] of Object.entries(this.#quotas)) {
      const options = {keyPrefix: name, points, duration: seconds};
      const limiter = pool
        ? new RateLimiterPostgres({
            ...options,
            storeClient: pool,
            tableName: 'limits',
            tableCreated: true,
            clearExpiredByTimeout: false,
          })
        : new RateLimiterMemory(options);
      this.#limiters.set(name as QuotaName, limiter);
    }
  }

  /**
   * Counts one.
   *
   * @param key of whom or what, already hashed: addresses are not kept
   * @throws {Refusal} `too-many-requests`, with when to come back, once there is nothing left
   */
  async use(name: QuotaName, key: string): Promise<Left> {
    try {
      return this.#left(name, await this.#limiters.get(name)!.consume(key));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw this.#spent(name, error);
      throw error;
    }
  }

  /** Refuses when there is nothing left, without counting. @throws {Refusal} as `use` */
  async mind(name: QuotaName, key: string): Promise<void> {
    const state = await this.#limiters.get(name)!.get(key);
    if (state && state.consumedPoints >= this.#quotas[name].points) throw this.#spent(name, state);
  }

  #left(name: QuotaName, state: RateLimiterRes): Left {
    const {remainingPoints: remaining} = state;
    return {name, quota: this.#quotas[name], remaining, reset: secondsOf(state)};
  }

  #spent(name: QuotaName, state: RateLimiterRes): Refusal {
    const left = {...this.#left(name, state), remaining: 0};
    return new Refusal('too-many-requests', [], {
      ...limitHeaders(left),
      'retry-after': String(left.reset),
    });
  }
}
