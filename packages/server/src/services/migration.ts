import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/** Room for what offices publish of their own at the desk, and for what they have in work. */
export const catalogueVersionTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('catalogue_versions')
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('number', 'integer', c => c.notNull())
      .addColumn('from_day', 'text', c => c.notNull())
      .addColumn('begins_at', 'bigint', c => c.notNull())
      .addColumn('begun', 'integer', c => c.notNull())
      .addColumn('published_at', 'text', c => c.notNull())
      .addColumn('published_by', 'text', c => c.notNull())
      .addColumn('reason', 'text', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('catalogue_versions_key', ['office_id', 'number'])
      .execute();
    await db.schema
      .createTable('catalogue_drafts')
      .addColumn('office_id', 'text', c => c.primaryKey().references('offices.id'))
      .addColumn('changed_at', 'text', c => c.notNull())
      .addColumn('changed_by', 'text', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .execute();
  },
};
