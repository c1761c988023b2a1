import type {Received, VisitList} from '@pendopo/sdk';
import {type Lang, plain} from '../shared/format.js';
import {
  type Narrowing,
  type ShareName,
  type ShareTarget,
  shortCode,
  targetAddress,
} from './short-code.js';

/** Everything the view of what is shared is made of. */
export interface ShareModel {
  page: VisitList & Partial<Received>;
  lang: Lang;
  /** The moment it is shown for: milliseconds since 1970. */
  now: number;
  /** Address of the server, for links. */
  server: string;
  /** What is shared; nothing: the page that the element stands on, `here`. */
  show: ShareName | undefined;
  here?: {url: string; title: string};
  narrowed: Narrowing;
  /** Without the choice of page, village and school: for a site that shares one. */
  compact?: boolean;
  /** Something is being asked. */
  busy?: boolean | undefined;
}

/** What is shared, as a link leads to it. */
export const targetOf = ({page, show, lang, narrowed}: ShareModel): ShareTarget | undefined =>
  show && {office: page.office.id, show, lang, narrowed};

/** The whole address of what is shared. */
export function longAddress(model: ShareModel): string {
  const {server, here} = model;
  const target = targetOf(model);
  return target ? targetAddress(server, target) : (here?.url ?? server);
}

/** The address to write down: short where there is a short one. */
export function shortAddress(model: ShareModel): string {
  const target = targetOf(model);
  const code = target && shortCode(target);
  return code ? `${model.server}/s/${code}` : longAddress(model);
}

/** An address as it is read out: what every browser adds by itself is left out. */
export const inLetters = (url: string): string => url.replace(/^https?:\/\//, '');

/** The village, school or district that is spoken of, as it is called; nothing: the whole office. */
export function placeName({page, narrowed}: ShareModel): string | undefined {
  const {district, village, school} = narrowed;
  const {districts = [], villages = [], schools = []} = page.facets ?? {};
  const places = page.data.map(({place}) => place);
  const school_ = [...schools, ...places.flatMap(one => one.school ?? [])];
  const village_ = [...villages, ...places.flatMap(one => one.village ?? [])];
  const name = school
    ? school_.find(one => one.npsn === school)?.name
    : village
      ? village_.find(one => one.code === village)?.name
      : districts.find(one => one.code === district)?.name;
  return name && plain(name);
}
