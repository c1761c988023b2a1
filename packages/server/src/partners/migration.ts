import {type Kysely, sql} from 'kysely';
import type {Migration} from 'kysely/migration';
import type {Engine} from '../database/open.js';
import {searchIndex} from '../database/search-index.js';
import {partnerSearch} from './search.js';

/** The table of partners; what is listed lies in order of name, whatever it is narrowed by. */
export const partnersMigration = (engine: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    const {schema} = db;
    // SQLite compares bytes; so must PostgreSQL, for a cursor to mean the same on both.
    const sorted = engine === 'sqlite' ? 'text' : sql`text COLLATE "C"`;
    await schema
      .createTable('partners')
      .addColumn('number', engine === 'sqlite' ? 'integer' : 'serial', c => c.primaryKey())
      .addColumn('id', sorted, c => c.notNull())
      .addColumn('office_id', 'text', c => c.notNull().references('offices.id'))
      .addColumn('sort', sorted, c => c.notNull())
      .addColumn('category', 'text', c => c.notNull())
      .addColumn('district', 'text', c => c.notNull())
      .addColumn('starts_on', 'text', c => c.notNull())
      .addColumn('ends_on', 'text', c => c.notNull())
      .addColumn('suspended', 'integer', c => c.notNull())
      .addColumn('search', 'text', c => c.notNull())
      .addColumn('body', 'text', c => c.notNull())
      .addUniqueConstraint('partners_key', ['office_id', 'id'])
      .execute();
    const indexes = {
      partners_by_name: [],
      partners_by_category: ['category'],
      partners_by_district: ['district'],
      partners_by_district_and_category: ['district', 'category'],
    };
    for (const [name, narrowed] of Object.entries(indexes)) {
      await schema
        .createIndex(name)
        .on('partners')
        .columns(['office_id', ...narrowed, 'sort', 'id'])
        .execute();
    }
    await searchIndex(db, engine, partnerSearch);
  },
});
