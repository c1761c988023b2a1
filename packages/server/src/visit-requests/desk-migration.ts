import {type Kysely, sql} from 'kysely';
import type {Migration} from 'kysely/migration';

/** What the desk adds to a request: when the team comes and which, and the visit that came of it. */
export const deskVisitRequests: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['start_at', 'team', 'visit_id']) {
      await db.schema.alterTable('visit_requests').addColumn(column, 'text').execute();
    }
    await sql`
      UPDATE visit_requests SET start_at = (
        SELECT s.start_at FROM visit_request_steps s
        WHERE s.request = visit_requests.number AND s.start_at IS NOT NULL
        ORDER BY s.number DESC LIMIT 1
      )`.execute(db);
    await db.schema
      .createIndex('visit_requests_by_start')
      .on('visit_requests')
      .columns(['office_id', 'start_at'])
      .execute();
  },
};
