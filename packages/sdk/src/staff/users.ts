import type {
  FirstPassword,
  NewUser,
  StaffUser,
  UserChange,
  UserList,
} from '@pendopo/contract/types';
import type {CallOptions} from '../client.js';
import {path} from '../path.js';
import type {PendopoStaff} from './client.js';

/** Who works at the desk; for its head. */
export class Users {
  readonly #desk: PendopoStaff;

  constructor(desk: PendopoStaff) {
    this.#desk = desk;
  }

  async list(options?: CallOptions): Promise<StaffUser[]> {
    const {data} = await this.#desk.ask<UserList>(this.#route, {method: 'get'}, options);
    return data;
  }

  /** Lets someone in; the password to begin with is told this once. */
  add(body: NewUser, options?: CallOptions): Promise<FirstPassword> {
    return this.#desk.ask(this.#route, {method: 'post', body}, options);
  }

  change(id: string, body: UserChange, options?: CallOptions): Promise<StaffUser> {
    return this.#desk.ask(this.#route + path`/${id}`, {method: 'patch', body}, options);
  }

  /** A new password to begin with, for whoever cannot sign in; the authenticator app is taken off. */
  reset(id: string, options?: CallOptions): Promise<FirstPassword> {
    return this.#desk.ask(this.#route + path`/${id}/reset`, {method: 'post'}, options);
  }

  get #route(): string {
    return path`/v1/staff/offices/${this.#desk.office}/users`;
  }
}
