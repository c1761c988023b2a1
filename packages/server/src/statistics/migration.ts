import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/** Room for an office's statistics, in the order it gives them. */
export const statisticTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('statistics')
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('id', 'text', c => c.notNull())
      .addColumn('position', 'integer', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('statistics_key', ['office_id', 'id'])
      .execute();
  },
};
