import type {VisitPage} from '@pendopo/sdk';
import {
  filterNames,
  type Filters,
  printSchedule,
  scheduleEmbedCss,
  schedulePageCss,
  scheduleTitle,
} from '@pendopo/widgets/schedule/print.js';
import {eventList} from './json-ld.js';
import type {PublicPage} from './public-pages.js';

const filtersOf = (query: Readonly<Record<string, string>>): Filters => {
  const {cursor: _cursor, compact: _compact, limit: _limit, ...filters} = query;
  return filters as Filters;
};

/** Where the mobile service is, today and next. */
export const schedulePage: PublicPage<VisitPage> = {
  path: 'jadwal',
  tag: 'pendopo-schedule',
  attributes: [...filterNames, 'limit'],
  flags: ['compact'],
  own: ['cursor'],
  ask: (client, {query: {compact: _compact, ...query}}) => client.visits.list(query as Filters),
  officeOf: page => page.office,
  print: (page, {lang, query, origin}, now) =>
    printSchedule({
      page,
      lang,
      now,
      filters: filtersOf(query),
      server: origin,
      compact: query['compact'] !== undefined,
    }),
  title: scheduleTitle,
  description({data, office}) {
    const next = data.find(visit => visit.state === 'running' || visit.state === 'scheduled');
    return [office.region, next?.place.name, next?.start.slice(0, 10), 'gratis']
      .filter(Boolean)
      .join(' · ');
  },
  jsonLd: eventList,
  head: ({office}, {origin}) =>
    `<link rel="alternate" type="text/calendar" href="${origin}/v1/offices/${office.id}/visits.ics">`,
  css: {embed: scheduleEmbedCss, page: schedulePageCss},
  permissions: 'geolocation=(self)',
};
