import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {messageOf, isSignedOut} from './errors.js';
import type {FormHost} from './form.js';
import type {DeskHouse, PanelRoute, Right} from './house.js';
import {type KitStrings, kitWords} from './strings.js';
import {adopt} from './styles.js';
import {inWords, type Lang, learn, type Words} from './words.js';

/**
 * A part of the desk. It is drawn into the page itself, not into a shadow tree: one style serves all,
 * browsers fill in and print what they find, and labels reach their fields.
 *
 * A panel says what it reads (`load`) and how it is drawn (`view`); what it changes goes through `act`
 * or a form.
 */
export abstract class DeskPanel<Strings extends object> extends LitElement implements FormHost {
  static override properties: PropertyDeclarations = {
    house: {attribute: false},
    route: {attribute: false},
    busy: {state: true},
    ready: {state: true},
    trouble: {state: true},
    refusal: {state: true},
  };

  /** Style of this panel alone, as text. */
  static css = '';

  declare house: DeskHouse;
  declare route: PanelRoute;
  /** Something is being read or changed. */
  declare busy: boolean;
  /** It was read. */
  declare protected ready: boolean;
  /** Why it could not be read. */
  declare protected trouble: unknown;
  /** Why what was done last could not be done. */
  declare protected refusal: unknown;

  #reading: AbortController | undefined;
  #lang: Lang | undefined;

  protected abstract readonly words: Words<Strings>;

  /** Reads what is shown. Called at first, when the address or the language changes, and by `reload`. */
  protected abstract load(signal: AbortSignal): Promise<void>;

  /** What is drawn once it was read. The heading is a `h1`: the focus goes there. */
  protected abstract view(): unknown;

  get language(): Lang {
    return this.house.lang;
  }

  /** This panel's words. */
  protected get t(): Strings {
    return inWords(this.words, this.language);
  }

  /** What all panels say alike. */
  protected get kit(): KitStrings {
    return inWords(kitWords, this.language);
  }

  protected may(right: Right): boolean {
    return this.house.may(right);
  }

  /** Reads again. */
  async reload(): Promise<void> {
    this.#reading?.abort();
    const {signal} = (this.#reading = new AbortController());
    this.busy = true;
    this.trouble = undefined;
    try {
      await learn(this.words, this.language);
      await this.signedIn(() => this.load(signal));
      if (!signal.aborted) this.ready = true;
    } catch (error) {
      if (!signal.aborted) this.trouble = error;
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  /** Does it, and once more after whoever sits here has signed in again where the session had ended. */
  async signedIn<T>(deed: () => Promise<T>): Promise<T> {
    try {
      return await deed();
    } catch (error) {
      if (!isSignedOut(error) || !(await this.house.signInAgain())) throw error;
      return deed();
    }
  }

  /**
   * Changes something at the tap of a button: one at a time, so that a second tap does nothing. A
   * refusal is shown above the panel.
   *
   * @returns nothing when it was refused
   */
  protected async act<T>(deed: () => Promise<T>, said?: string): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.refusal = undefined;
    try {
      const result = await this.signedIn(deed);
      if (said) this.house.say(said);
      return result;
    } catch (error) {
      this.refusal = error;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt((this.constructor as typeof DeskPanel).css);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const spoken = this.#lang !== this.language;
    this.#lang = this.language;
    if (!changed.has('route') && !spoken) return;
    const before = changed.get('route')?.rest.join('/');
    // Another page of the panel; another query is the same page, whose fields keep the focus.
    const moved = changed.has('route') && before !== this.route.rest.join('/');
    if (moved) this.ready = false;
    void this.reload().then(() => (moved ? this.#arrive() : undefined));
  }

  /** Whoever came here by keyboard or screen reader begins at the heading. */
  async #arrive(): Promise<void> {
    await this.updateComplete;
    const heading = this.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  protected override render(): unknown {
    const {trouble, refusal, ready, busy, kit} = this;
    if (trouble) {
      return html`<div class="note warn" role="alert">
        <p>${messageOf(trouble, this.language)}</p>
        <button type="button" @click=${() => void this.reload()}>${kit.retry}</button>
      </div>`;
    }
    if (!ready) return html`<p role="status">${kit.loading}</p>`;
    const refused = refusal
      ? html`<p class="note warn" role="alert">${messageOf(refusal, this.language)}</p>`
      : nothing;
    return html`${refused}
      <div aria-busy=${busy ? 'true' : 'false'}>${this.view()}</div>`;
  }
}
