import type {Partner, PartnerFilters, PartnerList, Received} from '@pendopo/sdk';
import {holdsOn, todayAt} from '../offers/model.js';
import type {Lang} from '../shared/format.js';
import type {FilterName} from './filter-names.js';

/** Which filters are set. */
export type Filters = Pick<PartnerFilters, FilterName>;

/** A partner and how far away it is, in words. */
export interface NearPartner {
  partner: Partner;
  distance?: string | undefined;
}

/** Everything the view of the partners is made of. */
export interface PartnersModel {
  page: PartnerList & Partial<Received>;
  lang: Lang;
  /** The moment it is shown for: milliseconds since 1970. */
  now: number;
  filters: Filters;
  /** Address of the server, for links. */
  server: string;
  /** Without search and introduction, for a site that shows a few. */
  compact?: boolean;
  /** The filters are those of the page's owner: nobody has searched. */
  folded?: boolean;
  /** Something is being asked. */
  busy?: boolean | undefined;
  /** The partners by distance, when the citizen asked for that. */
  nearest?: NearPartner[] | undefined;
  /** The device would not say where it is. */
  denied?: boolean;
}

/** The partners whose agreement stands now: an answer may be old. */
export function standing({page, now}: PartnersModel): Partner[] {
  const today = todayAt(page.office, now);
  return page.data.filter(partner => holdsOn(partner, today));
}
