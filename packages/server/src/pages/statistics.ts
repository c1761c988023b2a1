import {
  type Figures,
  printStatistics,
  shown,
  statisticsEmbedCss,
  statisticsPageCss,
  statisticsTitle,
} from '@pendopo/widgets/statistics/print.js';
import type {PublicPage} from './public-pages.js';
import {figuresGraph} from './statistics-json-ld.js';

/** What the office counts of its services. */
export const statisticsPage: PublicPage<Figures> = {
  path: 'angka',
  tag: 'pendopo-statistics',
  attributes: ['metric'],
  canonical: ['metric'],
  ask: (client, {query: {metric}}) =>
    metric ? client.statistics.details(metric) : client.statistics.list(),
  officeOf: page => page.office,
  print: (page, {lang, query}) => printStatistics({page, lang, metric: query['metric']}),
  title: statisticsTitle,
  description(page, {lang}) {
    const one = shown(page);
    const totals = one?.series.flatMap(({name, total}) =>
      total === undefined ? [] : [`${name[lang] ?? name.id}: ${total}`],
    );
    return [page.office.region, statisticsTitle(lang, page), ...(totals ?? [])].join(' · ');
  },
  jsonLd: figuresGraph,
  css: {embed: statisticsEmbedCss, page: statisticsPageCss},
};
