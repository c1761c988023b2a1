import type {
  Receipt,
  VisitRequestDraft,
  VisitRequestErased,
  VisitRequestExport,
} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, WriteOptions} from '../client.js';
import {path} from '../path.js';

/** What opens a request: its number, in whatever way it was copied, and the secret told once. */
export interface VisitRequestKey {
  number: string;
  secret: string;
}

/**
 * Requests for visits to a home, a school, an institution. Where one stands is looked up as any case
 * is, with its secret for a second factor. Nothing of them is kept by the client; what waits to be
 * sent is for `@pendopo/sdk/outbox`.
 */
export class VisitRequests {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * Sends one; resolves once the office's server has it. Number and secret are told this once.
   *
   * `visitRequestFaults` tells beforehand what does not hold together.
   *
   * @param options `files`: of a home visit, `document` (the family card: JPEG, PNG, WebP, PDF) and,
   *   where the office asks for it, `condition` (a photo); `key`: to repeat the very same write
   * @throws {InvalidRequestError} for a field or a file that is wrong, each fault in `problem.errors`
   */
  async create(draft: VisitRequestDraft, options?: WriteOptions): Promise<Receipt> {
    const check = checks.receipt as Check<Receipt>;
    return this.#client.write(this.route(options), draft, check, options);
  }

  /**
   * Erases what a request says of people, for good; after that nothing opens it. One that is still
   * open is withdrawn by that.
   *
   * @throws {NotFoundError} `no-match` when there is none, or the secret is another
   */
  async erase(key: VisitRequestKey, options?: WriteOptions): Promise<VisitRequestErased> {
    const check = checks.erased as Check<VisitRequestErased>;
    return this.#client.write(`${this.route(options)}/erase`, key, check, options);
  }

  /** Everything that is kept of a request, files included. @throws {NotFoundError} as `erase` */
  async export(key: VisitRequestKey, options?: CallOptions): Promise<VisitRequestExport> {
    const check = checks.visitRequestExport as Check<VisitRequestExport>;
    return this.#client.lookup(`${this.route(options)}/export`, key, check, options);
  }

  /** Path of the API that `create` posts to: for an outbox, which sends later. */
  route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/visit-requests`;
  }
}
