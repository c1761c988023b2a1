import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/** What is counted at the van, each count once, and how many that makes of each visit. */
export const visitCounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('visit_counts')
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('key', 'text', c => c.notNull())
      .addColumn('visit_id', 'text', c => c.notNull())
      .addColumn('served', 'integer', c => c.notNull())
      .addColumn('actor', 'text', c => c.notNull())
      .addColumn('counted_at', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('visit_counts_key', ['office_id', 'key'])
      .execute();
    await db.schema
      .createIndex('visit_counts_by_visit')
      .on('visit_counts')
      .columns(['office_id', 'visit_id'])
      .execute();
    await db.schema
      .alterTable('visits')
      .addColumn('served', 'integer', c => c.notNull().defaultTo(0))
      .execute();
  },
};
