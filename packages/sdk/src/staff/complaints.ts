import type {
  ComplaintAct,
  ComplaintFigure,
  ComplaintMark,
  ComplaintPage,
  DeskComplaint,
  LevyWithdrawal,
} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {Pages} from '../pages.js';
import {path} from '../path.js';
import {address} from '../urls.js';
import type {PendopoStaff, Versioned} from './client.js';

export interface ComplaintFilters {
  /** Default: all that are open. */
  state?: ComplaintFigure['state'];
  class?: ComplaintFigure['class'];
  category?: NonNullable<ComplaintFigure['category']>;
  /** How many a page holds, 1 to 100. Default 50. */
  limit?: number;
  /** The `next` of a page with the same filters: what comes after it. */
  cursor?: string;
}

/** Complaints: those who may handle them read and answer them here. */
export class DeskComplaints {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** What is due first first; none of their words. Reports of levies only for the head. */
  list({cursor: first, ...filters}: ComplaintFilters = {}, options?: CallOptions) {
    return new Pages<ComplaintFigure, ComplaintPage>((cursor = first) =>
      this.#desk.ask(address('', this.#route, {...filters, cursor}), {method: 'get'}, options),
    );
  }

  /** One, whole; that it was read is recorded. */
  get(number: string, options?: CallOptions): Promise<Versioned<DeskComplaint>> {
    return this.#desk.askVersion(this.#of(number), {method: 'get'}, options);
  }

  /** A photo that came with it; that it was seen is recorded. */
  photo(number: string, photo: string, options?: CallOptions): Promise<Blob> {
    return this.#desk.askFile(this.#of(number) + path`/photos/${photo}`, options);
  }

  /**
   * Does something about it, which its sender sees at once.
   *
   * @param version that which was read: if someone else did something meanwhile it is refused
   * @throws {ChangedMeanwhileError} when someone else was faster
   * @throws {ConflictError} `not-possible-now` when it cannot be done to one that stands there
   */
  act(
    number: string,
    body: ComplaintAct,
    version: string,
    options?: CallOptions,
  ): Promise<Versioned<DeskComplaint>> {
    const headers = {'if-match': version};
    return this.#desk.askVersion(
      `${this.#of(number)}/act`,
      {method: 'post', body, headers},
      options,
    );
  }

  /** Marks it as a report of a levy: from then on the head alone sees it. */
  markLevy(number: string, version: string, options?: CallOptions): Promise<ComplaintMark> {
    const headers = {'if-match': version};
    return this.#desk.ask(`${this.#of(number)}/levy`, {method: 'post', headers}, options);
  }

  /** Takes that mark off again; for the head. */
  withdrawLevy(
    number: string,
    body: LevyWithdrawal,
    version: string,
    options?: CallOptions,
  ): Promise<ComplaintMark> {
    const headers = {'if-match': version};
    return this.#desk.ask(
      `${this.#of(number)}/levy/withdraw`,
      {method: 'post', body, headers},
      options,
    );
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/complaints`;
  }

  #of(number: string): string {
    return this.#route + path`/${number}`;
  }
}
