import {
  getOffice,
  listNotices,
  listOffices,
  NoticeList,
  Office,
  OfficeBrief,
  OfficeList,
} from '@pendopo/contract';
import type {Context} from '../context.js';
import {api} from '../http/api.js';
import {json} from '../http/json.js';
import {Refusal} from '../http/problems.js';
import {endOfDay, localInstant} from '../time.js';
import {officeAt} from './answers.js';
import {noticesAt} from './notices.js';
import type {OfficeRow} from './store.js';

export {noticesAt};

/** The office, or the refusal that there is none of that code. */
export async function knownOffice({store}: Context, id: string): Promise<OfficeRow> {
  const row = await store.offices.get(id);
  if (!row) throw new Refusal('unknown-office');
  return row;
}

/** The offices' part of the API. */
export function officeRoutes(context: Context) {
  const {cache, store, now} = context;
  const app = api();

  app.openapi(
    listOffices,
    c =>
      cache.respond(c.req.raw, '/v1/offices', 'all', async () => {
        const rows = await store.offices.list();
        const until = Math.min(
          ...rows.map(({office}) => endOfDay(now(), office.utcOffset)),
          now() + 864e5,
        );
        const latest = rows
          .map(row => row.updatedAt)
          .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
        return json(OfficeList, {
          data: rows.map(({office}) => OfficeBrief.parse(office)),
          updatedAt: latest ?? localInstant(now(), '+07:00'),
          validUntil: localInstant(until, '+07:00'),
        });
      }) as never,
  );

  app.openapi(getOffice, c => {
    const {office: id} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office: id}, async () => {
      const row = await knownOffice(context, id);
      return json(Office, officeAt(row, await store.offices.notices(id), now()));
    }) as never;
  });

  app.openapi(listNotices, c => {
    const {office: id} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office: id}, async () => {
      const {office, updatedAt} = await knownOffice(context, id);
      const {holding, until} = noticesAt(await store.offices.notices(id), now());
      const validUntil = Math.min(until, endOfDay(now(), office.utcOffset));
      return json(NoticeList, {
        data: holding,
        updatedAt,
        validUntil: localInstant(validUntil, office.utcOffset),
      });
    }) as never;
  });

  return app;
}
