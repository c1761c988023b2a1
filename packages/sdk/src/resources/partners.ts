import type {operations, Partner, PartnerAnswer, PartnerList} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, Received} from '../client.js';
import {Pages} from '../pages.js';
import {path} from '../path.js';
import {address} from '../urls.js';

/** Filters, how many partners a page holds, and a cursor to go on from. */
export type PartnerQuery = NonNullable<operations['listPartners']['parameters']['query']>;

/** What a list of partners can be narrowed by. */
export type PartnerFilters = Omit<PartnerQuery, 'limit' | 'cursor'>;

/** A page of partners with its office, notices and facets, and how it came to hand. */
export type PartnerPage = PartnerList & Received;

/** Whether a partner's agreement stands, with the partner when it does, and how it came to hand. */
export type PartnerStanding = PartnerAnswer & Received;

/** Businesses that honour the child identity card (KIA). */
export class Partners {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * Partners whose agreement stands today, by name.
   *
   * @throws {InvalidRequestError} for a filter that is wrong, each fault in `problem.errors`
   * @throws {NotFoundError} for an office the server does not know
   */
  list(query: PartnerQuery = {}, options?: CallOptions): Pages<Partner, PartnerPage> {
    const check = checks.partners as Check<PartnerList>;
    return new Pages(async cursor =>
      this.#client.read(
        this.#route(options),
        cursor ? {...query, cursor} : query,
        check,
        options?.signal,
      ),
    );
  }

  /**
   * One partner and whether its agreement stands on the day `asOf`; the partner itself only when it
   * does. Mind `received.instead`: an answer of before may say `valid` of a day that is past.
   *
   * @throws {NotFoundError} when there is none of that id
   */
  async get(id: string, options?: CallOptions): Promise<PartnerStanding> {
    const check = checks.partner as Check<PartnerAnswer>;
    const route = this.#route(options) + path`/${id}`;
    return this.#client.read(route, {}, check, options?.signal);
  }

  /**
   * Address that `list` asks for its first page (given a query), or `get` (given an id): for loaders
   * that ask before the client is there.
   */
  url(which: string | PartnerQuery = {}, options?: CallOptions): string {
    return typeof which === 'string'
      ? address(this.#client.server, this.#route(options) + path`/${which}`)
      : address(this.#client.server, this.#route(options), which);
  }

  #route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/partners`;
  }
}
