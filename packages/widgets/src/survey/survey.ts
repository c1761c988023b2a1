import type {Intake} from '@pendopo/sdk';
import {unsafeCSS} from 'lit';
import {FormElement} from '../forms/form-element.js';
import {formCss} from '../forms/styles.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {SurveyLive} from './live.js';
import {id, type SurveyStrings} from './strings.js';
import {surveyCss} from './styles.js';
import {surveyView} from './view.js';

const words: Words<SurveyStrings> = {id, english: () => import('./strings-en.js')};

/**
 * The satisfaction survey (SKM) in under a minute: nine questions, four answers each, nobody's name.
 *
 * @tag pendopo-survey
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, buttons, what is chosen.
 * @cssprop [--pendopo-warn=#a3231b] - What must be corrected.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 * @fires {PendopoSubmitEvent} pendopo-submit - The server has confirmed an answer.
 */
export class PendopoSurvey extends FormElement<Intake, SurveyLive, SurveyStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + formCss + surveyCss);

  protected override readonly words = words;
  override readonly page = 'survei';

  protected override async importLive(): Promise<SurveyLive> {
    const {SurveyLive} = await import('./live.js');
    return new SurveyLive(this);
  }

  protected override renderAnswer(page: Intake) {
    const model = this.model(page);
    return surveyView(model, this.t, this.live?.acts(model));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-survey': PendopoSurvey;
  }
}
