import {address, type VisitList, type VisitQuery} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import {filterNames} from './filter-names.js';
import type {ScheduleLive} from './live.js';
import type {Filters, ScheduleModel} from './model.js';
import {id, type ScheduleStrings} from './strings.js';
import {roomCss, scheduleCss} from './styles.js';
import {scheduleView} from './view.js';

const words: Words<ScheduleStrings> = {id, english: () => import('./strings-en.js')};

/**
 * Where the mobile van is today and next: dates, places, what is offered, what to bring, what was
 * cancelled or moved.
 *
 * @tag pendopo-schedule
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {string} district - Only this district (kecamatan), by region code.
 * @attr {string} village - Only this village, by region code.
 * @attr {string} school - Only this school, by NPSN.
 * @attr {string} kind - Only visits of this kind: van, school, village, institution, outreach.
 * @attr {string} service - Only visits that offer this service of the catalogue.
 * @attr {string} q - Only places that hold these words.
 * @attr {number} limit - How many visits to show at first, 1 to 100. Default 20.
 * @attr {boolean} compact - Without search: for a site that shows one school or village.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, buttons, the edge of a visit.
 * @cssprop [--pendopo-warn=#a3231b] - Cancelled, moved, full.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoFilterEvent} pendopo-filter - The citizen narrowed the list.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoSchedule extends PendopoElement<VisitList, ScheduleLive, ScheduleStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + roomCss + scheduleCss);
  static override properties: PropertyDeclarations = {
    district: {},
    village: {},
    school: {},
    kind: {},
    service: {},
    q: {},
    limit: {type: Number},
    compact: {type: Boolean},
    chosenFilters: {state: true},
  };

  protected override readonly words = words;

  declare district: string | undefined;
  declare village: string | undefined;
  declare school: string | undefined;
  declare kind: VisitQuery['kind'] | undefined;
  declare service: string | undefined;
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
    return address('', `/v1/offices/${this.officeId}/visits`, query);
  }

  protected override async importLive(): Promise<ScheduleLive> {
    const {ScheduleLive} = await import('./live.js');
    return new ScheduleLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(page: VisitList) {
    const {live} = this;
    const model: ScheduleModel = {
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
    return scheduleView(model, this.t, live?.acts(model, this.t));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-schedule': PendopoSchedule;
  }
}
