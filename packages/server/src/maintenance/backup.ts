import {existsSync} from 'node:fs';
import {chmod, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {backup, DatabaseSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';

/** What the embedded database is called in its folder. */
export const databaseFile = (data: string): string => join(data, 'pendopo.sqlite');

const pagesAtOnce = 200;

/**
 * @param still whether nobody writes to it: then no file is made beside it either
 * @throws {Error} in words where there is no embedded database
 */
function opened(file: string, still: boolean): DatabaseSync {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}: check --data.`);
  const address = pathToFileURL(file);
  if (still) address.searchParams.set('immutable', '1');
  return new DatabaseSync(address, {readOnly: true, timeout: 5000});
}

/**
 * What is wrong with a database file, as SQLite finds it.
 *
 * @param still whether nobody writes to it
 * @returns nothing when it is sound and is one of ours
 */
export function fileFault(file: string, still: boolean): string | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = opened(file, still);
    const found = database.prepare('PRAGMA integrity_check(5)').all() as {
      integrity_check: string;
    }[];
    const faults = found.map(row => row.integrity_check).filter(text => text !== 'ok');
    if (faults.length) return faults.join('; ');
    database.prepare('SELECT value FROM settings WHERE name = ?').get('key');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    database?.close();
  }
}

/** Which key a database was begun with, without telling anything of it. */
export function keyOfFile(file: string): string | undefined {
  const database = opened(file, true);
  try {
    const row = database.prepare('SELECT value FROM settings WHERE name = ?').get('key');
    return (row as {value: string} | undefined)?.value;
  } finally {
    database.close();
  }
}

/**
 * Copies the embedded database while a server may be writing to it: as it stood at one moment, checked,
 * then put in place at once.
 *
 * @throws {Error} in words when there is a file already, or the copy is not sound
 */
export async function backUp(data: string, target: string): Promise<void> {
  if (existsSync(target)) {
    throw new Error(`${target} is there already: a backup never replaces one. Name another file.`);
  }
  const source = opened(databaseFile(data), false);
  const part = `${target}.part`;
  try {
    await rm(part, {force: true});
    await backup(source, part, {rate: pagesAtOnce});
    // Names and numbers are sealed in it, but it is nobody's business.
    await chmod(part, 0o600);
    const fault = fileFault(part, true);
    if (fault) throw new Error(`The copy is not sound (${fault}): nothing was kept of it.`);
    await rename(part, target);
  } finally {
    source.close();
    await Promise.all(['', '-wal', '-shm'].map(end => rm(part + end, {force: true})));
  }
}
