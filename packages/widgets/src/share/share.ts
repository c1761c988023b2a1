import {address, type VisitList} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {ShareLive} from './live.js';
import type {ShareModel} from './model.js';
import {agreeing, isShareName, type Narrowing, type ShareName} from './short-code.js';
import {id, type ShareStrings} from './strings.js';
import {shareCss} from './styles.js';
import {shareView} from './view.js';

const words: Words<ShareStrings> = {id, english: () => import('./strings-en.js')};

/** What a citizen chose to share. */
export interface Choice {
  show: ShareName;
  narrowed: Narrowing;
}

/**
 * Tells others: a short link, WhatsApp and the like, a QR code, a text for the village's loudspeaker,
 * posters to print and pictures for social media, all with the dates as they stand now.
 *
 * @tag pendopo-share
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {'schedule' | 'checklist' | 'office' | 'partners' | 'statistics' | 'survey'} show - Which of
 *   the office's pages to share. Default: the page that the element stands on.
 * @attr {string} district - Only this district (kecamatan), by region code.
 * @attr {string} village - Only this village, by region code.
 * @attr {string} school - Only this school, by NPSN.
 * @attr {string} kind - Only visits of this kind: van, school, village, institution, outreach.
 * @attr {string} service - Only what concerns this service of the catalogue.
 * @attr {boolean} compact - Without the choice of page, village and school.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links and buttons.
 * @cssprop [--pendopo-warn=#a3231b] - Trouble.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoFilterEvent} pendopo-filter - The citizen chose something else to share.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoShare extends PendopoElement<VisitList, ShareLive, ShareStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + shareCss);
  static override properties: PropertyDeclarations = {
    show: {},
    district: {},
    village: {},
    school: {},
    kind: {},
    service: {},
    compact: {type: Boolean},
    chosen: {state: true},
  };

  protected override readonly words = words;

  declare show: string | undefined;
  declare district: string | undefined;
  declare village: string | undefined;
  declare school: string | undefined;
  declare kind: string | undefined;
  declare service: string | undefined;
  declare compact: boolean;

  /** @internal What the citizen chose, in place of the attributes. */
  declare chosen: Choice | undefined;

  /** @internal What narrows the page that is shared: the citizen's choice, else the attributes. */
  get narrowed(): Narrowing {
    const {chosen} = this;
    if (chosen) return chosen.narrowed;
    return agreeing(this);
  }

  protected override get question(): string {
    return address('', `/v1/offices/${this.officeId}/visits`, this.narrowed);
  }

  /** @internal Everything that is drawn, of an answer. */
  modelOf(page: VisitList): ShareModel {
    const {chosen, show, narrowed, language: lang, base = '', compact, busy} = this;
    const {title} = document;
    return {
      page,
      lang,
      now: Date.now(),
      server: base,
      show: chosen?.show ?? (isShareName(show) ? show : undefined),
      // What stands behind the hash is where this reader is on the page.
      here: {url: location.href.replace(/#.*/s, ''), title},
      narrowed,
      compact,
      busy,
    };
  }

  protected override async importLive(): Promise<ShareLive> {
    const {ShareLive} = await import('./live.js');
    return new ShareLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(page: VisitList) {
    const model = this.modelOf(page);
    return shareView(model, this.t, this.live?.acts(model, this.t));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-share': PendopoShare;
  }
}
