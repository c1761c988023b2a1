import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/**
 * Complaints: beside the columns that figures are made of, everything is sealed, and the secret is
 * only a keyed hash. What was done about them are rows of their own, sealed likewise.
 */
export const complaintTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('complaints')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('number', 'text', c => c.notNull())
      .addColumn('class', 'text', c => c.notNull())
      .addColumn('category', 'text')
      .addColumn('service', 'text')
      .addColumn('state', 'text', c => c.notNull())
      .addColumn('anonymous', 'integer', c => c.notNull())
      .addColumn('confidential', 'integer', c => c.notNull())
      .addColumn('head_only', 'integer', c => c.notNull())
      .addColumn('received_at', 'text', c => c.notNull())
      .addColumn('closed_at', 'text')
      .addColumn('erased_at', 'text')
      .addColumn('sample', 'integer', c => c.notNull())
      .addColumn('secret_hash', 'text')
      .addColumn('sealed', 'text')
      .addUniqueConstraint('complaints_key', ['office_id', 'number'])
      .execute();
    await db.schema
      .createIndex('complaints_by_state')
      .on('complaints')
      .columns(['office_id', 'state', 'received_at'])
      .execute();
    await db.schema
      .createTable('complaint_events')
      .addColumn('complaint_id', 'text', c =>
        c.notNull().references('complaints.id').onDelete('cascade'),
      )
      .addColumn('position', 'integer', c => c.notNull())
      .addColumn('at', 'text', c => c.notNull())
      .addColumn('act', 'text', c => c.notNull())
      .addColumn('by', 'text', c => c.notNull())
      .addColumn('sealed', 'text')
      .addPrimaryKeyConstraint('complaint_events_key', ['complaint_id', 'position'])
      .execute();
  },
};
