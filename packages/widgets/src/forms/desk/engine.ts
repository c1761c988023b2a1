import type {Pendopo, PendopoError, Problem} from '@pendopo/sdk';
import {PendopoSubmitEvent} from '../../shared/events.js';
import {keepView, nikView, statusView, summaryView} from '../acts-view.js';
import type {FormHost} from '../form-live.js';
import type {FormActs} from '../form-view.js';
import type {DraftKeeper, Sent, Write} from '../keeper.js';
import {formLive, type FormLiveStrings} from '../live-strings.js';
import {mark} from '../mark.js';
import {
  type FieldFault,
  type FormAnswer,
  type FormModel,
  nameOf,
  type Picked,
  type Typed,
  untouched,
} from '../model.js';
import {holdsNik, masked} from '../nik.js';
import {controlOf, fill, pickedIn, typedIn} from '../typed.js';
import {copyText, printText} from './hand-out.js';
import {keeperFor} from './keeper.js';

/**
 * Until the finger that is down is lifted: a fault that goes would move what it is about to press from
 * under it, and the tap would be lost.
 */
let lifted: Promise<void> | undefined;

addEventListener(
  'pointerdown',
  () => {
    lifted = new Promise(done => {
      const up = () => setTimeout(done);
      for (const type of ['pointerup', 'pointercancel']) {
        addEventListener(type, up, {once: true, capture: true});
      }
    });
  },
  {capture: true, passive: true},
);

/** What a form's live part tells of its form. */
export interface FormPlan<Answer extends FormAnswer> {
  host: FormHost<Answer>;
  id: string;
  kind: string;
  /** Whether what was received holds something to keep: then it stays here until that is said. */
  receipts: boolean;
  client: () => Promise<Pendopo>;
  check: (typed: Typed, t: FormLiveStrings) => FieldFault[];
  write: (typed: Typed, files: Picked) => Write | Promise<Write>;
}

/**
 * A form at work: kept as it is typed, checked when it is sent, sent until it has been confirmed; and
 * the screen says which of these is so. It is loaded when someone turns to the form.
 */
export class FormEngine<Answer extends FormAnswer> {
  /** Off on a device that others use. */
  keep = true;
  readonly #plan: FormPlan<Answer>;
  readonly #left = new Set<string>();
  #keeper: Promise<DraftKeeper> | undefined;
  #leave: (() => void) | undefined;
  #busy = false;

  constructor(plan: FormPlan<Answer>) {
    this.#plan = plan;
  }

  /** Words that all forms share. */
  get words(): FormLiveStrings {
    return formLive[this.#plan.host.language];
  }

  /** What the view shows of it. */
  acts(model: FormModel<Answer>): FormActs {
    return {
      summary: summaryView(model),
      status: statusView(model),
      keep: keepView(model, this.keep),
      done: undefined,
    };
  }

  /** What is to be said beside fields. */
  notes(model: FormModel<Answer>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#niks().map(name => [name, nikView(model, name)]));
  }

  /** The element has left the page. What waits goes on waiting. */
  close(): void {
    this.#leave?.();
    this.#leave = this.#keeper = undefined;
  }

  /** A draft from before, or one that waits: brings it back. */
  async resume(): Promise<void> {
    const {host, id} = this.#plan;
    const keeper = await this.#kept();
    const draft = await keeper.load(id);
    if (!draft || !this.#form) return;
    host.typed = {...draft.typed, ...typedIn(this.#form)};
    await host.updateComplete;
    if (this.#form) fill(this.#form, draft.typed);
  }

  /** Something was typed or chosen. */
  typed(on: HTMLElement): void {
    if (on instanceof HTMLTextAreaElement) this.#count(on);
    if (this.#form) void this.#save(this.#form);
  }

  /** A control has its value now. */
  async changed(on: HTMLElement): Promise<void> {
    const {host, check} = this.#plan;
    const {name} = on as HTMLInputElement;
    if (!this.#form || !name) return;
    host.typed = typedIn(this.#form);
    // What was wrong may be right now; what is new is told when it is sent.
    if (host.faults.length) {
      const still = check(host.typed, this.words).map(fault => fault.name);
      await lifted;
      host.faults = host.faults.filter(fault => fault.name !== name || still.includes(name));
    }
    void this.#save(this.#form);
  }

  /** Looks at what was typed. @returns what is wrong with it */
  check(): readonly FieldFault[] {
    const {host, check} = this.#plan;
    return (host.faults = check(host.typed, this.words));
  }

  async submit(): Promise<void> {
    const {host, id, write} = this.#plan;
    const form = this.#form;
    if (!form || this.#busy || host.stage.is === 'sending') return;
    this.#busy = true;
    try {
      host.typed = typedIn(form);
      const [first] = this.check();
      if (first) return await this.#focus(first.name);
      const [number] = this.#niks();
      if (number) return await this.#ask(number);
      const what = await write(host.typed, pickedIn(form));
      const keeper = await this.#kept();
      await keeper.send(id, what);
    } finally {
      this.#busy = false;
    }
  }

  async again(): Promise<void> {
    await this.submit();
  }

  /** Leads to a field that something is wrong with. */
  async field(on: HTMLElement): Promise<void> {
    await this.#focus(on.dataset['name']!);
  }

  /** Erases everything, here and on the device. */
  async forget(): Promise<void> {
    const {host, id} = this.#plan;
    const keeper = await this.#kept();
    await keeper.forget(id);
    mark.set(id, false);
    this.#form?.reset();
    this.#left.clear();
    Object.assign(host, untouched);
    await host.updateComplete;
    // What a control was drawn with goes too.
    for (const part of this.#form?.querySelectorAll<HTMLInputElement>('input,textarea') ?? []) {
      if (!/^(radio|checkbox|hidden)$/.test(part.type)) part.value = '';
    }
  }

  /** The receipt is kept elsewhere. */
  async done(): Promise<void> {
    await this.forget();
  }

  /** Keeps nothing on a device that others use. */
  async shared(on: HTMLElement): Promise<void> {
    const {checked} = on as HTMLInputElement;
    const before = await this.#keeper;
    if (checked) {
      await before?.forget(this.#plan.id);
      mark.set(this.#plan.id, false);
    }
    this.close();
    this.keep = !checked;
    if (this.#form) await this.#save(this.#form);
  }

  /** Masks a number that nobody asked for. */
  mask(on: HTMLElement): void {
    const control = controlOf(this.#plan.host.renderRoot, on.dataset['name']!) as HTMLInputElement;
    control.value = masked(control.value);
    control.focus();
    void this.changed(control);
  }

  /** Leaves it as it is: it is something else. */
  leave(on: HTMLElement): void {
    const name = on.dataset['name']!;
    this.#left.add(name);
    this.#plan.host.requestUpdate();
    void this.#focus(name);
  }

  async copy(on: HTMLElement): Promise<void> {
    const place = on.closest('.receipt')?.querySelector('[role=status]');
    const done = await copyText(on.dataset['text']!);
    if (place && done) place.textContent = this.words.copied;
  }

  paper(on: HTMLElement): void {
    printText(on.dataset['text']!);
  }

  get #form(): HTMLFormElement | null {
    return this.#plan.host.renderRoot.querySelector<HTMLFormElement>('.fill');
  }

  /** What keeps and sends, made when there is something to keep; it tells what becomes of it. */
  #kept(): Promise<DraftKeeper> {
    const {client, id} = this.#plan;
    this.#keeper ??= client().then(client => {
      const keeper = keeperFor({client, keep: this.keep});
      this.#leave = keeper.watch(id, sent => void this.#told(sent));
      return keeper;
    });
    // The client's code could not be loaded: the next letter tries again.
    this.#keeper.catch(() => (this.#keeper = undefined));
    return this.#keeper;
  }

  async #save(form: HTMLFormElement): Promise<void> {
    const {host, id} = this.#plan;
    const draft = {typed: typedIn(form), files: pickedIn(form)};
    const kept = await this.#kept()
      .then(keeper => keeper.save(id, draft))
      // Without its code nothing can be kept: what is typed stays on the screen.
      .catch(() => 'page' as const);
    if (kept === 'device') mark.set(id, true);
    const {stage} = host;
    if (stage.is === 'editing' && stage.kept !== kept) host.stage = {is: 'editing', kept};
  }

  #count(area: HTMLTextAreaElement): void {
    const left = Number(area.dataset['most']) - area.value.length;
    const place = area.form?.querySelector(`[data-count="${area.name}"]`);
    const {left: some, over} = this.words;
    if (place) {
      place.textContent = left < 0 ? over(String(-left)) : left < 100 ? some(String(left)) : '';
    }
  }

  /** What the keeper tells, on the screen. */
  async #told(sent: Sent): Promise<void> {
    const {host, id} = this.#plan;
    if (sent.is === 'received') return this.#received(sent.answer);
    if (sent.is !== 'refused') {
      host.stage = sent;
      if (sent.is !== 'editing') mark.set(id, this.keep);
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

  async #received(answer: unknown): Promise<void> {
    const {host, id, kind, receipts} = this.#plan;
    const before = host.stage.is;
    host.stage = {is: 'received', answer};
    if (!receipts) {
      const keeper = await this.#keeper;
      // Nobody is to be told that the form is empty again: thanks stay on the screen.
      this.close();
      await keeper?.forget(id);
      mark.set(id, false);
    }
    if (before === 'received') return;
    host.dispatchEvent(new PendopoSubmitEvent(kind));
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  async #focus(name: string): Promise<void> {
    const {host} = this.#plan;
    await host.updateComplete;
    const control = controlOf(host.renderRoot, name);
    // What is folded away cannot take the focus.
    const folded = control?.closest('details');
    if (folded) folded.open = true;
    control?.focus();
  }

  /** Names of the fields that hold a number nobody asked for. */
  #niks(): string[] {
    const {typed} = this.#plan.host;
    return Object.keys(typed).filter(name => !this.#left.has(name) && holdsNik(typed[name]));
  }

  /** Leads to what is said of it beside the field. */
  async #ask(name: string): Promise<void> {
    const {host} = this.#plan;
    host.requestUpdate();
    await this.#focus(name);
    host.renderRoot.querySelector<HTMLElement>('[data-act=mask]')?.focus();
  }
}
