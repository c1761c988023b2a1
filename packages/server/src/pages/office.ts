import type {Office} from '@pendopo/contract/types';
import {
  officeEmbedCss,
  officePageCss,
  officeTitle,
  printOffice,
  trueUntil,
} from '@pendopo/widgets/office/print.js';
import {localInstant} from '../time.js';
import {officeJsonLd} from './office-json-ld.js';
import type {PublicPage} from './public-pages.js';

/**
 * Whether the counter is open now, its hours, where it is, whom to ring. A page that says "open now"
 * stands no longer than that is true.
 *
 * @param now The clock: milliseconds since 1970.
 */
export const officePage = (now: () => number): PublicPage<Office> => ({
  path: 'kantor',
  tag: 'pendopo-office',
  attributes: [],
  flags: ['compact'],
  async ask(client) {
    const office = await client.offices.get();
    const validUntil = localInstant(trueUntil(office, now()), office.utcOffset);
    return {...office, validUntil};
  },
  officeOf: office => office,
  print: (office, {lang, query, origin}, at) =>
    printOffice({office, lang, now: at, compact: query['compact'] !== undefined}, origin),
  title: officeTitle,
  description: ({region, address, hours}) =>
    [
      region,
      address,
      hours
        .slice(0, 1)
        .map(({opens, closes}) => `${opens}–${closes}`)
        .join(),
      'gratis',
    ]
      .filter(Boolean)
      .join(' · '),
  jsonLd: officeJsonLd,
  css: {embed: officeEmbedCss, page: officePageCss},
});
