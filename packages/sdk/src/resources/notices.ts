import type {Notice, NoticeList} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo} from '../client.js';
import {path} from '../path.js';

/** What an office wants everyone to know now. */
export class Notices {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /** The notices that hold now, newest first. */
  async list(options?: CallOptions): Promise<Notice[]> {
    const route = path`/v1/offices/${this.#client.officeOf(options)}/notices`;
    const check = checks.notices as Check<NoticeList>;
    return (await this.#client.read(route, {}, check, options?.signal)).data;
  }
}
