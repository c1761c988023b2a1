import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/** Who works at the desk, and who is signed in. */
export const staffMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('staff_users')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('login', 'text', c => c.notNull().unique())
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('role', 'text', c => c.notNull())
      .addColumn('password', 'text', c => c.notNull())
      .addColumn('must_change', 'integer', c => c.notNull())
      .addColumn('disabled', 'integer', c => c.notNull())
      .addColumn('totp', 'text')
      .addColumn('totp_pending', 'text')
      .addColumn('totp_step', 'bigint')
      .addColumn('failures', 'integer', c => c.notNull())
      .addColumn('locked_until', 'bigint', c => c.notNull())
      .addColumn('signed_in_at', 'text')
      .execute();
    await db.schema
      .createIndex('staff_users_by_office')
      .on('staff_users')
      .columns(['office_id', 'name'])
      .execute();
    await db.schema
      .createTable('staff_sessions')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('user_id', 'text', c =>
        c.notNull().references('staff_users.id').onDelete('cascade'),
      )
      .addColumn('expires_at', 'bigint', c => c.notNull())
      .execute();
    await db.schema
      .createIndex('staff_sessions_by_user')
      .on('staff_sessions')
      .column('user_id')
      .execute();
  },
};
