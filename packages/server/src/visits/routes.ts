import {getVisit, listVisits, visitsCalendar, VisitAnswer, VisitList} from '@pendopo/contract';
import {address} from '@pendopo/sdk';
import type {Context} from '../context.js';
import {api} from '../http/api.js';
import {json} from '../http/json.js';
import {openToAll} from '../http/open-to-all.js';
import {preferredLanguage} from '../http/language.js';
import type {PublicAnswer} from '../http/read-cache.js';
import {knownOffice} from '../offices/routes.js';
import {endOfDay} from '../time.js';
import {VisitAnswers} from './answers.js';
import {calendar} from './calendar.js';
import {visitFilter} from './filter.js';

const ics = (body: string, validUntil: number, name: string): PublicAnswer => ({
  body,
  contentType: 'text/calendar; charset=utf-8',
  validUntil,
  headers: {
    ...openToAll,
    'content-disposition': `attachment; filename="${name}.ics"`,
    vary: 'Accept-Encoding, Accept-Language',
  },
});

/** The visits' part of the API. */
export function visitRoutes(context: Context) {
  const {cache, now} = context;
  const answers = new VisitAnswers(context);
  const app = api();

  app.openapi(listVisits, c => {
    const {office: id} = c.req.valid('param');
    const {limit = 20, cursor, ...filters} = c.req.valid('query');
    const key = address('', c.req.path, {...filters, limit, cursor});
    return cache.respond(c.req.raw, key, {office: id}, async () => {
      const row = await knownOffice(context, id);
      return json(VisitList, await answers.list(row, filters, limit, cursor || undefined));
    }) as never;
  });

  app.openapi(visitsCalendar, c => {
    const {office: id} = c.req.valid('param');
    const filters = c.req.valid('query');
    const lang = preferredLanguage(c.req.header('accept-language'));
    const key = `${lang} ${address('', c.req.path, filters)}`;
    return cache.respond(c.req.raw, key, {office: id}, async () => {
      const row = await knownOffice(context, id);
      const visits = await answers.all(row, visitFilter(filters, row.office, now()));
      return ics(calendar(visits, row.office, {lang}), endOfDay(now(), row.office.utcOffset), id);
    }) as never;
  });

  const entry = (request: Request, id: string, visit: string) => {
    const lang = preferredLanguage(request.headers.get('accept-language') ?? undefined);
    return cache.respond(request, `${lang} ics ${id} ${visit}`, {office: id}, async () => {
      const {data, office, validUntil} = await answers.one(id, visit);
      return ics(calendar([data], office, {lang}), Date.parse(validUntil), data.id);
    });
  };

  app.openapi(getVisit, c => {
    const {office: id, visit} = c.req.valid('param');
    // An id may hold dots, so one path pattern serves the visit and its calendar entry.
    if (visit.endsWith('.ics')) return entry(c.req.raw, id, visit.slice(0, -4)) as never;
    return cache.respond(c.req.raw, c.req.path, {office: id}, async () =>
      json(VisitAnswer, await answers.one(id, visit)),
    ) as never;
  });

  return app;
}
