import type {FirstPassword, StaffUser} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {momentName} from '../kit/dates.js';
import '../kit/dialog.js';
import type {FieldFault} from '../kit/errors.js';
import {choiceField, lineField, tickField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending, Values} from '../kit/form.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {UsersStrings} from './strings.js';

export type Role = StaffUser['role'];

export interface UsersModel {
  users: readonly StaffUser[];
  editing: StaffUser | 'new' | undefined;
  resetting: StaffUser | undefined;
  told: FirstPassword | undefined;
  lang: Lang;
  /** Id of whoever sits here. */
  self: string;
  form: DeskForm;
}

export interface UsersActs {
  edit(who: StaffUser | 'new'): void;
  cancel(): void;
  add: Sending<FirstPassword>;
  change: Sending<StaffUser>;
  askReset(who: StaffUser | undefined): void;
  reset(): void;
  heard(): void;
  copy(text: string): void;
}

const fault = (is: boolean, name: string, text: string): FieldFault[] => (is ? [{name, text}] : []);

export const changeFaults = ({name = '', role}: Values, t: UsersStrings): FieldFault[] => [
  ...fault(!name.trim(), 'name', t.needsName),
  ...fault(!role, 'role', t.needsRole),
];

export const newFaults = (values: Values, t: UsersStrings): FieldFault[] => [
  ...fault(
    !/^[a-z0-9][a-z0-9._-]{2,39}$/.test((values['login'] ?? '').trim().toLowerCase()),
    'login',
    t.needsLogin,
  ),
  ...changeFaults(values, t),
];

const roles: readonly Role[] = ['editor', 'officer', 'head'];

function roleField(form: DeskForm, t: UsersStrings) {
  const options = roles.map(value => ({value, name: t.roles[value], about: t.roleAbout[value]}));
  return choiceField(form, {name: 'role', label: t.role, options});
}

/** The form in which someone is let in or changed. */
function editView({editing, form, self}: UsersModel, t: UsersStrings, acts: UsersActs) {
  if (!editing) return nothing;
  const name = lineField(form, {name: 'name', label: t.name, hint: t.nameHint});
  const beside = html`<button type="button" @click=${() => acts.cancel()}>
    ${form.t.cancel}
  </button>`;
  if (editing === 'new') {
    const login = lineField(form, {name: 'login', label: t.login, hint: t.loginHint});
    const fields = html`${name} ${login} ${roleField(form, t)}`;
    return html`<desk-dialog heading=${t.addTitle} @desk-close=${() => acts.cancel()}>
      ${formView(form, {fields, sending: acts.add, submit: t.addSubmit, beside})}
    </desk-dialog>`;
  }
  const access =
    editing.id === self
      ? html`<p class="soft">${t.own}</p>`
      : html`${roleField(form, t)} ${tickField(form, {name: 'allowed', label: t.allowed})}`;
  const fields = html`${name} ${access}`;
  return html`<desk-dialog heading=${t.editOf(editing.name)} @desk-close=${() => acts.cancel()}>
    ${formView(form, {fields, sending: acts.change, beside})}
  </desk-dialog>`;
}

/** Asks before a password is made anew. */
function resetView({resetting, form}: UsersModel, t: UsersStrings, acts: UsersActs) {
  if (!resetting) return nothing;
  return html`<desk-dialog heading=${t.resetTitle} @desk-close=${() => acts.askReset(undefined)}>
    <p>${t.resetAbout(resetting.name)}</p>
    <p class="acts">
      <button type="button" class="main" @click=${() => acts.reset()}>${t.resetSubmit}</button>
      <button type="button" @click=${() => acts.askReset(undefined)}>${form.t.cancel}</button>
    </p>
  </desk-dialog>`;
}

/** A password that is told once. */
function toldView({told}: UsersModel, t: UsersStrings, acts: UsersActs) {
  if (!told) return nothing;
  const {user, password} = told;
  return html`<desk-dialog heading=${t.told.title} @desk-close=${() => acts.heard()}>
    <p>${t.told.about(user.name)}</p>
    <p>${t.login}: <code>${user.login}</code></p>
    <p class="once"><code>${password}</code></p>
    <p class="acts">
      <button type="button" @click=${() => acts.copy(password)}>${t.told.copy}</button>
      <button type="button" class="main" @click=${() => acts.heard()}>${t.told.done}</button>
    </p>
  </desk-dialog>`;
}

const stateOf = ({disabled, mustChange, secondFactor}: StaffUser, t: UsersStrings) =>
  html`${
    disabled
      ? html`<span class="tag warn">${t.disabled}</span>`
      : html`<span class="tag good">${t.active}</span>`
  }
  ${mustChange ? html`<span class="tag">${t.mustChange}</span>` : nothing}
  ${secondFactor ? html`<span class="tag">${t.secondFactor}</span>` : nothing}`;

/** Everyone, and what can be done with them. */
export function usersView(model: UsersModel, t: UsersStrings, acts: UsersActs) {
  const {users, self, lang} = model;
  const table = tableView<StaffUser>({
    caption: t.caption,
    rows: users,
    key: ({id}) => id,
    empty: t.none,
    columns: [
      {
        name: t.name,
        head: true,
        cell: ({name, id}) =>
          html`${name}${id === self ? html` <span class="soft">(${t.you})</span>` : nothing}`,
      },
      {name: t.login, cell: ({login}) => login},
      {name: t.role, cell: ({role}) => t.roles[role]},
      {name: t.state, cell: user => stateOf(user, t)},
      {
        name: t.lastSeen,
        cell: ({signedInAt}) => (signedInAt ? momentName(signedInAt, lang) : t.never),
      },
      {
        name: t.actions,
        cell: user =>
          html`<button
              type="button"
              aria-label=${t.editOf(user.name)}
              @click=${() => acts.edit(user)}
            >
              ${t.edit}</button
            >${
              user.id === self
                ? nothing
                : html` <button
                    type="button"
                    aria-label=${t.resetOf(user.name)}
                    @click=${() => acts.askReset(user)}
                  >
                    ${t.reset}
                  </button>`
            }`,
      },
    ],
  });
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <p class="acts">
      <button type="button" class="main" @click=${() => acts.edit('new')}>${t.add}</button>
    </p>
    ${table} ${editView(model, t, acts)} ${resetView(model, t, acts)} ${toldView(model, t, acts)}`;
}
