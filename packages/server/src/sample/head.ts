import type {Store} from '../store.js';
import {hashed, newPassword} from '../staff/passwords.js';

/** At which sample office someone can sign in, and as whom. */
const office = '12.19';
const login = 'kepala.contoh';

/**
 * Lets an invented head in at one sample office, so that its desk can be tried. The password is made
 * now and told once: a known one would be a door for everyone who knows this program.
 *
 * @returns nothing when there is one already
 */
export async function sampleHead({
  staff,
}: Store): Promise<{office: string; login: string; password: string} | undefined> {
  if (await staff.byLogin(login)) return undefined;
  const password = newPassword();
  const who = {login, office, name: 'Kepala Contoh', role: 'head'} as const;
  const added = await staff.add(who, await hashed(password));
  return added && {office, login, password};
}
