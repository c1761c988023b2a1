import type {Office, OfficeBrief, OfficeList} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, Received} from '../client.js';
import {path} from '../path.js';

/** The offices a server speaks for. */
export class Offices {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /** All offices at a glance, by code. */
  async list(options?: CallOptions): Promise<OfficeBrief[]> {
    const check = checks.offices as Check<OfficeList>;
    return (await this.#client.read('/v1/offices', {}, check, options?.signal)).data;
  }

  /** One office: the client's own unless `id` (a region code such as `12.19`) names another. */
  async get(id?: string, options?: CallOptions): Promise<Office & Received> {
    const office = id ?? this.#client.officeOf(options);
    const check = checks.office as Check<Office>;
    return this.#client.read(path`/v1/offices/${office}`, {}, check, options?.signal);
  }
}
