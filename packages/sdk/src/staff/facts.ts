import type {OfficeFacts} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff, Versioned} from './client.js';
import {precondition} from './version.js';

/** What the office says of itself: address, contacts, hours, facilities, how it takes things in. */
export class Facts {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  get(options?: CallOptions): Promise<Versioned<OfficeFacts>> {
    return this.#desk.askVersion(this.#route, {method: 'get'}, options);
  }

  save(body: OfficeFacts, version: string, options?: CallOptions): Promise<Versioned<OfficeFacts>> {
    const request = {method: 'put', body, headers: precondition(version)} as const;
    return this.#desk.askVersion(this.#route, request, options);
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/facts`;
  }
}
