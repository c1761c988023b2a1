import type {Context as HonoContext} from 'hono';
import type {Lang} from '../http/language.js';
import {colourOf} from '../pages/look.js';
import {type TargetId, targetIds, type Way, ways} from './targets.js';
import {things, type Thing} from './things.js';

/** The form as it was filled in: every field as text, so that nothing is lost where one is wrong. */
export interface Given {
  /** Language of the page itself. */
  lang: Lang;
  office: string;
  show: readonly Thing[];
  place: string;
  service: string;
  metric: string;
  partner: string;
  theme: '' | 'light' | 'dark';
  /** As it was written. */
  accent: string;
  width: string;
  /** Language of what is shown. */
  language: Lang;
  target: TargetId;
  way?: Way | undefined;
  pinned: boolean;
  /** Everything was asked for, not the office alone. */
  complete: boolean;
}

/** The colour that a colour field shows where none was chosen: the elements' own. */
export const ownAccent = '#0b57a4';

const oneOf = <T extends string>(values: readonly T[], value = ''): T | undefined =>
  values.find(known => known === value);

/** Reads the form from an address. What is missing is as most will want it. */
export function givenBy({req}: HonoContext): Given {
  const text = (name: string) => (req.query(name) ?? '').trim().slice(0, 200);
  const named = req.queries('show') ?? [];
  const accent = text('accent');
  return {
    lang: text('lang') === 'en' ? 'en' : 'id',
    office: text('office'),
    show: things.filter(({name}) => named.includes(name)),
    place: text('place'),
    service: text('service'),
    metric: text('metric'),
    partner: text('partner'),
    theme: oneOf(['light', 'dark'] as const, text('theme')) ?? '',
    // A colour field always says one: the elements' own is none of the site's.
    accent: colourOf(accent) === colourOf(ownAccent) ? '' : accent,
    width: text('width'),
    language: oneOf(['id', 'en'] as const, text('language')) ?? 'id',
    target: oneOf(targetIds, text('target')) ?? 'opensid-widget',
    way: oneOf(ways, text('way')),
    pinned: text('pin') === '1',
    complete: req.query('target') !== undefined,
  };
}

/** The form as an address's query. */
export function queryOf(given: Given, changed: Partial<Record<string, string>> = {}): string {
  const {lang, office, show, target, language, way, pinned} = given;
  const {place, service, metric, partner, theme, accent, width} = given;
  const texts = {office, place, service, metric, partner, theme, accent, width, language, target};
  const all = {...texts, way, ...(pinned && {pin: '1'}), ...(lang === 'en' && {lang}), ...changed};
  const query = new URLSearchParams();
  for (const {name} of show) query.append('show', name);
  for (const [name, value] of Object.entries(all)) if (value) query.set(name, value);
  return query.toString();
}
