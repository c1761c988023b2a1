import type {Intake} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, Received} from '../client.js';
import {path} from '../path.js';
import {address} from '../urls.js';

/** What a form needs to know of an office before anything is written into it. */
export class Intakes {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /** @throws {NotFoundError} for an office the server does not know */
  async get(options?: CallOptions): Promise<Intake & Received> {
    const check = checks.intake as Check<Intake>;
    return this.#client.read(this.#route(options), {}, check, options?.signal);
  }

  /** Address that `get` asks: for loaders that ask before the client is there. */
  url(options?: CallOptions): string {
    return address(this.#client.server, this.#route(options));
  }

  #route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/intake`;
  }
}
