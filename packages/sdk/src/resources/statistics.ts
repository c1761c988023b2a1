import type {Statistic, StatisticAnswer, StatisticList} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, Received} from '../client.js';
import {path} from '../path.js';
import {address} from '../urls.js';

/** An office's statistics to choose from, and how they came to hand. */
export type StatisticPage = StatisticList & Received;

/** A statistic with its office and notices, and how it came to hand. */
export type StatisticDetails = StatisticAnswer & Received;

/** What an office counts of its services, over months, quarters or years. */
export class Statistics {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * All statistics at a glance; the only one comes whole, in `only`.
   *
   * @throws {NotFoundError} for an office the server does not know
   */
  async list(options?: CallOptions): Promise<StatisticPage> {
    const check = checks.statistics as Check<StatisticList>;
    return this.#client.read(this.#route(options), {}, check, options?.signal);
  }

  /**
   * The figures of one statistic. A point without `value` is a period without a figure, not nought;
   * one with `range` is a small number that is not told.
   *
   * @throws {NotFoundError} when there is none of that id
   */
  async get(metric: string, options?: CallOptions): Promise<Statistic> {
    return (await this.details(metric, options)).data;
  }

  /**
   * One statistic with whose it is: its office, and the notices that hold.
   *
   * @throws {NotFoundError} when there is none of that id
   */
  async details(metric: string, options?: CallOptions): Promise<StatisticDetails> {
    const check = checks.statistic as Check<StatisticAnswer>;
    const route = this.#route(options) + path`/${metric}`;
    return this.#client.read(route, {}, check, options?.signal);
  }

  /**
   * Address that `list` asks, or `get` and `details` (given an id): for loaders that ask before the
   * client is there.
   */
  url(metric?: string, options?: CallOptions): string {
    const route = this.#route(options) + (metric ? path`/${metric}` : '');
    return address(this.#client.server, route);
  }

  #route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/statistics`;
  }
}
