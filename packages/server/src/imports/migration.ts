import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';
import type {Engine} from '../database/open.js';

/** What imports brought, and which there were. */
export const importTables = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const {schema} = db;
    await schema
      .createTable('imported')
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('kind', 'text', c => c.notNull())
      .addColumn('id', 'text', c => c.notNull())
      .addColumn('said', 'text', c => c.notNull())
      .addColumn('made', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('imported_key', ['office_id', 'kind', 'id'])
      .execute();
    await schema
      .createTable('imports')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('kind', 'text', c => c.notNull())
      .addColumn('file', 'text', c => c.notNull())
      .addColumn('actor', 'text', c => c.notNull())
      .addColumn('at', 'text', c => c.notNull())
      .addColumn('state', 'text', c => c.notNull())
      .addColumn('outcome', 'text', c => c.notNull())
      .addColumn('sealed', engine === 'sqlite' ? 'blob' : 'bytea')
      .addColumn('expires_at', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createIndex('imports_by_office')
      .on('imports')
      .columns(['office_id', 'at'])
      .execute();
  },
});
