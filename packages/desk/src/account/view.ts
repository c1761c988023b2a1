import type {SecondFactor, Session} from '@pendopo/sdk/staff';
import {html} from 'lit';
import {momentName} from '../kit/dates.js';
import {lineField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending} from '../kit/form.js';
import type {Lang} from '../kit/words.js';
import {passwordView} from './password-view.js';
import type {PasswordStrings} from './password-words.js';
import {qrView} from './qr-view.js';
import type {AccountStrings} from './strings.js';

export interface AccountModel {
  session: Session;
  factor: SecondFactor | undefined;
  lang: Lang;
  password: DeskForm;
  code: DeskForm;
}

export interface AccountActs {
  password: Sending<Session>;
  begin(): void;
  confirm: Sending<Session>;
  remove: Sending<Session>;
}

/** The key in groups of four, as apps show it. */
const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

const codeForm = (form: DeskForm, t: AccountStrings, sending: Sending<Session>, submit: string) =>
  formView(form, {
    fields: lineField(form, {
      name: 'code',
      label: t.code,
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
    }),
    sending,
    submit,
  });

/** The authenticator app: set up, being set up, or not. */
function secondView({session, factor, code}: AccountModel, t: AccountStrings, acts: AccountActs) {
  if (session.user.secondFactor) {
    return html`<p><span class="tag good">${t.isOn}</span></p>
      <p>${t.removeAbout}</p>
      ${codeForm(code, t, acts.remove, t.remove)}
      <p class="soft">${t.lost}</p>`;
  }
  if (!factor) {
    return html`<p><span class="tag">${t.isOff}</span></p>
      <p class="acts"><button type="button" @click=${() => acts.begin()}>${t.begin}</button></p>`;
  }
  return html`<ol>
      ${t.steps.map(step => html`<li>${step}</li>`)}
    </ol>
    <p>${qrView(factor.uri, t.qr)}</p>
    <p>${t.secret}: <code>${grouped(factor.secret)}</code></p>
    <p><a href=${factor.uri}>${t.open}</a></p>
    ${codeForm(code, t, acts.confirm, t.confirm)}`;
}

/** One's own account. */
export function accountView(
  model: AccountModel,
  t: AccountStrings,
  words: PasswordStrings,
  acts: AccountActs,
) {
  const {session, lang, password} = model;
  const {name, login, role} = session.user;
  return html`<h1>${t.title}</h1>
    <dl class="compare">
      <div>
        <dt>${t.name}</dt>
        <dd>${name}</dd>
      </div>
      <div>
        <dt>${t.login}</dt>
        <dd>${login}</dd>
      </div>
      <div>
        <dt>${t.role}</dt>
        <dd>${t.roles[role]}</dd>
      </div>
    </dl>
    <p class="soft">${t.ends} ${momentName(session.expiresAt, lang)}</p>
    <h2>${t.password}</h2>
    <p>${t.passwordAbout}</p>
    ${passwordView(password, login, words, acts.password)}
    <h2>${t.second}</h2>
    <p>${t.secondAbout}</p>
    ${secondView(model, t, acts)}`;
}
