import {getIntake, Intake, OfficeBrief} from '@pendopo/contract';
import type {Context} from '../context.js';
import {api} from '../http/api.js';
import {json} from '../http/json.js';
import {knownOffice} from '../offices/routes.js';
import {servicesOf} from '../services/answers.js';
import {endOfDay, localInstant} from '../time.js';
import {intakeSettings} from './settings.js';

/** What forms need to know of an office. */
export function intakeRoutes(context: Context) {
  const {cache, store, now} = context;
  const app = api();

  app.openapi(getIntake, c => {
    const {office: id} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office: id}, async () => {
      const {office, updatedAt} = await knownOffice(context, id);
      const services = await servicesOf(store, id);
      return json(Intake, {
        office: OfficeBrief.parse(office),
        services: services.map(({id, name, group}) => ({id, name, group})),
        districts: office.districts,
        settings: intakeSettings(office),
        updatedAt,
        validUntil: localInstant(endOfDay(now(), office.utcOffset), office.utcOffset),
      });
    }) as never;
  });

  return app;
}
