import {address, type Office} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {OfficeLive} from './live.js';
import type {OfficeModel} from './model.js';
import {id, type OfficeStrings} from './strings.js';
import {officeCss} from './styles.js';
import {officeView} from './view.js';

const words: Words<OfficeStrings> = {id, english: () => import('./strings-en.js')};

/**
 * An office: whether its counter is open now, the hours of the coming days, where it is, whom to ring
 * or write for which service, what there is for children and people with a disability, and what
 * everyone must know now.
 *
 * @tag pendopo-office
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {boolean} compact - Only notices, whether it is open, and where it is: for a narrow place.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, "open".
 * @cssprop [--pendopo-warn=#a3231b] - Notices, "closed".
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoOffice extends PendopoElement<Office, OfficeLive, OfficeStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + officeCss);
  static override properties: PropertyDeclarations = {compact: {type: Boolean}};

  protected override readonly words = words;

  declare compact: boolean;

  protected override get question(): string {
    return address('', `/v1/offices/${this.officeId}`);
  }

  protected override async importLive(): Promise<OfficeLive> {
    const {OfficeLive} = await import('./live.js');
    return new OfficeLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(office: Office) {
    const model: OfficeModel = {
      office,
      lang: this.language,
      now: Date.now(),
      compact: this.compact,
      busy: this.busy,
    };
    return officeView(model, this.t, this.live?.acts(model, this.t));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-office': PendopoOffice;
  }
}
