import type {DeskStatistic, DeskStatisticList, StatisticDraft} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff, Versioned} from './client.js';
import {precondition} from './version.js';

/** What the office counts, every number as it was counted. */
export class DeskStatistics {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  async list(options?: CallOptions): Promise<DeskStatistic[]> {
    const {data} = await this.#desk.ask<DeskStatisticList>(this.#route, {method: 'get'}, options);
    return data;
  }

  get(metric: string, options?: CallOptions): Promise<Versioned<DeskStatistic>> {
    return this.#desk.askVersion(this.#one(metric), {method: 'get'}, options);
  }

  /** Makes a statistic, or changes it. @param version none: it is new */
  save(
    metric: string,
    body: StatisticDraft,
    version: string | undefined,
    options?: CallOptions,
  ): Promise<DeskStatistic> {
    const request = {method: 'put', body, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(metric), request, options);
  }

  async remove(metric: string, version: string, options?: CallOptions): Promise<void> {
    const request = {method: 'delete', headers: precondition(version)} as const;
    await this.#desk.ask(this.#one(metric), request, options);
  }

  #one(metric: string): string {
    return this.#route + path`/${metric}`;
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/statistics`;
  }
}
