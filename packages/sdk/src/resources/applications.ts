import type {CaseAnswer, CaseLookup} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo} from '../client.js';
import {MistypedNumberError} from '../errors.js';
import {path} from '../path.js';
import {normalReceiptNumber, receiptNumberFault} from '../receipt-number.js';

/** Where a case stands: applications, court rulings and visits that were asked for. */
export class Applications {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * The case of a receipt number, for whoever knows what opens it. The answer is personal: show it, and
   * keep it nowhere. It is never a kept one.
   *
   * ```ts
   * const {data} = await pendopo.applications.lookup({number: 'a1219 7k3m9qx 4', factor: '17-08-1990'});
   * console.log(data.state, data.todo.act);
   * ```
   *
   * @throws {MistypedNumberError} when the number's check character does not fit; nothing is sent then
   * @throws {NoMatchError} when there is no such number or the factor is another: which, is not told
   * @throws {RateLimitError} after too many tries; `retryAfter` says when to come back, seconds
   */
  async lookup({number, factor}: CaseLookup, options: CallOptions = {}): Promise<CaseAnswer> {
    if (receiptNumberFault(number)) throw new MistypedNumberError();
    const office = this.#client.officeOf(options);
    return this.#client.lookup(
      path`/v1/offices/${office}/applications/lookup`,
      {number: normalReceiptNumber(number), factor: factor.trim()},
      checks.case as Check<CaseAnswer>,
      options,
    );
  }
}
