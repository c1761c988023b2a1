import type {Today} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {Answered, DeskRequest} from '../transport.js';
import {DeskApplications} from './applications.js';
import {Audit} from './audit.js';
import {DeskComplaints} from './complaints.js';
import {DeskRequests} from './requests.js';
import {Facts} from './facts.js';
import {DeskNotices} from './notices.js';
import {DeskPartners} from './partners.js';
import {DeskSeries} from './series.js';
import {Imports} from './imports.js';
import {RequirementsDesk} from './requirements.js';
import {SessionResource} from './session.js';
import {DeskStatistics} from './statistics.js';
import {Users} from './users.js';
import {DeskVisits} from './visits.js';

export interface StaffOptions {
  /** Address of the Pendopo server. */
  server: string | URL;
  /** The office whose desk it is: its region code, such as `12.19`. */
  office: string;
  /** Language of refusals. Default `id`. */
  lang?: 'id' | 'en';
  /**
   * Token of a session, for programs: `session.signIn({…, token: true})` tells it. In a browser on the
   * desk's own site the session is in a cookie that no script can read.
   */
  token?: string;
  /** A `fetch` of your own. */
  fetch?: typeof fetch;
  /** Milliseconds to wait for one try. Default 15,000. */
  timeout?: number;
}

/** Something that is kept, and the version of it that was read: to be named when it is changed. */
export interface Versioned<T> {
  data: T;
  /** ETag of what was read. */
  version: string;
}

/**
 * Client of an office's desk. Every call needs a session and the right to do it.
 *
 * ```ts
 * const desk = new PendopoStaff({server, office: '12.19'});
 * desk.token = (await desk.session.signIn({login, password, token: true})).token;
 * ```
 *
 * Calls throw {SignInError} when nobody is signed in, {InvalidRequestError} (`not-allowed`) beyond
 * one's rights, {ChangedMeanwhileError} when someone else was faster.
 */
export class PendopoStaff {
  readonly server: string;
  readonly office: string;
  readonly lang: 'id' | 'en';
  token: string | undefined;
  readonly session = new SessionResource(this);
  readonly users = new Users(this);
  readonly requests = new DeskRequests(this);
  readonly complaints = new DeskComplaints(this);
  readonly applications = new DeskApplications(this);
  readonly audit = new Audit(this);
  readonly visits = new DeskVisits(this);
  readonly series = new DeskSeries(this);
  readonly notices = new DeskNotices(this);
  readonly partners = new DeskPartners(this);
  readonly statistics = new DeskStatistics(this);
  readonly facts = new Facts(this);
  readonly imports = new Imports(this);
  readonly requirements = new RequirementsDesk(this);

  readonly #options: StaffOptions;

  constructor(options: StaffOptions) {
    this.#options = options;
    this.server = String(options.server).replace(/\/+$/, '');
    this.office = options.office;
    this.lang = options.lang ?? 'id';
    this.token = options.token;
  }

  /** What needs doing at the office, of what one may do there. */
  today(options?: CallOptions): Promise<Today> {
    return this.ask(path`/v1/staff/offices/${this.office}/today`, {method: 'get'}, options);
  }

  /** Sends one request and reads its JSON. Resources call this; programs call resources. */
  async ask<T>(route: string, request: DeskRequest, options?: CallOptions): Promise<T> {
    return (await this.#answered(route, request, options)).json as T;
  }

  /** The same, with the version that was answered. */
  async askVersion<T>(
    route: string,
    request: DeskRequest,
    options?: CallOptions,
  ): Promise<Versioned<T>> {
    const {json, headers} = await this.#answered(route, request, options);
    return {data: json as T, version: headers.get('etag') ?? ''};
  }

  /** A file, such as what came with a request. */
  async askFile(route: string, options?: CallOptions): Promise<Blob> {
    const {askDeskFile} = await import('../transport.js');
    return askDeskFile(this.server + route, this.#headers, this.#transport(options));
  }

  async #answered(route: string, request: DeskRequest, options?: CallOptions): Promise<Answered> {
    const {askDesk} = await import('../transport.js');
    const headers = {...request.headers, ...this.#headers};
    const transport = this.#transport(options);
    const timeout = Math.max(transport.timeout, request.timeout ?? 0);
    return askDesk(this.server + route, {...request, headers}, {...transport, timeout});
  }

  get #headers() {
    return {...(this.token && {authorization: `Bearer ${this.token}`})};
  }

  #transport({signal}: CallOptions = {}) {
    const {fetch, timeout = 15_000} = this.#options;
    return {fetch, lang: this.lang, timeout, retries: 2, signal};
  }
}
