import type {SavedSeries, Series, SeriesDraft, SeriesList} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff, Versioned} from './client.js';
import {newId, precondition} from './version.js';

/** The recurring rounds that visits come of. */
export class DeskSeries {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  async list(options?: CallOptions): Promise<Series[]> {
    const {data} = await this.#desk.ask<SeriesList>(this.#route, {method: 'get'}, options);
    return data;
  }

  get(id: string, options?: CallOptions): Promise<Versioned<Series>> {
    return this.#desk.askVersion(this.#one(id), {method: 'get'}, options);
  }

  /** An id for a new round: what is sent again under it is not made twice. */
  newId(): string {
    return newId(this.#desk.office);
  }

  /** Makes a round, or changes its dates from today on. @param version none: it is new */
  save(
    id: string,
    body: SeriesDraft,
    version: string | undefined,
    options?: CallOptions,
  ): Promise<SavedSeries> {
    const request = {method: 'put', body, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id), request, options);
  }

  /** @param last YYYY-MM-DD: the last day on which it is held */
  end(id: string, last: string, version: string, options?: CallOptions): Promise<SavedSeries> {
    const request = {method: 'post', body: {last}, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id) + '/end', request, options);
  }

  /** Removes a round that was made by mistake within the last hour. */
  async remove(id: string, version: string, options?: CallOptions): Promise<void> {
    const request = {method: 'delete', headers: precondition(version)} as const;
    await this.#desk.ask(this.#one(id), request, options);
  }

  #one(id: string): string {
    return this.#route + path`/${id}`;
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/series`;
  }
}
