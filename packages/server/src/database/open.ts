import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {Kysely, PostgresDialect, SqliteAdapter, SqliteDialect} from 'kysely';
import {Migrator} from 'kysely/migration';
import type {Pool} from 'pg';
import {migrations} from './migrations.js';
import {nodeSqlite} from './node-sqlite.js';
import type {Tables} from './tables.js';

export type Engine = 'sqlite' | 'postgres';

export interface Database {
  db: Kysely<Tables>;
  engine: Engine;
  /** PostgreSQL's connections, for a library that brings its own statements. */
  pool?: Pool;
}

async function postgres(url: string): Promise<Database> {
  const {default: pg} = await import('pg');
  const pool = new pg.Pool({connectionString: url, max: 10, connectionTimeoutMillis: 5000});
  // An idle connection that the server drops must not end the process; the pool opens another.
  pool.on('error', () => {});
  return {db: new Kysely<Tables>({dialect: new PostgresDialect({pool})}), engine: 'postgres', pool};
}

/**
 * Kysely takes SQLite for a database whose tables cannot be made in a transaction. They can, and must:
 * a machine that dies halfway would leave tables that the next start cannot make again.
 */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class Sqlite extends SqliteDialect {
  override createAdapter() {
    return new WholeMigrations();
  }
}

function sqlite(folder: string): Database {
  mkdirSync(folder, {recursive: true});
  const database = nodeSqlite(join(folder, 'pendopo.sqlite'));
  return {db: new Kysely<Tables>({dialect: new Sqlite({database})}), engine: 'sqlite'};
}

/**
 * Opens PostgreSQL when there is an address for it, else the embedded database in the data folder,
 * and brings its tables up to date.
 *
 * @throws when the database cannot be opened or a migration fails; nothing is left half-migrated
 */
export async function openDatabase(options: {
  data: string;
  databaseUrl?: string | undefined;
}): Promise<Database> {
  const {data, databaseUrl} = options;
  const database = databaseUrl ? await postgres(databaseUrl) : sqlite(data);
  const {engine} = database;
  const migrator = new Migrator({
    db: database.db,
    provider: {getMigrations: async () => migrations(engine)},
  });
  const {error} = await migrator.migrateToLatest();
  if (!error) return database;
  await database.db.destroy();
  throw error;
}
