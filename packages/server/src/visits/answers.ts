import {OfficeBrief} from '@pendopo/contract';
import type {Visit, VisitAnswer, VisitFacets, VisitList} from '@pendopo/contract/types';
import {visitState} from '@pendopo/sdk';
import {LRUCache} from 'lru-cache';
import type {Context} from '../context.js';
import {Refusal} from '../http/problems.js';
import {knownOffice, noticesAt} from '../offices/routes.js';
import type {OfficeRow, StoredOffice} from '../offices/store.js';
import {addDays, endOfDay, isoWeekday, localDate, localInstant} from '../time.js';
import {cursorAfter, positionOf} from './cursor.js';
import {type AskedFilters, visitFilter} from './filter.js';
import type {StoredVisit} from './series.js';
import type {VisitFilter} from './store.js';

/** Whether a visit lies outside the regular counter hours of its weekday. */
function outsideOfficeHours(visit: StoredVisit, {hours}: StoredOffice): boolean {
  const weekday = isoWeekday(visit.start.slice(0, 10));
  const [start, end] = [visit.start.slice(11, 16), visit.end.slice(11, 16)];
  return !hours.some(
    ({days, opens, closes}) => days.includes(weekday) && opens <= start && end <= closes,
  );
}

/** A kept visit as it is at a moment. */
export const visitAt = (visit: StoredVisit, office: StoredOffice, now: number): Visit => ({
  ...visit,
  state: visitState(visit, now),
  outsideOfficeHours: outsideOfficeHours(visit, office),
});

/** When what is said of these visits next changes by the clock alone. */
const turningPoint = (visits: readonly StoredVisit[], now: number): number =>
  Math.min(
    ...visits.flatMap(({start, end}) => [Date.parse(start), Date.parse(end)]).filter(t => t > now),
    Infinity,
  );

const byName = (a: {name: string}, b: {name: string}) => a.name.localeCompare(b.name, 'id');
const distinct = <T>(items: (T | undefined)[], key: (item: T) => string): T[] => [
  ...new Map(items.filter(item => item !== undefined).map(item => [key(item), item])).values(),
];

/** Villages and schools are told of one district only: a regency has hundreds. */
function facetsOf(
  visits: readonly StoredVisit[],
  {districts}: StoredOffice,
  district?: string,
): VisitFacets {
  const inDistrict = district ? visits.filter(v => v.place.district.code === district) : [];
  return {
    districts,
    villages: distinct(
      inDistrict.map(v => v.place.village),
      v => v.code,
    ).sort(byName),
    schools: distinct(
      inDistrict.map(v => v.place.school),
      s => s.npsn,
    ).sort(byName),
    services: distinct(
      visits.flatMap(v => v.services),
      s => s.id,
    ).map(({id, name}) => ({id, name})),
  };
}

/** The public answers about visits. */
export class VisitAnswers {
  readonly #context: Context;
  /** Facets are of all coming visits: made once per change and day, whatever is filtered. */
  readonly #facets = new LRUCache<string, VisitFacets>({max: 200});

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * A page of visits.
   *
   * @throws {Refusal} `invalid-parameters` for filters that contradict each other or the office;
   *   `cursor-mismatch` when the cursor belongs to another question
   */
  async list(
    row: OfficeRow,
    asked: AskedFilters,
    limit: number,
    cursor?: string,
  ): Promise<VisitList> {
    const {store, now} = this.#context;
    const {office, updatedAt} = row;
    const filter = visitFilter(asked, office, now());
    const after = cursor === undefined ? undefined : positionOf(office, asked, cursor);
    const found = await store.visits.list(office.id, filter, limit + 1, after);
    const page = found.slice(0, limit);
    const moment = now();
    const notices = noticesAt(await store.offices.notices(office.id), moment);
    const last = found.length > limit ? page.at(-1) : undefined;
    const until = Math.min(
      turningPoint(page, moment),
      notices.until,
      endOfDay(moment, office.utcOffset),
    );
    return {
      data: page.map(visit => visitAt(visit, office, moment)),
      ...(last && {next: cursorAfter(office.id, asked, last)}),
      office: OfficeBrief.parse(office) as VisitList['office'],
      notices: notices.holding.filter(notice => notice.channels.includes('van')),
      ...(!cursor && {facets: await this.#facetsOf(row, filter.district)}),
      updatedAt,
      validUntil: localInstant(until, office.utcOffset),
    };
  }

  /** @throws {Refusal} `unknown-office`, or `not-found` when the office has no such visit */
  async one(officeId: string, id: string): Promise<VisitAnswer> {
    const {store, now} = this.#context;
    const {office, updatedAt} = await knownOffice(this.#context, officeId);
    const visit = await store.visits.get(officeId, id);
    if (!visit) throw new Refusal('not-found');
    const moment = now();
    const until = Math.min(turningPoint([visit], moment), endOfDay(moment, office.utcOffset));
    return {
      data: visitAt(visit, office, moment),
      office: OfficeBrief.parse(office) as VisitAnswer['office'],
      updatedAt,
      validUntil: localInstant(until, office.utcOffset),
    };
  }

  /** Every visit that a filter finds: for calendars, which have no pages. */
  async all(row: OfficeRow, filter: VisitFilter): Promise<Visit[]> {
    const {store, now} = this.#context;
    const visits = await store.visits.list(row.office.id, filter, 5000);
    return visits.map(visit => visitAt(visit, row.office, now()));
  }

  async #facetsOf({office, revision}: OfficeRow, district?: string): Promise<VisitFacets> {
    const today = localDate(new Date(this.#context.now()), office.utcOffset);
    const key = [office.id, revision, today, district].join(' ');
    const known = this.#facets.get(key);
    if (known) return known;
    const window = {from: today, to: addDays(today, 92)};
    const coming = await this.#context.store.visits.list(office.id, window, 5000);
    const facets = facetsOf(coming, office, district);
    this.#facets.set(key, facets);
    return facets;
  }
}
