import type {
  CatalogueVersion,
  CatalogueVersionList,
  FactValue,
  Publication,
  Requirements,
  RequirementsService,
  Restoration,
  ServiceChange,
} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff, Versioned} from './client.js';

/**
 * The office's own version of the catalogue, beside the national one. Changes go into a draft;
 * published, it holds from a day on.
 */
export class RequirementsDesk {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /** The draft at a glance. */
  get(options?: CallOptions): Promise<Versioned<Requirements>> {
    return this.#desk.askVersion(this.#route, {method: 'get'}, options);
  }

  /** One service: national, published and drafted. */
  service(id: string, options?: CallOptions): Promise<Versioned<RequirementsService>> {
    return this.#desk.askVersion(this.#route + path`/${id}`, {method: 'get'}, options);
  }

  /**
   * How the draft is to have a service; as the nation has it, without a change.
   *
   * @throws {ChangedMeanwhileError} when someone else has changed that service
   */
  changeService(
    id: string,
    change: ServiceChange | undefined,
    version: string,
    options?: CallOptions,
  ): Promise<Versioned<RequirementsService>> {
    const body = {...(change && {change})};
    const headers = {'if-match': version};
    return this.#desk.askVersion(
      this.#route + path`/${id}`,
      {method: 'put', body, headers},
      options,
    );
  }

  /** What the office decides, as far as it departs from the national defaults. */
  changeSwitches(
    switches: Readonly<Record<string, FactValue>>,
    version: string,
    options?: CallOptions,
  ): Promise<Versioned<Requirements>> {
    const request = {method: 'put', body: {switches}, headers: {'if-match': version}} as const;
    return this.#desk.askVersion(this.#switches, request, options);
  }

  /** Throws the draft away. */
  discard(version: string, options?: CallOptions): Promise<Versioned<Requirements>> {
    const headers = {'if-match': version};
    return this.#desk.askVersion(this.#route, {method: 'delete', headers}, options);
  }

  /** Publishes the draft as it was read. */
  publish(body: Publication, version: string, options?: CallOptions): Promise<CatalogueVersion> {
    const headers = {'if-match': version};
    return this.#desk.ask(this.#versions, {method: 'post', body, headers}, options);
  }

  /** What was published, the newest first. @param before only those before this number */
  versions(before?: number, options?: CallOptions): Promise<CatalogueVersionList> {
    const query = before === undefined ? '' : `?before=${before}`;
    return this.#desk.ask(this.#versions + query, {method: 'get'}, options);
  }

  /** Publishes an earlier version anew: undo. */
  restore(number: number, body: Restoration, options?: CallOptions): Promise<CatalogueVersion> {
    const route = this.#versions + path`/${String(number)}/restore`;
    return this.#desk.ask(route, {method: 'post', body}, options);
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/requirements`;
  }

  get #switches(): string {
    return path`/v1/staff/offices/${this.#desk.office}/requirement-switches`;
  }

  get #versions(): string {
    return path`/v1/staff/offices/${this.#desk.office}/requirement-versions`;
  }
}
