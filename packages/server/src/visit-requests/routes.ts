import {
  createVisitRequest,
  Credentials,
  eraseVisitRequest,
  exportVisitRequest,
  Receipt,
  VisitRequestDraft as DraftSchema,
  VisitRequestErased,
  VisitRequestExport,
} from '@pendopo/contract';
import type {VisitRequestDraft} from '@pendopo/contract/types';
import {newReceiptNumber, normalReceiptNumber, shownReceiptNumber} from '@pendopo/sdk';
import {type Context as HonoContext, Hono} from 'hono';
import type {z} from '@hono/zod-openapi';
import {largestFile} from '../attachments/clean.js';
import {cleaned} from '../attachments/sent.js';
import type {WritingContext} from '../context.js';
import {fingerprintOf, readDraft, type Sent} from '../http/drafts.js';
import {type Fault, Refusal} from '../http/problems.js';
import {intakeSettings} from '../intake/settings.js';
import {knownOffice} from '../offices/routes.js';
import {newSecret} from '../safety/secrets.js';
import {localDate} from '../time.js';
import {checkRequest} from './check.js';
import {exported} from './export.js';
import {callOff} from './publish.js';
import {isOver} from './states.js';
import {type FilePart, fileParts, type NewRequest} from './store.js';

/** The largest body: a scan and a photo as a phone makes them, and the words. */
const largestBody = 2 * largestFile + 100_000;

const notTaken = (part: FilePart): Fault => ({
  pointer: `/json/${part}`,
  code: 'not-taken',
  detail: {
    id: 'Kantor ini tidak meminta berkas ini. Hapus, lalu kirim lagi.',
    en: 'This office does not ask for this file. Remove it, then send again.',
  },
});

/** The requests' part of the API. */
export function visitRequestRoutes(context: WritingContext): Hono {
  const {writing, cache, now} = context;
  const app = new Hono();
  const officeOf = (c: HonoContext) => c.req.param('office')!;

  /** The files of a request, looked into. Only a home visit has any, and only those asked for. */
  const filesOf = ({draft, files}: Sent<VisitRequestDraft>, conditionPhoto: boolean) => {
    const home = draft.kind === 'home';
    const allowed = {document: home, condition: home && conditionPhoto};
    const looked = fileParts.map(part => {
      const sent = files[part] ?? [];
      if (sent.length && !allowed[part]) {
        throw new Refusal('invalid-parameters', [notTaken(part)]);
      }
      return [part, cleaned(part, sent, {pdf: part === 'document'})];
    });
    return Object.fromEntries(looked) as NewRequest['files'] & {};
  };

  app.post(createVisitRequest.getRoutingPath(), async c => {
    const office = officeOf(c);
    const {office: known} = await knownOffice(context, office);
    const sent = await readDraft(c, DraftSchema as z.ZodType<VisitRequestDraft>, {
      files: {document: 1, condition: 1},
      most: largestBody,
    });
    const today = localDate(new Date(now()), known.utcOffset);
    const {visitRequests: settings} = intakeSettings(known);
    checkRequest(sent.draft, known, settings, today);
    const files = filesOf(sent, settings.conditionPhoto);
    return writing.write(c, {
      operation: 'visit-requests.create',
      office,
      draft: fingerprintOf(sent),
      schema: Receipt,
      async run({visitRequests}, {at}) {
        const number = newReceiptNumber('K', office);
        const secret = newSecret();
        const {draft} = sent;
        await visitRequests.add(office, {number, secret, draft, files, at, sample: known.sample});
        return {number: shownReceiptNumber(number), secret};
      },
    });
  });

  app.post(eraseVisitRequest.getRoutingPath(), async c => {
    const office = officeOf(c);
    const {draft} = await readDraft(c, Credentials);
    const answer = await writing.write(c, {
      operation: 'visit-requests.erase',
      office,
      draft,
      number: normalReceiptNumber(draft.number),
      status: 200,
      schema: VisitRequestErased,
      async run(stores, {at}) {
        const {visitRequests, audit, offices} = stores;
        const number = normalReceiptNumber(draft.number);
        const found = await visitRequests.open(office, number, draft.secret);
        if (!found) throw new Refusal('no-match');
        await visitRequests.eraseOne(number, at);
        // A visit that was agreed on is off with it; one that was held stays in the schedule.
        if (!isOver(found.state) && (await callOff(stores, office, found, 'cancelled', at))) {
          await offices.touch(office, at);
        }
        const entry = {office, actor: 'citizen', action: 'visit-request.erase', subject: number};
        await audit.record({...entry, detail: {from: found.state}}, at);
        return {number: shownReceiptNumber(number), erasedAt: at};
      },
    });
    cache.changed();
    return answer;
  });

  app.post(exportVisitRequest.getRoutingPath(), async c => {
    const office = officeOf(c);
    const {draft} = await readDraft(c, Credentials);
    const number = normalReceiptNumber(draft.number);
    return writing.lookup(c, {
      office,
      number,
      schema: VisitRequestExport,
      async run({visitRequests}) {
        const found = await visitRequests.open(office, number, draft.secret);
        return found && exported(found, await visitRequests.files(number));
      },
    });
  });

  return app;
}
