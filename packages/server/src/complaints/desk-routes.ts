import {
  actOnComplaint,
  ComplaintAct,
  ComplaintMark,
  ComplaintPage,
  getComplaint,
  getComplaintPhoto,
  LevyWithdrawal,
  listComplaints,
  markLevy,
  withdrawLevy,
} from '@pendopo/contract';
import type {ComplaintMark as Mark} from '@pendopo/contract/types';
import {normalReceiptNumber, shownReceiptNumber} from '@pendopo/sdk';
import {type Context as HonoContext, Hono} from 'hono';
import {attachmentAnswer} from '../attachments/answer.js';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {keysAfter, pageAfter} from '../http/page-cursor.js';
import {type Fault, Refusal} from '../http/problems.js';
import {readQuery} from '../http/query.js';
import {requireVersion} from '../http/versions.js';
import {intakeSettings} from '../intake/settings.js';
import {knownOffice} from '../offices/routes.js';
import type {Desk} from '../staff/desk.js';
import {hasRight, type Right} from '../staff/rights.js';
import type {Stores} from '../store.js';
import {localInstant} from '../time.js';
import type {Around} from './answers.js';
import {
  byDue,
  type Due,
  figureOf,
  isAfter,
  orderOf,
  toldToOffice,
  versionFacts,
  versionOfComplaint,
} from './desk-answers.js';
import type {ComplaintBrief, Staff, StoredComplaint} from './record.js';
import {ActRefused, isClosed, officeMay} from './states.js';
import {subjectOf} from './store.js';

const usual = 50;

const wordless: Fault = {
  pointer: '/json/text',
  code: 'missing',
  detail: {
    id: 'Tulis jawaban atau alasan untuk pelapor.',
    en: 'Write the answer, or why, for whoever sent it.',
  },
};

const nowhere: Fault = {
  pointer: '/json/to',
  code: 'missing',
  detail: {id: 'Tulis diteruskan ke mana.', en: 'Write to whom it is forwarded.'},
};

/** Who asks, of which office, and what is known around its complaints. */
interface Asked {
  staff: Staff;
  near: Around;
  at: string;
}

/** Complaints, as the desk handles them. */
export function complaintDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, now} = context;
  const app = new Hono();

  const asked = async (
    c: HonoContext,
    right: Extract<Right, `complaints.${string}`> = 'complaints.handle',
  ): Promise<Asked> => {
    const id = c.req.param('office')!;
    const {id: actor, role} = await desk.allowed(c, right, id);
    const {office} = await knownOffice(context, id);
    const near = {office, settings: intakeSettings(office).complaints, now: now()};
    const staff = {actor, head: hasRight(role, 'complaints.levy')};
    return {staff, near, at: localInstant(near.now, office.utcOffset)};
  };
  const numberOf = (c: HonoContext) => normalReceiptNumber(c.req.param('number')!);

  /** What a citizen has erased is left as a figure: there is nothing to read. */
  const present = (found: StoredComplaint | undefined): StoredComplaint => {
    if (!found || found.erasedAt) throw new Refusal('not-found');
    return found;
  };

  app.get(listComplaints.getRoutingPath(), async c => {
    const {staff, near} = await asked(c);
    const {limit = usual, cursor, ...query} = readQuery(c, listComplaints.request.query);
    const {id} = near.office;
    const filter = {...query, head: staff.head};
    const due = byDue(await store.complaints.pending(id, {head: staff.head}), near);
    const late = due.filter(({next}) => next?.state === 'late').length;
    const ended = query.state !== undefined && isClosed(query.state);
    const keys = keysAfter(id, query, cursor, ended ? 2 : 3);
    const matches = (one: ComplaintBrief) =>
      (!query.state || one.state === query.state) &&
      (!query.class || one.class === query.class) &&
      (!query.category || one.category === query.category);
    const [closedAt, number] = keys ?? [];
    const before = closedAt && number ? {closedAt, number} : undefined;
    const found: ComplaintBrief[] = ended
      ? await store.complaints.closed(id, filter, limit + 1, before)
      : due.filter(one => matches(one) && (!keys || isAfter(one, keys))).slice(0, limit + 1);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const place = last && (ended ? [last.closedAt!, last.number] : orderOf(last as Due));
    const next = place && pageAfter(id, query, place);
    return c.json(ComplaintPage.parse({data: page.map(figureOf), late, ...(next && {next})}));
  });

  app.get(getComplaint.getRoutingPath(), async c => {
    const {staff, near, at} = await asked(c);
    const {found, answer} = await store.transaction(async stores => {
      const found = present(await stores.complaints.read(near.office.id, numberOf(c), staff, at));
      return {found, answer: await toldToOffice(stores, found, near)};
    });
    return c.json(answer, 200, {etag: versionOfComplaint(found)});
  });

  app.get(getComplaintPhoto.getRoutingPath(), async c => {
    const {staff, near, at} = await asked(c);
    const number = numberOf(c);
    const photo = c.req.param('photo')!;
    const file = await store.transaction(async ({complaints, attachments}) => {
      const seen = 'complaint.photo';
      const found = present(await complaints.read(near.office.id, number, staff, at, seen));
      return attachments.get(subjectOf(found), photo);
    });
    if (!file) throw new Refusal('not-found');
    return attachmentAnswer(`${number}-${photo}`, file.type, file.data);
  });

  /** Changes a complaint that was read before, as it was read. */
  const change = <Answer>(
    c: HonoContext,
    {staff, near}: Asked,
    run: (stores: Stores, found: StoredComplaint) => Promise<Answer>,
  ): Promise<Answer> =>
    store.transaction(async stores => {
      const found = present(await stores.complaints.toChange(near.office.id, numberOf(c), staff));
      requireVersion(c, versionFacts(found));
      return run(stores, found);
    });

  app.post(actOnComplaint.getRoutingPath(), async c => {
    const who = await asked(c);
    const {staff, near, at} = who;
    const {
      draft: {act, text, to},
    } = await readDraft(c, ComplaintAct);
    const {changed, answer} = await change(c, who, async (stores, found) => {
      if (!officeMay(found.state).includes(act)) throw new Refusal('not-possible-now');
      const doing = {act, by: 'office', actor: staff.actor} as const;
      const changed = await stores.complaints
        .act(found, {...doing, ...(text && {text}), ...(to && {to})}, at)
        .catch((error: unknown) => {
          // It may be done now: what is lacking is what must be said with it.
          if (!(error instanceof ActRefused)) throw error;
          throw new Refusal('invalid-parameters', [act === 'forward' ? nowhere : wordless]);
        });
      return {changed, answer: await toldToOffice(stores, changed, near)};
    });
    return c.json(answer, 200, {etag: versionOfComplaint(changed)});
  });

  const mark = async (c: HonoContext, who: Asked, category: Mark['category']) => {
    const marked = await change(c, who, async ({complaints}, found) => {
      const headOnly = await complaints.mark(found, category, who.staff.actor, who.at);
      return {number: shownReceiptNumber(found.number), category, headOnly};
    });
    return c.json(ComplaintMark.parse(marked));
  };

  app.post(markLevy.getRoutingPath(), async c => mark(c, await asked(c), 'levy'));

  app.post(withdrawLevy.getRoutingPath(), async c => {
    const who = await asked(c, 'complaints.levy');
    const {draft} = await readDraft(c, LevyWithdrawal);
    return mark(c, who, draft.category);
  });

  return app;
}
