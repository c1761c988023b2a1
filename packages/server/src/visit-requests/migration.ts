import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';
import type {Engine} from '../database/open.js';

/**
 * Room for requests for visits and their steps. What is said of people is sealed in `body` and goes
 * with it; the columns beside it are the figure that stays, and name nobody.
 */
export const visitRequestTables = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const {schema} = db;
    await schema
      .createTable('visit_requests')
      .addColumn('number', 'text', c => c.primaryKey())
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('kind', 'text', c => c.notNull())
      .addColumn('state', 'text', c => c.notNull())
      .addColumn('category', 'text')
      .addColumn('district', 'text', c => c.notNull())
      .addColumn('people', 'integer', c => c.notNull())
      .addColumn('sample', 'integer', c => c.notNull())
      .addColumn('received_at', 'text', c => c.notNull())
      .addColumn('state_at', 'text', c => c.notNull())
      .addColumn('closed_at', 'text')
      .addColumn('erased_at', 'text')
      .addColumn('secret', 'text')
      .addColumn('body', 'text')
      .execute();
    await schema
      .createIndex('visit_requests_by_state')
      .on('visit_requests')
      .columns(['office_id', 'state', 'state_at'])
      .execute();
    await schema
      .createTable('visit_request_steps')
      .addColumn('number', engine === 'sqlite' ? 'integer' : 'serial', c => c.primaryKey())
      .addColumn('request', 'text', c => c.notNull().references('visit_requests.number'))
      .addColumn('at', 'text', c => c.notNull())
      .addColumn('state', 'text', c => c.notNull())
      .addColumn('actor', 'text', c => c.notNull())
      .addColumn('start_at', 'text')
      .addColumn('end_at', 'text')
      .addColumn('note', 'text')
      .execute();
    await schema
      .createIndex('visit_request_steps_by_request')
      .on('visit_request_steps')
      .columns(['request', 'number'])
      .execute();
  },
});
