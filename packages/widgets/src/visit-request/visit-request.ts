import type {Intake} from '@pendopo/sdk';
import {type PropertyDeclarations, unsafeCSS} from 'lit';
import {FormElement} from '../forms/form-element.js';
import {formCss} from '../forms/styles.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import {kinds, type VisitRequestKind} from './fields.js';
import type {VisitRequestLive} from './live.js';
import type {VisitRequestModel} from './model.js';
import {id, type VisitRequestStrings} from './strings.js';
import {visitRequestCss} from './styles.js';
import {visitRequestView} from './view.js';

const words: Words<VisitRequestStrings> = {id, english: () => import('./strings-en.js')};

/**
 * Asks the office for a visit: to the home of someone who cannot come to the counter, to a school
 * (with its official letter, ready to print), to an institution.
 *
 * @tag pendopo-visit-request
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {'home' | 'school' | 'institution'} kind - Which visit is asked for. Default: the citizen
 *   chooses.
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
 * @fires {PendopoSubmitEvent} pendopo-submit - The server has confirmed a request.
 */
export class PendopoVisitRequest extends FormElement<
  Intake,
  VisitRequestLive,
  VisitRequestStrings
> {
  static override styles = unsafeCSS(hostCss + baseCss + formCss + visitRequestCss);
  static override properties: PropertyDeclarations = {
    kind: {},
    chosenKind: {state: true},
  };

  protected override readonly words = words;
  override readonly page = 'kunjungan';

  declare kind: string | undefined;

  /** @internal What the citizen chose; empty: to choose anew. */
  declare chosenKind: VisitRequestKind | '' | undefined;

  /** @internal The visit that is asked for, once that is known. */
  get kindNow(): VisitRequestKind | undefined {
    return kinds.find(kind => kind === (this.chosenKind ?? this.kind));
  }

  protected override async importLive(): Promise<VisitRequestLive> {
    const {VisitRequestLive} = await import('./live.js');
    return new VisitRequestLive(this);
  }

  /** @internal What the view is made of. */
  override model(page: Intake): VisitRequestModel {
    const kind = this.kindNow;
    const single = !!kind && this.chosenKind === undefined && !this.printed;
    const {notes: _, ...form} = super.model(page);
    const model = {...form, kind, single};
    return {...model, notes: this.live?.notes(model)};
  }

  protected override renderAnswer(page: Intake) {
    const model = this.model(page);
    return visitRequestView(model, this.t, this.live?.acts(model));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-visit-request': PendopoVisitRequest;
  }
}
