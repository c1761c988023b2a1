import type {PartnerList, PartnerPage} from '@pendopo/sdk';
import {offerCss} from '../offers/styles.js';
import {ListLive} from '../shared/list-live.js';
import {byDistance} from '../shared/nearness.js';
import {partnersActs} from './acts-view.js';
import {liveStrings} from './live-strings.js';
import {type NearPartner, type PartnersModel, standing} from './model.js';
import type {PendopoPartners} from './partners.js';
import type {PartnersStrings} from './strings.js';
import type {PartnersActs} from './view.js';

/** How many partners a question brings, and how many are shown by distance. */
const pageSize = 100;

/** How many are looked through for the nearest: no office has as many. */
const mostLookedThrough = 1000;

/** What can be done with the partners beyond reading about them. */
export class PartnersLive extends ListLive<PartnerList, PendopoPartners> {
  constructor(host: PendopoPartners) {
    super(host, offerCss);
  }

  /** What the view shows of this part. */
  acts(model: PartnersModel, t: PartnersStrings): PartnersActs {
    return partnersActs(model, t, this.remark);
  }

  /** The partners by distance, once the citizen asked for that and the device said where it is. */
  nearest(model: PartnersModel): NearPartner[] | undefined {
    const t = liveStrings[model.lang];
    return (
      this.from &&
      byDistance(standing(model), partner => partner.place, this.from)
        .slice(0, pageSize)
        .map(({item, far}) => ({
          partner: item,
          distance: far < Infinity ? t.distance(far) : undefined,
        }))
    );
  }

  /** By name is no order to find the nearest in: all are looked through, as far as that is sensible. */
  protected override async ask(signal: AbortSignal): Promise<PartnerPage> {
    const first = await super.ask(signal);
    if (!this.from || first.received.instead) return first;
    const data = [...first.data];
    let {next} = first;
    while (next && data.length < mostLookedThrough) {
      const page = await this.page({limit: pageSize, cursor: next}, signal);
      data.push(...page.data);
      next = page.next;
    }
    const {next: _next, ...shared} = first;
    return {...shared, data};
  }

  protected override async page(
    more: {limit?: number; cursor?: string},
    signal?: AbortSignal,
  ): Promise<PartnerPage> {
    const {officeId: office, host} = this;
    return (await this.client()).partners.list(
      {...host.filters, ...more},
      {office, ...(signal && {signal})},
    );
  }
}
