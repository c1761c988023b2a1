import {isRateLimitError, isSignInError} from '@pendopo/sdk';
import type {PendopoStaff, Session} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {lineField, tickField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import {DeskForm, type FormHost, type Sending, type Values} from '../kit/form.js';
import type {ShellStrings} from './strings.js';

/** The door: who signs in, whether a code is wanted, how long it must be waited. */
export class SignIn {
  readonly form: DeskForm;
  /** An authenticator app was set up: its code is wanted too. */
  needsCode = false;
  /** Caps Lock is on. */
  caps = false;

  /** Whose session goes on; nothing where anyone may come in. */
  readonly login: string | undefined;

  readonly #host: FormHost;
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: FormHost, login?: string) {
    this.#host = host;
    this.login = login;
    this.form = new DeskForm(host, {loose: true});
  }

  /** Seconds that must be waited after several wrong passwords. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
  }

  sending(
    client: PendopoStaff,
    t: ShellStrings,
    done: (session: Session) => unknown,
  ): Sending<Session | undefined> {
    return {
      check: ({login = '', password = '', code = ''}) => [
        ...(this.login || login.trim() ? [] : [{name: 'login', text: t.needsLogin}]),
        ...(password ? [] : [{name: 'password', text: t.needsPassword}]),
        ...(this.needsCode && !/^\d{6}$/.test(code.replaceAll(' ', ''))
          ? [{name: 'code', text: t.needsCode}]
          : []),
      ],
      send: values => this.#send(client, values),
      done: session => (session ? done(session) : this.#askCode()),
    };
  }

  readonly watchCaps = (event: KeyboardEvent) => {
    const caps = event.getModifierState?.('CapsLock') ?? false;
    if (caps === this.caps) return;
    this.caps = caps;
    this.#host.requestUpdate();
  };

  /** @returns nothing when a code is wanted first */
  async #send(client: PendopoStaff, values: Values): Promise<Session | undefined> {
    const {password = ''} = values;
    const login = this.login ?? (values['login'] ?? '').trim();
    const code = this.needsCode ? values['code']?.replaceAll(' ', '') : undefined;
    try {
      return await client.session.signIn({login, password, ...(code && {code})});
    } catch (error) {
      if (isSignInError(error) && error.code === 'code-required') return undefined;
      if (isRateLimitError(error)) this.#hold(error.retryAfter);
      throw error;
    }
  }

  async #askCode(): Promise<void> {
    this.needsCode = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${this.form.id}-code`)?.focus();
  }

  #hold(seconds: number): void {
    this.#until = Date.now() + seconds * 1000;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      if (!this.wait) clearInterval(this.#timer);
      this.#host.requestUpdate();
    }, 1000);
  }
}

/** The form at the door. */
export function signInView(
  door: SignIn,
  t: ShellStrings,
  sending: Sending<Session | undefined>,
  beside?: unknown,
) {
  const {form, login, needsCode, caps, wait} = door;
  const whose = login
    ? html`<input
        class="aside"
        type="text"
        autocomplete="username"
        .value=${login}
        readonly
        tabindex="-1"
        aria-hidden="true"
      />`
    : lineField(form, {
        name: 'login',
        label: t.login,
        hint: t.loginHint,
        autocomplete: 'username',
      });
  const fields = html`<div @keydown=${door.watchCaps} @keyup=${door.watchCaps}>
    ${whose}
    ${lineField(form, {
      name: 'password',
      label: t.password,
      type: form.values['show'] ? 'text' : 'password',
      autocomplete: 'current-password',
    })}
    <div role="status">${caps ? html`<p class="soft">${t.caps}</p>` : nothing}</div>
    ${tickField(form, {name: 'show', label: t.show})}
    ${
      needsCode
        ? lineField(form, {
            name: 'code',
            label: t.code,
            hint: t.codeHint,
            inputmode: 'numeric',
            autocomplete: 'one-time-code',
          })
        : nothing
    }
  </div>`;
  const blocked = wait ? t.wait(wait) : undefined;
  return formView(form, {fields, sending, submit: t.signIn, beside, blocked});
}
