import type {
  DeskVisit,
  DeskVisitList,
  SavedVisit,
  VisitAct,
  VisitChange,
  VisitCount,
  VisitDraft,
} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import {address} from '../urls.js';
import type {PendopoStaff, Versioned} from './client.js';
import {newId, precondition} from './version.js';

/** Days of the office's own calendar, YYYY-MM-DD, both included; at most 366 of them. */
export interface Days {
  from: string;
  to: string;
}

/** A page of a list goes on after the `next` of the one before. */
export interface PageOptions extends CallOptions {
  cursor?: string;
  /** How many it holds, 1 to 200. Default: 200. */
  limit?: number;
}

/**
 * The visits of the mobile service, single ones and dates of rounds. All that is changed is read by the
 * public at once.
 *
 * A change names the version that it is made of: {ChangedMeanwhileError} when someone else was faster.
 */
export class DeskVisits {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** A page of the visits of some days, by time, with holidays and Ramadan. */
  list(days: Days, {cursor, limit, ...options}: PageOptions = {}): Promise<DeskVisitList> {
    return this.#desk.ask(
      address('', this.#route, {...days, cursor, limit}),
      {method: 'get'},
      options,
    );
  }

  get(id: string, options?: CallOptions): Promise<Versioned<DeskVisit>> {
    return this.#desk.askVersion(this.#one(id), {method: 'get'}, options);
  }

  /** An id for a new visit: what is sent again under it is not made twice. */
  newId(): string {
    return newId(this.#desk.office);
  }

  /** Makes a single visit, or writes another version of it. @param version none: it is new */
  save(
    id: string,
    body: VisitDraft,
    version: string | undefined,
    options?: CallOptions,
  ): Promise<SavedVisit> {
    const request = {method: 'put', body, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id), request, options);
  }

  /** Other hours, another place or quota on this one date. */
  change(
    id: string,
    body: VisitChange,
    version: string,
    options?: CallOptions,
  ): Promise<SavedVisit> {
    const request = {method: 'patch', body, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id), request, options);
  }

  /**
   * Cancels, postpones, moves, skips or restores a visit. A date of a round that was skipped is restored
   * without a version.
   */
  act(
    id: string,
    body: VisitAct,
    version: string | undefined,
    options?: CallOptions,
  ): Promise<SavedVisit> {
    const request = {method: 'post', body, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id) + '/acts', request, options);
  }

  /** Removes a single visit that was made by mistake within the last hour. */
  async remove(id: string, version: string, options?: CallOptions): Promise<void> {
    const request = {method: 'delete', headers: precondition(version)} as const;
    await this.#desk.ask(this.#one(id), request, options);
  }

  /**
   * Counts people who were served at the van.
   *
   * @param served persons; less than nought takes back
   * @param key of this count (`newKey()`): what is sent again under it counts once
   */
  count(id: string, served: number, key: string, options?: CallOptions): Promise<VisitCount> {
    const headers = {'idempotency-key': key};
    const request = {method: 'post', body: {served}, headers} as const;
    return this.#desk.ask(this.#one(id) + '/count', request, options);
  }

  #one(id: string): string {
    return this.#route + path`/${id}`;
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/visits`;
  }
}
