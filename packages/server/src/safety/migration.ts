import {type Kysely, sql} from 'kysely';
import type {Migration} from 'kysely/migration';
import type {Engine} from '../database/open.js';

const refusal = 'the audit log is append-only';

/** Nothing that was written into the audit log is changed or taken away, whoever asks. */
async function appendOnly(db: Kysely<unknown>, engine: Engine) {
  if (engine === 'sqlite') {
    for (const deed of ['UPDATE', 'DELETE']) {
      await sql
        .raw(
          `CREATE TRIGGER audit_no_${deed.toLowerCase()} BEFORE ${deed} ON audit BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
        )
        .execute(db);
    }
    return;
  }
  await sql
    .raw(
      `CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${refusal}'; END $$`,
    )
    .execute(db);
  await sql
    .raw(
      'CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only()',
    )
    .execute(db);
}

/** What safe writing needs: answers to repeat, challenges that were used, who did what. */
export const safetyMigration = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const {schema} = db;
    await schema
      .createTable('settings')
      .addColumn('name', 'text', c => c.primaryKey())
      .addColumn('value', 'text', c => c.notNull())
      .execute();
    await schema
      .createTable('idempotency')
      .addColumn('key', 'text', c => c.primaryKey())
      .addColumn('request_hash', 'text', c => c.notNull())
      .addColumn('answer', 'text', c => c.notNull())
      .addColumn('expires_at', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createTable('used_challenges')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('expires_at', 'bigint', c => c.notNull())
      .execute();
    for (const table of ['idempotency', 'used_challenges']) {
      await schema.createIndex(`${table}_by_end`).on(table).column('expires_at').execute();
    }
    await schema
      .createTable('audit')
      .addColumn('number', engine === 'sqlite' ? 'integer' : 'serial', c => c.primaryKey())
      .addColumn('at', 'text', c => c.notNull())
      .addColumn('office_id', 'text', c => c.notNull())
      .addColumn('actor', 'text', c => c.notNull())
      .addColumn('action', 'text', c => c.notNull())
      .addColumn('subject', 'text', c => c.notNull())
      .addColumn('detail', 'text')
      .execute();
    await schema
      .createIndex('audit_by_office')
      .on('audit')
      .columns(['office_id', 'number'])
      .execute();
    await appendOnly(db, engine);
    // Counts of several servers meet here; a single one keeps them in memory.
    if (engine === 'postgres') {
      await schema
        .createTable('limits')
        .addColumn('key', sql`varchar(255)`, c => c.primaryKey())
        .addColumn('points', 'integer', c => c.notNull().defaultTo(0))
        .addColumn('expire', 'bigint')
        .execute();
    }
  },
});
