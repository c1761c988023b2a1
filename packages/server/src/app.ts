import {openapiDocument} from '@pendopo/contract';
import type {Problem} from '@pendopo/contract/types';
import {isProblemError} from '@pendopo/sdk';
import {type Context as HonoContext, Hono} from 'hono';
import {routePath} from 'hono/route';
import {assetAnswer} from './assets.js';
import {applicationDeskRoutes} from './applications/desk-routes.js';
import {complaintDeskRoutes} from './complaints/desk-routes.js';
import {complaintRoutes} from './complaints/routes.js';
import {caseRoutes} from './cases/routes.js';
import {caseSources} from './cases/registry.js';
import type {Context, WritingContext} from './context.js';
import {builderPage} from './embed-builder/page.js';
import {oEmbedRoutes} from './embeds/oembed.js';
import {isWritten, methods} from './http/api.js';
import {isOutOfReach} from './http/out-of-reach.js';
import {preferredLanguage} from './http/language.js';
import {openToAll} from './http/open-to-all.js';
import {problemResponse, Refusal} from './http/problems.js';
import {Writing} from './http/writing.js';
import {importDeskRoutes} from './imports/desk-routes.js';
import {intakeRoutes} from './intake/routes.js';
import {factsDeskRoutes} from './offices/desk-facts-routes.js';
import {noticeDeskRoutes} from './offices/desk-notice-routes.js';
import {officeRoutes} from './offices/routes.js';
import {checklistPage} from './pages/checklist.js';
import {complaintPage, trackPage} from './pages/complaints.js';
import {docsSite} from './pages/docs.js';
import {exampleSites} from './pages/examples.js';
import {formPages} from './pages/form-pages.js';
import {homePage} from './pages/home.js';
import {officePage} from './pages/office.js';
import {badgePage, partnersPage} from './pages/partners.js';
import {publicPages} from './pages/public-pages.js';
import {refusedPage} from './pages/refused.js';
import {schedulePage} from './pages/schedule.js';
import {statisticsPage} from './pages/statistics.js';
import {surveyPage, surveyResultsPage} from './pages/survey.js';
import {statusPage} from './pages/status.js';
import {visitRequestPage} from './pages/visit-request.js';
import {partnerDeskRoutes} from './partners/desk-routes.js';
import {partnerRoutes} from './partners/routes.js';
import {auditDeskRoutes} from './safety/audit-desk-routes.js';
import {challengeRoutes} from './safety/routes.js';
import type {Bindings} from './safety/client-address.js';
import {safetyOf} from './safety/index.js';
import {requirementDeskRoutes} from './services/desk-routes.js';
import {serviceRoutes} from './services/routes.js';
import {Desk} from './staff/desk.js';
import {deskPage} from './staff/page.js';
import {staffRoutes} from './staff/routes.js';
import {todayDeskRoutes} from './today/desk-routes.js';
import {siteCheckPage} from './site-check/page.js';
import {cards} from './sharing/cards.js';
import {sharePage} from './sharing/page.js';
import {posters} from './sharing/poster.js';
import {shortLinks} from './sharing/short-links.js';
import {statisticDeskRoutes} from './statistics/desk-routes.js';
import {statisticRoutes} from './statistics/routes.js';
import {surveyRoutes} from './surveys/routes.js';
import {visitRequestDeskRoutes} from './visit-requests/desk-routes.js';
import {visitRequestRoutes} from './visit-requests/routes.js';
import {visitDeskRoutes} from './visits/desk-routes.js';
import {seriesDeskRoutes} from './visits/desk-series-routes.js';
import {visitRoutes} from './visits/routes.js';

const longestAddress = 2000;
const day = 864e5;

/** A refusal in the form that was asked for: a page for people, a problem for programs. */
function refused(c: HonoContext, problem: Problem, headers?: Refusal['headers']): Response {
  const person = !c.req.path.startsWith('/v1/') && c.req.header('accept')?.includes('text/html');
  if (!person) return problemResponse(problem, language(c), headers);
  const lang = c.req.query('lang') === 'en' ? 'en' : language(c);
  return refusedPage(problem, lang, new URL(c.req.url));
}

const language = (c: HonoContext) => preferredLanguage(c.req.header('accept-language'));

/** Preflights: everything public is open to every origin; nothing here takes credentials. */
function preflight(c: HonoContext): Response {
  const written = isWritten(c.req.path);
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      'access-control-allow-methods': written ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': written
        ? 'Accept, Accept-Language, Content-Type, Idempotency-Key, Pendopo-Proof'
        : 'Accept, Accept-Language, If-None-Match',
      'access-control-max-age': '86400',
    },
  });
}

/**
 * The whole app over a store: no ports, no files. Ask it with `app.request(...)`, as the tests, the
 * pages and the server do.
 */
export function createApp(context: Context): Hono {
  const {store, cache, assets, log, now} = context;
  const app = new Hono();
  const safety = safetyOf(store, now, context.safety);
  const writers: WritingContext = {
    ...context,
    safety,
    writing: new Writing(context, safety),
    askFor: address => async (input, init) =>
      app.request(new Request(input, init), undefined, {ownPage: {address}} satisfies Bindings),
  };
  if (context.traffic) app.use(context.traffic.count);

  app.onError((error, c) => {
    if (isProblemError(error)) return refused(c, error.problem);
    if (error instanceof Refusal) return refused(c, error.problem(language(c)), error.headers);
    // The route as it is written, not as it was asked: an address may hold what a citizen typed.
    log.error('request failed', error, {method: c.req.method, route: routePath(c, -1)});
    const code = isOutOfReach(error) ? 'unavailable' : 'internal';
    return refused(c, new Refusal(code).problem(language(c)));
  });
  app.notFound(c => refused(c, new Refusal('not-found').problem(language(c))));

  app.use(async (c, next) => {
    if (c.req.url.length > longestAddress) throw new Refusal('address-too-long');
    await next();
  });

  app.get('/healthz', c => c.json({status: 'ok'}));
  app.get('/readyz', async c => {
    try {
      await store.ping();
      return c.json({status: 'ready'});
    } catch (error) {
      log.error('database does not answer', error);
      throw new Refusal('unavailable');
    }
  });

  app.options('/v1/*', preflight);
  app.use('/v1/offices/*', methods);
  app.use('/v1/offices', methods);
  app.get('/v1/openapi.json', c =>
    cache.respond(c.req.raw, '/v1/openapi.json', 'all', async () => ({
      body: JSON.stringify(openapiDocument()),
      contentType: 'application/json; charset=utf-8',
      headers: openToAll,
      validUntil: now() + day,
    })),
  );
  app.route('/', officeRoutes(context));
  app.route('/', visitRoutes(context));
  app.route('/', serviceRoutes(context));
  app.route('/', statisticRoutes(context));
  app.route('/', partnerRoutes(context));
  app.route('/', surveyRoutes(writers));
  app.route('/', intakeRoutes(context));
  app.route('/', challengeRoutes(writers));
  const desk = new Desk(writers);
  app.route('/', staffRoutes(writers, desk));
  app.route('/', importDeskRoutes(writers, desk));
  app.route('/', todayDeskRoutes(writers, desk));
  app.route('/', visitRequestDeskRoutes(writers, desk));
  app.route('/', complaintDeskRoutes(writers, desk));
  app.route('/', applicationDeskRoutes(writers, desk));
  app.route('/', auditDeskRoutes(writers, desk));
  app.route('/', visitDeskRoutes(writers, desk));
  app.route('/', seriesDeskRoutes(writers, desk));
  app.route('/', noticeDeskRoutes(writers, desk));
  app.route('/', partnerDeskRoutes(writers, desk));
  app.route('/', factsDeskRoutes(writers, desk));
  app.route('/', statisticDeskRoutes(writers, desk));
  app.route('/', requirementDeskRoutes(writers, desk));
  app.route('/', complaintRoutes(writers));
  app.route('/', caseRoutes(writers, caseSources));
  app.route('/', visitRequestRoutes(writers));
  app.get('/:version{v1|\\d+\\.\\d+\\.\\d+[\\w.-]*}/:file', async c => {
    const {version, file} = c.req.param();
    const answer = assetAnswer(assets, version, file);
    if (!answer) throw new Refusal('not-found');
    return cache.respond(c.req.raw, c.req.path, 'fixed', async () => answer);
  });

  // The pages ask the API as any other client does, without a network in between.
  const ask = async (input: RequestInfo | URL, init?: RequestInit) =>
    app.request(new Request(input, init));
  if (context.examples) app.route('/', exampleSites(context.examples));
  if (context.docs) app.route('/', docsSite(context.docs));
  app.get(
    '/favicon.ico',
    () => new Response(null, {status: 204, headers: {'cache-control': 'max-age=86400'}}),
  );
  if (context.desk) app.route('/', deskPage(context, context.desk));
  app.route('/', homePage(context, ask));
  app.route('/', oEmbedRoutes(context, ask));
  app.route('/', siteCheckPage(writers, ask));
  app.route('/', builderPage(context, ask));
  app.route('/', publicPages(schedulePage, context, ask));
  app.route('/', publicPages(checklistPage, context, ask));
  app.route('/', publicPages(officePage(now), context, ask));
  app.route('/', publicPages(statisticsPage, context, ask));
  app.route('/', publicPages(badgePage, context, ask));
  app.route('/', publicPages(partnersPage, context, ask));
  app.route('/', formPages(surveyPage, writers));
  app.route('/', publicPages(surveyResultsPage, context, ask));
  app.route('/', formPages(complaintPage, writers));
  app.route('/', formPages(trackPage, writers));
  app.route('/', formPages(statusPage(now), writers));
  app.route('/', formPages(visitRequestPage(now), writers));
  app.route('/', publicPages(sharePage, context, ask));
  app.route('/', cards(writers, ask));
  app.route('/', posters(context, ask));
  app.route('/', shortLinks(ask));
  return app;
}
