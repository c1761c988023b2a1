import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {newKey, Vault} from './vault.js';

const fileName = 'pendopo.key';

/** The file that a key was made in just now: whoever runs the server must know of it. */
export interface OpenedVault {
  vault: Vault;
  madeIn?: string;
}

const otherKey = () =>
  new Error(
    'This database was begun with another key: without it nothing personal in it can be read. Set ' +
      `PENDOPO_KEY to that key (or bring back its ${fileName} into the data folder); all servers of ` +
      'one database need the same.',
  );

/** @param begun whether the database has a key already: then no other is made for it */
function keyIn(folder: string, begun: boolean): {key: string; madeIn?: string} {
  const file = join(folder, fileName);
  if (existsSync(file)) return {key: readFileSync(file, 'utf8')};
  if (begun) throw otherKey();
  const key = newKey();
  writeFileSync(file, `${key}\n`, {mode: 0o600, flag: 'wx', flush: true});
  // A umask does not widen, but a file system may.
  chmodSync(file, 0o600);
  return {key, madeIn: file};
}

/**
 * The vault of a database: its key from `PENDOPO_KEY`, else from the data folder, where it is made on
 * the first start.
 *
 * @throws {Error} when it is not the key that this database was begun with: what was sealed with that
 *   one could not be read, and nothing would be found again
 */
export async function openVault(
  db: Kysely<Tables>,
  {data, key: given}: {data: string; key?: string | undefined},
): Promise<OpenedVault> {
  const kept = () => db.selectFrom('settings').select('value').where('name', '=', 'key');
  const begun = !given && (await kept().executeTakeFirst()) !== undefined;
  const {key, madeIn} = given ? {key: given} : keyIn(data, begun);
  const vault = new Vault(key);
  await db
    .insertInto('settings')
    .values({name: 'key', value: vault.fingerprint})
    .onConflict(conflict => conflict.column('name').doNothing())
    .execute();
  const {value} = await kept().executeTakeFirstOrThrow();
  if (value !== vault.fingerprint) throw otherKey();
  return madeIn ? {vault, madeIn} : {vault};
}
