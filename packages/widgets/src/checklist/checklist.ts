import {address} from '@pendopo/sdk';
import {html, type PropertyDeclarations, unsafeCSS} from 'lit';
import {PendopoElement} from '../shared/element.js';
import type {Words} from '../shared/strings.js';
import {baseCss, hostCss} from '../shared/styles.js';
import type {ChecklistLive} from './live.js';
import type {ChecklistModel, Said, ServicesPage} from './model.js';
import {type ChecklistStrings, id} from './strings.js';
import {checklistCss} from './styles.js';
import {checklistView} from './view.js';

const words: Words<ChecklistStrings> = {id, english: () => import('./strings-en.js')};

/**
 * What to bring: pick a need, answer at most three questions, get one's own list to tick off. Answers
 * and ticks stay on the device.
 *
 * @tag pendopo-checklist
 * @attr {string} office - The office's region code, such as `12.19`. Default: the provider's.
 * @attr {string} server - Address of the Pendopo server. Default: the provider's, else where the
 *   script came from.
 * @attr {'id' | 'en'} lang - Language. Default: the provider's, else Indonesian.
 * @attr {string} service - Only this service of the catalogue, such as `kia_under5`.
 * @attr {string} answers - Answers that are known already, written as in an address: `age=3`.
 * @attr {string} q - Words to search for at first.
 *
 * @slot - Fallback: shown until live content is there, and when it cannot be had.
 *
 * @cssprop [--pendopo-accent=#0b57a4] - Links, buttons, the edge of an item.
 * @cssprop [--pendopo-warn=#a3231b] - What must be noticed.
 * @cssprop [--pendopo-radius=0.5rem] - Corners.
 *
 * @fires {PendopoLoadEvent} pendopo-load - Live content is on screen.
 * @fires {PendopoErrorEvent} pendopo-error - It cannot be had; the fallback is shown.
 * @fires {PendopoChooseEvent} pendopo-choose - The citizen picked a service, or went back.
 * @fires {PendopoLanguageEvent} pendopo-language - The citizen chose another language.
 */
export class PendopoChecklist extends PendopoElement<
  ServicesPage,
  ChecklistLive,
  ChecklistStrings
> {
  static override styles = unsafeCSS(hostCss + baseCss + checklistCss);
  static override properties: PropertyDeclarations = {
    service: {},
    answers: {},
    q: {},
    chosen: {state: true},
    said: {state: true},
    sought: {state: true},
  };

  protected override readonly words = words;

  declare service: string | undefined;
  declare answers: string | undefined;
  declare q: string | undefined;

  /** @internal The service that the citizen picked; empty for none. */
  declare chosen: string | undefined;
  /** @internal What the citizen answered, in place of the attribute. */
  declare said: Said | undefined;
  /** @internal The words that the citizen searched for, in place of the attribute. */
  declare sought: string | undefined;

  /** @internal The service that is shown. */
  get picked(): string | undefined {
    return this.chosen ?? this.service;
  }

  /** @internal The answers that are known. */
  get told(): Said {
    return this.said ?? (Object.fromEntries(new URLSearchParams(this.answers)) as Said);
  }

  protected override get question(): string {
    const {service, picked = '', language} = this;
    const route = `/v1/offices/${this.officeId}/services`;
    return service
      ? `${route}/${encodeURIComponent(picked)}`
      : address('', route, {lang: language});
  }

  protected override async importLive(): Promise<ChecklistLive> {
    const {ChecklistLive} = await import('./live.js');
    return new ChecklistLive(this);
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }

  protected override renderAnswer(page: ServicesPage) {
    const model: ChecklistModel = {
      page,
      lang: this.language,
      now: Date.now(),
      chosen: this.picked,
      said: this.told,
      q: this.sought ?? this.q,
      server: this.base ?? '',
      busy: this.busy,
      single: !!this.service,
    };
    return checklistView(model, this.t, this.live?.acts(model));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-checklist': PendopoChecklist;
  }
}
