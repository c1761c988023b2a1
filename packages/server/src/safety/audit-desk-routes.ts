import {AuditList, listAudit} from '@pendopo/contract';
import {Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {keysAfter, pageAfter} from '../http/page-cursor.js';
import {readQuery} from '../http/query.js';
import type {Desk} from '../staff/desk.js';

const usual = 50;

/** Who did what at an office, for its head. */
export function auditDeskRoutes({store}: WritingContext, desk: Desk): Hono {
  const app = new Hono();

  app.get(listAudit.getRoutingPath(), async c => {
    const office = c.req.param('office')!;
    await desk.allowed(c, 'audit.read', office);
    const {limit = usual, cursor, ...asked} = readQuery(c, listAudit.request.query);
    const [before] = keysAfter(office, asked, cursor, 1) ?? [];
    const filter = {...asked, ...(before && {before: Number(before)})};
    const found = await store.audit.list(office, limit + 1, filter);
    const names = new Map((await store.staff.list(office)).map(({id, name}) => [id, name]));
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const answer = {
      data: page.map(({actor, ...entry}) => ({
        ...entry,
        actor: {id: actor, ...(names.has(actor) && {name: names.get(actor)})},
      })),
      ...(last && {next: pageAfter(office, asked, [String(last.number)])}),
    };
    return c.json(AuditList.parse(answer));
  });

  return app;
}
