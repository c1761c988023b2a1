import type {PendopoError, Problem, Received} from '@pendopo/sdk';
import {type Deeds, Live, type LiveHost} from '../shared/live.js';
import {keepView, nikView, statusView, summaryView} from './acts-view.js';
import type * as Desk from './desk/desk.js';
import type {FormActs} from './form-view.js';
import type {DraftKeeper, KeeperOptions, Sent, Write} from './keeper.js';
import {formLive, type FormLiveStrings} from './live-strings.js';
import {
  type FieldFault,
  type FormAnswer,
  type FormModel,
  nameOf,
  type Picked,
  type Stage,
  type Typed,
  untouched,
} from './model.js';
import {holdsNik, masked} from './nik.js';
import {formCss} from './styles.js';
import {controlOf, fill, pickedIn, typedIn} from './typed.js';

/** What is loaded when something is typed: it keeps, sends and hands out receipts. */
export type FormDesk = typeof Desk;

/** What a form's live part may do with its element. */
export interface FormHost<Answer extends FormAnswer> extends LiveHost<Answer> {
  typed: Typed;
  faults: readonly FieldFault[];
  stage: Stage;
  model(page: Answer): FormModel<Answer>;
}

/** Marks that there is a draft, so that only then what keeps it is loaded. Says nothing of it. */
const mark = {
  has: (id: string) => stored(() => localStorage.getItem(`pendopo-draft:${id}`)),
  set: (id: string, is: boolean) =>
    stored(() =>
      is
        ? localStorage.setItem(`pendopo-draft:${id}`, '1')
        : localStorage.removeItem(`pendopo-draft:${id}`),
    ),
};

/** Storage may be denied (a sandboxed frame): then nothing is kept, and nothing fails. */
function stored<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

/**
 * What can be done with a form: it is kept as it is typed, checked when it is sent, sent until it has
 * been confirmed; and the screen says which of these is so.
 */
export abstract class FormLive<
  Answer extends FormAnswer,
  Host extends FormHost<Answer>,
> extends Live<Answer, Host> {
  #keep = true;
  #desk: FormDesk | undefined;
  #keeper: Promise<DraftKeeper> | undefined;
  #leave: (() => void) | undefined;
  #busy = false;
  #begun = false;
  readonly #left = new Set<string>();

  constructor(host: Host, ...css: string[]) {
    super(host, formCss, ...css);
    const root = host.renderRoot;
    root.addEventListener('input', event => this.#typed(event.target as HTMLElement));
    root.addEventListener('change', event => this.#changed(event.target as HTMLInputElement));
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

  /** What keeps and sends: the outbox. */
  protected abstract keeper(options: KeeperOptions, desk: FormDesk): Promise<DraftKeeper>;

  /** More that can be done, in the form that is drawn here. */
  protected get more(): Deeds {
    return {};
  }

  protected override get deeds(): Deeds {
    const {host} = this;
    const text = (on: HTMLElement) => on.dataset['text']!;
    return {
      retry: () => this.load(),
      copy: async on => this.#tell(on, (await this.#open()).copyText(text(on))),
      paper: async on => (await this.#open()).printText(text(on)),
      // What the server printed is sent as any form is; only what is drawn here is ours to act on.
      ...(host.answer && {
        lang: () => this.speak(host.language === 'id' ? 'en' : 'id'),
        submit: (_, event) => event.type === 'submit' && this.#submit(),
        field: on => this.#focus(on.dataset['name']!),
        again: () => this.#submit(),
        forget: () => this.#forget(),
        done: () => this.#forget(),
        shared: on => this.#share(on as HTMLInputElement),
        mask: on => this.#mask(on.dataset['name']!),
        leave: on => this.#leaveIt(on.dataset['name']!),
        ...this.more,
      }),
    };
  }

  /** What the view shows of this part. */
  acts(model: FormModel<Answer>): FormActs {
    const {stage} = model;
    const desk = this.#desk;
    return {
      remark: this.remark,
      summary: summaryView(model),
      status: statusView(model),
      keep: keepView(model, this.#keep),
      done: stage.is === 'received' && desk ? this.done(stage.answer, desk) : undefined,
    };
  }

  /** A receipt that the server printed stays; a form is taken over, with what is in it. */
  override async watch(): Promise<void> {
    if (!this.host.querySelector('.receipt')) await this.load();
  }

  hostUpdated(): void {
    if (!this.form || this.#begun) return;
    this.#begun = true;
    if (mark.has(this.id)) void this.#resume();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#leave?.();
    this.#leave = this.#keeper = undefined;
    this.#begun = false;
  }

  protected override async ask(signal: AbortSignal): Promise<Answer & Received> {
    const {host} = this;
    const answer = await this.intake(signal);
    const printed = host.printed && !host.answer && host.querySelector<HTMLFormElement>('.fill');
    if (printed) {
      host.typed = typedIn(printed);
      if (printed.querySelector('[aria-invalid]')) this.#check();
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

  /** Words that all forms share. */
  protected get words(): FormLiveStrings {
    return formLive[this.host.language];
  }

  async #open(): Promise<FormDesk> {
    return (this.#desk ??= await import('./desk/desk.js'));
  }

  /** What keeps and sends, made when there is something to keep; it tells what becomes of it. */
  async #kept(): Promise<DraftKeeper> {
    this.#keeper ??= (async () => {
      const desk = await this.#open();
      const keeper = await this.keeper({client: await this.client(), keep: this.#keep}, desk);
      this.#leave = keeper.watch(this.id, sent => void this.#told(sent));
      return keeper;
    })();
    try {
      return await this.#keeper;
    } catch (error) {
      // Its code could not be loaded: the next letter tries again.
      this.#keeper = undefined;
      throw error;
    }
  }

  /** A draft from before, or one that waits: brings it back. */
  async #resume(): Promise<void> {
    const keeper = await this.#kept();
    const draft = await keeper.load(this.id);
    if (!draft || !this.form) return;
    this.host.typed = {...draft.typed, ...typedIn(this.form)};
    await this.host.updateComplete;
    if (this.form) fill(this.form, draft.typed);
    if (this.host.stage.is === 'editing') this.host.stage = {is: 'editing', kept: 'device'};
  }

  #typed(on: HTMLElement): void {
    const {form} = this;
    if (!form?.contains(on)) return;
    if (on instanceof HTMLTextAreaElement) this.#count(on);
    void this.#save(form);
  }

  async #save(form: HTMLFormElement): Promise<void> {
    const draft = {typed: typedIn(form), files: pickedIn(form)};
    try {
      const keeper = await this.#kept();
      const kept = await keeper.save(this.id, draft);
      if (kept === 'device') mark.set(this.id, true);
      const {stage} = this.host;
      if (stage.is === 'editing' && stage.kept !== kept) this.host.stage = {is: 'editing', kept};
    } catch {
      // Without its code nothing can be kept: what is typed stays on the screen.
      if (this.host.stage.is === 'editing') this.host.stage = {is: 'editing', kept: 'page'};
    }
  }

  #changed(on: HTMLInputElement): void {
    const {form, host} = this;
    if (!form?.contains(on) || !on.name) return;
    host.typed = typedIn(form);
    // What was wrong may be right now; what is new is told when it is sent.
    if (host.faults.length) {
      const still = this.check(host.typed, this.words).map(({name}) => name);
      host.faults = host.faults.filter(({name}) => name !== on.name || still.includes(name));
    }
    void this.#save(form);
  }

  #count(area: HTMLTextAreaElement): void {
    const left = Number(area.dataset['most']) - area.value.length;
    const place = area.form?.querySelector(`[data-count="${area.name}"]`);
    const {left: some, over} = this.words;
    if (place) {
      place.textContent = left < 0 ? over(String(-left)) : left < 100 ? some(String(left)) : '';
    }
  }

  #check(): readonly FieldFault[] {
    return (this.host.faults = this.check(this.host.typed, this.words));
  }

  async #submit(): Promise<void> {
    const {host, form} = this;
    if (!form || this.#busy || host.stage.is === 'sending') return;
    this.#busy = true;
    try {
      host.typed = typedIn(form);
      const [first] = this.#check();
      if (first) return await this.#focus(first.name);
      const number = this.#niks()[0];
      if (number) return await this.#ask(number);
      const write = await this.write(host.typed, pickedIn(form));
      const keeper = await this.#kept();
      await keeper.send(this.id, write);
    } catch (error) {
      // The code that sends could not be had, or the office is not said: nothing is lost.
      const text = this.words.notLoaded;
      host.stage = {is: 'refused', text};
      console.warn(`[pendopo] not-sent: <${host.localName}>`, error);
    } finally {
      this.#busy = false;
    }
  }

  /** What the keeper tells, on the screen. */
  async #told(sent: Sent): Promise<void> {
    const {host} = this;
    await this.#open();
    if (sent.is !== 'refused') {
      host.stage = sent;
      if (sent.is !== 'received') return;
      mark.set(this.id, false);
      await host.updateComplete;
      host.renderRoot.querySelector<HTMLElement>('h3')?.focus();
      return;
    }
    const {code, problem} = sent.error as PendopoError & {problem?: Problem};
    if (code === 'already-answered') {
      host.stage = {is: 'duplicate'};
      return;
    }
    host.faults = (problem?.errors ?? []).map(({pointer, detail}) => ({
      name: nameOf(pointer),
      text: detail,
    }));
    host.stage = {is: 'refused', text: problem?.detail ?? this.words.notLoaded};
    const [first] = host.faults;
    if (first) await this.#focus(first.name);
  }

  async #focus(name: string): Promise<void> {
    await this.host.updateComplete;
    controlOf(this.host.renderRoot, name)?.focus();
  }

  /** Names of the fields that hold a number nobody asked for. */
  #niks(): string[] {
    const {typed} = this.host;
    return Object.keys(typed).filter(name => !this.#left.has(name) && holdsNik(typed[name]));
  }

  /** Says so beside the field, with a way to mask it. */
  async #ask(name: string): Promise<void> {
    await this.host.updateComplete;
    const mask = this.host.renderRoot.querySelector<HTMLElement>('[data-act=mask]');
    (mask ?? controlOf(this.host.renderRoot, name))?.focus();
  }

  /** What is to be said beside fields. */
  notes(model: FormModel<Answer>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#niks().map(name => [name, nikView(model, name)]));
  }

  #mask(name: string): void {
    const control = controlOf(this.host.renderRoot, name) as HTMLInputElement;
    control.value = masked(control.value);
    control.focus();
    this.#changed(control);
  }

  #leaveIt(name: string): void {
    this.#left.add(name);
    this.host.requestUpdate();
    void this.#focus(name);
  }

  async #forget(): Promise<void> {
    const {host, form} = this;
    const keeper = await this.#kept();
    await keeper.forget(this.id);
    mark.set(this.id, false);
    form?.reset();
    Object.assign(host, untouched);
    this.#left.clear();
    await host.updateComplete;
    if (this.form) for (const area of this.form.querySelectorAll('textarea')) area.value = '';
  }

  /** Keeps nothing on a device that others use. */
  async #share({checked}: HTMLInputElement): Promise<void> {
    const before = await this.#keeper;
    this.#leave?.();
    this.#keep = !checked;
    this.#keeper = undefined;
    if (checked) {
      await before?.forget(this.id);
      mark.set(this.id, false);
    }
    if (this.form) await this.#save(this.form);
  }

  async #tell(on: HTMLElement, done: Promise<boolean>): Promise<void> {
    const place = on.closest('.receipt')?.querySelector('[role=status]');
    if (place && (await done)) place.textContent = this.words.copied;
  }
}
