import type {DeskPartner, DeskPartnerList, operations, PartnerDraft} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import {address} from '../urls.js';
import type {PendopoStaff, Versioned} from './client.js';
import {precondition} from './version.js';

/** What a list of partners can be narrowed by, and a cursor to go on from. */
export type DeskPartnerQuery = NonNullable<operations['listDeskPartners']['parameters']['query']>;

/** The businesses that honour the child identity card, with their agreements. */
export class DeskPartners {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** A page of them by name, whether their agreement stands or not. */
  list(query: DeskPartnerQuery = {}, options?: CallOptions): Promise<DeskPartnerList> {
    return this.#desk.ask(address('', this.#route, query), {method: 'get'}, options);
  }

  get(id: string, options?: CallOptions): Promise<Versioned<DeskPartner>> {
    return this.#desk.askVersion(this.#one(id), {method: 'get'}, options);
  }

  /**
   * Makes a partner, changes it, suspends or resumes its agreement.
   *
   * @param id of your choice for a new one, such as `toko-buku-melati`
   * @param version none: it is new
   */
  save(
    id: string,
    body: PartnerDraft,
    version: string | undefined,
    options?: CallOptions,
  ): Promise<DeskPartner> {
    const request = {method: 'put', body, headers: precondition(version)} as const;
    return this.#desk.ask(this.#one(id), request, options);
  }

  #one(id: string): string {
    return this.#route + path`/${id}`;
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/partners`;
  }
}
