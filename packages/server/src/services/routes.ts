import {getService, listServices, ServiceAnswer, ServiceList} from '@pendopo/contract';
import {address} from '@pendopo/sdk';
import type {Context} from '../context.js';
import {api} from '../http/api.js';
import {json} from '../http/json.js';
import {ServiceAnswers} from './answers.js';

/** The services' part of the API. */
export function serviceRoutes(context: Context) {
  const {cache} = context;
  const answers = new ServiceAnswers(context);
  const app = api();

  app.openapi(listServices, c => {
    const {office} = c.req.valid('param');
    const query = c.req.valid('query');
    const key = address('', c.req.path, query);
    return cache.respond(c.req.raw, key, {office}, async () =>
      json(ServiceList, await answers.list(office, query)),
    ) as never;
  });

  app.openapi(getService, c => {
    const {office, service} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office}, async () =>
      json(ServiceAnswer, await answers.one(office, service)),
    ) as never;
  });

  return app;
}
