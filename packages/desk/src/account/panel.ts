import type {SecondFactor, Session} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {DeskForm, type Sending} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {inWords, learn} from '../kit/words.js';
import {passwordSending} from './password-view.js';
import {passwordWords} from './password-words.js';
import {type AccountStrings, accountWords} from './strings.js';
import {accountView} from './view.js';

/** One's own account: password and authenticator app. */
export class DeskAccount extends DeskPanel<AccountStrings> {
  static override properties: PropertyDeclarations = {factor: {state: true}};

  protected override readonly words = accountWords;

  /** What an app is being set up with. */
  declare factor: SecondFactor | undefined;

  #password = new DeskForm(this, {loose: true});
  #code = new DeskForm(this, {loose: true});

  protected override async load(): Promise<void> {
    await learn(passwordWords, this.language);
  }

  protected override view() {
    const {house, factor, t} = this;
    const words = inWords(passwordWords, this.language);
    return accountView(
      {
        session: house.session,
        factor,
        lang: this.language,
        password: this.#password,
        code: this.#code,
      },
      t,
      words,
      {
        password: passwordSending(house.client, words, session => {
          this.#password = new DeskForm(this, {loose: true});
          this.#renewed(session, t.passwordSaved);
        }),
        begin: () => void this.#begin(),
        confirm: this.#sending(code => house.client.session.confirmSecondFactor(code), t.secondSet),
        remove: this.#sending(
          code => house.client.session.removeSecondFactor(code),
          t.secondRemoved,
        ),
      },
    );
  }

  async #begin(): Promise<void> {
    this.factor = await this.act(() => this.house.client.session.beginSecondFactor());
  }

  #sending(send: (code: string) => Promise<Session>, said: string): Sending<Session> {
    const codeOf = (code = '') => code.replaceAll(' ', '');
    return {
      check: ({code}) =>
        /^\d{6}$/.test(codeOf(code)) ? [] : [{name: 'code', text: this.t.needsCode}],
      send: ({code}) => send(codeOf(code)),
      done: session => {
        this.factor = undefined;
        this.#code = new DeskForm(this, {loose: true});
        this.#renewed(session, said);
      },
    };
  }

  #renewed(session: Session, said: string): void {
    this.house.renew(session);
    this.house.say(said);
  }
}

if (!customElements.get('desk-account')) customElements.define('desk-account', DeskAccount);

declare global {
  interface HTMLElementTagNameMap {
    'desk-account': DeskAccount;
  }
}
