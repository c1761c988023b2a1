import type {VisitFilters, VisitPage} from '@pendopo/sdk';
import {
  isShareName,
  type Narrowing,
  narrowNames,
  printShare,
  shareEmbedCss,
  shareWhat,
  type ShareModel,
  sharePageCss,
  shareTitle,
} from '@pendopo/widgets/share/print.js';
import type {Asked, PublicPage} from '../pages/public-pages.js';

/**
 * What narrows it. A form that is sent without JavaScript sends the village also when another
 * district was chosen, whose it is not.
 */
export function narrowedBy(query: Asked['query']): Narrowing {
  const given = narrowNames.flatMap(name => (query[name] ? [[name, query[name]]] : []));
  const narrowed = Object.fromEntries(given) as Narrowing;
  const {district, village} = narrowed;
  if (district && village && !village.startsWith(`${district}.`)) delete narrowed.village;
  return narrowed;
}

/** What posters, pictures and the page itself are made of. */
export function modelOf(page: VisitPage, {lang, query, origin}: Asked, now: number): ShareModel {
  const show = isShareName(query['show']) ? query['show'] : 'schedule';
  return {page, lang, now, server: origin, show, narrowed: narrowedBy(query)};
}

/** How people tell each other: links, code, announcement, posters and pictures of any page. */
export const sharePage: PublicPage<VisitPage> = {
  path: 'bagikan',
  tag: 'pendopo-share',
  attributes: narrowNames,
  flags: ['compact'],
  own: ['show'],
  // Without it, the element would share the page that it stands on.
  more: ({query}) => ({show: isShareName(query['show']) ? query['show'] : 'schedule'}),
  ask: (client, {query}) => client.visits.list(narrowedBy(query) as VisitFilters),
  officeOf: page => page.office,
  print: (page, asked, now) => {
    const compact = asked.query['compact'] !== undefined;
    return printShare({...modelOf(page, asked, now), compact});
  },
  title: shareTitle,
  description: (page, asked) => shareWhat(modelOf(page, asked, 0)),
  css: {embed: shareEmbedCss, page: sharePageCss},
};
