import {surveyElements} from '@pendopo/contract';
import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/** Room for answers to the survey: figures in columns, to be summed up; words sealed. */
export const surveyTables: Migration = {
  async up(db: Kysely<unknown>) {
    let table = db.schema
      .createTable('surveys')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('answered_on', 'text', c => c.notNull())
      .addColumn('once', 'text', c => c.notNull().unique())
      .addColumn('sample', 'integer', c => c.notNull())
      .addColumn('service', 'text')
      .addColumn('words', 'text');
    for (const element of surveyElements) {
      table = table.addColumn(element, 'integer', c => c.notNull());
    }
    await table.execute();
    await db.schema
      .createIndex('surveys_by_day')
      .on('surveys')
      .columns(['office_id', 'answered_on'])
      .execute();
  },
};
