import {address, type SurveySummary} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {ResultsLive} from './live.js';
import type {ResultsModel} from './model.js';
import {id, type ResultsStrings} from './strings.js';
import {resultsCss} from './styles.js';
import {resultsView} from './view.js';

const words: Words<ResultsStrings> = {id, english: () => import('./strings-en.js')};

/**
 * What people said of an office in the satisfaction survey: index and grade, the nine elements as
 * bars, how it is reckoned. From thirty answers on.
 *
 * @tag pendopo-survey-results
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {string} period - Year, quarter or month: `2026`, `2026-Q4`, `2026-11`. Default: this year.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, buttons, the edge of an item.
 * @cssprop [--pendopo-warn=#a3231b] - Notices and trouble.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoSurveyResults extends PendopoElement<
  SurveySummary,
  ResultsLive,
  ResultsStrings
> {
  static override styles = unsafeCSS(hostCss + baseCss + resultsCss);
  static override properties: PropertyDeclarations = {
    period: {},
    chosenPeriod: {state: true},
  };

  protected override readonly words = words;

  declare period: string | undefined;

  /** @internal What the citizen chose, in place of the attribute. */
  declare chosenPeriod: string | undefined;

  /** @internal The period that is asked for. */
  get wanted(): string | undefined {
    return this.chosenPeriod ?? this.period;
  }

  protected override get question(): string {
    return address('', `/v1/offices/${this.officeId}/survey-summary`, {period: this.wanted});
  }

  protected override async importLive(): Promise<ResultsLive> {
    const {ResultsLive} = await import('./live.js');
    return new ResultsLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(page: SurveySummary) {
    const {live, language: lang, busy} = this;
    const model: ResultsModel = {page, lang, busy, server: this.base ?? ''};
    return resultsView(model, this.t, live?.acts(model, this.t));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-survey-results': PendopoSurveyResults;
  }
}
