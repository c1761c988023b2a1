import type {PartnerAnswer, PartnerStanding} from '@pendopo/sdk';
import {offerCss} from '../offers/styles.js';
import type {DateNames} from '../shared/format.js';
import {type Deeds, incomplete, Live} from '../shared/live.js';
import {badgeActs} from './acts-view.js';
import type {BadgeModel} from './model.js';
import type {PendopoPartnerBadge} from './partner-badge.js';
import type {BadgeActs} from './view.js';

/** What a badge needs beyond its first drawing: above all, to be asked for anew when its day is over. */
export class BadgeLive extends Live<PartnerAnswer, PendopoPartnerBadge> {
  /** Which answer was found to be over, so that a clock that is wrong does not ask without end. */
  #renewed: string | undefined;

  constructor(host: PendopoPartnerBadge) {
    super(host, offerCss);
  }

  protected override readonly deeds: Deeds = {
    lang: () => this.speak(this.host.language === 'id' ? 'en' : 'id'),
    retry: () => this.load(),
  };

  /** It sees to that itself, to the second. */
  protected override get renews(): boolean {
    return false;
  }

  /** What the view shows of this part. */
  acts(model: BadgeModel, names: DateNames): BadgeActs {
    return badgeActs(model, names, this.remark);
  }

  /** Looked at every minute: once an answer no longer stands, another is asked for. */
  hostUpdated(): void {
    const {answer, busy} = this.host;
    if (!answer || busy || this.#renewed === answer.validUntil) return;
    if (Date.parse(answer.validUntil) > Date.now()) return;
    this.#renewed = answer.validUntil;
    // Not within the update that this is told of.
    void this.host.updateComplete.then(() => this.load());
  }

  protected override async ask(signal: AbortSignal): Promise<PartnerStanding> {
    const {officeId: office, host} = this;
    if (!host.partner) throw incomplete('partner');
    return (await this.client()).partners.get(host.partner, {office, signal});
  }
}
