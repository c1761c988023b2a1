import {applyOffice, baseline} from '@pendopo/catalogue';
import type {OfficeCatalogue, ServiceChange} from '@pendopo/contract';
import type {Service} from '@pendopo/contract/types';

/** What an office begins with that has decided nothing yet. */
export const blank = (office: string, day: string, sample: boolean): OfficeCatalogue => ({
  office,
  ...(sample && {sample}),
  rule: {sources: [], verifiedOn: day, decidedBy: 'Keputusan kantor'},
  services: {},
});

/** Services as a version has them; none has them as the nation does. */
export const applied = (version: OfficeCatalogue | undefined): Service[] =>
  version ? applyOffice(baseline(), version) : baseline().services;

/** The same version with one service otherwise; as the nation has it, without a change. */
export function withService(
  version: OfficeCatalogue,
  service: string,
  change: ServiceChange | undefined,
): OfficeCatalogue {
  const {[service]: _, ...services} = version.services;
  return {...version, services: change ? {...services, [service]: change} : services};
}

/** The same version with other switches: only what departs from the national defaults. */
export function withSwitches(
  version: OfficeCatalogue,
  switches: NonNullable<OfficeCatalogue['switches']>,
): OfficeCatalogue {
  const {switches: _, ...rest} = version;
  const national = new Map(baseline().facts.map(({id, value}) => [id, value]));
  const own = Object.entries(switches).filter(([id, value]) => national.get(id) !== value);
  return own.length ? {...rest, switches: Object.fromEntries(own)} : rest;
}

/** Without whose decision it is, which is no difference to the public. */
const bare = (change: ServiceChange | undefined) => {
  const {rule: _, ...rest} = change ?? {};
  return JSON.stringify(rest);
};

/** The services that differ between two versions. */
export function changedServices(
  before: OfficeCatalogue | undefined,
  after: OfficeCatalogue,
): Set<string> {
  const ids = [...Object.keys(before?.services ?? {}), ...Object.keys(after.services)];
  return new Set(ids.filter(id => bare(before?.services[id]) !== bare(after.services[id])));
}

const switchesOf = (version: OfficeCatalogue | undefined) =>
  JSON.stringify(Object.entries(version?.switches ?? {}).sort());

/** Whether two versions differ in anything that the public reads. */
export const differ = (before: OfficeCatalogue | undefined, after: OfficeCatalogue): boolean =>
  changedServices(before, after).size > 0 || switchesOf(before) !== switchesOf(after);

/**
 * A draft as it is published: what it changed carries the decision that it rests on, what was there
 * before keeps its own.
 *
 * @param day on which it was decided, YYYY-MM-DD
 */
export function decided(
  before: OfficeCatalogue | undefined,
  draft: OfficeCatalogue,
  decidedBy: string,
  day: string,
): OfficeCatalogue {
  const rule = {sources: [], verifiedOn: day, decidedBy};
  const changed = changedServices(before, draft);
  const services = Object.entries(draft.services).map(([id, change]) => [
    id,
    changed.has(id) ? {...change, rule} : change,
  ]);
  // The switches have no rule of their own but that of the whole.
  const whole = switchesOf(before) === switchesOf(draft) ? draft.rule : rule;
  return {...draft, rule: whole, services: Object.fromEntries(services)};
}
