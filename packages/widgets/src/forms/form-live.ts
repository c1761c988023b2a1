import type {Received} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {commonLive} from '../shared/live-strings.js';
import {type Deeds, Live, type LiveHost} from '../shared/live.js';
import type * as Desk from './desk/desk.js';
import type {FormEngine} from './desk/engine.js';
import type {FormActs} from './form-view.js';
import type {Write} from './keeper.js';
import type {FormLiveStrings} from './live-strings.js';
import {mark} from './mark.js';
import type {FieldFault, FormAnswer, FormModel, Picked, Stage, Typed} from './model.js';
import {formCss} from './styles.js';
import {typedIn} from './typed.js';

/** What is loaded when someone turns to a form: it keeps, checks, sends and hands out receipts. */
export type FormDesk = typeof Desk;

/** What a form's live part may do with its element. */
export interface FormHost<Answer extends FormAnswer> extends LiveHost<Answer> {
  typed: Typed;
  faults: readonly FieldFault[];
  stage: Stage;
  model(page: Answer): FormModel<Answer>;
}

/** What is done at the desk, in the form that is drawn here. */
const atDesk = ['field', 'again', 'forget', 'done', 'shared', 'mask', 'leave'] as const;
const withReceipt = ['copy', 'paper'] as const;

type Deed = (typeof atDesk)[number] | (typeof withReceipt)[number] | 'submit';

/**
 * What a form's live part begins with: it asks what the form must know, takes over what was typed
 * before, and hands all else to the desk, which is loaded when someone turns to the form or when there
 * is a draft from before.
 */
export abstract class FormLive<
  Answer extends FormAnswer,
  Host extends FormHost<Answer>,
> extends Live<Answer, Host> {
  #desk: FormDesk | undefined;
  #engine: FormEngine<Answer> | undefined;
  #opening: Promise<FormEngine<Answer>> | undefined;
  #begun = false;

  constructor(host: Host, ...css: string[]) {
    super(host, formCss, ...css);
    for (const type of ['focusin', 'input', 'change']) {
      host.renderRoot.addEventListener(type, this.#hear);
    }
  }

  /** Names the form within an office: there is one draft of each. */
  protected abstract readonly kind: string;

  /** Asks what the form must know before it is drawn. */
  protected abstract intake(signal: AbortSignal): Promise<Answer & Received>;

  /** What is wrong with what was typed, as far as it can be told here; the server looks again. */
  protected abstract check(typed: Typed, t: FormLiveStrings): FieldFault[];

  /** What is sent. */
  protected abstract write(typed: Typed, files: Picked): Write | Promise<Write>;

  /** What is shown once it was received: for most a receipt, of `desk`. */
  protected abstract done(answer: unknown, desk: FormDesk): unknown;

  /** Loads what else is needed from the first letter on: it comes with the desk. */
  protected async prepare(): Promise<void> {}

  /** Whether what was received holds something to keep: then it stays until the citizen has said so. */
  protected get receipts(): boolean {
    return true;
  }

  /** Whether anything may be kept on this device: it is not one that others use. */
  protected get keeps(): boolean {
    return this.#engine?.keep ?? true;
  }

  /** Words that all forms share, which come with the code that a form is kept and sent by. */
  protected async words(): Promise<FormLiveStrings> {
    return (await this.#open()).words;
  }

  /** More that can be done, in the form that is drawn here. */
  protected get more(): Deeds {
    return {};
  }

  protected override get deeds(): Deeds {
    const {host} = this;
    const handed = (names: readonly Deed[]): Deeds =>
      Object.fromEntries(names.map(name => [name, on => this.#do(name, on)]));
    return {
      retry: () => this.load(),
      ...handed(withReceipt),
      // What the server printed is sent as any form is; only what is drawn here is ours to act on.
      ...(host.answer && {
        lang: () => this.speak(host.language === 'id' ? 'en' : 'id'),
        submit: (on, event) => event.type === 'submit' && this.#do('submit', on),
        ...handed(atDesk),
        ...this.more,
      }),
    };
  }

  /** What the view shows of this part. */
  acts(model: FormModel<Answer>): FormActs {
    const {stage} = model;
    const desk = this.#desk;
    // Without the desk there is but one thing that can have gone wrong: it could not be loaded.
    const alone =
      stage.is === 'refused' && html`<p class="note warn" role="alert">${stage.text}</p>`;
    return {
      remark: this.remark,
      ...(this.#engine?.acts(model) ?? {summary: alone || nothing, status: nothing}),
      done: stage.is === 'received' && desk ? this.done(stage.answer, desk) : undefined,
    };
  }

  /** What is to be said beside fields. */
  notes(model: FormModel<Answer>): Readonly<Record<string, unknown>> {
    return this.#engine?.notes(model) ?? {};
  }

  /** A receipt that the server printed stays; a form is taken over, with what is in it. */
  override async watch(): Promise<void> {
    if (!this.host.querySelector('.receipt')) await this.load();
  }

  hostUpdated(): void {
    for (const area of this.form?.querySelectorAll('textarea') ?? []) {
      const {text = ''} = area.dataset;
      if (area.defaultValue !== text) area.defaultValue = text;
    }
    if (!this.form || this.#begun) return;
    this.#begun = true;
    if (mark.has(this.id)) void this.#open().then(engine => engine.resume());
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#engine?.close();
    this.#begun = false;
  }

  protected override async ask(signal: AbortSignal): Promise<Answer & Received> {
    const {host} = this;
    const answer = await this.intake(signal);
    const printed = host.printed && !host.answer && host.querySelector<HTMLFormElement>('.fill');
    if (printed) {
      host.typed = typedIn(printed);
      // It came back with faults, which stay until they are mended.
      if (printed.querySelector('[aria-invalid]')) void this.#open().then(engine => engine.check());
    }
    return answer;
  }

  /** The form that is drawn. */
  protected get form(): HTMLFormElement | null {
    return this.host.renderRoot.querySelector<HTMLFormElement>('.fill');
  }

  protected get id(): string {
    return `${this.host.base}/${this.officeId}/${this.kind}`;
  }

  #open(): Promise<FormEngine<Answer>> {
    this.#opening ??= Promise.all([import('./desk/desk.js'), this.prepare()]).then(([desk]) => {
      this.#desk = desk;
      const {host, id, kind, receipts} = this;
      return (this.#engine ??= new desk.FormEngine<Answer>({
        host,
        id,
        kind,
        receipts,
        client: () => this.client(),
        check: (typed, t) => this.check(typed, t),
        write: (typed, files) => this.write(typed, files),
      }));
    });
    // Its code could not be loaded: the next letter tries again.
    this.#opening.catch(() => (this.#opening = undefined));
    return this.#opening;
  }

  async #do(deed: Deed, on: HTMLElement): Promise<void> {
    const {host} = this;
    try {
      const engine = await this.#open();
      await engine[deed](on);
    } catch (error) {
      console.warn(`[pendopo] not-sent: <${host.localName}>`, error);
      host.stage = {is: 'refused', text: commonLive[host.language].offline};
    }
  }

  readonly #hear = ({type, target}: Event) => {
    const on = target as HTMLElement;
    if (!this.form?.contains(on)) return;
    const deed = {input: 'typed', change: 'changed'}[type] as 'typed' | 'changed' | undefined;
    // Without its code nothing is kept yet, and nothing lost: what is typed stays on the screen.
    this.#open().then(
      engine => deed && engine[deed](on),
      () => {},
    );
  };
}
