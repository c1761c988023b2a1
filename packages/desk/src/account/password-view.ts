import type {PendopoStaff, Session} from '@pendopo/sdk/staff';
import {html} from 'lit';
import type {FieldFault} from '../kit/errors.js';
import {lineField, tickField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending, Values} from '../kit/form.js';
import type {PasswordStrings} from './password-words.js';

/** NIST SP 800-63B-4, of a password alone. */
const fewest = 12;

/** What is wrong with a new password. */
export function passwordFaults(values: Values, t: PasswordStrings): FieldFault[] {
  const {current = '', next = '', again = ''} = values;
  const faults: [boolean, string, string][] = [
    [!current, 'current', t.needsCurrent],
    [next.length < fewest, 'next', t.short],
    [next.length >= fewest && next === current, 'next', t.same],
    [next !== again, 'again', t.differs],
  ];
  return faults.filter(([is]) => is).map(([, name, text]) => ({name, text}));
}

/** How a password is changed. */
export const passwordSending = (
  client: PendopoStaff,
  t: PasswordStrings,
  done: (session: Session) => unknown,
): Sending<Session> => ({
  check: values => passwordFaults(values, t),
  send: ({current = '', next = ''}) => client.session.changePassword(current, next),
  done,
});

/** Changing one's own password. Password managers find whose it is. */
export function passwordView(
  form: DeskForm,
  login: string,
  t: PasswordStrings,
  sending: Sending<Session>,
) {
  const type = form.values['show'] ? 'text' : 'password';
  const fields = html`
    <input
      class="aside"
      type="text"
      autocomplete="username"
      .value=${login}
      readonly
      tabindex="-1"
      aria-hidden="true"
    />
    ${lineField(form, {name: 'current', label: t.current, type, autocomplete: 'current-password'})}
    ${lineField(form, {
      name: 'next',
      label: t.next,
      hint: t.nextHint,
      type,
      autocomplete: 'new-password',
    })}
    ${lineField(form, {name: 'again', label: t.again, type, autocomplete: 'new-password'})}
    ${tickField(form, {name: 'show', label: t.show})}
  `;
  return formView(form, {fields, sending, submit: t.submit});
}
