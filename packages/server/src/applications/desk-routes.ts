import {
  addApplication,
  ApplicationMove,
  ApplicationQuery,
  BulkMove,
  findApplication,
  moveApplication,
  moveApplications,
  NewApplication,
} from '@pendopo/contract';
import type {
  ApplicationMove as Move,
  BulkMove as Bulk,
  NewApplication as New,
} from '@pendopo/contract/types';
import {normalReceiptNumber} from '@pendopo/sdk';
import type {z} from '@hono/zod-openapi';
import {type Context as HonoContext, Hono} from 'hono';
import {checkNumber} from '../cases/number.js';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {Refusal} from '../http/problems.js';
import {requireVersion} from '../http/versions.js';
import {knownOffice} from '../offices/routes.js';
import {servicesOf} from '../services/answers.js';
import type {Desk} from '../staff/desk.js';
import {localInstant} from '../time.js';
import {bulk} from './bulk.js';
import {toldToOffice, versionFacts, versionOfApplication} from './desk-answers.js';
import {checkMove, checkNew, taken} from './desk-check.js';
import type {KeptApplication} from './store.js';

/** Five hundred numbers as scanners and spreadsheets give them. */
const largestBulk = 256 * 1024;

/** Applications, as the desk handles them. */
export function applicationDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, now} = context;
  const app = new Hono();

  const asked = async (c: HonoContext) => {
    const id = c.req.param('office')!;
    const {id: actor} = await desk.allowed(c, 'applications.handle', id);
    const {office} = await knownOffice(context, id);
    const moment = now();
    return {actor, office, moment, at: localInstant(moment, office.utcOffset)};
  };

  const answered = (c: HonoContext, application: KeptApplication) =>
    c.json(toldToOffice(application), 200, {etag: versionOfApplication(application)});

  app.post(findApplication.getRoutingPath(), async c => {
    const {actor, office, at} = await asked(c);
    const {draft} = await readDraft(c, ApplicationQuery);
    const number = normalReceiptNumber(draft.number);
    checkNumber(number);
    const found = await store.transaction(({applications}) =>
      applications.read(office.id, number, actor, at),
    );
    if (!found) throw new Refusal('not-found');
    return answered(c, found);
  });

  app.post(addApplication.getRoutingPath(), async c => {
    const {actor, office, moment, at} = await asked(c);
    const {draft} = await readDraft(c, NewApplication as z.ZodType<New>);
    const added = await store.transaction(async stores => {
      const services = await servicesOf(stores, office.id, moment);
      const application = checkNew(draft, {office, services, now: moment, at});
      return stores.applications.add(office.id, application, {actor, at});
    });
    if (!added) throw new Refusal('invalid-parameters', [taken]);
    return answered(c, added);
  });

  app.post(moveApplication.getRoutingPath(), async c => {
    const {actor, office, at} = await asked(c);
    const {draft} = await readDraft(c, ApplicationMove as z.ZodType<Move>);
    const {number: given, state, note, internal, ...told} = draft;
    const number = normalReceiptNumber(given);
    checkNumber(number);
    const moved = await store.transaction(async ({applications}) => {
      const [found] = await applications.many(office.id, [number]);
      if (!found) throw new Refusal('not-found');
      requireVersion(c, versionFacts(found));
      checkMove(found, state);
      const event = {state, ...(note && {note}), ...(internal && {internal})};
      return applications.move(office.id, found, event, {actor, at, told});
    });
    return answered(c, moved);
  });

  app.post(moveApplications.getRoutingPath(), async c => {
    const {actor, office, at} = await asked(c);
    const options = {most: largestBulk};
    const {draft} = await readDraft(c, BulkMove as z.ZodType<Bulk>, options);
    return c.json(await store.transaction(stores => bulk(stores, office.id, draft, {actor, at})));
  });

  return app;
}
