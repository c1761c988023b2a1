import {
  getRequest,
  getRequestFile,
  getRouteSheet,
  listRequests,
  RequestPage,
  RequestStep as StepSchema,
  stepRequest,
} from '@pendopo/contract';
import type {RequestStep} from '@pendopo/contract/types';
import {normalReceiptNumber} from '@pendopo/sdk';
import type {z} from '@hono/zod-openapi';
import {type Context as HonoContext, Hono} from 'hono';
import {attachmentAnswer} from '../attachments/answer.js';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {keysAfter, pageAfter} from '../http/page-cursor.js';
import {Refusal} from '../http/problems.js';
import {readQuery} from '../http/query.js';
import {requireVersion} from '../http/versions.js';
import {knownOffice} from '../offices/routes.js';
import {servicesOf} from '../services/answers.js';
import type {Desk} from '../staff/desk.js';
import type {Stores} from '../store.js';
import {localInstant} from '../time.js';
import {figureOf, routeSheet, toldOf, versionFacts, versionOfRequest} from './desk-answers.js';
import {StepFault} from './fault.js';
import {callOff, publish} from './publish.js';
import {checkStep} from './step-check.js';
import {fileParts, type StoredRequest} from './store.js';

const usual = 50;

/** Requests for visits, as the desk handles them. */
export function visitRequestDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, cache, now} = context;
  const app = new Hono();

  /** Who asks, at which office and when: the first thing that is found out. */
  const asked = async (c: HonoContext) => {
    const id = c.req.param('office')!;
    const {id: actor} = await desk.allowed(c, 'requests.handle', id);
    const {office} = await knownOffice(context, id);
    const moment = now();
    return {actor, office, moment, at: localInstant(moment, office.utcOffset)};
  };
  const numberOf = (c: HonoContext) => normalReceiptNumber(c.req.param('number')!);

  app.get(listRequests.getRoutingPath(), async c => {
    const {office} = await asked(c);
    const {limit = usual, cursor, ...query} = readQuery(c, listRequests.request.query);
    const [stateAt, number] = keysAfter(office.id, query, cursor, 2) ?? [];
    const found = await store.visitRequests.list(office.id, {
      ...query,
      open: query.open === 'true',
      limit: limit + 1,
      ...(stateAt && number && {after: {stateAt, number}}),
    });
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const next = last && pageAfter(office.id, query, [last.stateAt, last.number]);
    return c.json(RequestPage.parse({data: page.map(figureOf), ...(next && {next})}));
  });

  app.get(getRequest.getRoutingPath(), async c => {
    const {actor, office, moment, at} = await asked(c);
    const {request, answer} = await store.transaction(async stores => {
      const request = await stores.visitRequests.read(office.id, numberOf(c), actor, at);
      if (!request) throw new Refusal('not-found');
      return {request, answer: await toldOf(stores, request, office, moment)};
    });
    return c.json(answer, 200, {etag: versionOfRequest(request)});
  });

  app.get(getRequestFile.getRoutingPath(), async c => {
    const {actor, office, at} = await asked(c);
    const part = fileParts.find(one => one === c.req.param('part'));
    const number = numberOf(c);
    const file = await store.transaction(async ({visitRequests}) => {
      const read = 'visit-request.file';
      const request = part && (await visitRequests.read(office.id, number, actor, at, read));
      const files = request ? await visitRequests.files(number) : [];
      return files.find(one => one.part === part);
    });
    if (!file) throw new Refusal('not-found');
    return attachmentAnswer(`${number}-${file.part}`, file.type, file.data);
  });

  /** What a step does to the public schedule; whether it did anything to it. */
  const schedule = async (
    stores: Stores,
    request: StoredRequest,
    step: RequestStep,
    {office, at}: Awaited<ReturnType<typeof asked>>,
  ): Promise<boolean> => {
    const {draft} = request;
    // A home visit stays between the team and the family.
    if (draft.kind === 'home') return false;
    const {start, end, to} = step;
    if (to === 'scheduled' && start && end) {
      const services = await servicesOf(stores, office.id, Date.parse(at));
      await publish(stores, {office, request, draft, step: {...step, start, end}, services, at});
      return true;
    }
    if (to === 'done') return false;
    return callOff(
      stores,
      office.id,
      request,
      to === 'under-review' ? 'postponed' : 'cancelled',
      at,
    );
  };

  app.post(stepRequest.getRoutingPath(), async c => {
    const who = await asked(c);
    const {actor, office, moment} = who;
    const number = numberOf(c);
    const {draft: step} = await readDraft(c, StepSchema as z.ZodType<RequestStep>);
    let answered: Response | undefined;
    await store.change(office.id, new Date(moment), async (stores, at) => {
      const {visitRequests} = stores;
      const request = await visitRequests.get(office.id, number);
      if (!request) throw new Refusal('not-found');
      requireVersion(c, versionFacts(request));
      const services = await servicesOf(stores, office.id, moment);
      checkStep(request, step, {office, services, now: moment});
      const {to, note, start, end, team} = step;
      const taken = {to, from: request.state, actor, note, start, end, team};
      await visitRequests.move(office.id, number, taken, at).catch((error: unknown) => {
        throw error instanceof StepFault ? new Refusal('not-possible-now') : error;
      });
      const changed = await schedule(stores, request, step, who);
      const after = (await visitRequests.get(office.id, number))!;
      const answer = await toldOf(stores, after, office, moment);
      answered = c.json(answer, 200, {etag: versionOfRequest(after)});
      return changed;
    });
    cache.changed();
    return answered!;
  });

  app.get(getRouteSheet.getRoutingPath(), async c => {
    const {actor, office, at} = await asked(c);
    const day = readQuery(c, getRouteSheet.request.query);
    const stops = await store.transaction(({visitRequests}) =>
      visitRequests.route(office.id, day, actor, at),
    );
    return c.json(routeSheet(day.date, stops, office));
  });

  return app;
}
