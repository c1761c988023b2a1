import type {Intake} from '@pendopo/sdk';
import {unsafeCSS} from 'lit';
import {FormElement} from '../forms/form-element.js';
import {lineCss} from '../forms/line-styles.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {StatusLive} from './live.js';
import {id, type StatusStrings} from './strings.js';
import {statusView} from './view.js';

const words: Words<StatusStrings> = {id, english: () => import('./strings-en.js')};

/**
 * Where is my application? Asks for the receipt number and what the office wants beside it (the birth
 * date, unless it chose otherwise), and shows the case: where it stands, what comes next, how long
 * that takes here, what there is to do. Requests for a visit are found by number and secret.
 *
 * Never asks for a NIK. Nothing that is typed or shown is kept on the device or put into an address.
 *
 * @tag pendopo-status
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, the button and the edge of a case.
 * @cssprop [--pendopo-warn=#a3231b] - Faults, and the edge of a case that needs the citizen.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - The form is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoLanguageEvent} pendopo-language - The reader chose another language.
 */
export class PendopoStatus extends FormElement<Intake, StatusLive, StatusStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + lineCss);

  protected override readonly words = words;
  readonly page = 'status';

  protected override async importLive(): Promise<StatusLive> {
    const {StatusLive} = await import('./live.js');
    return new StatusLive(this);
  }

  protected override renderAnswer(page: Intake) {
    const model = this.model(page);
    return statusView(model, this.t, this.live?.acts(model));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-status': PendopoStatus;
  }
}
