import {isChangedMeanwhileError} from '@pendopo/sdk';
import type {LitElement} from 'lit';
import {drafts, type Values} from './drafts.js';
import {faultsOf, type FieldFault, messageOf} from './errors.js';
import {type KitStrings, kitWords} from './strings.js';
import {unsaved} from './unsaved.js';
import {inWords, type Lang} from './words.js';

export type {Values} from './drafts.js';

/** Where a form stands: a panel, or the shell. */
export interface FormHost extends LitElement {
  readonly language: Lang;
  /** Does it, and once more after signing in again where the session had ended. */
  signedIn?<T>(deed: () => Promise<T>): Promise<T>;
}

/** How what was filled in is checked, sent, and what comes after. */
export interface Sending<T> {
  /** What can be told without asking the server. */
  check?(values: Values): FieldFault[];
  /** @param version of what was read, for If-Match; nothing where it is new */
  send(values: Values, version: string | undefined): Promise<T>;
  /** It is saved; nothing is unsaved any more. */
  done?(result: T): unknown;
  /** What is kept now, where someone else was faster: it is shown beside what was filled in. */
  fresh?(): Promise<Kept>;
}

/** What is kept, as the fields show it. */
export interface Kept {
  values: Values;
  version: string;
}

/** What is said of a field elsewhere than at it. */
export interface FieldTold {
  label: string;
  /** Its value as it is read: the name of an option. */
  shown?: ((value: string) => string) | undefined;
}

export interface FormOptions {
  /** Name under which what is typed survives a reload; nothing survives without. */
  draft?: string | undefined;
  /** Whoever leaves it need not be asked: a search, a password. */
  loose?: boolean | undefined;
}

let count = 0;

/**
 * What becomes of a form: what was typed, what is wrong, whether it is saved. The views of `field.ts`
 * and `form-view.ts` draw it.
 */
export class DeskForm {
  /** Begins the ids of its fields. */
  readonly id = `form-${++count}`;
  /** How its fields are called, by their names; they tell it when they are drawn. */
  readonly told = new Map<string, FieldTold>();
  values: Values = {};
  faults: readonly FieldFault[] = [];
  /** Why all of it was refused, where no field is to blame. */
  refused = '';
  busy = false;
  /** What was typed before a reload was put back. */
  restored = false;
  /** What someone else saved meanwhile. */
  conflict: Kept | undefined;

  readonly #host: FormHost;
  readonly #draft: string | undefined;
  readonly #loose: boolean;
  #start: Values = {};
  #version: string | undefined;

  constructor(host: FormHost, {draft, loose = false}: FormOptions = {}) {
    this.#host = host;
    this.#draft = draft;
    this.#loose = loose;
    host.addController({hostDisconnected: () => unsaved.delete(this)});
  }

  get t(): KitStrings {
    return inWords(kitWords, this.#host.language);
  }

  get dirty(): boolean {
    const names = new Set([...Object.keys(this.values), ...Object.keys(this.#start)]);
    return [...names].some(name => (this.values[name] ?? '') !== (this.#start[name] ?? ''));
  }

  /**
   * Begins with what is kept, or with nothing. What was typed before a reload wins.
   *
   * @param version ETag of what is kept
   */
  begin(values: Values = {}, version?: string): void {
    const draft = this.#draft ? drafts.read(this.#draft) : undefined;
    this.#start = values;
    this.#version = version;
    this.values = {...values, ...draft};
    this.restored = this.dirty;
    this.#settle();
  }

  /** Throws away what was typed. */
  discard(): void {
    this.#forget();
    this.begin(this.#start, this.#version);
  }

  /** Fills in by program what someone could have typed. */
  set(values: Values): void {
    this.values = {...this.values, ...values};
    this.#changed();
  }

  /** Puts these in place of all that the fields hold: rows that were taken out are gone. */
  replace(values: Values): void {
    this.values = values;
    this.#changed();
  }

  /** Takes what was typed or chosen in a field; for a form's `input` and `change`. */
  readonly take = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    const {name, type} = field;
    if (!name || type === 'file') return;
    const many = field.dataset['many'] !== undefined;
    const ticked = () =>
      [...field.form!.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)]
        .filter(({checked}) => checked)
        .map(({value}) => value)
        .join(' ');
    const one = type === 'checkbox' ? (field.checked ? 'on' : '') : field.value;
    this.set({[name]: many ? ticked() : one});
  };

  /** Sends it, once, however often it is asked to; puts the focus on what is wrong. */
  async submit<T>(sending: Sending<T>): Promise<void> {
    if (this.busy) return;
    this.faults = sending.check?.(this.values) ?? [];
    this.refused = '';
    if (this.faults.length) return this.#point();
    this.busy = true;
    this.#host.requestUpdate();
    const {values} = this;
    const send = () => sending.send(values, this.#version);
    try {
      const result = await (this.#host.signedIn?.(send) ?? send());
      this.#forget();
      this.#start = values;
      this.restored = false;
      this.#settle();
      await sending.done?.(result);
    } catch (error) {
      if (isChangedMeanwhileError(error) && sending.fresh) await this.#compare(sending.fresh);
      else this.#fail(error);
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
    if (this.faults.length || this.refused) await this.#point();
  }

  /** Takes what someone else saved; one's own is thrown away. */
  takeTheirs(): void {
    const {values, version} = this.conflict!;
    this.#forget();
    this.begin(values, version);
  }

  /** Saves one's own over what someone else saved, having seen it. */
  async saveMine<T>(sending: Sending<T>): Promise<void> {
    this.#version = this.conflict!.version;
    this.conflict = undefined;
    await this.submit(sending);
  }

  /** Back to the fields, without having chosen. */
  decideLater(): void {
    this.conflict = undefined;
    this.#host.requestUpdate();
  }

  async #compare(fresh: () => Promise<Kept>): Promise<void> {
    try {
      this.conflict = await (this.#host.signedIn?.(fresh) ?? fresh());
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.faults = faultsOf(error);
    this.refused = messageOf(error, this.#host.language);
  }

  #forget(): void {
    if (this.#draft) drafts.clear(this.#draft);
  }

  #changed(): void {
    if (this.#draft && this.dirty) drafts.write(this.#draft, this.values);
    else this.#forget();
    this.#mark();
  }

  #settle(): void {
    this.conflict = undefined;
    this.faults = [];
    this.refused = '';
    this.#mark();
  }

  #mark(): void {
    if (this.dirty && !this.#loose) unsaved.add(this);
    else unsaved.delete(this);
    this.#host.requestUpdate();
  }

  async #point(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${this.id}-summary`)?.focus();
  }
}
