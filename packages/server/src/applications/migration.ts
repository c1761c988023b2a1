import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/**
 * One row for each application. What is personal lies sealed in `sealed`; the columns beside it are
 * what is counted, and stay when that is erased.
 */
export const applicationsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    const {schema} = db;
    await schema
      .createTable('applications')
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('key', 'text', c => c.notNull())
      .addColumn('kind', 'text', c => c.notNull())
      .addColumn('service', 'text')
      .addColumn('state', 'text', c => c.notNull())
      .addColumn('begun_at', 'text', c => c.notNull())
      .addColumn('state_at', 'text', c => c.notNull())
      .addColumn('closed_at', 'text')
      .addColumn('updated_at', 'text', c => c.notNull())
      .addColumn('factors', 'text')
      .addColumn('sealed', 'text')
      .addColumn('digest', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('applications_key', ['office_id', 'key'])
      .execute();
    await schema
      .createIndex('applications_by_state')
      .on('applications')
      .columns(['office_id', 'state', 'state_at'])
      .execute();
    await schema
      .createIndex('applications_by_end')
      .on('applications')
      .columns(['office_id', 'closed_at'])
      .execute();
  },
};
