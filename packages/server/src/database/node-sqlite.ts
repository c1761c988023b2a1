import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import type {SqliteDatabase, SqliteStatement} from 'kysely';
import {LRUCache} from 'lru-cache';

const bindable = (values: readonly unknown[]): SQLInputValue[] =>
  values.map(value =>
    typeof value === 'boolean' ? Number(value) : ((value ?? null) as SQLInputValue),
  );

const asStatement = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: values => statement.all(...bindable(values)),
  run: values => statement.run(...bindable(values)),
  iterate: values => statement.iterate(...bindable(values)) as IterableIterator<unknown>,
});

/**
 * Node's own SQLite in the shape that Kysely's SQLite dialect drives. A committed write is on the
 * disk before the answer goes out (`synchronous=FULL`).
 */
export function nodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, {enableForeignKeyConstraints: true, timeout: 5000});
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000;');
  const prepared = new LRUCache<string, SqliteStatement>({max: 200});
  // A full disk ends the transaction by itself: rolling it back then would hide what went wrong.
  const rollback: SqliteStatement = {
    ...asStatement(database.prepare('rollback')),
    run: () => {
      if (database.isTransaction) database.exec('rollback');
      return {changes: 0, lastInsertRowid: 0};
    },
  };
  return {
    close: () => database.close(),
    prepare(text) {
      if (text === 'rollback') return rollback;
      // A transaction here always writes. Begun as a reader, it is refused at its first write when
      // another process has written since; like this it waits for its turn (`timeout`).
      const sql = text === 'begin' ? 'begin immediate' : text;
      let statement = prepared.get(sql);
      if (!statement) prepared.set(sql, (statement = asStatement(database.prepare(sql))));
      return statement;
    },
  };
}
