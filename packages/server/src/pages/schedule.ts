import {Pendopo, type VisitPage} from '@pendopo/sdk';
import {
  filterNames,
  type Filters,
  printSchedule,
  scheduleEmbedCss,
  schedulePageCss,
  scheduleTitle,
} from '@pendopo/widgets/schedule/print.js';
import {type Context as HonoContext, Hono} from 'hono';
import type {Context} from '../context.js';
import {type Lang, preferredLanguage} from '../http/language.js';
import type {PublicAnswer} from '../http/read-cache.js';
import {contentSecurityPolicy, document, escapeHtml, printed, scriptJson} from './html.js';
import {eventList} from './json-ld.js';
import {embedCss, pageCss} from './style.js';
import {frame} from './frame.js';

const path = '/:office{\\d\\d\\.\\d\\d}/jadwal';

/** What a page was asked for; parameters that others add (utm_…, fbclid) are not ours to refuse. */
interface Asked {
  office: string;
  origin: string;
  lang: Lang;
  filters: Filters;
  cursor: string | undefined;
  compact: boolean;
}

function asked(c: HonoContext): Asked {
  const set = filterNames.map(name => [name, c.req.query(name)]).filter(([, value]) => value);
  return {
    office: c.req.param('office')!,
    origin: new URL(c.req.url).origin,
    lang: c.req.query('lang') === 'en' ? 'en' : 'id',
    filters: Object.fromEntries(set) as Filters,
    cursor: c.req.query('cursor'),
    compact: c.req.query('compact') !== undefined,
  };
}

/** The element with the whole schedule printed inside it. */
function element(page: VisitPage, {office, lang, origin, filters, compact}: Asked, now: number) {
  const view = printSchedule({page, lang, now, filters, server: origin, compact});
  const attributes = Object.entries({office, ...(lang === 'en' && {lang}), ...filters})
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return (
    `<pendopo-schedule${attributes}${compact ? ' compact' : ''} printed="${page.validUntil}">` +
    `${printed(view)}</pendopo-schedule>`
  );
}

const script = '<script type="module" src="/v1/pendopo.js"></script>';

function embed(page: VisitPage, request: Asked, now: number): string {
  return document({
    lang: request.lang,
    title: scheduleTitle(request.lang),
    style: embedStyle,
    body: element(page, request, now) + script,
  });
}

function whole(page: VisitPage, request: Asked, now: number): string {
  const {lang, origin} = request;
  const {office} = page;
  const url = `${origin}/${office.id}/jadwal`;
  const title = `${scheduleTitle(lang)} · ${office.name}`;
  const next = page.data.find(visit => visit.state === 'running' || visit.state === 'scheduled');
  const description = [office.region, next?.place.name, next?.start.slice(0, 10), 'gratis']
    .filter(Boolean)
    .join(' · ');
  return document({
    lang,
    title,
    style: pageStyle,
    head:
      `<meta name="description" content="${escapeHtml(description)}">` +
      `<link rel="canonical" href="${url}">` +
      `<link rel="alternate" hreflang="en" href="${url}?lang=en">` +
      `<link rel="alternate" type="text/calendar" href="${origin}/v1/offices/${office.id}/visits.ics">` +
      // Invented dates must not be found as real ones.
      (office.sample ? '<meta name="robots" content="noindex">' : '') +
      `<meta property="og:title" content="${escapeHtml(title)}">` +
      `<meta property="og:description" content="${escapeHtml(description)}">` +
      `<meta property="og:type" content="website"><meta property="og:url" content="${url}">` +
      `<meta property="og:site_name" content="${escapeHtml(office.name)}">` +
      `<meta property="og:locale" content="${lang === 'id' ? 'id_ID' : 'en_GB'}">` +
      `<script type="application/ld+json">${scriptJson(eventList(page, url))}</script>`,
    body: frame({lang, office}, element(page, request, now)) + script,
  });
}

const embedStyle = embedCss + scheduleEmbedCss;
const pageStyle = pageCss + schedulePageCss;

const answer = (page: VisitPage, body: string, style: string, framed: boolean): PublicAnswer => ({
  body,
  contentType: 'text/html; charset=utf-8',
  validUntil: Date.parse(page.validUntil),
  headers: {
    'content-security-policy': contentSecurityPolicy(style, framed),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'geolocation=(self)',
    // The whole page is the one to be found.
    ...(framed && {'x-robots-tag': 'noindex'}),
  },
});

/**
 * The schedule as a page of its own and as an embed for frames. Both are printed from the widget's
 * view with what the API answers, which is asked in process.
 */
export function schedulePages(context: Context, ask: typeof fetch): Hono {
  const {cache, now} = context;
  const app = new Hono();

  const pageOf = (
    {office, origin, filters, cursor}: Asked,
    /** Language of a refusal. */
    lang: Lang,
  ): Promise<VisitPage> =>
    // Nothing is retried or kept: the server asks itself.
    Promise.resolve(
      new Pendopo({
        server: origin,
        office,
        lang,
        fetch: ask,
        retries: 0,
        kept: forgetful,
      }).visits.list({...filters, ...(cursor && {cursor})}),
    );

  const serve = (c: HonoContext, framed: boolean) => {
    const request = asked(c);
    const key = JSON.stringify([framed, request]);
    const told = request.lang === 'en' ? 'en' : preferredLanguage(c.req.header('accept-language'));
    return cache.respond(c.req.raw, key, {office: request.office}, async () => {
      const page = await pageOf(request, told);
      return framed
        ? answer(page, embed(page, request, now()), embedStyle, true)
        : answer(page, whole(page, request, now()), pageStyle, false);
    });
  };

  app.get(path, c => serve(c, false));
  app.get(`/embed${path}`, c => serve(c, true));
  return app;
}

const forgetful = {get: () => undefined, set() {}};
