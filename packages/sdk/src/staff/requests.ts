import type {
  DeskVisitRequest,
  RequestFigure,
  RequestPage,
  RequestStep,
  RouteSheet,
} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {Pages} from '../pages.js';
import {path} from '../path.js';
import {address} from '../urls.js';
import type {PendopoStaff, Versioned} from './client.js';

export interface RequestFilters {
  kind?: RequestFigure['kind'];
  state?: RequestFigure['state'];
  /** Code of a district. */
  district?: string;
  /** Only those that are not over. */
  open?: boolean;
  /** How many a page holds, 1 to 100. Default 50. */
  limit?: number;
  /** The `next` of a page with the same filters: what comes after it. */
  cursor?: string;
}

/** Requests for visits: those who may handle them read and answer them here. */
export class DeskRequests {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** Those that have waited longest where they stand first; nobody is named in it. */
  list({open, cursor: first, ...filters}: RequestFilters = {}, options?: CallOptions) {
    const query = {...filters, ...(open && {open: 'true'})};
    return new Pages<RequestFigure, RequestPage>((cursor = first) =>
      this.#desk.ask(address('', this.#route, {...query, cursor}), {method: 'get'}, options),
    );
  }

  /** One, whole; that it was read is recorded. */
  get(number: string, options?: CallOptions): Promise<Versioned<DeskVisitRequest>> {
    return this.#desk.askVersion(this.#of(number), {method: 'get'}, options);
  }

  /** A file that came with it; that it was read is recorded. */
  file(number: string, part: 'document' | 'condition', options?: CallOptions): Promise<Blob> {
    return this.#desk.askFile(this.#of(number) + path`/files/${part}`, options);
  }

  /**
   * Takes the next step.
   *
   * @param version that which was read: if someone else has moved it meanwhile it is refused
   * @throws {ChangedMeanwhileError} when someone else was faster
   * @throws {InvalidRequestError} when something is lacking, each fault in its place
   */
  step(
    number: string,
    body: RequestStep,
    version: string,
    options?: CallOptions,
  ): Promise<Versioned<DeskVisitRequest>> {
    const headers = {'if-match': version};
    return this.#desk.askVersion(
      `${this.#of(number)}/step`,
      {method: 'post', body, headers},
      options,
    );
  }

  /** A day's home visits in the order of their times; that they were read is recorded. */
  routeSheet(day: {date: string; team?: string}, options?: CallOptions): Promise<RouteSheet> {
    const route = path`/v1/staff/offices/${this.#desk.office}/route-sheet`;
    return this.#desk.ask(address('', route, day), {method: 'get'}, options);
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/requests`;
  }

  #of(number: string): string {
    return this.#route + path`/${number}`;
  }
}
