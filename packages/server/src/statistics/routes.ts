import {
  getStatistic,
  listStatistics,
  OfficeBrief,
  StatisticAnswer,
  StatisticBrief,
  StatisticList,
} from '@pendopo/contract';
import type {Statistic} from '@pendopo/contract/types';
import type {Context} from '../context.js';
import {api} from '../http/api.js';
import {json} from '../http/json.js';
import {Refusal} from '../http/problems.js';
import {knownOffice, noticesAt} from '../offices/routes.js';
import {endOfDay, localInstant} from '../time.js';
import {publicStatistic} from './small-numbers.js';

/** What every answer about statistics says beside them. */
async function around(context: Context, id: string) {
  const {store, now} = context;
  const {office, updatedAt} = await knownOffice(context, id);
  const {holding, until} = noticesAt(await store.offices.notices(id), now());
  const validUntil = Math.min(until, endOfDay(now(), office.utcOffset));
  return {
    office: OfficeBrief.parse(office),
    // Whether the van comes or the cards have run out is nothing to who reads figures.
    notices: holding.filter(({kind}) => kind === 'info'),
    updatedAt,
    validUntil: localInstant(validUntil, office.utcOffset),
  };
}

const briefOf = ({id, title, unit, period, asOf, sample}: Statistic) =>
  StatisticBrief.parse({id, title, unit, period, asOf, sample});

/** The statistics' part of the API. */
export function statisticRoutes(context: Context) {
  const {cache, store} = context;
  const app = api();

  app.openapi(listStatistics, c => {
    const {office} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office}, async () => {
      const shared = await around(context, office);
      const all = await store.statistics.list(office);
      const [first, ...more] = all;
      return json(StatisticList, {
        data: all.map(briefOf),
        ...(first && !more.length && {only: publicStatistic(first)}),
        ...shared,
      });
    }) as never;
  });

  app.openapi(getStatistic, c => {
    const {office, metric} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office}, async () => {
      const shared = await around(context, office);
      const statistic = await store.statistics.get(office, metric);
      if (!statistic) throw new Refusal('not-found');
      return json(StatisticAnswer, {data: publicStatistic(statistic), ...shared});
    }) as never;
  });

  return app;
}
