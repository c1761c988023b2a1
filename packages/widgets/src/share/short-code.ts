import {address} from '@pendopo/sdk';

/** A page that can be shared. */
interface Shareable {
  /** Last part of its address. */
  path: string;
  /** What stands for it in a short code. */
  letter: string;
  /** The parameters that may narrow it. */
  by: readonly NarrowName[];
}

/** What can be shared, by what `show` calls it, which is also the name of its element. */
export const shareable = {
  schedule: {path: 'jadwal', letter: 'j', by: ['district', 'village', 'school', 'kind', 'service']},
  checklist: {path: 'persyaratan', letter: 'p', by: ['service']},
  office: {path: 'kantor', letter: 'k', by: []},
  partners: {path: 'mitra-kia', letter: 'm', by: ['district']},
  statistics: {path: 'angka', letter: 'a', by: []},
  survey: {path: 'survei', letter: 's', by: []},
} as const satisfies Record<string, Shareable>;

export type ShareName = keyof typeof shareable;

/** What narrows a page: attributes of the element, parameters of the pages and of the API. */
export const narrowNames = ['district', 'village', 'school', 'kind', 'service'] as const;
export type NarrowName = (typeof narrowNames)[number];
export type Narrowing = Partial<Record<NarrowName, string>>;

/** What a link leads to: a page of an office, narrowed or not. */
export interface ShareTarget {
  /** Region code of the office, such as `12.19`. */
  office: string;
  show: ShareName;
  lang: 'id' | 'en';
  narrowed: Narrowing;
}

/** The whole address of what a link leads to. */
export function targetAddress(server: string, {office, show, lang, narrowed}: ShareTarget): string {
  const query = {...narrowingOf(show, narrowed), ...(lang === 'en' && {lang})};
  return address(server, `/${office}/${shareable[show].path}`, query);
}

/** How a parameter is written in a code: its letter and what may follow. */
const parts: Record<NarrowName, readonly [letter: string, value: RegExp]> = {
  district: ['d', /^\d{2}$/],
  village: ['v', /^\d{6}$/],
  school: ['s', /^\d{8}$/],
  kind: ['k', /^[a-z]{2,20}$/],
  service: ['l', /^[a-z0-9_]{2,40}$/],
};

export const isShareName = (name: string | undefined): name is ShareName =>
  !!name && Object.hasOwn(shareable, name);

/**
 * What narrows, of what was given. A form that is sent without JavaScript sends the village also when
 * another district was chosen, whose it is not.
 */
export function agreeing(given: Partial<Record<NarrowName, string | undefined>>): Narrowing {
  const {district, village} = given;
  const astray = district && village && !village.startsWith(`${district}.`);
  return Object.fromEntries(
    narrowNames.flatMap(name =>
      given[name] && !(astray && name === 'village') ? [[name, given[name]]] : [],
    ),
  );
}

/** The parameters that a page bears, of all that were given. */
export function narrowingOf(show: ShareName, given: Narrowing): Narrowing {
  const by: readonly string[] = shareable[show].by;
  return Object.fromEntries(
    narrowNames.flatMap(name => (by.includes(name) && given[name] ? [[name, given[name]]] : [])),
  );
}

/** A region code without its office: `12.19.06.2991` is `062991`. */
const within = (office: string, code: string) =>
  code.startsWith(`${office}.`) ? code.slice(office.length + 1).replaceAll('.', '') : '';

/**
 * What stands for a page in a short address, such as `1219j-v062991`: made of the page itself, so that
 * nothing is kept and no code leads anywhere else. People can type it.
 *
 * @returns nothing where the page is narrowed by what no code can hold
 */
export function shortCode({office, show, lang, narrowed}: ShareTarget): string | undefined {
  const {district, village, ...others} = narrowingOf(show, narrowed);
  const region = village ? {village: within(office, village)} : {};
  // A village says its district.
  const area = district && !village ? {district: within(office, district)} : region;
  const written = Object.entries({...area, ...others}) as [NarrowName, string][];
  if (!/^\d\d\.\d\d$/.test(office)) return undefined;
  if (!written.every(([name, value]) => parts[name][1].test(value))) return undefined;
  const said = written.map(([name, value]) => `-${parts[name][0]}${value}`).join('');
  return `${office.replace('.', '')}${shareable[show].letter}${said}${lang === 'en' ? '-e' : ''}`;
}

/** The page that a code stands for; nothing for what is no code of ours. */
export function readShortCode(code: string): ShareTarget | undefined {
  // On paper, and on a phone that begins each word so, letters may be large.
  const [, first, second, letter, rest = ''] =
    /^(\d\d)(\d\d)([a-z])((?:-[a-z][a-z0-9_]{0,40}){0,6})$/.exec(code.toLowerCase()) ?? [];
  const show = (Object.keys(shareable) as ShareName[]).find(
    name => shareable[name].letter === letter,
  );
  if (!show) return undefined;
  const office = `${first}.${second}`;
  const by: readonly NarrowName[] = shareable[show].by;
  const narrowed: Narrowing = {};
  let lang: ShareTarget['lang'] = 'id';
  for (const part of rest.split('-').slice(1)) {
    const value = part.slice(1);
    const name = by.find(one => parts[one][0] === part[0]);
    if (part === 'e') lang = 'en';
    else if (!name || narrowed[name] || !parts[name][1].test(value)) return undefined;
    else narrowed[name] = value;
  }
  const {district, village} = narrowed;
  if (district) narrowed.district = `${office}.${district}`;
  if (village) {
    narrowed.district = `${office}.${village.slice(0, 2)}`;
    narrowed.village = `${narrowed.district}.${village.slice(2)}`;
  }
  return {office, show, lang, narrowed};
}
