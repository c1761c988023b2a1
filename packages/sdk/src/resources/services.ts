import type {operations, Service, ServiceAnswer, ServiceList} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, Received} from '../client.js';
import {path} from '../path.js';
import {address} from '../urls.js';

/** What a list of services can be narrowed by. */
export type ServiceQuery = NonNullable<operations['listServices']['parameters']['query']>;

/** The services at a glance with the events of life, and how they came to hand. */
export type ServicePage = ServiceList & Received;

/** A service with its office, notices and next visits, and how it came to hand. */
export type ServiceDetails = ServiceAnswer & Received;

/** What people come for, and what they must bring. */
export class Services {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * All services at a glance.
   *
   * @throws {InvalidRequestError} for a filter that is wrong, each fault in `problem.errors`
   * @throws {NotFoundError} for an office the server does not know
   */
  async list(query: ServiceQuery = {}, options?: CallOptions): Promise<ServicePage> {
    const check = checks.services as Check<ServiceList>;
    return this.#client.read(this.#route(options), query, check, options?.signal);
  }

  /**
   * One service as this office renders it, for `checklist`.
   *
   * @throws {NotFoundError} when there is none of that id
   */
  async get(id: string, options?: CallOptions): Promise<Service> {
    return (await this.details(id, options)).data;
  }

  /**
   * One service with where and when to go: its office, the next visits that offer it, notices.
   *
   * @throws {NotFoundError} when there is none of that id
   */
  async details(id: string, options?: CallOptions): Promise<ServiceDetails> {
    const check = checks.service as Check<ServiceAnswer>;
    const route = this.#route(options) + path`/${id}`;
    return this.#client.read(route, {}, check, options?.signal);
  }

  /**
   * Address that `list` asks (given a query), or `get` and `details` (given an id): for loaders that
   * ask before the client is there.
   */
  url(which: string | ServiceQuery = {}, options?: CallOptions): string {
    return typeof which === 'string'
      ? address(this.#client.server, this.#route(options) + path`/${which}`)
      : address(this.#client.server, this.#route(options), which);
  }

  #route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/services`;
  }
}
