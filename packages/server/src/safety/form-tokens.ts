import {randomBytes} from 'node:crypto';
import type {Vault} from './vault.js';

const day = 864e5;

/**
 * Signed marks in forms that work without JavaScript: the form was ours, of this page and office, and
 * not open for days. Each is the key of one write, so that sending a form twice does nothing twice.
 */
export class FormTokens {
  readonly #vault: Vault;
  readonly #now: () => number;

  constructor(vault: Vault, now: () => number) {
    this.#vault = vault;
    this.#now = now;
  }

  /** @param form which form it is for: the path of its page and the office */
  issue(form: string): string {
    const body = `${this.#now().toString(36)}.${randomBytes(15).toString('base64url')}`;
    return `${body}.${this.#sign(form, body)}`;
  }

  /** The key that a form's token holds; nothing when it is not ours or has ended. */
  keyOf(token: string, form: string): string | undefined {
    const [, body, issued, key, sign] =
      /^(([0-9a-z]{1,12})\.([\w-]{20}))\.([\w-]{43})$/.exec(token) ?? [];
    if (!body || !this.#vault.same(sign!, this.#sign(form, body))) return undefined;
    const age = this.#now() - parseInt(issued!, 36);
    return age >= 0 && age < day ? key : undefined;
  }

  #sign = (form: string, body: string) => this.#vault.hash('form', form, body);
}
