import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';
import type {Engine} from '../database/open.js';

/** Room for what people attach: its bytes sealed, and of what it is only what a list of them says. */
export const attachmentTables = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('attachments')
      .addColumn('subject', 'text', c => c.notNull())
      .addColumn('id', 'text', c => c.notNull())
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('type', 'text', c => c.notNull())
      .addColumn('width', 'integer')
      .addColumn('height', 'integer')
      .addColumn('bytes', 'integer', c => c.notNull())
      .addColumn('sealed', engine === 'sqlite' ? 'blob' : 'bytea', c => c.notNull())
      .addPrimaryKeyConstraint('attachments_key', ['subject', 'id'])
      .execute();
  },
});
