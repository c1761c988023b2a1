import {applyOffice, baseline} from '@pendopo/catalogue';
import {OfficeBrief} from '@pendopo/contract';
import type {Case, CaseAnswer, CaseTime, Notice, Service} from '@pendopo/contract/types';
import {ramadanPeriods} from '../calendar/ramadan.js';
import {noticesAt} from '../offices/notices.js';
import type {StoredOffice} from '../offices/store.js';
import type {Stores} from '../store.js';
import {localDate, localInstant} from '../time.js';
import {maskedName} from './mask.js';
import {actorOf, isOver, nextSteps} from './paths.js';
import type {CaseRecord} from './record.js';
import {actOf, causeOf} from './todo.js';

/** What a citizen would be sent to the office for. */
const errands: readonly Case['todo']['act'][] = ['bring', 'come', 'fetch', 'ask'];

/** Counter hours as they hold on a day: those of Ramadan in Ramadan. */
function counterHours({hours, ramadanHours}: StoredOffice, today: string) {
  const fasting = ramadanPeriods({from: today, to: today}).length > 0;
  return fasting && ramadanHours?.length ? ramadanHours : hours;
}

/** The event from which a service's time counts: ready to print for a KTP-el, a complete file else. */
function startOf({timeline}: CaseRecord, {group}: Service): string | undefined {
  const starts =
    group === 'ktp_el'
      ? ['PRINT_READY_RECORD', 'printed']
      : ['accepted', 'in-process', 'received-from-court'];
  return timeline.find(({state}) => starts.includes(state))?.at;
}

/** How long the service takes at this office: its own number, else the national standard. */
function timeOf(record: CaseRecord, service: Service): CaseTime {
  const {text, startsWhen, exceptions, limitDays, rule} = service.time;
  const startedAt = startOf(record, service);
  return {
    text,
    startsWhen,
    exceptions,
    ...(limitDays && {limitDays}),
    level: rule.level,
    ...(startedAt && {startedAt}),
  };
}

/**
 * Which notices touch a case: of blanks when it waits for them, of the network where files are worked
 * on, of the counter when one must go there.
 */
function touching(notices: readonly Notice[], {wait, todo}: Case): Notice[] {
  const counter = errands.includes(todo.act);
  return notices.filter(({kind, channels}) =>
    kind === 'blanks'
      ? wait?.cause === 'blanks'
      : (kind === 'network' && channels.some(one => one !== 'van')) ||
        (counter && channels.includes('counter')),
  );
}

async function serviceOf(stores: Stores, office: string, id: string | undefined, now: number) {
  if (!id) return undefined;
  const own = await stores.catalogues.get(office, now);
  const services = own ? applyOffice(baseline(), own) : baseline().services;
  return services.find(service => service.id === id);
}

/** A case as it is told, from what is kept of it. */
function caseOf(
  record: CaseRecord,
  office: StoredOffice,
  service: Service | undefined,
  notices: readonly Notice[],
  today: string,
): Case {
  const {number, kind, name, timeline, delivery, court, appointment, updatedAt, sample} = record;
  const {state, at: since} = timeline.at(-1)!;
  const todo = {act: actOf(state, kind, delivery), ...record.todo} as Case['todo'];
  const cause = causeOf(
    state,
    notices.some(notice => notice.kind === 'blanks'),
  );
  const next = nextSteps({kind, state, group: service?.group, delivered: delivery !== undefined});
  const fetched = todo.act === 'fetch';
  // The document is there: how long it takes is no question any more.
  const made = fetched || todo.act === 'download' || delivery?.state === 'on-the-way';
  return {
    number,
    kind,
    ...(service && {service: {id: service.id, name: service.name}}),
    ...(name && {subject: maskedName(name)}),
    state,
    since,
    timeline: timeline.map(({state, at, by, note}) => ({
      state,
      at,
      by: by ?? actorOf(state, kind),
      ...(note && {note}),
    })),
    next,
    ...(service && !isOver(state) && !made && {time: timeOf(record, service)}),
    todo,
    ...(cause && {wait: {cause, ...(record.waitNote && {note: record.waitNote})}}),
    ...(fetched && {
      pickup: {
        place: office.name,
        ...(office.address && !record.pickup?.place && {address: office.address}),
        hours: counterHours(office, today),
        ...record.pickup,
      },
    }),
    ...(delivery && {delivery}),
    ...(court && {
      court: {
        ...court,
        parties: court.parties.map(party => ({...party, name: maskedName(party.name)})),
      },
    }),
    ...(appointment && !isOver(state) && {appointment}),
    updatedAt,
    sample,
  };
}

/** What a citizen is told of a case that is theirs. */
export async function caseAnswer(
  stores: Stores,
  record: CaseRecord,
  office: StoredOffice,
  now: number,
): Promise<CaseAnswer> {
  const service = await serviceOf(stores, office.id, record.service, now);
  const {holding} = noticesAt(await stores.offices.notices(office.id), now);
  const data = caseOf(record, office, service, holding, localDate(new Date(now), office.utcOffset));
  return {
    data,
    office: OfficeBrief.parse(office) as CaseAnswer['office'],
    notices: touching(holding, data),
    asOf: localInstant(now, office.utcOffset),
  };
}
