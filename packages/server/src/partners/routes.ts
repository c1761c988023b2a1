import {getPartner, listPartners, PartnerAnswer, PartnerList} from '@pendopo/contract';
import {address} from '@pendopo/sdk';
import type {Context} from '../context.js';
import {api} from '../http/api.js';
import {json} from '../http/json.js';
import {knownOffice} from '../offices/routes.js';
import {PartnerAnswers} from './answers.js';

/** The KIA partners' part of the API. */
export function partnerRoutes(context: Context) {
  const {cache} = context;
  const answers = new PartnerAnswers(context);
  const app = api();

  app.openapi(listPartners, c => {
    const {office: id} = c.req.valid('param');
    const {limit = 20, cursor, ...filters} = c.req.valid('query');
    const key = address('', c.req.path, {...filters, limit, cursor});
    return cache.respond(c.req.raw, key, {office: id}, async () => {
      const row = await knownOffice(context, id);
      return json(PartnerList, await answers.list(row, filters, limit, cursor || undefined));
    }) as never;
  });

  app.openapi(getPartner, c => {
    const {office: id, partner} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office: id}, async () =>
      json(PartnerAnswer, await answers.one(id, partner)),
    ) as never;
  });

  return app;
}
