import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {StatisticsLive} from './live.js';
import type {Figures, StatisticsModel} from './model.js';
import {id, type StatisticsStrings} from './strings.js';
import {statisticsCss} from './styles.js';
import {statisticsView} from './view.js';

const words: Words<StatisticsStrings> = {id, english: () => import('./strings-en.js')};

/**
 * What an office counts of its services, over months, quarters or years: as bars, as a table, with
 * source and note, and how it was before and after.
 *
 * @tag pendopo-statistics
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {string} metric - The statistic to show, such as `on_the_spot`. Default: the only one, else
 *   a list to choose from.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Bars, links, buttons.
 * @cssprop [--pendopo-warn=#a3231b] - Notices and trouble.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoStatistics extends PendopoElement<Figures, StatisticsLive, StatisticsStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + statisticsCss);
  static override properties: PropertyDeclarations = {
    metric: {},
    chosenMetric: {state: true},
  };

  protected override readonly words = words;

  declare metric: string | undefined;

  /** @internal What the citizen chose, in place of the attribute; empty: the list. */
  declare chosenMetric: string | undefined;

  /** The statistic to ask for: the citizen's, else the attribute's. */
  get metricId(): string | undefined {
    return this.chosenMetric ?? this.metric;
  }

  protected override get question(): string {
    const {metricId} = this;
    const one = metricId ? `/${encodeURIComponent(metricId)}` : '';
    return `/v1/offices/${this.officeId}/statistics${one}`;
  }

  protected override async importLive(): Promise<StatisticsLive> {
    const {StatisticsLive} = await import('./live.js');
    return new StatisticsLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(page: Figures) {
    const {live, language: lang, metricId: metric, busy} = this;
    const model: StatisticsModel = {page, lang, metric, busy};
    return statisticsView(model, this.t, live?.acts(model, this.t));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-statistics': PendopoStatistics;
  }
}
