import type {VisitFilters, VisitPage} from '@pendopo/sdk';
import {
  agreeing,
  isShareName,
  narrowNames,
  printShare,
  shareEmbedCss,
  shareWhat,
  type ShareModel,
  sharePageCss,
  shareTitle,
} from '@pendopo/widgets/share/print.js';
import type {Asked, PublicPage} from '../pages/public-pages.js';

/** What posters, pictures and the page itself are made of. */
export function modelOf(page: VisitPage, {lang, query, origin}: Asked, now: number): ShareModel {
  const show = isShareName(query['show']) ? query['show'] : 'schedule';
  return {page, lang, now, server: origin, show, narrowed: agreeing(query)};
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
  ask: (client, {query}) => client.visits.list(agreeing(query) as VisitFilters),
  officeOf: page => page.office,
  print: (page, asked, now) => {
    const compact = asked.query['compact'] !== undefined;
    return printShare({...modelOf(page, asked, now), compact});
  },
  title: shareTitle,
  description: (page, asked) => shareWhat(modelOf(page, asked, 0)),
  css: {embed: shareEmbedCss, page: sharePageCss},
};
