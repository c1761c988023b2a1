import type {PartnerPage, PartnerStanding} from '@pendopo/sdk';
import {badgeEmbedCss, badgePageCss, printBadge} from '@pendopo/widgets/partner-badge/print.js';
import {
  filterNames,
  type Filters,
  partnersEmbedCss,
  partnersPageCss,
  partnersTitle,
  printPartners,
} from '@pendopo/widgets/partners/print.js';
import {offeredBy, partnerList} from './offers-json-ld.js';
import type {PublicPage} from './public-pages.js';

const filtersOf = (query: Readonly<Record<string, string>>): Filters => {
  const {cursor: _cursor, compact: _compact, limit: _limit, ...filters} = query;
  return filters as Filters;
};

/** Businesses that honour the child identity card. */
export const partnersPage: PublicPage<PartnerPage> = {
  path: 'mitra-kia',
  tag: 'pendopo-partners',
  attributes: [...filterNames, 'limit'],
  flags: ['compact'],
  own: ['cursor'],
  ask: (client, {query: {compact: _compact, ...query}}) => client.partners.list(query as Filters),
  officeOf: page => page.office,
  print: (page, {lang, query, origin}, now) =>
    printPartners({
      page,
      lang,
      now,
      filters: filtersOf(query),
      server: origin,
      compact: query['compact'] !== undefined,
    }),
  title: partnersTitle,
  description: ({data, office}) =>
    [office.region, ...data.slice(0, 3).map(partner => partner.name)].join(' · '),
  jsonLd: partnerList,
  css: {embed: partnersEmbedCss, page: partnersPageCss},
  permissions: 'geolocation=(self)',
};

/** One partner's badge: at the same address, with the partner named. */
export const badgePage: PublicPage<PartnerStanding> = {
  path: 'mitra-kia',
  tag: 'pendopo-partner-badge',
  attributes: ['partner'],
  flags: ['compact'],
  needs: 'partner',
  canonical: ['partner'],
  ask: (client, {query}) => client.partners.get(query['partner']!),
  officeOf: answer => answer.office,
  print: (answer, {lang, query, origin}, now) =>
    printBadge({answer, lang, now, server: origin, compact: query['compact'] !== undefined}),
  title: (lang, {name}) => `${name} · ${partnersTitle(lang)}`,
  description: ({name, office}) => [name, office.region].join(' · '),
  jsonLd: offeredBy,
  css: {embed: badgeEmbedCss, page: badgePageCss},
};
