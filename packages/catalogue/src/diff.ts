import type {OfficeCatalogue} from '@pendopo/contract';
import type {Fact, FactValue, Requirement, Rule, Service, Text} from '@pendopo/contract/types';
import type {Baseline} from './baseline.js';
import {applyOffice} from './office.js';

type Lang = 'id' | 'en';

const words = {
  id: {
    office: 'Kantor',
    switches: 'Sakelar',
    reason: 'alasan',
    nothing: '(tidak ada)',
    yes: 'ya',
    no: 'tidak',
    same: 'Sama dengan ketentuan nasional.',
  },
  en: {
    office: 'Office',
    switches: 'Switches',
    reason: 'reason',
    nothing: '(none)',
    yes: 'yes',
    no: 'no',
    same: 'The same as the national baseline.',
  },
};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && typeof (value as Text).id === 'string';

/** Any value of the catalogue as one who reviews it reads it. */
function shown(value: unknown, lang: Lang): string {
  if (value === undefined || (Array.isArray(value) && !value.length)) return words[lang].nothing;
  if (typeof value === 'boolean') return value ? words[lang].yes : words[lang].no;
  if (isText(value)) return `"${(lang === 'en' && value.en) || value.id}"`;
  if (Array.isArray(value)) return value.map(one => shown(one, lang)).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const decidedBy = (rule: Rule): string =>
  ` [${[rule.decidedBy, ...rule.sources, rule.verifiedOn].filter(Boolean).join('; ')}]`;

/** A line for each field that differs. */
function fields(name: string, before: object, after: object, rule: Rule, lang: Lang): string[] {
  const [old, now] = [before, after] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter(key => key !== 'rule' && JSON.stringify(old![key]) !== JSON.stringify(now![key]))
    .map(key => {
      const change = `${shown(old![key], lang)} -> ${shown(now![key], lang)}`;
      return `  ~ ${name}${key}: ${change}${decidedBy(rule)}`;
    });
}

const item = ({id, name, present}: Requirement, lang: Lang) =>
  `${id}: ${shown(name, lang)} (${present})`;

/** Why an item is not asked for by an office, where it says so. */
function removal(office: OfficeCatalogue | undefined, service: string, {id}: Requirement) {
  const {remove = {}, rule = office?.rule} = office?.services[service] ?? {};
  const removed = remove[id];
  return removed && {reason: removed.reason, rule: {level: 'office', ...(removed.rule ?? rule)}};
}

function serviceLines(
  before: Service,
  after: Service,
  office: OfficeCatalogue | undefined,
  lang: Lang,
) {
  const lines: string[] = [];
  const pick = ({offered, notes, channels}: Service) => ({offered, notes, channels});
  lines.push(...fields('', pick(before), pick(after), after.rule, lang));
  lines.push(...fields('time.', before.time, after.time, after.time.rule, lang));
  for (const old of before.requirements) {
    const now = after.requirements.find(({id}) => id === old.id);
    if (now) {
      lines.push(...fields(`${old.id}.`, old, now, now.rule, lang));
      continue;
    }
    const gone = removal(office, before.id, old);
    const why = gone
      ? `, ${words[lang].reason}: ${shown(gone.reason, lang)}${decidedBy(gone.rule as Rule)}`
      : '';
    lines.push(`  - ${item(old, lang)}${why}`);
  }
  const isNew = ({id}: Requirement) => !before.requirements.some(one => one.id === id);
  for (const one of after.requirements.filter(isNew)) {
    const when = one.whenText ? `, ${shown(one.whenText, lang)}` : '';
    lines.push(`  + ${item(one, lang)}${when}${decidedBy(one.rule)}`);
  }
  return lines.length ? [`${before.id} ${shown(before.name, lang)}`, ...lines] : [];
}

const valueLine = (id: string, before: FactValue, now: FactValue, lang: Lang) =>
  `  ~ ${id}: ${shown(before, lang)} -> ${shown(now, lang)}`;

const applied = (baseline: Baseline, office: OfficeCatalogue | undefined): Service[] =>
  office ? applyOffice(baseline, office) : baseline.services;

/**
 * In what one version of an office departs from another, a line each: `+` added, `-` removed, `~`
 * changed, each with who decided it. No version is the baseline itself.
 */
export function diffVersions(
  baseline: Baseline,
  before: OfficeCatalogue | undefined,
  after: OfficeCatalogue | undefined,
  lang: Lang = 'id',
): string[] {
  const valueIn = (office: OfficeCatalogue | undefined, {id, value}: Fact) =>
    office?.switches?.[id] ?? value!;
  const set = baseline.facts
    .filter(({decidedBy}) => decidedBy === 'office')
    .filter(fact => valueIn(before, fact) !== valueIn(after, fact))
    .map(fact => valueLine(fact.id, valueIn(before, fact), valueIn(after, fact), lang));
  const [old, now] = [applied(baseline, before), applied(baseline, after)];
  return [
    ...(set.length ? [words[lang].switches, ...set] : []),
    ...old.flatMap((one, n) => serviceLines(one, now[n]!, after, lang)),
  ];
}

/** In what an office departs from the baseline, to be read and checked by people. */
export function diffCatalogue(
  baseline: Baseline,
  office: OfficeCatalogue,
  lang: Lang = 'id',
): string {
  const lines = diffVersions(baseline, undefined, office, lang);
  const head = `${words[lang].office} ${office.office}`;
  return [head, ...(lines.length ? lines : [words[lang].same])].join('\n');
}
