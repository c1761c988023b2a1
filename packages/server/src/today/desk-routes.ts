import {getToday, Today} from '@pendopo/contract';
import {Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {knownOffice} from '../offices/routes.js';
import type {Desk} from '../staff/desk.js';
import {hasRight} from '../staff/rights.js';
import {localInstant} from '../time.js';
import {grouped} from './order.js';
import {todoSources} from './registry.js';

/** What needs doing at an office. */
export function todayDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, now} = context;
  const app = new Hono();

  app.get(getToday.getRoutingPath(), async c => {
    const id = c.req.param('office')!;
    const {role} = await desk.allowed(c, 'desk.today', id);
    const {office} = await knownOffice(context, id);
    const moment = now();
    const sources = todoSources.filter(({right}) => hasRight(role, right));
    const items = await store.transaction(async stores => {
      const all = [];
      for (const {todos} of sources) all.push(...(await todos(stores, office, moment)));
      return all;
    });
    const asOf = localInstant(moment, office.utcOffset);
    return c.json(Today.parse({groups: grouped(items), asOf}));
  });

  return app;
}
