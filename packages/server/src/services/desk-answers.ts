import {baseline, diffVersions} from '@pendopo/catalogue';
import type {OfficeCatalogue} from '@pendopo/contract';
import type {
  CatalogueVersion,
  FactValue,
  Requirements,
  RequirementsService,
} from '@pendopo/contract/types';
import type {Lang} from '../http/language.js';
import type {StoredOffice} from '../offices/store.js';
import type {Stores} from '../store.js';
import {localDate} from '../time.js';
import {applied, blank, changedServices, differ} from './office-version.js';
import type {KeptDraft, KeptVersion} from './store.js';

/** What an office has published last, and what it has in work. */
export interface Working {
  published: OfficeCatalogue | undefined;
  /** The draft, or what a draft would begin with. */
  draft: OfficeCatalogue;
  kept: KeptDraft | undefined;
  /** Number of the version that was published last; 0 for none. */
  number: number;
}

/** What is in work, with what it departs from. */
export async function workingOf(
  {catalogues}: Pick<Stores, 'catalogues'>,
  {id, utcOffset, sample}: StoredOffice,
  now: number,
): Promise<Working> {
  const published = await catalogues.published(id);
  const kept = await catalogues.draft(id);
  const start = published ?? blank(id, localDate(new Date(now), utcOffset), sample);
  const number = (await catalogues.latest(id))?.number ?? 0;
  return {published, draft: kept?.catalogue ?? start, kept, number};
}

/** What the version of the whole draft is made of. */
export const wholeOf = ({draft, number}: Working) => [draft, number];

/** What the version of one service's draft is made of. */
export const partOf = ({draft}: Working, service: string) => draft.services[service] ?? null;

const switchesIn = (version: OfficeCatalogue | undefined) => version?.switches ?? {};

/** The draft at a glance. */
export function requirementsOf(working: Working, lang: Lang): Requirements {
  const {published, draft, kept} = working;
  const own = changedServices(undefined, draft);
  const changed = changedServices(published, draft);
  const services = applied(draft).map(({id, name, group, offered}) => ({
    id,
    name,
    group,
    offered,
    own: own.has(id),
    changed: changed.has(id),
  }));
  const switches = baseline()
    .facts.filter(({decidedBy}) => decidedBy === 'office')
    .map(fact => {
      const valueIn = (version: OfficeCatalogue | undefined): FactValue =>
        switchesIn(version)[fact.id] ?? fact.value!;
      return {fact, published: valueIn(published), draft: valueIn(draft)};
    });
  return {
    services,
    switches,
    changed: differ(published, draft),
    changes: diffVersions(baseline(), published, draft, lang),
    ...(kept && {changedAt: kept.changedAt, changedBy: kept.changedBy}),
    ...(published && {decidedBy: published.rule.decidedBy}),
  };
}

const one = (services: RequirementsService['national'][], id: string) =>
  services.find(service => service.id === id)!;

/** One service, national, published and drafted. */
export function requirementsService({published, draft}: Working, id: string): RequirementsService {
  const change = draft.services[id] as RequirementsService['change'];
  return {
    national: one(applied(undefined), id),
    published: one(applied(published), id),
    draft: one(applied(draft), id),
    ...(change && {change}),
  };
}

/** From when it could be read: not before it was published. What was there before all others, always. */
const startOf = ({beginsAt, publishedAt}: KeptVersion) =>
  beginsAt && Math.max(beginsAt, Date.parse(publishedAt));

const words = {
  id: {file: 'Berkas', fileReason: 'Dimuat dari berkas'},
  en: {file: 'File', fileReason: 'Loaded from a file'},
};

/**
 * Versions as their history tells them.
 *
 * @param kept the newest first, with one more than is told, to compare the oldest with
 * @param newer those that were published after all of these, if any
 */
export function versionsOf(
  kept: readonly KeptVersion[],
  newer: readonly KeptVersion[],
  now: number,
  lang: Lang,
): CatalogueVersion[] {
  const all = [...newer, ...kept];
  const inForce = all.find(({beginsAt}) => beginsAt <= now);
  const stateOf = (version: KeptVersion): CatalogueVersion['state'] => {
    const {number, beginsAt} = version;
    if (number === inForce?.number) return 'in-force';
    // Something published later that begins no later leaves it no time.
    const taken = all.some(other => other.number > number && startOf(other) <= startOf(version));
    if (beginsAt > now) return taken ? 'replaced' : 'scheduled';
    return taken ? 'replaced' : 'past';
  };
  return kept.map((version, n) => ({
    number: version.number,
    from: version.from,
    reason: version.reason || words[lang].fileReason,
    publishedAt: version.publishedAt,
    by: version.by || words[lang].file,
    state: stateOf(version),
    changes: diffVersions(baseline(), kept[n + 1]?.catalogue, version.catalogue, lang),
  }));
}
