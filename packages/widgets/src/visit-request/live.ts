import type {Intake, Received} from '@pendopo/sdk';
import {adoptStyles, unsafeCSS} from 'lit';
import {type FormDesk, FormLive} from '../forms/form-live.js';
import type {Write} from '../forms/keeper.js';
import type {FormLiveStrings} from '../forms/live-strings.js';
import {type FieldFault, type Picked, type Typed, untouched} from '../forms/model.js';
import {controlOf, typedIn} from '../forms/typed.js';
import type {Deeds} from '../shared/live.js';
import {locate} from '../shared/nearness.js';
import {dayNotes, letterIntro, nextView, receiptOf, visitRequestActs} from './acts-view.js';
import {checkTyped} from './check.js';
import {draftOf} from './draft.js';
import {specsOf, type VisitRequestKind} from './fields.js';
import type * as Letter from './letter/letter.js';
import {visitRequestLive} from './live-strings.js';
import type {VisitRequestModel} from './model.js';
import {visitRequestCss} from './styles.js';
import type {VisitRequestActs} from './view.js';
import type {PendopoVisitRequest} from './visit-request.js';

interface Receipt {
  number: string;
  secret: string;
}

/** What can be done with a request for a visit. */
export class VisitRequestLive extends FormLive<Intake, PendopoVisitRequest> {
  /** The device would not say where it is. */
  #denied = false;
  /** The letter is being looked at, before it is sent. */
  #looking = false;
  #letter: typeof Letter | undefined;

  constructor(host: PendopoVisitRequest) {
    super(host, visitRequestCss);
  }

  /** Each kind is a form of its own, with a draft of its own. */
  protected override get kind(): string {
    return `visit-request-${this.host.kindNow}`;
  }

  override acts(model: VisitRequestModel): VisitRequestActs {
    const form = super.acts(model);
    const letter =
      this.#looking && this.#letter
        ? [letterIntro(model, false), this.#letter.letterOf(model.typed, model.page)]
        : undefined;
    return visitRequestActs(model, this.host.t, form, {denied: this.#denied, letter});
  }

  override notes(model: VisitRequestModel) {
    return {...dayNotes(model), ...super.notes(model)};
  }

  protected override async intake(signal: AbortSignal): Promise<Intake & Received> {
    const {intake} = await this.client();
    const answer = await intake.get({office: this.officeId, signal});
    // The letter that the server printed for a look stays to be looked at.
    if (this.host.printed && this.host.querySelector('#surat')) {
      this.#looking = true;
      await this.#load();
    }
    return answer;
  }

  protected override check(typed: Typed, t: FormLiveStrings): FieldFault[] {
    const {kindNow, answer, language: lang} = this.host;
    return kindNow && answer ? checkTyped(kindNow, typed, {page: answer, lang, t}) : [];
  }

  protected override write(typed: Typed, files: Picked): Write {
    const kind = this.host.kindNow!;
    const asked = specsOf(kind).map(({name}) => name);
    return {
      route: `/v1/offices/${this.officeId}/visit-requests`,
      body: draftOf(kind, typed),
      files: Object.fromEntries(Object.entries(files).filter(([name]) => asked.includes(name))),
    };
  }

  protected override done(answer: unknown, desk: FormDesk): unknown {
    const {host} = this;
    const model = host.model(host.answer!);
    const receipt = answer as Receipt;
    const shown = receiptOf(receipt, model, host.t, host.base ?? '');
    const view = desk.receiptView(shown, host.language, nextView(model));
    // Without what was typed, as after a reload, there is no letter to print.
    if (model.kind !== 'school' || !model.typed['letterNumber']) return view;
    if (!this.#letter) void this.#load();
    const letter = this.#letter?.letterOf(model.typed, model.page, receipt.number);
    return [view, letter && letterIntro(model, true), letter];
  }

  protected override get more(): Deeds {
    return {
      kind: on => this.#choose(on.dataset['value']!),
      near: () => this.#locate(),
      unlocate: () => this.#point(),
      preview: () => this.#look(),
    };
  }

  protected override get deeds(): Deeds {
    return {...super.deeds, letter: () => this.#print()};
  }

  /** Another form, or none: what was typed into this one stays kept, as its own draft. */
  async #choose(kind: string): Promise<void> {
    const {host} = this;
    this.hostDisconnected();
    Object.assign(host, untouched);
    this.#looking = this.#denied = false;
    host.chosenKind = kind as VisitRequestKind | '';
    this.hostConnected();
    await host.updateComplete;
    const title = host.renderRoot.querySelector<HTMLElement>(kind ? 'h3' : 'h2');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }

  async #locate(): Promise<void> {
    const point = await locate();
    this.#denied = !point;
    this.#point(point);
  }

  /** Puts a point to what was typed, or takes it away. */
  #point(point?: {latitude: number; longitude: number}): void {
    const {host} = this;
    const {latitude: _, longitude: __, ...typed} = host.typed;
    // Five decimals are a metre: more says nothing of a house.
    const digits = (degrees: number) => String(Number(degrees.toFixed(5)));
    host.typed = point
      ? {...typed, latitude: digits(point.latitude), longitude: digits(point.longitude)}
      : typed;
    host.requestUpdate();
  }

  async #look(): Promise<void> {
    const {host, form} = this;
    if (!form) return;
    host.typed = typedIn(form);
    const [first] = (host.faults = this.check(host.typed, await this.words()));
    await host.updateComplete;
    if (first) return controlOf(host.renderRoot, first.name)?.focus();
    this.#looking = true;
    await this.#load();
    host.renderRoot.querySelector<HTMLElement>('#surat h3')?.focus();
  }

  /** The code of the letter, and its style. */
  async #load(): Promise<typeof Letter> {
    const {host} = this;
    if (!this.#letter) {
      this.#letter = await import('./letter/letter.js');
      const root = host.renderRoot as ShadowRoot;
      const sheets = root.adoptedStyleSheets;
      adoptStyles(root, [...sheets, unsafeCSS(this.#letter.letterCss)]);
      host.requestUpdate();
    }
    await host.updateComplete;
    return this.#letter;
  }

  async #print(): Promise<void> {
    const {host} = this;
    const {letterOf, printLetter} = await this.#load();
    const {stage, typed, answer} = host;
    if (!answer || stage.is !== 'received') return print();
    const {number} = stage.answer as Receipt;
    printLetter(letterOf(typed, answer, number), visitRequestLive.id.letter);
  }
}
