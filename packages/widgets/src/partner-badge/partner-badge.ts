import type {PartnerAnswer} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {offerCss} from '../offers/styles.js';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {BadgeLive} from './live.js';
import type {BadgeModel} from './model.js';
import {type BadgeStrings, id} from './strings.js';
import {badgeView} from './view.js';

const words: Words<BadgeStrings> = {id, english: () => import('./strings-en.js')};

/**
 * On a merchant's own site: that its agreement with the office stands today, what it offers to
 * children with a KIA, and how staff check the card. Says so kindly when it does not stand.
 *
 * @tag pendopo-partner-badge
 * @attr {string} partner - Id of the partner, as the office gave it.
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {boolean} compact - Without the checklist for staff.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links and the edge of the badge.
 * @cssprop [--pendopo-warn=#a3231b] - The edge of a badge whose agreement does not stand today.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoLanguageEvent} pendopo-language - The reader chose another language.
 */
export class PendopoPartnerBadge extends PendopoElement<PartnerAnswer, BadgeLive, BadgeStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + offerCss);
  static override properties: PropertyDeclarations = {
    partner: {},
    compact: {type: Boolean},
  };

  protected override readonly words = words;

  declare partner: string | undefined;
  declare compact: boolean;

  protected override get question(): string {
    return `/v1/offices/${this.officeId}/partners/${encodeURIComponent(this.partner ?? '')}`;
  }

  protected override async importLive(): Promise<BadgeLive> {
    const {BadgeLive} = await import('./live.js');
    return new BadgeLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(answer: PartnerAnswer) {
    const model: BadgeModel = {
      answer,
      lang: this.language,
      now: Date.now(),
      server: this.base ?? '',
      compact: this.compact,
      busy: this.busy,
    };
    return badgeView(model, this.t, this.live?.acts(model, this.t));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-partner-badge': PendopoPartnerBadge;
  }
}
