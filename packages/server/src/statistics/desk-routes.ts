import {
  getDeskStatistic,
  listDeskStatistics,
  removeStatistic,
  saveStatistic,
  Statistic as StatisticSchema,
  StatisticDraft,
} from '@pendopo/contract';
import type {Statistic, StatisticDraft as Draft} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {type Fault, Refusal} from '../http/problems.js';
import {requireVersion, versionOf} from '../http/versions.js';
import {knownOffice} from '../offices/routes.js';
import type {Desk} from '../staff/desk.js';
import {deskDraft} from '../staff/draft.js';
import {changePublic} from '../staff/public-changes.js';
import {checkStatistics} from './check.js';
import {StatisticFault} from './fault.js';

/** How many statistics an office keeps; more would not be read. */
const mostStatistics = 100;

/** Twelve series of 240 figures each, written out. */
const largest = 512 * 1024;

const tooMany: Fault = {
  pointer: '/path/metric',
  code: 'too-many',
  detail: {
    id: `Paling banyak ${mostStatistics} angka layanan. Hapus yang tidak dipakai.`,
    en: `At most ${mostStatistics} statistics. Remove one that is not used.`,
  },
};

/** Where a fault is, in the body that was sent. */
function pointerOf({where: [, series, period]}: StatisticFault, draft: Statistic): string {
  const at = draft.series.findIndex(({id}) => id === series);
  if (at < 0) return '/json';
  const point = draft.series[at]!.points.findIndex(one => one.period === period);
  return point < 0 ? `/json/series/${at}` : `/json/series/${at}/points/${point}`;
}

/** @throws {Refusal} `invalid-parameters` for one that does not hold together */
function refuseFaulty(statistic: Statistic): void {
  try {
    checkStatistics([statistic]);
  } catch (error) {
    if (!(error instanceof StatisticFault)) throw error;
    const pointer = pointerOf(error, statistic);
    throw new Refusal('invalid-parameters', [{pointer, code: 'faulty', detail: error.detail}]);
  }
}

const deskStatistic = (statistic: Statistic) => ({statistic, version: versionOf(statistic)});

/** The part of the desk about what the office counts. */
export function statisticDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store} = context;
  const app = new Hono();

  const answer = (c: HonoContext, statistic: Statistic) => {
    const told = deskStatistic(statistic);
    return c.json(told, 200, {etag: told.version});
  };

  app.get(listDeskStatistics.getRoutingPath(), async c => {
    const office = c.req.param('office')!;
    await desk.allowed(c, 'statistics.write', office);
    return c.json({data: (await store.statistics.list(office)).map(deskStatistic)});
  });

  app.get(getDeskStatistic.getRoutingPath(), async c => {
    const {office, metric} = c.req.param() as {office: string; metric: string};
    await desk.allowed(c, 'statistics.write', office);
    const kept = await store.statistics.get(office, metric);
    if (!kept) throw new Refusal('not-found');
    return answer(c, kept);
  });

  app.put(saveStatistic.getRoutingPath(), async c => {
    const {office: id, metric} = c.req.param() as {office: string; metric: string};
    const user = await desk.allowed(c, 'statistics.write', id);
    if (!StatisticSchema.shape.id.safeParse(metric).success) throw new Refusal('not-found');
    const draft = (await deskDraft(c, StatisticDraft, {most: largest})) as Draft;
    const {office} = await knownOffice(context, id);
    const next: Statistic = {...draft, id: metric, sample: office.sample};
    refuseFaulty(next);
    const deed = {action: 'statistic.save', subject: metric};
    await changePublic(context, user, deed, async ({statistics}) => {
      const all = await statistics.list(id);
      const kept = all.find(one => one.id === metric);
      requireVersion(c, kept);
      if (!kept && all.length >= mostStatistics) {
        throw new Refusal('invalid-parameters', [tooMany]);
      }
      const changed = kept ? all.map(one => (one === kept ? next : one)) : [...all, next];
      await statistics.save(id, changed);
    });
    return answer(c, next);
  });

  app.delete(removeStatistic.getRoutingPath(), async c => {
    const {office, metric} = c.req.param() as {office: string; metric: string};
    const user = await desk.allowed(c, 'statistics.write', office);
    const deed = {action: 'statistic.remove', subject: metric};
    await changePublic(context, user, deed, async ({statistics}) => {
      const all = await statistics.list(office);
      const kept = all.find(one => one.id === metric);
      if (!kept) throw new Refusal('not-found');
      requireVersion(c, kept);
      await statistics.save(
        office,
        all.filter(one => one !== kept),
      );
    });
    return c.body(null, 204);
  });

  return app;
}
