import {type Kysely, sql} from 'kysely';
import type {Engine} from './open.js';
import type {Searched} from './search.js';

/** SQLite: a trigram index over the search text that follows the table by itself. */
async function fullTextIndex(db: Kysely<unknown>, {table, index}: Searched) {
  const add = `INSERT INTO ${index}(rowid, search) VALUES (new.number, new.search);`;
  const remove = `INSERT INTO ${index}(${index}, rowid, search) VALUES ('delete', old.number, old.search);`;
  for (const statement of [
    `CREATE VIRTUAL TABLE ${index} USING fts5(search, content='${table}', content_rowid='number', tokenize='trigram')`,
    `CREATE TRIGGER ${table}_insert AFTER INSERT ON ${table} BEGIN ${add} END`,
    `CREATE TRIGGER ${table}_delete AFTER DELETE ON ${table} BEGIN ${remove} END`,
    `CREATE TRIGGER ${table}_update AFTER UPDATE OF search ON ${table} BEGIN ${remove} ${add} END`,
  ]) {
    await sql.raw(statement).execute(db);
  }
}

/** PostgreSQL: the same with pg_trgm, where the server has it; without it the search only is slower. */
async function trigramIndex(db: Kysely<unknown>, {table}: Searched) {
  const {rows} = await sql<{n: number}>`
    SELECT count(*)::int AS n FROM pg_available_extensions WHERE name = 'pg_trgm'`.execute(db);
  if (!rows[0]?.n) return;
  await sql`CREATE EXTENSION IF NOT EXISTS pg_trgm`.execute(db);
  const index = sql.id(`${table}_by_search`);
  await sql`CREATE INDEX ${index} ON ${sql.table(table)} USING gin (search gin_trgm_ops)`.execute(
    db,
  );
}

/** An index of trigrams over a table's search text, in a migration. */
export const searchIndex = (db: Kysely<unknown>, engine: Engine, searched: Searched) =>
  engine === 'sqlite' ? fullTextIndex(db, searched) : trigramIndex(db, searched);
