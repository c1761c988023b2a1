import type {
  ApplicationMove,
  BulkMove,
  BulkResult,
  DeskApplication,
  NewApplication,
} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff, Versioned} from './client.js';

/**
 * The receipt numbers in what was scanned or pasted, as they stand there: one in each line, or
 * several with commas, semicolons or tabs between them. Spaces and dashes belong to a number.
 */
export const receiptNumbersIn = (text: string): string[] =>
  text
    .split(/[\r\n,;\t|]+/)
    .map(part => part.trim())
    .filter(Boolean);

/** Applications: where they stand is said here, and is what the citizen reads at once. */
export class DeskApplications {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** By its receipt number; that it was read is recorded. */
  find(number: string, options?: CallOptions): Promise<Versioned<DeskApplication>> {
    const request = {method: 'post', body: {number}} as const;
    return this.#desk.askVersion(`${this.#route}/find`, request, options);
  }

  /** Takes one in by hand; without a number it is given one. */
  add(body: NewApplication, options?: CallOptions): Promise<Versioned<DeskApplication>> {
    return this.#desk.askVersion(this.#route, {method: 'post', body}, options);
  }

  /**
   * Says where one stands now.
   *
   * @param version that which was read: if someone else has moved it meanwhile it is refused
   * @throws {ChangedMeanwhileError} when someone else was faster
   */
  move(
    body: ApplicationMove,
    version: string,
    options?: CallOptions,
  ): Promise<Versioned<DeskApplication>> {
    const headers = {'if-match': version};
    return this.#desk.askVersion(`${this.#route}/state`, {method: 'post', body, headers}, options);
  }

  /** Says where many stand now, or with `apply: false` what that would do. Repeating it is harmless. */
  bulk(body: BulkMove, options?: CallOptions): Promise<BulkResult> {
    return this.#desk.ask(`${this.#route}/bulk`, {method: 'post', body}, options);
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/applications`;
  }
}
