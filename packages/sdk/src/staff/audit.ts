import type {AuditEntry, AuditList} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {Pages} from '../pages.js';
import {path} from '../path.js';
import {address} from '../urls.js';
import type {PendopoStaff} from './client.js';

export interface AuditFilters {
  /** An action, or a kind of them: `complaint.read`, `complaint`. */
  action?: string;
  /** What it was done to, by our own id. */
  subject?: string;
  /** How many a page holds, 1 to 100. Default 50. */
  limit?: number;
  /** The `next` of a page with the same filters: what comes after it. */
  cursor?: string;
}

/** Who did and read what; for the head. */
export class Audit {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** The newest first. */
  list({cursor: first, ...filters}: AuditFilters = {}, options?: CallOptions) {
    const route = path`/v1/staff/offices/${this.#desk.office}/audit`;
    return new Pages<AuditEntry, AuditList>((cursor = first) =>
      this.#desk.ask(address('', route, {...filters, cursor}), {method: 'get'}, options),
    );
  }
}
