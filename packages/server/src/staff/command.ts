import {NewUser} from '@pendopo/contract';
import {Store, type StoreOptions} from '../store.js';
import {localInstant} from '../time.js';
import {hashed, newPassword} from './passwords.js';

async function withStore<T>(options: StoreOptions, run: (store: Store) => Promise<T>): Promise<T> {
  const store = await Store.open(options);
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}

/** Who did it, in the log: whoever may use the command line of the server. */
const actor = 'command-line';

/**
 * Lets someone in: the first head of an office is let in like this, all others at the desk.
 *
 * @returns the password to begin with
 * @throws {Error} that says what to do, for an office that is not there, a login that is taken or a
 *   role that does not exist
 */
export async function addUser(
  given: {login: string; office: string; role: string; name: string},
  where: StoreOptions,
): Promise<string> {
  const {login, role, name} = given;
  const asked = NewUser.safeParse({login, role, name});
  if (!asked.success) {
    const [{path, message}] = asked.error.issues as [(typeof asked.error.issues)[0]];
    throw new Error(`${path.join('.')}: ${message}`);
  }
  return withStore(where, async store => {
    const row = await store.offices.get(given.office);
    if (!row) throw new Error(`There is no office ${given.office} in this database.`);
    const password = newPassword();
    const passwordHash = await hashed(password);
    const at = localInstant(Date.now(), row.office.utcOffset);
    await store.transaction(async ({staff, audit}) => {
      const user = await staff.add({...asked.data, office: given.office}, passwordHash);
      if (!user) throw new Error(`The login ${asked.data.login} is taken: choose another.`);
      const detail = {role: user.role};
      const deed = {office: user.office, actor, action: 'user.add', subject: user.id, detail};
      await audit.record(deed, at);
    });
    return password;
  });
}

/**
 * A new password to begin with; the authenticator app is taken off, and every session ends.
 *
 * @throws {Error} when there is no such login
 */
export async function resetUser(login: string, where: StoreOptions): Promise<string> {
  return withStore(where, async store => {
    const known = await store.staff.byLogin(login.toLowerCase());
    if (!known) throw new Error(`Nobody signs in as ${login}.`);
    const {id, office} = known.user;
    const row = await store.offices.get(office);
    const password = newPassword();
    const passwordHash = await hashed(password);
    const at = localInstant(Date.now(), row!.office.utcOffset);
    await store.transaction(async ({staff, audit}) => {
      const anew = {mustChange: true, totp: null, failures: 0, lockedUntil: 0, disabled: false};
      await staff.change(id, {...anew, passwordHash});
      await staff.endAll(id);
      await audit.record({office, actor, action: 'user.reset', subject: id}, at);
    });
    return password;
  });
}
