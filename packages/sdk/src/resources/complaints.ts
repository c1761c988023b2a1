import type {
  Complaint,
  ComplaintDraft,
  ComplaintErased,
  ComplaintExport,
  ComplaintReceipt,
} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, WriteOptions} from '../client.js';
import {MistypedNumberError} from '../errors.js';
import {path} from '../path.js';
import {receiptNumberFault} from '../receipt-number.js';

/** What opens a complaint: its number, in whatever way it was copied, and the secret told once. */
export interface ComplaintKey {
  number: string;
  secret: string;
}

const checked = ({number, secret}: ComplaintKey) => {
  if (receiptNumberFault(number)) throw new MistypedNumberError();
  return {number, secret};
};

/**
 * Complaints, suggestions, praise and requests for information. Nothing of them is kept by the
 * client; what waits to be sent is for `@pendopo/sdk/outbox`.
 */
export class Complaints {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * Sends one; resolves once the office's server has it. Number and secret are told this once.
   *
   * @param options `files.photo`: up to three photos (JPEG, PNG, WebP); `key`: to repeat the very same write
   * @throws {InvalidRequestError} for a field or a photo that is wrong, each fault in `problem.errors`
   */
  async create(draft: ComplaintDraft, options?: WriteOptions): Promise<ComplaintReceipt> {
    const check = checks.complaintReceipt as Check<ComplaintReceipt>;
    return this.#client.write(this.route(options), draft, check, options);
  }

  /**
   * How one stands: its answers, what is due when, and what the citizen can do now.
   *
   * @throws {MistypedNumberError} when the number cannot be right; nothing was sent then
   * @throws {NoMatchError} when there is none, or the secret is another
   */
  async lookup(key: ComplaintKey, options?: CallOptions): Promise<Complaint> {
    return this.#lookup('lookup', checked(key), checks.complaint as Check<Complaint>, options);
  }

  /**
   * Adds something, or answers an answer back.
   *
   * @throws {NoMatchError} as `lookup`
   * @throws {ConflictError} `not-possible-now` when it is closed
   */
  async reply(key: ComplaintKey, text: string, options?: WriteOptions): Promise<Complaint> {
    return this.#change('reply', {...checked(key), text}, options);
  }

  /** Says that an answer settles it. @throws {ConflictError} when it has no answer, or is closed */
  async confirm(key: ComplaintKey, options?: WriteOptions): Promise<Complaint> {
    return this.#change('confirm', checked(key), options);
  }

  /** Opens what was settled again. @throws {ConflictError} when it is not settled */
  async reopen(key: ComplaintKey, text: string, options?: WriteOptions): Promise<Complaint> {
    return this.#change('reopen', {...checked(key), text}, options);
  }

  /** Erases text, person, photos and secret for good; after that nothing opens it. */
  async erase(key: ComplaintKey, options?: WriteOptions): Promise<ComplaintErased> {
    const check = checks.complaintErased as Check<ComplaintErased>;
    return this.#client.write(`${this.route(options)}/erase`, checked(key), check, options);
  }

  /** Everything that is kept of it, photos included. @throws {NoMatchError} as `lookup` */
  async export(key: ComplaintKey, options?: CallOptions): Promise<ComplaintExport> {
    const check = checks.complaintExport as Check<ComplaintExport>;
    return this.#lookup('export', checked(key), check, options);
  }

  /** Path of the API that `create` posts to: for an outbox, which sends later. */
  route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/complaints`;
  }

  async #lookup<T extends object>(
    act: string,
    body: object,
    check: Check<T>,
    options?: CallOptions,
  ): Promise<T> {
    return this.#client.lookup(`${this.route(options)}/${act}`, body, check, options);
  }

  async #change(act: string, body: object, options?: WriteOptions): Promise<Complaint> {
    const check = checks.complaint as Check<Complaint>;
    return this.#client.write(`${this.route(options)}/${act}`, body, check, options);
  }
}
