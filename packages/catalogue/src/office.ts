import {OfficeCatalogue, type OfficeRule, type ServiceChange} from '@pendopo/contract';
import type {Fact, Requirement, Rule, Service} from '@pendopo/contract/types';
import {assemble} from './assemble.js';
import type {Baseline} from './baseline.js';
import {allowed, canBe, checkCondition} from './conditions.js';
import {checkLinks} from './links.js';
import {shaped} from './shape.js';
import {type Path, SourceText} from './source-text.js';

/** An office's rule as answers tell it. */
const ruled = (rule: OfficeRule): Rule => ({level: 'office', ...rule}) as Rule;

/** An item that stood in for, or beside, a removed one takes over what that one was linked to. */
function relink(item: Requirement, removed: Map<string, Requirement>): Requirement {
  const {alternativeTo, partOf, ...rest} = item;
  const end = (id: string | undefined, link: 'alternativeTo' | 'partOf') => {
    const seen = new Set<string>();
    while (id !== undefined && removed.has(id) && !seen.has(id)) {
      seen.add(id);
      id = removed.get(id)![link];
    }
    return id !== undefined && removed.has(id) ? undefined : id;
  };
  const other = end(alternativeTo, 'alternativeTo');
  const head = end(partOf, 'partOf');
  return {...rest, ...(other && {alternativeTo: other}), ...(head && {partOf: head})};
}

/** The items of a service as the office has them. */
function itemsOf(
  service: Service,
  {change = {}, remove = {}, add = [], rule}: ServiceChange,
  officeRule: OfficeRule,
): Requirement[] {
  const ruleOf = (one: {rule?: OfficeRule | undefined}) => ruled(one.rule ?? rule ?? officeRule);
  const changed = service.requirements.map(item => {
    const differs = change[item.id];
    if (!differs) return item;
    const {always, rule: _, ...fields} = differs;
    const {when, whenText, ...unconditional} = item;
    const kept = always ? unconditional : item;
    return {...kept, ...fields, rule: ruleOf(differs)} as Requirement;
  });
  const added = add.map(item => ({...item, rule: ruleOf(item)}) as Requirement);
  const removed = new Map(changed.filter(({id}) => remove[id]).map(item => [item.id, item]));
  return [...changed, ...added]
    .filter(({id}) => !removed.has(id))
    .map(item => relink(item, removed));
}

/**
 * The baseline as an office has it. Pure: what the office changed or added carries the office's
 * rule, all else stays national; switches put their value on the facts.
 */
export function applyOffice(baseline: Baseline, office: OfficeCatalogue): Service[] {
  const {rule, switches = {}, services, sources: own = []} = office;
  const decided = (fact: Fact): Fact =>
    switches[fact.id] === undefined
      ? fact
      : {...fact, value: switches[fact.id]!, rule: ruled(rule)};
  const sources = [...baseline.sources, ...own] as Baseline['sources'];
  return baseline.services.map(service => {
    const differs = services[service.id] ?? {};
    const {offered, notes, channels, time} = differs;
    const itsRule = ruled(differs.rule ?? rule);
    const its = offered !== undefined || notes || channels ? itsRule : service.rule;
    const draft = {
      ...service,
      requirements: itemsOf(service, differs, rule),
      ...(offered !== undefined && {offered}),
      ...(notes && {notes}),
      ...(channels && {channels}),
      ...(time && {time: {...service.time, ...time, rule: itsRule}}),
      rule: its,
    } as Service;
    const facts = baseline.facts.map(fact => service.facts.find(({id}) => id === fact.id) ?? fact);
    return assemble(draft, facts.map(decided), sources);
  });
}

type Check = (source: SourceText, office: OfficeCatalogue, baseline: Baseline) => void;

const checkSwitches: Check = (source, {switches = {}}, {facts}) => {
  for (const [id, value] of Object.entries(switches)) {
    const fact = facts.find(one => one.id === id);
    if (!fact) {
      source.faultAtName(['switches', id], 'unknown-switch', `There is no switch "${id}"`);
    } else if (fact.decidedBy !== 'office') {
      const message = `"${id}" is for citizens to answer, not for the office to set`;
      source.faultAtName(['switches', id], 'not-a-switch', message);
    } else if (!canBe(fact, value)) {
      const message = `"${id}" is ${allowed(fact)}, not ${JSON.stringify(value)}`;
      source.fault(['switches', id], 'comparison', message);
    }
  }
};

/** Every rule's sources, wherever it stands in the file. */
const checkSources: Check = (source, {sources = []}, baseline) => {
  const known = new Set([...baseline.sources, ...sources].map(({id}) => id));
  const walk = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      const where = [...path, Array.isArray(value) ? Number(name) : name];
      if (name !== 'rule') walk(part, where);
      else
        for (const [n, id] of (part as OfficeRule).sources.entries()) {
          if (known.has(id)) continue;
          source.fault([...where, 'sources', n], 'unknown-source', `There is no source "${id}"`);
        }
    }
  };
  walk(source.value, []);
};

/** What an office says of one service: the verbs, then the items they come to. */
function checkService(
  source: SourceText,
  service: Service,
  differs: ServiceChange,
  office: OfficeCatalogue,
  facts: Fact[],
): void {
  const path: Path = ['services', service.id];
  const has = (id: string) => service.requirements.some(item => item.id === id);
  const {change = {}, remove = {}, add = []} = differs;
  for (const verb of ['change', 'remove'] as const) {
    for (const id of Object.keys(differs[verb] ?? {})) {
      if (has(id)) continue;
      const message = `${service.id} has no item "${id}" to ${verb}; to add one, use "add"`;
      source.faultAtName([...path, verb, id], 'missing-item', message);
    }
  }
  for (const [id, {always, when, whenText}] of Object.entries(change)) {
    const where = [...path, 'change', id];
    if (remove[id]) {
      source.faultAtName(where, 'contradiction', `"${id}" is both changed and removed`);
    }
    if (always && (when || whenText)) {
      source.fault([...where, 'always'], 'contradiction', `"${id}" has both "always" and "when"`);
    }
    if (!when) continue;
    checkCondition(source, when, [...where, 'when'], facts);
    // The words of the baseline say another condition.
    if (!whenText) source.fault([...where, 'when'], 'no-words', 'Say it in words: whenText');
  }
  for (const [n, {id, when, whenText}] of add.entries()) {
    const where = [...path, 'add', n];
    if (has(id) || add.findIndex(one => one.id === id) < n) {
      const message = `${service.id} already has an item "${id}"; to alter it, use "change"`;
      source.fault([...where, 'id'], 'item-exists', message);
    }
    if (!when) continue;
    checkCondition(source, when, [...where, 'when'], facts);
    if (!whenText) source.fault([...where, 'when'], 'no-words', 'Say it in words: whenText');
  }
  checkLinks(source, itemsOf(service, differs, office.rule), ({id}) => {
    const n = add.findIndex(one => one.id === id);
    return n >= 0 ? [...path, 'add', n] : change[id] ? [...path, 'change', id] : undefined;
  });
}

/**
 * An office's own version, checked against the baseline it departs from.
 *
 * @param file name of the file, for faults
 * @throws {CatalogueError} with every fault, each with its line; then nothing is loaded
 */
export function parseOfficeCatalogue(
  text: string,
  file: string,
  baseline: Baseline,
): OfficeCatalogue {
  const source = new SourceText(text, file);
  const office = shaped(source, OfficeCatalogue);
  checkSwitches(source, office, baseline);
  checkSources(source, office, baseline);
  for (const [id, differs] of Object.entries(office.services)) {
    const service = baseline.services.find(one => one.id === id);
    if (service) checkService(source, service, differs, office, baseline.facts);
    else source.faultAtName(['services', id], 'unknown-service', `There is no service "${id}"`);
  }
  source.refuse();
  return office;
}
