import {readdirSync, readFileSync} from 'node:fs';
import type {Fact, LifeEvent, Rule, Service, Source} from '@pendopo/contract/types';
import {assemble} from './assemble.js';
import {canBe, checkCondition} from './conditions.js';
import {CatalogueError, type Fault} from './faults.js';
import {checkLinks} from './links.js';
import {
  EventRecords,
  FactRecords,
  type FormRecord,
  FormRecords,
  type ServiceRecord,
  ServiceRecords,
  shaped,
  SourceRecords,
  Terms,
} from './shape.js';
import {type Path, SourceText} from './source-text.js';

/** What services are made from. */
interface Parts {
  facts: Fact[];
  sources: Source[];
  events: LifeEvent[];
  forms: FormRecord[];
  terms: Terms;
}

/** The national baseline: what holds where an office has decided nothing else. */
export interface Baseline {
  /** Every service, in the order of the files. */
  services: Service[];
  /** Every fact that a condition may ask about; of office switches with the value by default. */
  facts: Fact[];
  /** The events of life, in order. */
  events: LifeEvent[];
  sources: Source[];
  forms: FormRecord[];
}

const folder = new URL('../data/', import.meta.url);
const read = (name: string) => new SourceText(readFileSync(new URL(name, folder), 'utf8'), name);

const national = <T extends Omit<Rule, 'level'>>(rule: T) => ({level: 'national', ...rule}) as Rule;

/** Without the remark for who edits the data. */
const plain = <T extends {remark?: string | undefined}>({remark: _, ...rest}: T) => rest;

function checkSources(source: SourceText, ids: string[], path: Path, known: Source[]): void {
  for (const [n, id] of ids.entries()) {
    if (known.some(one => one.id === id)) continue;
    source.fault([...path, 'sources', n], 'unknown-source', `There is no source "${id}"`);
  }
}

/** Reads facts, sources, events, forms and terms. */
function readParts(): Parts {
  const factFile = read('facts.json');
  const records = shaped(factFile, FactRecords);
  const sources = shaped(read('sources.json'), SourceRecords).map(plain) as Source[];
  const facts = records.map(({rule, ...fact}) => ({
    ...plain(fact),
    ...(rule && {rule: national(rule)}),
  })) as Fact[];
  for (const [n, fact] of facts.entries()) {
    checkSources(factFile, fact.rule?.sources ?? [], [n, 'rule'], sources);
    if (fact.type === 'choice' && !fact.values) {
      factFile.fault([n], 'shape', `"${fact.id}" is a choice without values`);
    } else if (fact.decidedBy === 'office' && !canBe(fact, fact.value!)) {
      factFile.fault([n, 'value'], 'comparison', `"${fact.id}" is a switch without a value`);
    }
  }
  factFile.refuse();
  return {
    facts,
    sources,
    events: shaped(read('events.json'), EventRecords),
    forms: shaped(read('forms.json'), FormRecords),
    terms: shaped(read('terms.json'), Terms),
  };
}

/** Notes what is wrong with one service beyond its shape. */
function checkService(
  source: SourceText,
  service: ServiceRecord,
  path: Path,
  {facts, sources, forms, terms}: Parts,
  services: string[],
): void {
  const at = (...more: Path) => [...path, ...more];
  for (const [n, {when, otherwise}] of service.eligibility.entries()) {
    checkCondition(source, when, at('eligibility', n, 'when'), facts);
    if (!otherwise.service || services.includes(otherwise.service)) continue;
    const message = `There is no service "${otherwise.service}"`;
    source.fault(at('eligibility', n, 'otherwise', 'service'), 'unknown-service', message);
  }
  for (const list of ['requirements', 'forms'] as const) {
    for (const [n, {when, whenText}] of service[list].entries()) {
      if (!when) continue;
      checkCondition(source, when, at(list, n, 'when'), facts);
      if (!whenText) source.fault(at(list, n, 'when'), 'no-words', 'Say it in words: whenText');
    }
  }
  for (const [n, {id, rule}] of service.requirements.entries()) {
    checkSources(source, rule.sources, at('requirements', n, 'rule'), sources);
    if (service.requirements.findIndex(one => one.id === id) === n) continue;
    source.fault(at('requirements', n, 'id'), 'duplicate-id', `There are two items "${id}"`);
  }
  checkSources(source, service.rule.sources, at('rule'), sources);
  checkLinks(source, service.requirements as Service['requirements'], item =>
    at(
      'requirements',
      service.requirements.findIndex(({id}) => id === item.id),
    ),
  );
  for (const [n, {code}] of service.forms.entries()) {
    if (forms.some(form => form.code === code)) continue;
    source.fault(at('forms', n, 'code'), 'unknown-form', `There is no form "${code}"`);
  }
  if (!terms.times[service.time]) {
    source.fault(at('time'), 'shape', `The terms name no time "${service.time}"`);
  }
  for (const id of Object.keys(service.asks ?? {})) {
    if (facts.some(fact => fact.id === id)) continue;
    source.faultAtName(at('asks', id), 'unknown-fact', `There is no fact "${id}"`);
  }
}

function serviceOf(
  {asks = {}, time, ...record}: ServiceRecord,
  {facts, sources, forms, terms}: Parts,
): Service {
  const draft = {
    ...record,
    offered: true,
    requirements: record.requirements.map(({rule, ...item}) => ({
      ...plain(item),
      rule: national(rule),
    })),
    forms: record.forms.map(({code, ...when}) => {
      const {name, aliases} = forms.find(form => form.code === code)!;
      return {code, name, aliases, ...when};
    }),
    fee: {...terms.fee, rule: national(terms.fee.rule)},
    time: {...terms.times[time]!, rule: national(terms.times[time]!.rule)},
    rule: national(record.rule),
  } as Service;
  const asked = facts.map(fact => ({...fact, ...asks[fact.id]}) as Fact);
  return assemble(draft, asked, sources);
}

/** Checks the files of services together, since they name each other. */
function servicesOf(sources: SourceText[], parts: Parts, others: string[]): Service[] {
  const files = sources.map(source => ({source, records: shaped(source, ServiceRecords)}));
  const ids = files.flatMap(({records}) => records.map(({id}) => id));
  const faults: Fault[] = [];
  for (const {source, records} of files) {
    for (const [n, record] of records.entries()) {
      checkService(source, record, [n], parts, [...ids, ...others]);
      if (ids.filter(id => id === record.id).length === 1) continue;
      source.fault([n, 'id'], 'duplicate-id', `There are two services "${record.id}"`);
    }
    faults.push(...source.faults);
  }
  if (faults.length) throw new CatalogueError(faults);
  return files.flatMap(({records}) => records.map(record => serviceOf(record, parts)));
}

let parts: Parts | undefined;
let loaded: Baseline | undefined;

/**
 * The national baseline, read and checked once.
 *
 * @throws {CatalogueError} when its files are broken
 */
export function baseline(): Baseline {
  if (loaded) return loaded;
  parts = readParts();
  const {facts, events, sources, forms} = parts;
  const names = readdirSync(new URL('services/', folder)).sort();
  const files = names.map(name => read(`services/${name}`));
  loaded = {services: servicesOf(files, parts, []), facts, events, sources, forms};
  return loaded;
}

/**
 * The services of one file of the baseline's form, checked against its facts, sources, forms and
 * other services.
 *
 * @param file name of the file, for faults
 * @throws {CatalogueError} with every fault, each with its line
 */
export function validateCatalogue(text: string, file: string): Service[] {
  const others = baseline().services.map(({id}) => id);
  return servicesOf([new SourceText(text, file)], parts!, others);
}
