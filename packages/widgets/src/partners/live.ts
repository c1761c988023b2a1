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
      byDistance(standing(model), partner => partner.place, this.from).map(({item, far}) => ({
        partner: item,
        distance: far < Infinity ? t.distance(far) : undefined,
      }))
    );
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
