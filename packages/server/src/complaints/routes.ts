import {
  Complaint,
  ComplaintDraft,
  ComplaintErased,
  ComplaintExport,
  ComplaintReceipt,
  ComplaintReply,
  complaintPhoto,
  confirmComplaint,
  createComplaint,
  Credentials,
  eraseComplaint,
  exportComplaint,
  lookupComplaint,
  PhotoRequest,
  reopenComplaint,
  replyToComplaint,
} from '@pendopo/contract';
import type {ComplaintDraft as Draft} from '@pendopo/contract/types';
import {newReceiptNumber, normalReceiptNumber} from '@pendopo/sdk';
import type {z} from '@hono/zod-openapi';
import {type Context as HonoContext, Hono} from 'hono';
import {attachmentAnswer} from '../attachments/answer.js';
import {largestFile} from '../attachments/clean.js';
import {cleaned} from '../attachments/sent.js';
import type {WritingContext} from '../context.js';
import {fingerprintOf, readDraft} from '../http/drafts.js';
import {Refusal} from '../http/problems.js';
import type {Moment} from '../http/writing.js';
import {intakeSettings} from '../intake/settings.js';
import {knownOffice} from '../offices/routes.js';
import {newSecret} from '../safety/secrets.js';
import {servicesOf} from '../services/answers.js';
import type {Stores} from '../store.js';
import {localDate} from '../time.js';
import {type Around, exported, receiptOf, told} from './answers.js';
import {checkDraft} from './check.js';
import type {Doing, StoredComplaint} from './record.js';
import {ActRefused} from './states.js';
import {subjectOf} from './store.js';

/** The largest body: three photos as phones make them, and the words. */
const largestBody = 3 * largestFile + 100_000;

/** How often another number is drawn when one is taken already: of 34 thousand million, hardly ever. */
const draws = 5;

/** What opens a complaint. */
interface Opens {
  number: string;
  secret: string;
}

/** The number as it is compared; of the secret only a hash ever is. */
const opening = ({number, secret}: Opens): Opens => ({number: normalReceiptNumber(number), secret});

/** The complaints' part of the API. */
export function complaintRoutes(context: WritingContext) {
  const {store, writing} = context;
  const app = new Hono();

  /** The office that is asked, and what it goes by. */
  const around = async (c: HonoContext): Promise<Around> => {
    const {office} = await knownOffice(context, c.req.param('office')!);
    return {office, settings: intakeSettings(office).complaints, now: context.now()};
  };

  app.post(createComplaint.getRoutingPath(), async c => {
    const near = await around(c);
    const {id: office, utcOffset} = near.office;
    const files = {photo: near.settings.photos};
    const sent = await readDraft(c, ComplaintDraft, {files, most: largestBody});
    // JSON knows nothing that is there and undefined.
    const draft = sent.draft as Draft;
    const services = (await servicesOf(store, office, near.now)).map(({id}) => id);
    checkDraft(draft, localDate(new Date(near.now), utcOffset), services);
    const photos = cleaned('photo', sent.files['photo'] ?? []);
    return writing.write(c, {
      operation: 'complaints.create',
      office,
      draft: fingerprintOf(sent),
      schema: ComplaintReceipt,
      async run({complaints}, {at}) {
        for (let drawn = 0; drawn < draws; drawn++) {
          const opens = {number: newReceiptNumber('P', office), secret: newSecret()};
          const kept = await complaints.add(office, draft, photos, opens, at);
          if (kept) return receiptOf(kept, opens, near);
        }
        throw new Error('No number is free.');
      },
    });
  });

  /** Looks up what number and secret open. */
  const lookup = async <Answer>(
    c: HonoContext,
    schema: z.ZodType<Answer>,
    answer: (stores: Stores, found: StoredComplaint, near: Around) => Promise<Answer>,
  ) => {
    const near = await around(c);
    const {id: office} = near.office;
    const {number, secret} = opening((await readDraft(c, Credentials)).draft);
    return writing.lookup(c, {
      office,
      number,
      schema,
      async run(stores) {
        const found = await stores.complaints.open(office, number, secret);
        return found && answer(stores, found, near);
      },
    });
  };

  app.post(lookupComplaint.getRoutingPath(), c => lookup(c, Complaint, told));
  app.post(exportComplaint.getRoutingPath(), c => lookup(c, ComplaintExport, exported));

  app.post(complaintPhoto.getRoutingPath(), async c => {
    const {id: office} = (await around(c)).office;
    const {draft} = await readDraft(c, PhotoRequest);
    const {number, secret} = opening(draft);
    return writing.lookupFile(c, {
      office,
      number,
      async run({complaints, attachments}) {
        const found = await complaints.open(office, number, secret);
        const file = found && (await attachments.get(subjectOf(found), draft.photo));
        return file && attachmentAnswer(`${number}-${draft.photo}`, file.type, file.data);
      },
    });
  });

  /** Something that is done about an own complaint. */
  const change = async <Answer>(
    c: HonoContext,
    act: string,
    draft: Opens,
    schema: z.ZodType<Answer>,
    run: (stores: Stores, found: StoredComplaint, near: Around, at: string) => Promise<Answer>,
  ) => {
    const near = await around(c);
    const {id: office} = near.office;
    const {number, secret} = opening(draft);
    return writing.write(c, {
      operation: `complaints.${act}`,
      office,
      draft: {...draft, number},
      number,
      status: 200,
      schema,
      async run(stores, {at}: Moment) {
        const found = await stores.complaints.open(office, number, secret);
        if (!found) throw new Refusal('no-match');
        return run(stores, found, near, at);
      },
    });
  };

  /** Something that the citizen says of it. */
  const say =
    (act: 'reply' | 'confirm' | 'reopen', schema: z.ZodType<Opens & {text?: string}>) =>
    async (c: HonoContext) => {
      const {draft} = await readDraft(c, schema);
      const {text} = draft;
      return change(c, act, draft, Complaint, async (stores, found, near, at) => {
        const doing: Doing = {act, by: 'citizen', actor: 'citizen', ...(text && {text})};
        const changed = await stores.complaints.act(found, doing, at).catch(error => {
          throw error instanceof ActRefused ? new Refusal('not-possible-now') : error;
        });
        return told(stores, changed, near);
      });
    };

  app.post(replyToComplaint.getRoutingPath(), say('reply', ComplaintReply));
  app.post(confirmComplaint.getRoutingPath(), say('confirm', Credentials));
  app.post(reopenComplaint.getRoutingPath(), say('reopen', ComplaintReply));

  app.post(eraseComplaint.getRoutingPath(), async c => {
    const {draft} = await readDraft(c, Credentials);
    return change(c, 'erase', draft, ComplaintErased, async ({complaints}, found, _near, at) => {
      await complaints.eraseOne(found, 'citizen', at);
      return {number: found.number, erasedAt: at};
    });
  });

  return app;
}
