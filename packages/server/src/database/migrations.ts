import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';
import {surveyTables} from '../surveys/migration.js';
import {applicationsMigration} from '../applications/migration.js';
import {statisticTables} from '../statistics/migration.js';
import {attachmentTables} from '../attachments/migration.js';
import {complaintTables} from '../complaints/migration.js';
import {importTables} from '../imports/migration.js';
import {partnersMigration} from '../partners/migration.js';
import {safetyMigration} from '../safety/migration.js';
import {catalogueVersionTables} from '../services/migration.js';
import {staffMigration} from '../staff/migration.js';
import {deskVisitRequests} from '../visit-requests/desk-migration.js';
import {visitRequestTables} from '../visit-requests/migration.js';
import {visitCounts} from '../visits/migration.js';
import {visitSearch} from '../visits/search.js';
import type {Engine} from './open.js';
import {searchIndex} from './search-index.js';

/** The steps from nothing to today's tables, by name; a step that was released is never edited. */
export const migrations = (engine: Engine): Record<string, Migration> => ({
  '001-visits': {
    async up(db: Kysely<unknown>) {
      const schema = db.schema;
      await schema
        .createTable('offices')
        .addColumn('id', 'text', c => c.primaryKey())
        .addColumn('body', 'text', c => c.notNull())
        .addColumn('revision', 'integer', c => c.notNull())
        .addColumn('updated_at', 'text', c => c.notNull())
        .execute();
      await schema
        .createTable('notices')
        .addColumn('id', 'text', c => c.primaryKey())
        .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
        .addColumn('starts_at', 'text', c => c.notNull())
        .addColumn('ends_at', 'text')
        .addColumn('body', 'text', c => c.notNull())
        .execute();
      await schema
        .createTable('visit_series')
        .addColumn('id', 'text', c => c.primaryKey())
        .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
        .addColumn('body', 'text', c => c.notNull())
        .execute();
      await schema
        .createTable('visits')
        .addColumn('number', engine === 'sqlite' ? 'integer' : 'serial', c => c.primaryKey())
        .addColumn('id', 'text', c => c.notNull().unique())
        .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
        .addColumn('start_at', 'text', c => c.notNull())
        .addColumn('series_id', 'text')
        .addColumn('kind', 'text', c => c.notNull())
        .addColumn('district', 'text', c => c.notNull())
        .addColumn('village', 'text')
        .addColumn('school', 'text')
        .addColumn('search', 'text', c => c.notNull())
        .addColumn('body', 'text', c => c.notNull())
        .execute();
      await schema
        .createTable('visit_services')
        .addColumn('office_id', 'text', c => c.notNull())
        .addColumn('service', 'text', c => c.notNull())
        .addColumn('start_at', 'text', c => c.notNull())
        .addColumn('visit_id', 'text', c => c.notNull().references('visits.id').onDelete('cascade'))
        .addPrimaryKeyConstraint('visit_services_key', [
          'office_id',
          'service',
          'start_at',
          'visit_id',
        ])
        .execute();
      await schema
        .createIndex('visit_services_by_visit')
        .on('visit_services')
        .column('visit_id')
        .execute();
      await schema.createIndex('visits_by_series').on('visits').column('series_id').execute();
      // Every list is by time within an office; each filter narrows that order rather than replaces it.
      for (const column of ['kind', 'district', 'village', 'school']) {
        await schema
          .createIndex(`visits_by_${column}`)
          .on('visits')
          .columns(['office_id', column, 'start_at', 'id'])
          .execute();
      }
      await schema
        .createIndex('visits_by_district_and_kind')
        .on('visits')
        .columns(['office_id', 'district', 'kind', 'start_at', 'id'])
        .execute();
      await schema
        .createIndex('visits_by_time')
        .on('visits')
        .columns(['office_id', 'start_at', 'id'])
        .execute();
      await schema.createIndex('notices_by_office').on('notices').column('office_id').execute();
      await searchIndex(db, engine, visitSearch);
    },
  },
  '002-partners': partnersMigration(engine),
  '003-statistics': statisticTables,
  '004-catalogues': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('office_catalogues')
        .addColumn('office_id', 'text', c => c.primaryKey().references('offices.id'))
        .addColumn('body', 'text', c => c.notNull())
        .execute();
    },
  },
  '005-safety': safetyMigration(engine),
  '006-attachments': attachmentTables(engine),
  '007-applications': applicationsMigration,
  '008-complaints': complaintTables,
  '009-visit-requests': visitRequestTables(engine),
  '010-surveys': surveyTables,
  '011-staff': staffMigration,
  '012-visit-counts': visitCounts,
  '013-imports': importTables(engine),
  '014-desk-visit-requests': deskVisitRequests,
  '015-catalogue-versions': catalogueVersionTables,
});
