import {address, type PartnerList} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {offerCss} from '../offers/styles.js';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import {filterNames} from './filter-names.js';
import type {PartnersLive} from './live.js';
import type {Filters, PartnersModel} from './model.js';
import {id, type PartnersStrings} from './strings.js';
import {partnersView} from './view.js';

const words: Words<PartnersStrings> = {id, english: () => import('./strings-en.js')};

/**
 * Businesses that honour the child identity card (KIA): where they are, what they offer, for whom,
 * and whether it holds today.
 *
 * @tag pendopo-partners
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {string} category - Only this category: education, bookshop, restaurant, playground,
 *   clothing, waterpark, optician, bicycle, other.
 * @attr {string} district - Only this district (kecamatan), by region code.
 * @attr {string} q - Only partners whose name, place or offers hold these words.
 * @attr {number} limit - How many partners to show at first, 1 to 100. Default 20.
 * @attr {boolean} compact - Without introduction and search: for a site that shows a few.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, buttons, the edge of a partner.
 * @cssprop [--pendopo-warn=#a3231b] - What does not hold today.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoFilterEvent} pendopo-filter - The citizen narrowed the list.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoPartners extends PendopoElement<PartnerList, PartnersLive, PartnersStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + offerCss);
  static override properties: PropertyDeclarations = {
    category: {},
    district: {},
    q: {},
    limit: {type: Number},
    compact: {type: Boolean},
    chosenFilters: {state: true},
  };

  protected override readonly words = words;

  declare category: Filters['category'] | undefined;
  declare district: string | undefined;
  declare q: string | undefined;
  declare limit: number | undefined;
  declare compact: boolean;

  /** @internal What the citizen set, in place of the attributes. */
  declare chosenFilters: Filters | undefined;

  /** The filters that are set: by the citizen, else by the attributes. */
  get filters(): Filters {
    if (this.chosenFilters) return this.chosenFilters;
    const set = filterNames.map(name => [name, this[name]]).filter(([, value]) => value);
    return Object.fromEntries(set) as Filters;
  }

  protected override get question(): string {
    const query = {...this.filters, ...(this.limit && {limit: this.limit})};
    return address('', `/v1/offices/${this.officeId}/partners`, query);
  }

  protected override async importLive(): Promise<PartnersLive> {
    const {PartnersLive} = await import('./live.js');
    return new PartnersLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(page: PartnerList) {
    const {live} = this;
    const model: PartnersModel = {
      page,
      lang: this.language,
      now: Date.now(),
      filters: this.filters,
      server: this.base ?? '',
      compact: this.compact,
      folded: !(this.chosenFilters || this.printed),
      busy: this.busy,
    };
    model.nearest = live?.nearest(model);
    model.denied = live?.denied ?? false;
    return partnersView(model, this.t, live?.acts(model, this.t));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-partners': PendopoPartners;
  }
}
