import type {DeskNotice, DeskNoticeList, NoticeDraft} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff, Versioned} from './client.js';
import {newId, precondition} from './version.js';

/** What the office wants everyone to know: a channel closed or moved, blanks that have run out. */
export class DeskNotices {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** Past and coming ones too, the one that begins last first. */
  async list(options?: CallOptions): Promise<DeskNotice[]> {
    const {data} = await this.#desk.ask<DeskNoticeList>(this.#route, {method: 'get'}, options);
    return data;
  }

  get(id: string, options?: CallOptions): Promise<Versioned<DeskNotice>> {
    return this.#desk.askVersion(this.#one(id), {method: 'get'}, options);
  }

  /** An id for a new notice: what is sent again under it is not made twice. */
  newId(): string {
    return newId(this.#desk.office);
  }

  /** Makes a notice, or changes it. Times are the office's own. @param version none: it is new */
  save(
    id: string,
    body: NoticeDraft,
    version: string | undefined,
    options?: CallOptions,
  ): Promise<DeskNotice> {
    const request = {method: 'put', body, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id), request, options);
  }

  /** Ends one that holds, now. */
  end(id: string, version: string, options?: CallOptions): Promise<DeskNotice> {
    const request = {method: 'post', headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id) + '/end', request, options);
  }

  /** Removes one that does not hold yet. */
  async remove(id: string, version: string, options?: CallOptions): Promise<void> {
    const request = {method: 'delete', headers: precondition(version)} as const;
    await this.#desk.ask(this.#one(id), request, options);
  }

  #one(id: string): string {
    return this.#route + path`/${id}`;
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/notices`;
  }
}
