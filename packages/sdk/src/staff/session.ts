import type {SecondFactor, Session, SignIn} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import type {PendopoStaff} from './client.js';

const route = '/v1/staff/session';

/** Coming and going, and what one signs in with. */
export class SessionResource {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  /**
   * @throws {SignInError} `sign-in-failed`, or `code-required` when a code must come along
   * @throws {RateLimitError} after several wrong passwords: `retryAfter` says how long to wait
   */
  signIn(body: SignIn, options?: CallOptions): Promise<Session> {
    return this.#desk.ask(route, {method: 'post', body}, options);
  }

  /** Who is signed in. @throws {SignInError} `signed-out` */
  get(options?: CallOptions): Promise<Session> {
    return this.#desk.ask(route, {method: 'get'}, options);
  }

  async signOut(options?: CallOptions): Promise<void> {
    await this.#desk.ask(route, {method: 'delete'}, options);
  }

  /** Changes one's own password; every session ends, and a new one begins (in the cookie). */
  changePassword(current: string, next: string, options?: CallOptions): Promise<Session> {
    const body = {current, next};
    return this.#desk.ask('/v1/staff/password', {method: 'post', body}, options);
  }

  /** What to set an authenticator app up with; `confirmSecondFactor` puts it in force. */
  beginSecondFactor(options?: CallOptions): Promise<SecondFactor> {
    return this.#desk.ask('/v1/staff/second-factor', {method: 'post'}, options);
  }

  confirmSecondFactor(code: string, options?: CallOptions): Promise<Session> {
    const body = {code};
    return this.#desk.ask('/v1/staff/second-factor/confirm', {method: 'post', body}, options);
  }

  removeSecondFactor(code: string, options?: CallOptions): Promise<Session> {
    const body = {code};
    return this.#desk.ask('/v1/staff/second-factor/remove', {method: 'post', body}, options);
  }
}
