import {isProblemError, type Pendopo} from '@pendopo/sdk';
import type {AssetStore} from '../assets.js';
import {colourOf, readable, type Look} from '../pages/look.js';
import type {Choice, Item, Scripts} from './element.js';
import type {Given} from './given.js';
import type {Offers, Option} from './offers.js';
import {kindOf, type Thing} from './things.js';

/** What stands in the way of (part of) a snippet, or is told with it; `said` is put in the text. */
export interface Fault {
  /** Field that it is about. */
  field: 'show' | 'place' | 'service' | 'metric' | 'partner' | 'accent' | 'width';
  code:
    | 'nothing'
    | 'unknown-place'
    | 'unknown-service'
    | 'unknown-metric'
    | 'no-partner'
    | 'unknown-partner'
    | 'partner-ended'
    | 'partner-suspended'
    | 'partner-not-yet'
    | 'no-colour'
    | 'faint'
    | 'no-width';
  said?: Readonly<Record<string, string>>;
}

/** What was chosen, as far as it can be made, and what cannot. */
export interface Chosen {
  choice: Choice;
  faults: Fault[];
}

/** Pixels: narrower, words break in their middle; wider, no site is. */
const widths = {least: 200, most: 2000};

/** A thing's part in an address, or why there can be none. */
type Narrowed = {query: Record<string, string>; name?: string} | Fault;

const isFault = (one: Narrowed): one is Fault => 'code' in one;

/** One of several options, which an address may name though there is no such one. */
function optionOf(
  options: readonly Option[],
  value: string,
  fault: Fault,
  query: (value: string) => Record<string, string>,
): Narrowed {
  if (!value) return {query: {}};
  const option = options.find(option => option.value === value);
  return option ? {query: query(value), name: option.name} : {...fault, said: {value}};
}

/** Why a partner has no badge, by its standing. */
async function badge(client: Pendopo, partner: string): Promise<Narrowed> {
  const field = 'partner' as const;
  if (!partner) return {field, code: 'no-partner'};
  try {
    const {standing, name, startsOn, endsOn} = await client.partners.get(partner);
    if (standing === 'valid') return {query: {partner}, name};
    return {field, code: `partner-${standing}`, said: {name, startsOn, endsOn}};
  } catch (error) {
    if (!isProblemError(error) || error.problem.status >= 500) throw error;
    return {field, code: 'unknown-partner', said: {value: partner}};
  }
}

async function narrowed(
  {narrowing}: Thing,
  given: Given,
  offers: Offers,
  client: Pendopo,
): Promise<Narrowed> {
  const {place, service, metric, partner} = given;
  const {districts, villages, schools, services, metrics} = offers;
  if (!narrowing) return {query: {}};
  switch (narrowing) {
    case 'place':
      return optionOf(
        [...districts, ...villages, ...schools],
        place,
        {field: 'place', code: 'unknown-place'},
        value => Object.fromEntries([value.split(':')]) as Record<string, string>,
      );
    case 'service':
      return optionOf(services, service, {field: 'service', code: 'unknown-service'}, service => ({
        service,
      }));
    case 'metric':
      return optionOf(metrics, metric, {field: 'metric', code: 'unknown-metric'}, metric => ({
        metric,
      }));
    case 'partner':
      return badge(client, partner);
  }
}

/** The look that was asked for, with a colour that can be read. */
function lookFor({theme, accent}: Given): {look: Look; faults: Fault[]} {
  const look: Look = theme ? {theme} : {};
  if (!accent) return {look, faults: []};
  const colour = colourOf(accent);
  if (!colour) return {look, faults: [{field: 'accent', code: 'no-colour', said: {value: accent}}]};
  const good = readable(colour, theme || 'light');
  const said = {value: `#${colour}`, good: `#${good}`};
  return {
    look: {...look, accent: good},
    faults: good === colour ? [] : [{field: 'accent', code: 'faint', said}],
  };
}

function widthFor({width}: Given): {width?: number; faults: Fault[]} {
  const [, digits] = /^(\d{1,5})(?: ?px)?$/.exec(width) ?? [];
  const pixels = Number(digits);
  if (!width || width === '100%') return {faults: []};
  return pixels >= widths.least && pixels <= widths.most
    ? {width: pixels, faults: []}
    : {faults: [{field: 'width', code: 'no-width', said: {value: width}}]};
}

/** The scripts of this version, and what each must be. */
export function scriptsOf({version, files}: AssetStore): Scripts {
  const sri = files.get(version)?.get('sri.json');
  const {files: integrity = {}} = JSON.parse(sri?.toString() ?? '{}') as {
    files?: Record<string, string>;
  };
  return {version, integrity};
}

/**
 * What the form stands for: each thing that can be shown as it was asked for, and what is wrong with
 * the others. One wrong field takes nothing from the rest.
 */
export async function chosenBy(
  given: Given,
  offers: Offers,
  client: Pendopo,
  scripts: Scripts,
): Promise<Chosen> {
  const {office} = offers;
  const look = lookFor(given);
  const width = widthFor(given);
  const faults: Fault[] = given.show.length ? [] : [{field: 'show', code: 'nothing'}];
  const items: Item[] = [];
  for (const thing of given.show) {
    const part = await narrowed(thing, given, offers, client);
    if (isFault(part)) {
      faults.push(part);
      continue;
    }
    const {name} = thing;
    const title = [thing.title[given.language], part.name, office.name].filter(Boolean).join(', ');
    items.push({name, path: kindOf(thing).path, query: part.query, title});
  }
  return {
    choice: {
      server: client.server,
      office: office.id,
      items,
      lang: given.language,
      look: look.look,
      ...(width.width && {width: width.width}),
      way: given.way,
      pinned: given.pinned,
      scripts,
    },
    faults: [...faults, ...look.faults, ...width.faults],
  };
}
