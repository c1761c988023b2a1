import {existsSync, readFileSync} from 'node:fs';
import {copyFile, mkdir, open, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {Vault} from '../safety/vault.js';
import {databaseFile, fileFault, keyOfFile} from './backup.js';

/** SQLite's code for what others have open. */
const busy = 5;

/** @throws {Error} when a server or another command has the database open for writing */
function assertUnused(file: string): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, {timeout: 0});
  try {
    // A database that nobody else has open can leave the mode in which several share it.
    const row = database.prepare('PRAGMA journal_mode=DELETE').get() as {journal_mode: string};
    if (row.journal_mode === 'delete') return;
  } catch (error) {
    // What is no database at all is used by nobody.
    if ((error as {errcode?: number}).errcode !== busy) return;
  } finally {
    database.close();
  }
  throw new Error('A server is running on this data folder: stop it first, then restore.');
}

/** The key that will be asked of the restored database; nothing where one is still to be brought. */
function keyAt(data: string, given: string | undefined): string | undefined {
  const file = join(data, 'pendopo.key');
  return given ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}

/**
 * Puts a backup in the place of the embedded database, at once or not at all.
 *
 * @param given the key by environment, if it is set
 * @returns whether a key that fits was found
 * @throws {Error} in words: the file is no sound backup, the key is another, there is data already, or a
 *   server is running
 */
export async function restore(
  source: string,
  {data, key: given, force}: {data: string; key?: string | undefined; force: boolean},
): Promise<{keyFits: boolean}> {
  if (!existsSync(source)) throw new Error(`There is no file ${source}.`);
  const fault = fileFault(source, true);
  if (fault) throw new Error(`${source} is no sound backup (${fault}): nothing was changed.`);
  const target = databaseFile(data);
  if (existsSync(target) && !force) {
    throw new Error(
      `There is data in ${data} already. Back it up, then add --force to replace it with ${source}.`,
    );
  }
  const key = keyAt(data, given);
  if (key && new Vault(key).fingerprint !== keyOfFile(source)) {
    throw new Error(
      'The key here is not the one of this backup: nothing personal in it could be read. Bring its ' +
        'pendopo.key into the data folder, or set PENDOPO_KEY to it. Nothing was changed.',
    );
  }
  await mkdir(data, {recursive: true});
  assertUnused(target);
  const part = `${target}.part`;
  await copyFile(source, part);
  const handle = await open(part, 'r+');
  await handle.chmod(0o600);
  await handle.sync();
  await handle.close();
  // What was written ahead belongs to the database that goes.
  await Promise.all(['-wal', '-shm'].map(end => rm(target + end, {force: true})));
  await rename(part, target);
  return {keyFits: key !== undefined};
}
