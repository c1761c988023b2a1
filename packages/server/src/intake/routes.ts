import {getIntake, Intake, OfficeBrief} from '@pendopo/contract';
import {closedDays} from '../calendar/openings.js';
import type {Context} from '../context.js';
import {api} from '../http/api.js';
import {json} from '../http/json.js';
import {knownOffice} from '../offices/routes.js';
import type {StoredOffice} from '../offices/store.js';
import {servicesOf} from '../services/answers.js';
import {addDays, endOfDay, isoWeekday, localDate, localInstant} from '../time.js';
import {intakeSettings} from './settings.js';

/** How far ahead people propose dates. */
const daysTold = 183;

/** Days from Monday to Friday on which nobody works. */
const closedWeekdays = ({closures}: StoredOffice, today: string) =>
  closedDays({from: today, to: addDays(today, daysTold)}, closures).filter(
    ({date}) => isoWeekday(date) < 6,
  );

/** What forms need to know of an office. */
export function intakeRoutes(context: Context) {
  const {cache, store, now} = context;
  const app = api();

  app.openapi(getIntake, c => {
    const {office: id} = c.req.valid('param');
    return cache.respond(c.req.raw, c.req.path, {office: id}, async () => {
      const {office, updatedAt} = await knownOffice(context, id);
      const services = await servicesOf(store, id, now());
      return json(Intake, {
        office: OfficeBrief.parse(office),
        services: services.map(({id, name, group}) => ({id, name, group})),
        districts: office.districts,
        settings: intakeSettings(office),
        ...(office.address && {address: office.address}),
        closedDays: closedWeekdays(office, localDate(new Date(now()), office.utcOffset)),
        updatedAt,
        validUntil: localInstant(endOfDay(now(), office.utcOffset), office.utcOffset),
      });
    }) as never;
  });

  return app;
}
