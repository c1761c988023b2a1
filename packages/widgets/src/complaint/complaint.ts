import type {Intake} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {FormElement} from '../forms/form-element.js';
import {formCss} from '../forms/styles.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {ComplaintLive} from './live.js';
import {type ComplaintModel, usesFurther} from './model.js';
import {type ComplaintStrings, id} from './strings.js';
import type {Tracking} from './tracking.js';
import {complaintView} from './view.js';

const words: Words<ComplaintStrings> = {id, english: () => import('./strings-en.js')};

/**
 * A complaint, suggestion, praise or question to the office, and how one that was sent before stands:
 * its answers, what is due when, answering back, saying that it is settled, opening it again.
 *
 * @tag pendopo-complaint
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {'levy' | 'broker' | 'delay' | 'wrong_data' | 'duplicate_data' | 'conduct' | 'requirements' | 'facilities' | 'app' | 'other'} category -
 *   What it is about, chosen already: `levy` for a page on which money that was asked for is reported.
 * @attr {'track'} view - Begins with how a complaint stands that was sent before.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, buttons, the edge of an item.
 * @cssprop [--pendopo-warn=#a3231b] - What must be noticed.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - The form, or how a complaint stands, is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoSubmitEvent} pendopo-submit - The office has received it.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoComplaint extends FormElement<Intake, ComplaintLive, ComplaintStrings> {
  static override styles = unsafeCSS(hostCss + baseCss + formCss);
  static override properties: PropertyDeclarations = {
    category: {},
    view: {},
    tracking: {state: true},
  };

  protected override readonly words = words;
  override readonly page = 'pengaduan';

  declare category: string | undefined;
  declare view: string | undefined;

  /** @internal The complaint that is looked at instead of a new one. */
  declare tracking: Tracking | undefined;

  #further = false;

  protected override async importLive(): Promise<ComplaintLive> {
    const {ComplaintLive} = await import('./live.js');
    return new ComplaintLive(this);
  }

  /** @internal What the form's view is made of. */
  override model(page: Intake): ComplaintModel {
    const model = super.model(page);
    const {category} = this;
    const typed = {...(category && {category}), ...model.typed};
    const lookup = model.action.replace(this.page, `${this.page}/lacak`);
    // Once it stands open it stays so: what was picked there must not fold away.
    this.#further ||= usesFurther(model);
    return {...model, typed, further: this.#further, lookup, keep: lookup};
  }

  protected override renderAnswer(page: Intake) {
    const {live, view, tracking, t} = this;
    const model = this.model(page);
    if (tracking) return live!.trackView(model);
    if (view === 'track' && !live) return html`<p role="status">${t.loading}</p>`;
    return complaintView(model, t, live?.acts(model));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-complaint': PendopoComplaint;
  }
}
