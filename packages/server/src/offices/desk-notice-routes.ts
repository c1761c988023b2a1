import {
  DeskNotice as DeskNoticeSchema,
  endNotice,
  getDeskNotice,
  listDeskNotices,
  NoticeDraft,
  removeNotice,
  saveNotice,
} from '@pendopo/contract';
import type {DeskNotice, Notice, NoticeDraft as Draft} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {type Fault, Refusal} from '../http/problems.js';
import {requireVersion, versionOf} from '../http/versions.js';
import type {Desk} from '../staff/desk.js';
import {deskDraft} from '../staff/draft.js';
import {changePublic, checkNewId, refuseFaults} from '../staff/public-changes.js';
import type {Stores} from '../store.js';
import {dayNumber} from '../time.js';
import {spanOf} from './notices.js';
import {knownOffice} from './routes.js';
import type {StoredOffice} from './store.js';

/** How many notices the desk lists: beyond it they are history that nobody edits. */
const mostNotices = 500;

const faults = {
  backwards: {
    pointer: '/json/endsAt',
    code: 'end-before-start',
    detail: {
      id: 'Waktu selesai harus sesudah waktu mulai.',
      en: 'The end must come after the start.',
    },
  },
  over: {
    pointer: '/json/endsAt',
    code: 'past',
    detail: {
      id: 'Waktu selesai ini sudah lewat, jadi tidak akan terlihat siapa pun. Pilih waktu yang akan datang.',
      en: 'This end is past: nobody would see the notice. Choose a time to come.',
    },
  },
  notADay: (field: string): Fault => ({
    pointer: `/json/${field}`,
    code: 'invalid-date',
    detail: {
      id: 'Tulis tanggal yang ada, seperti 2026-12-01.',
      en: 'Write an existing date like 2026-12-01.',
    },
  }),
  begun: {
    pointer: '/path/notice',
    code: 'announced',
    detail: {
      id: 'Pengumuman ini sudah dibaca warga. Akhiri sekarang, jangan dihapus.',
      en: 'People have read this notice. End it now in place of removing it.',
    },
  },
  notHolding: {
    pointer: '/path/notice',
    code: 'not-holding',
    detail: {
      id: 'Pengumuman ini sedang tidak berlaku, jadi tidak perlu diakhiri.',
      en: 'This notice does not hold now, so there is nothing to end.',
    },
  },
} as const satisfies Record<string, Fault | ((field: string) => Fault)>;

const isDay = (date: string) => {
  try {
    return Number.isInteger(dayNumber(date));
  } catch {
    return false;
  }
};

function* noticeFaults(draft: Draft, notice: Notice, now: number): Generator<Fault> {
  for (const field of ['startsAt', 'endsAt'] as const) {
    const time = draft[field];
    if (time && !isDay(time.slice(0, 10))) return yield faults.notADay(field);
  }
  const {start, end} = spanOf(notice);
  if (end <= start) yield faults.backwards;
  else if (end <= now) yield faults.over;
}

/** A notice as it is kept. */
function noticeOf(draft: Draft, id: string, {utcOffset, sample}: StoredOffice): Notice {
  const {kind, channels, title, body, startsAt, endsAt} = draft;
  const instant = (time: string) => `${time}:00${utcOffset}`;
  return {
    id,
    kind,
    channels: [...new Set(channels)],
    title,
    ...(body && {body}),
    startsAt: instant(startsAt),
    ...(endsAt && {endsAt: instant(endsAt)}),
    sample,
  };
}

function phaseOf(notice: Notice, now: number): DeskNotice['phase'] {
  const {start, end} = spanOf(notice);
  return now < start ? 'coming' : now < end ? 'holding' : 'over';
}

const deskNotice = (notice: Notice, now: number) =>
  DeskNoticeSchema.parse({notice, phase: phaseOf(notice, now), version: versionOf(notice)});

/** The part of the desk about notices. */
export function noticeDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, now} = context;
  const app = new Hono();

  const answer = (c: HonoContext, notice: Notice) => {
    const told = deskNotice(notice, now());
    return c.json(told, 200, {etag: told.version});
  };

  /** The notice that is to be changed. @throws {Refusal} */
  const meant = async (c: HonoContext, {offices}: Pick<Stores, 'offices'>, office: string) => {
    const kept = await offices.notice(office, c.req.param('notice')!);
    if (!kept) throw new Refusal('not-found');
    requireVersion(c, kept);
    return kept;
  };

  app.get(listDeskNotices.getRoutingPath(), async c => {
    const office = c.req.param('office')!;
    await desk.allowed(c, 'notices.write', office);
    const all = (await store.offices.notices(office)).slice(0, mostNotices);
    return c.json({data: all.map(notice => deskNotice(notice, now()))});
  });

  app.get(getDeskNotice.getRoutingPath(), async c => {
    const {office, notice} = c.req.param() as {office: string; notice: string};
    await desk.allowed(c, 'notices.write', office);
    const kept = await store.offices.notice(office, notice);
    if (!kept) throw new Refusal('not-found');
    return answer(c, kept);
  });

  app.put(saveNotice.getRoutingPath(), async c => {
    const {office: id, notice} = c.req.param() as {office: string; notice: string};
    const user = await desk.allowed(c, 'notices.write', id);
    const draft = (await deskDraft(c, NoticeDraft)) as Draft;
    const {office} = await knownOffice(context, id);
    const next = noticeOf(draft, notice, office);
    refuseFaults(noticeFaults(draft, next, now()));
    const deed = {action: 'notice.save', subject: notice, detail: {kind: next.kind}};
    await changePublic(context, user, deed, async ({offices}) => {
      const kept = await offices.notice(id, notice);
      requireVersion(c, kept);
      if (!kept) checkNewId('/path/notice', notice, id);
      await offices.saveNotice(id, next);
    });
    return answer(c, next);
  });

  app.post(endNotice.getRoutingPath(), async c => {
    const {office, notice} = c.req.param() as {office: string; notice: string};
    const user = await desk.allowed(c, 'notices.write', office);
    const deed = {action: 'notice.end', subject: notice};
    const ended = await changePublic(context, user, deed, async ({offices}, at) => {
      const kept = await meant(c, {offices}, office);
      if (phaseOf(kept, now()) !== 'holding') {
        throw new Refusal('not-possible-now', [faults.notHolding]);
      }
      const next = {...kept, endsAt: at};
      await offices.saveNotice(office, next);
      return next;
    });
    return answer(c, ended);
  });

  app.delete(removeNotice.getRoutingPath(), async c => {
    const {office, notice} = c.req.param() as {office: string; notice: string};
    const user = await desk.allowed(c, 'notices.write', office);
    const deed = {action: 'notice.remove', subject: notice};
    await changePublic(context, user, deed, async ({offices}) => {
      const kept = await meant(c, {offices}, office);
      if (phaseOf(kept, now()) !== 'coming') throw new Refusal('not-possible-now', [faults.begun]);
      await offices.removeNotice(office, notice);
    });
    return c.body(null, 204);
  });

  return app;
}
