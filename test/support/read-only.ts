/**
 * Loaded before a server (`--import`): at SIGUSR2 its database can only be read, as when a failing disk
 * is mounted so under a running system; at the next one it can be written again.
 */
import {DatabaseSync} from 'node:sqlite';

const databases = new Set<DatabaseSync>();
const {prepare} = DatabaseSync.prototype;

DatabaseSync.prototype.prepare = function (this: DatabaseSync, ...args) {
  databases.add(this);
  return prepare.apply(this, args);
};

let readOnly = false;
process.on('SIGUSR2', () => {
  readOnly = !readOnly;
  for (const database of databases) database.exec(`PRAGMA query_only=${readOnly ? 1 : 0}`);
});
