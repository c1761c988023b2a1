import {applyOffice, baseline} from '@pendopo/catalogue';
import {OfficeBrief} from '@pendopo/contract';
import type {
  Service,
  ServiceAnswer,
  ServiceList,
  ServiceVisit,
  Text,
} from '@pendopo/contract/types';
import {findServices, type ServiceQuery, visitState} from '@pendopo/sdk';
import type {Context} from '../context.js';
import {Refusal} from '../http/problems.js';
import {knownOffice, noticesAt} from '../offices/routes.js';
import type {OfficeRow} from '../offices/store.js';
import type {Stores} from '../store.js';
import {addDays, endOfDay, localDate, localInstant} from '../time.js';
import type {StoredVisit} from '../visits/series.js';

/** How far ahead, and among how many visits, a service's next one is looked for. */
const daysAhead = 60;
const mostVisits = 300;

/** How many next visits are told of one service. */
const fewVisits = 3;

/** Services as a query asks for them: `undefined` where it does not say. */
type Asked = {[Name in keyof ServiceQuery]?: ServiceQuery[Name] | undefined};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

/** The same with each text in one language only, told as `id`. */
const inOne = <T>(value: T, lang: 'id' | 'en'): T =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => {
    if (!isText(part) || typeof part.en !== 'string') return part;
    const {en, ...rest} = part;
    return lang === 'en' ? {...rest, id: en} : rest;
  }) as T;

const toVisit = ({id, start, end, place, services}: StoredVisit): ServiceVisit => ({
  id,
  start,
  end,
  place,
  services: services.map(service => service.id),
});

/** For every service the first visit that offers it, in order of time. */
function firstOfEach(visits: readonly StoredVisit[]): StoredVisit[] {
  const told = new Set<string>();
  return visits.filter(({services}) => {
    const fresh = services.filter(({id}) => !told.has(id));
    for (const {id} of fresh) told.add(id);
    return fresh.length > 0;
  });
}

/**
 * The services of an office: the national ones as it has them.
 *
 * @param now the moment they are told for, milliseconds since 1970
 */
export async function servicesOf(
  {catalogues}: Pick<Stores, 'catalogues'>,
  office: string,
  now: number,
): Promise<Service[]> {
  const own = await catalogues.get(office, now);
  return own ? applyOffice(baseline(), own) : baseline().services;
}

/** The public answers about services. */
export class ServiceAnswers {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** All services that a query finds. @throws {Refusal} `unknown-office` */
  async list(office: string, {event, group, q = '', lang}: Asked): Promise<ServiceList> {
    const row = await knownOffice(this.#context, office);
    const {store, now} = this.#context;
    const services = findServices(await servicesOf(store, office, now()), q).filter(
      one => (!event || one.events.includes(event)) && (!group || one.group === group),
    );
    const visits = firstOfEach(await this.#coming(row));
    const answer = {
      data: services,
      events: baseline().events,
      ...(await this.#around(row, visits)),
    };
    return lang ? inOne(answer, lang) : answer;
  }

  /** @throws {Refusal} `unknown-office` or `unknown-service` */
  async one(office: string, id: string): Promise<ServiceAnswer> {
    const row = await knownOffice(this.#context, office);
    const {store, now} = this.#context;
    const data = (await servicesOf(store, office, now())).find(one => one.id === id);
    if (!data) throw new Refusal('unknown-service');
    const visits = (await this.#coming(row, id)).slice(0, fewVisits);
    return {data, ...(await this.#around(row, visits))};
  }

  /** Visits that anyone may go to and that will certainly be held, by time. */
  async #coming({office}: OfficeRow, service?: string): Promise<StoredVisit[]> {
    const {store, now} = this.#context;
    const from = localDate(new Date(now()), office.utcOffset);
    const window = {from, to: addDays(from, daysAhead), service};
    const found = await store.visits.list(office.id, window, mostVisits);
    return found.filter(
      visit => visit.openTo === 'public' && /^(scheduled|running)$/.test(visitState(visit, now())),
    );
  }

  async #around({office, updatedAt}: OfficeRow, visits: StoredVisit[]) {
    const {store, now} = this.#context;
    const moment = now();
    const notices = noticesAt(await store.offices.notices(office.id), moment);
    const ends = visits.map(visit => Date.parse(visit.end));
    const until = Math.min(...ends, notices.until, endOfDay(moment, office.utcOffset));
    return {
      visits: visits.map(toVisit),
      office: OfficeBrief.parse(office) as ServiceList['office'],
      notices: notices.holding,
      updatedAt,
      validUntil: localInstant(until, office.utcOffset),
    };
  }
}
