import type {operations, Visit, VisitAnswer, VisitList} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, Received} from '../client.js';
import {Pages} from '../pages.js';
import {path} from '../path.js';
import {address} from '../urls.js';

/** What a list of visits can be narrowed by; dates are days in the office's time zone. */
export type VisitFilters = NonNullable<operations['visitsCalendar']['parameters']['query']>;

/** Filters, how many visits a page holds, and a cursor to go on from. */
export type VisitQuery = NonNullable<operations['listVisits']['parameters']['query']>;

/** A page of visits with its office, notices and facets, and how it came to hand. */
export type VisitPage = VisitList & Received;

/** Where the mobile service is, today and next. */
export class Visits {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * Visits by time, from today unless `from` says otherwise.
   *
   * @throws {InvalidRequestError} for a filter that is wrong, each fault in `problem.errors`
   * @throws {NotFoundError} for an office the server does not know
   */
  list(query: VisitQuery = {}, options?: CallOptions): Pages<Visit, VisitPage> {
    const check = checks.visits as Check<VisitList>;
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
   * One visit.
   *
   * @throws {NotFoundError} when there is none of that id
   */
  async get(id: string, options?: CallOptions): Promise<Visit> {
    const check = checks.visit as Check<VisitAnswer>;
    const route = this.#route(options) + path`/${id}`;
    return (await this.#client.read(route, {}, check, options?.signal)).data;
  }

  /**
   * Address of the iCalendar of one visit (given its id) or of all that match some filters, to
   * download or to subscribe to (put `webcal:` in place of its scheme).
   */
  icsUrl(which: string | VisitFilters = {}, options?: CallOptions): string {
    return typeof which === 'string'
      ? address(this.#client.server, this.#route(options) + path`/${which}.ics`)
      : address(this.#client.server, `${this.#route(options)}.ics`, which);
  }

  /** Address that `list` asks for its first page: for loaders that ask before the client is there. */
  url(query: VisitQuery = {}, options?: CallOptions): string {
    return address(this.#client.server, this.#route(options), query);
  }

  #route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/visits`;
  }
}
