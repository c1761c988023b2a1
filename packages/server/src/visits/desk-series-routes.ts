import {
  endSeries,
  getSeries,
  listSeries,
  removeSeries,
  saveSeries,
  SeriesDraft,
  SeriesEnd,
} from '@pendopo/contract';
import type {SavedSeries, Series, SeriesDraft as Draft} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import {ramadanPeriods} from '../calendar/ramadan.js';
import type {WritingContext} from '../context.js';
import {type Fault, Refusal} from '../http/problems.js';
import {requireVersion, versionOf} from '../http/versions.js';
import {knownOffice} from '../offices/routes.js';
import type {StoredOffice} from '../offices/store.js';
import type {Desk} from '../staff/desk.js';
import {deskDraft} from '../staff/draft.js';
import {changePublic, checkNewId, refuseFaults} from '../staff/public-changes.js';
import type {Stores} from '../store.js';
import {addDays, localDate} from '../time.js';
import {isFresh} from './desk-answers.js';
import {groundOf} from './desk-routes.js';
import {
  datesFrom,
  draftOf,
  endFaults,
  replaceRound,
  roundFaults,
  roundOf,
  startingFrom,
} from './rounds.js';
import {expandSeries, type StoredVisit, type VisitSeries} from './series.js';
import {warningsOf} from './warnings.js';

/** How far ahead the visits of a round are known. */
const daysAhead = 400;

/** How many of the next dates are told, and how far ahead warnings are looked for. */
const datesTold = 12;
const daysWarned = 100;
const mostNear = 2000;

/** Ids of a round are the beginning of those of its visits. */
const longestId = 60;

const announced: Fault = {
  pointer: '/path/series',
  code: 'announced',
  detail: {
    id: 'Jadwal rutin ini sudah diumumkan. Akhiri pada suatu tanggal.',
    en: 'This round was announced. End it on a date.',
  },
};

/** The visits that a round gives from a moment on. */
function comingOf(series: VisitSeries, office: StoredOffice, now: number): StoredVisit[] {
  const today = localDate(new Date(now), office.utcOffset);
  const window = {from: today, to: addDays(today, daysAhead)};
  const ramadan = ramadanPeriods({from: addDays(today, -31), to: addDays(window.to, 31)});
  return expandSeries(series, window, office, ramadan).filter(({start}) => Date.parse(start) > now);
}

function deskSeries(series: VisitSeries, today: string, now: number): Series {
  const {id, exceptions, updatedAt, visit} = series;
  const [next] = datesFrom(series, today, 1);
  return {
    id,
    draft: draftOf(series),
    exceptions: exceptions.length,
    skipped: exceptions
      .filter(({kind, date}) => kind === 'skip' && date >= today)
      .map(({date}) => date),
    ...(next && {next}),
    removable: isFresh(series, now) && !exceptions.length,
    version: versionOf(series),
    updatedAt,
    sample: visit.sample,
  };
}

/** The part of the desk about recurring rounds. */
export function seriesDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, now} = context;
  const app = new Hono();

  const find = async ({visits}: Pick<Stores, 'visits'>, office: string, id: string) =>
    (await visits.series(office)).find(series => series.id === id);

  /** Answers with a round as it is kept now, its next dates and what to look at again. */
  const answer = async (c: HonoContext, id: string, series: string) => {
    const {office} = await knownOffice(context, id);
    const kept = (await find(store, id, series))!;
    const today = localDate(new Date(now()), office.utcOffset);
    const window = {from: today, to: addDays(today, daysWarned)};
    const coming = comingOf(kept, office, now());
    const soon = coming.filter(({start}) => start.slice(0, 10) <= window.to);
    const near = await store.visits.listKept(id, window, mostNear);
    const others = near.map(({visit}) => visit);
    const saved: SavedSeries = {
      data: deskSeries(kept, today, now()),
      dates: [...new Set(coming.map(({start}) => start.slice(0, 10)))].slice(0, datesTold),
      warnings: warningsOf(soon, others, office),
    };
    return c.json(saved, 200, {etag: saved.data.version});
  };

  app.get(listSeries.getRoutingPath(), async c => {
    const id = c.req.param('office')!;
    await desk.allowed(c, 'visits.write', id);
    const {office} = await knownOffice(context, id);
    const today = localDate(new Date(now()), office.utcOffset);
    const all = await store.visits.series(id);
    return c.json({data: all.map(series => deskSeries(series, today, now()))});
  });

  app.get(getSeries.getRoutingPath(), async c => {
    const {office: id, series} = c.req.param() as {office: string; series: string};
    await desk.allowed(c, 'visits.write', id);
    const {office} = await knownOffice(context, id);
    const kept = await find(store, id, series);
    if (!kept) throw new Refusal('not-found');
    const today = localDate(new Date(now()), office.utcOffset);
    return c.json(deskSeries(kept, today, now()), 200, {etag: versionOf(kept)});
  });

  /** The first day that a change of a round is about: what has begun today stays as it is. */
  const changesFrom = ({series, office}: {series: VisitSeries; office: StoredOffice}) => {
    const today = localDate(new Date(now()), office.utcOffset);
    const ramadan = ramadanPeriods({from: today, to: today});
    const held = expandSeries(series, {from: today, to: today}, office, ramadan);
    const begun = held.some(({start}) => Date.parse(start) <= now());
    return begun ? addDays(today, 1) : today;
  };

  app.put(saveSeries.getRoutingPath(), async c => {
    const {office: id, series} = c.req.param() as {office: string; series: string};
    const user = await desk.allowed(c, 'visits.write', id);
    const sent = (await deskDraft(c, SeriesDraft)) as Draft;
    const ground = await groundOf(context, id);
    const {office} = ground;
    const deed = {action: 'series.save', subject: series};
    await changePublic(context, user, deed, async ({visits}, at) => {
      const kept = await find({visits}, id, series);
      requireVersion(c, kept);
      if (!kept) checkNewId('/path/series', series, id, longestId);
      const draft = kept ? startingFrom(sent, changesFrom({series: kept, office})) : sent;
      refuseFaults(roundFaults(draft, ground, {isNew: !kept}));
      const next = roundOf(draft, ground, {id: series, updatedAt: at});
      if (!kept) return visits.saveSeries(id, [next]);
      const changed = replaceRound(kept, next, comingOf(kept, office, now()));
      await visits.saveSeries(id, [changed.series]);
      await visits.save(id, changed.settled);
    });
    return answer(c, id, series);
  });

  app.post(endSeries.getRoutingPath(), async c => {
    const {office: id, series} = c.req.param() as {office: string; series: string};
    const user = await desk.allowed(c, 'visits.write', id);
    const {last} = await deskDraft(c, SeriesEnd);
    const {office, today} = await groundOf(context, id);
    const deed = {action: 'series.end', subject: series, detail: {last}};
    await changePublic(context, user, deed, async ({visits}, at) => {
      const kept = await find({visits}, id, series);
      if (!kept) throw new Refusal('not-found');
      requireVersion(c, kept);
      refuseFaults(endFaults(kept, last, today));
      const next = {...kept, until: last, updatedAt: at};
      const changed = replaceRound(kept, next, comingOf(kept, office, now()));
      await visits.saveSeries(id, [changed.series]);
      await visits.save(id, changed.settled);
    });
    return answer(c, id, series);
  });

  app.delete(removeSeries.getRoutingPath(), async c => {
    const {office: id, series} = c.req.param() as {office: string; series: string};
    const user = await desk.allowed(c, 'visits.write', id);
    const deed = {action: 'series.remove', subject: series};
    await changePublic(context, user, deed, async ({visits}) => {
      const kept = await find({visits}, id, series);
      if (!kept) throw new Refusal('not-found');
      requireVersion(c, kept);
      const {removable} = deskSeries(kept, kept.from, now());
      if (!removable) throw new Refusal('not-possible-now', [announced]);
      await visits.removeSeries(id, series);
    });
    return c.body(null, 204);
  });

  return app;
}
