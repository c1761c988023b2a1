import {
  actOnVisit,
  changeVisit,
  countVisit,
  deskSpanQuery,
  getDeskVisit,
  idempotencyKey,
  listDeskVisits,
  removeVisit,
  saveVisit,
  VisitAct,
  VisitChange,
  VisitCount,
  VisitCountDraft,
  VisitDraft,
} from '@pendopo/contract';
import type {
  DeskVisitList,
  VisitAct as ActDraft,
  VisitChange as ChangeDraft,
} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import {holidaysKnownUntil} from '../calendar/holidays.js';
import {closedDays} from '../calendar/openings.js';
import {ramadanPeriods} from '../calendar/ramadan.js';
import type {WritingContext} from '../context.js';
import {type Fault, Refusal} from '../http/problems.js';
import {readQuery} from '../http/query.js';
import {requireVersion} from '../http/versions.js';
import {knownOffice} from '../offices/routes.js';
import {servicesOf} from '../services/answers.js';
import type {Desk} from '../staff/desk.js';
import {deskDraft} from '../staff/draft.js';
import {changePublic, checkNewId, refuseFaults} from '../staff/public-changes.js';
import type {Stores} from '../store.js';
import {localDate, localInstant} from '../time.js';
import {type Act, actFault, decideDate, editFault, hoursOf} from './acts.js';
import {cursorAfter, positionOf} from './cursor.js';
import {keepDecision, keepSingle, skippedOccurrence} from './deciding.js';
import {deskVisit, isRemovable, savedVisit} from './desk-answers.js';
import {
  dateFaults,
  type Ground,
  hoursFaults,
  placeFaults,
  placeOf,
  quotaFaults,
  visitFaults,
  visitOf,
} from './draft.js';
import {visitFilter} from './filter.js';
import {type KeptVisit, told} from './served.js';
import type {StoredVisit} from './series.js';

/** How many visits a page of the desk holds. */
const pageLength = 200;

const tooEarly: Fault = {
  pointer: '/path/visit',
  code: 'too-early',
  detail: {
    id: 'Hari kunjungan ini belum tiba. Hitung pada harinya.',
    en: 'The day of this visit has not come yet. Count on the day.',
  },
};

const tooFewCounted: Fault = {
  pointer: '/json/served',
  code: 'too-small',
  detail: {
    id: 'Yang dikurangi lebih banyak daripada yang sudah dihitung.',
    en: 'This takes back more than were counted.',
  },
};

const announced: Fault = {
  pointer: '/path/visit',
  code: 'announced',
  detail: {
    id: 'Kunjungan ini sudah diumumkan. Batalkan dengan alasan supaya warga tahu.',
    en: 'This visit was announced. Cancel it with a reason, so that people know.',
  },
};

/** What drafts of an office are held against. */
export async function groundOf(context: WritingContext, id: string): Promise<Ground> {
  const {office} = await knownOffice(context, id);
  const services = await servicesOf(context.store, id, context.now());
  return {office, services, today: localDate(new Date(context.now()), office.utcOffset)};
}

/** The hours that are meant, where one of the two is left as it is; nothing where both are. */
const hoursMeant = (visit: StoredVisit, {start, end}: {start?: string; end?: string}) =>
  start || end ? {...hoursOf(visit), ...(start && {start}), ...(end && {end})} : undefined;

/** What is decided, in the form it is kept. */
function actOf(draft: ActDraft, visit: StoredVisit, {office}: Ground): Act {
  if (draft.act !== 'move') return draft;
  const {act, to, place, reason} = draft;
  const hours = hoursMeant(visit, draft);
  return {act, to, reason, ...(hours && {hours}), ...(place && {place: placeOf(place, office)})};
}

function changeOf(draft: ChangeDraft, visit: StoredVisit, {office}: Ground): Act {
  const {place, quota, reason} = draft;
  const hours = hoursMeant(visit, draft);
  return {
    act: 'change',
    ...(hours && {hours}),
    ...(place && {place: placeOf(place, office)}),
    ...(quota && {quota}),
    ...(reason && {reason}),
  };
}

function* changeFaults(draft: ChangeDraft, visit: StoredVisit, ground: Ground) {
  if (draft.place) yield* placeFaults(draft.place, ground, {nameless: visit.state === 'planned'});
  if (draft.quota) yield* quotaFaults(draft.quota);
  yield* hoursFaults('end', hoursMeant(visit, draft) ?? hoursOf(visit));
}

function* actFaults(draft: ActDraft, visit: StoredVisit, ground: Ground) {
  if (draft.act !== 'move') return;
  yield* dateFaults('to', draft.to, ground);
  yield* changeFaults(draft, visit, ground);
}

/** The visits' part of the desk. */
export function visitDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, cache, now} = context;
  const app = new Hono();

  /** Answers with a visit as it is kept now. */
  const answer = async (c: HonoContext, office: string, id: string, before?: KeptVisit) => {
    const row = await knownOffice(context, office);
    const kept = (await store.visits.kept(office, id)) ?? before;
    const saved = await savedVisit(store, row.office, kept!, now());
    return c.json(saved, 200, {etag: saved.data.version});
  };

  app.get(listDeskVisits.getRoutingPath(), async c => {
    const id = c.req.param('office')!;
    await desk.allowed(c, 'visits.count', id);
    const {from, to, limit = pageLength, cursor} = readQuery(c, deskSpanQuery);
    const {office} = await knownOffice(context, id);
    const filter = visitFilter({from, to}, office, now());
    const after = cursor ? positionOf(office, {from, to}, cursor) : undefined;
    const found = await store.visits.listKept(id, filter, limit + 1, after);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1)!.visit : undefined;
    const list: DeskVisitList = {
      data: page.map(kept => deskVisit(kept, now())),
      ...(last && {next: cursorAfter(id, {from, to}, last)}),
      closedDays: closedDays({from, to}, office.closures),
      ramadan: ramadanPeriods({from, to}).map(({from, to, certainty}) => ({from, to, certainty})),
      holidaysKnownUntil: holidaysKnownUntil(from),
    };
    return c.json(list);
  });

  app.get(getDeskVisit.getRoutingPath(), async c => {
    const {office, visit} = c.req.param() as {office: string; visit: string};
    await desk.allowed(c, 'visits.count', office);
    const kept = await store.visits.kept(office, visit);
    if (!kept) throw new Refusal('not-found');
    const found = deskVisit(kept, now());
    return c.json(found, 200, {etag: found.version});
  });

  app.put(saveVisit.getRoutingPath(), async c => {
    const {office, visit: id} = c.req.param() as {office: string; visit: string};
    const user = await desk.allowed(c, 'visits.write', office);
    const draft = await deskDraft(c, VisitDraft);
    const ground = await groundOf(context, office);
    refuseFaults(visitFaults(draft, ground));
    await changePublic(context, user, {action: 'visit.save', subject: id}, async ({visits}, at) => {
      const kept = (await visits.kept(office, id))?.visit;
      requireVersion(c, kept);
      if (kept) refuseFaults([editFault(kept, now())]);
      else checkNewId('/path/visit', id, office);
      const revision = kept ? kept.revision + 1 : 0;
      await keepSingle(visits, office, visitOf(draft, ground, {id, revision, updatedAt: at}), at);
    });
    return answer(c, office, id);
  });

  /** The visit that something is decided about. @throws {Refusal} */
  const meant = async (c: HonoContext, {visits}: Pick<Stores, 'visits'>, office: string) => {
    const kept = await visits.kept(office, c.req.param('visit')!);
    if (!kept) throw new Refusal('not-found');
    requireVersion(c, kept.visit);
    return kept;
  };

  app.patch(changeVisit.getRoutingPath(), async c => {
    const {office, visit: id} = c.req.param() as {office: string; visit: string};
    const user = await desk.allowed(c, 'visits.write', office);
    const draft = await deskDraft(c, VisitChange);
    const ground = await groundOf(context, office);
    await changePublic(context, user, {action: 'visit.change', subject: id}, async (stores, at) => {
      const {visit} = await meant(c, stores, office);
      refuseFaults([actFault(visit, 'change', now()), ...changeFaults(draft, visit, ground)]);
      await keepDecision(stores.visits, office, visit, changeOf(draft, visit, ground), at);
    });
    return answer(c, office, id);
  });

  app.post(actOnVisit.getRoutingPath(), async c => {
    const {office, visit: id} = c.req.param() as {office: string; visit: string};
    const user = await desk.allowed(c, 'visits.write', office);
    const draft = (await deskDraft(c, VisitAct)) as ActDraft;
    const ground = await groundOf(context, office);
    const deed = {action: `visit.${draft.act}`, subject: id};
    const before = await changePublic(context, user, deed, async (stores, at) => {
      const {visits} = stores;
      const skipped = draft.act === 'restore' && (await skippedOccurrence(visits, office, id));
      if (skipped) {
        requireVersion(c, undefined);
        const {series, date} = skipped;
        await visits.saveSeries(office, [decideDate(series, date, {act: 'restore'}, at)]);
        return undefined;
      }
      const kept = await meant(c, stores, office);
      const {visit} = kept;
      refuseFaults([actFault(visit, draft.act, now()), ...actFaults(draft, visit, ground)]);
      await keepDecision(visits, office, visit, actOf(draft, visit, ground), at);
      return kept;
    });
    return answer(c, office, id, before);
  });

  app.delete(removeVisit.getRoutingPath(), async c => {
    const {office, visit: id} = c.req.param() as {office: string; visit: string};
    const user = await desk.allowed(c, 'visits.write', office);
    await changePublic(context, user, {action: 'visit.remove', subject: id}, async stores => {
      const {visit} = await meant(c, stores, office);
      if (!isRemovable(visit, now())) throw new Refusal('not-possible-now', [announced]);
      await stores.visits.remove(office, id);
    });
    return c.body(null, 204);
  });

  app.post(countVisit.getRoutingPath(), async c => {
    const {office: id, visit} = c.req.param() as {office: string; visit: string};
    const {id: actor} = await desk.allowed(c, 'visits.count', id);
    const key = c.req.header('idempotency-key') ?? '';
    if (!idempotencyKey.test(key)) throw new Refusal('key-missing');
    const {served} = await deskDraft(c, VisitCountDraft);
    const {office} = await knownOffice(context, id);
    const at = localInstant(now(), office.utcOffset);
    const kept = await store.transaction(async ({visits, offices, audit}) => {
      const found = await visits.kept(id, visit);
      if (!found) throw new Refusal('not-found');
      const day = found.visit.start.slice(0, 10);
      if (day > at.slice(0, 10)) throw new Refusal('not-possible-now', [tooEarly]);
      const outcome = await visits.count(id, {visit, key, served, actor}, at);
      if (outcome === 'other') throw new Refusal('key-reused');
      if (outcome === 'below') throw new Refusal('invalid-parameters', [tooFewCounted]);
      if (outcome === 'counted') {
        await offices.touch(id, at);
        const deed = {action: 'visit.count', subject: visit, detail: {served}};
        await audit.record({office: id, actor, ...deed}, at);
      }
      return (await visits.kept(id, visit))!;
    });
    cache.changed();
    const {quota} = told(kept);
    return c.json(VisitCount.parse({visit, served: kept.served, ...(quota && {quota})}));
  });

  return app;
}
