import {Notice, Office, Partner, Statistic, Visit} from '@pendopo/contract';
import type {z} from '@hono/zod-openapi';
import {holidaysKnownUntil} from '../calendar/holidays.js';
import type {StoredOffice} from '../offices/store.js';
import type {Store} from '../store.js';
import {addDays, localDate} from '../time.js';

/** Something that needs looking after. */
export interface Finding {
  /** fault: something cannot be read or told; soon: it will run out if nobody does anything. */
  kind: 'fault' | 'soon';
  text: string;
}

const always = {from: '2000-01-01', to: '2199-12-31'};
const most = 200_000;

/** How far ahead to look. */
const daysAhead = 30;

/** Without what is worked out anew for every answer. */
const keptShapes = {
  office: Office.omit({
    notices: true,
    openings: true,
    closedDays: true,
    holidaysKnownUntil: true,
    ramadan: true,
    updatedAt: true,
    validUntil: true,
  }),
  visit: Visit.omit({outsideOfficeHours: true}),
};

function shapeFault(what: string, value: unknown, schema: z.ZodType): Finding[] {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) return [];
  return [{kind: 'fault', text: `${what}: ${issue.path.join('.')}: ${issue.message}`}];
}

async function recordsOf(store: Store, office: StoredOffice): Promise<Finding[]> {
  const {id} = office;
  const visits = await store.visits.list(id, always, most);
  const partners = await store.partners.every(id);
  const statistics = await store.statistics.list(id);
  const notices = await store.offices.notices(id);
  return [
    ...shapeFault(`office ${id}`, office, keptShapes.office),
    ...visits.flatMap(one => shapeFault(`visit ${one.id}`, one, keptShapes.visit)),
    ...partners.flatMap(one => shapeFault(`partner ${one.id}`, one, Partner)),
    ...statistics.flatMap(one => shapeFault(`statistic ${one.id}`, one, Statistic)),
    ...notices.flatMap(one => shapeFault(`notice ${one.id}`, one, Notice)),
  ];
}

async function soonOf(store: Store, office: StoredOffice, now: Date): Promise<Finding[]> {
  const {id, name, utcOffset} = office;
  const today = localDate(now, utcOffset);
  const limit = addDays(today, daysAhead);
  const soon = (text: string): Finding => ({kind: 'soon', text: `office ${id} (${name}): ${text}`});
  const coming = await store.visits.list(id, {from: today, to: limit}, 1);
  const partners = await store.partners.every(id);
  const ending = partners.filter(({agreement: {endsOn}}) => endsOn >= today && endsOn <= limit);
  return [
    ...(coming.length ? [] : [soon(`no visit of the van in the next ${daysAhead} days`)]),
    ...(ending.length
      ? [soon(`${ending.length} agreements with partners end by ${limit}: ${ending[0]!.name}, …`)]
      : []),
    ...(holidaysKnownUntil(today) < limit
      ? [soon(`holidays are known until ${holidaysKnownUntil(today)} only: update Pendopo`)]
      : []),
  ];
}

/**
 * Whether all that is kept can be read and told, and what will run out soon.
 *
 * @throws what opening the store throws, such as when the key does not fit
 */
export async function checkStore(store: Store, now: Date): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const {office} of await store.offices.list()) {
    findings.push(...(await recordsOf(store, office)), ...(await soonOf(store, office, now)));
  }
  return findings;
}
