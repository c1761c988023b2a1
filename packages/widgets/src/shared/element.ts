import type {Pendopo, PendopoError, Received} from '@pendopo/sdk';
import {html, LitElement, type PropertyDeclarations} from 'lit';
import {type PendopoContext, requestContext} from './context.js';
import type {Lang} from './format.js';
import type {LivePart} from './live.js';
import {loaded} from './page.js';
import type {Words} from './strings.js';

/**
 * What every Pendopo element has in common: whom it asks, in which language it speaks, and where its
 * first answer comes from. What the server printed needs none; else it is what the loader has asked
 * for already; only else, and for everything after, is the client needed, which comes with the
 * element's live part.
 */
export abstract class PendopoElement<
  Answer extends {validUntil: string},
  Part extends LivePart<Answer>,
  Strings,
> extends LitElement {
  static override properties: PropertyDeclarations = {
    server: {},
    office: {},
    lang: {},
    printed: {},
    client: {attribute: false},
    context: {state: true},
    answer: {state: true},
    error: {state: true},
    busy: {state: true},
    live: {state: true},
    chosenLang: {state: true},
  };

  /** Address of the Pendopo server. Default: the provider's, else where the script came from. */
  declare server: string | undefined;
  /** The office's region code, such as `12.19`. Default: the provider's. */
  declare office: string | undefined;
  /** A client of your own; wins over the provider's and over `server`. */
  declare client: Pendopo | undefined;

  /** @internal Set by the server on what it has printed whole: until when that stands. */
  declare printed: string | undefined;

  /** @internal What is shown. */
  declare answer: (Answer & Partial<Received>) | undefined;
  /** @internal Why what was asked last could not be had. */
  declare error: PendopoError | undefined;
  /** @internal Something is being asked. */
  declare busy: boolean;
  /** @internal What the citizen chose here. */
  declare chosenLang: Lang | undefined;
  /** @internal */
  declare context: PendopoContext | undefined;
  declare protected live: Part | undefined;

  #asked: string | undefined;
  #leave: (() => void) | undefined;

  /** Loads the live part. */
  protected abstract importLive(): Promise<Part>;
  /** Route and query of what the element asks for, without the server. */
  protected abstract get question(): string;
  protected abstract readonly words: Words<Strings>;
  protected abstract renderAnswer(answer: Answer & Partial<Received>): unknown;
  protected abstract renderWaiting(): unknown;

  /** The language to speak: what the citizen chose, else the attribute, the provider, Indonesian. */
  get language(): Lang {
    const lang = this.chosenLang ?? (this.lang || this.context?.lang);
    return lang?.startsWith('en') ? 'en' : 'id';
  }

  /** @internal The words to speak in; Indonesian until others have come. */
  get t(): Strings {
    return this.words[this.language] ?? this.words.id;
  }

  /** Address of the server, for links and questions. */
  get base(): string | undefined {
    const {client, server, context} = this;
    const named = client?.server ?? server ?? context?.client?.server ?? context?.server;
    return (named ?? loaded().server)?.replace(/\/$/, '');
  }

  /** The office that is asked about. */
  get officeId(): string | undefined {
    const {client, office, context} = this;
    return office ?? client?.office ?? context?.client?.office ?? context?.office;
  }

  /** @internal Address of what is asked. */
  get asks(): string {
    return `${this.base}${this.question}`;
  }

  /** Asks again. */
  async reload(): Promise<void> {
    await (await this.act()).load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#joinProvider();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(): void {
    this.#do(this.#learn());
    const {asks: asked} = this;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#do(this.#ask(asked));
  }

  protected override render(): unknown {
    const {answer, error, live} = this;
    try {
      const shown = answer && this.renderAnswer(answer);
      if (!error) return shown ?? this.renderWaiting();
      return [live!.trouble(error), shown ?? html`<slot></slot>`];
    } catch (fault) {
      // An answer that cannot be drawn is not one of ours.
      this.answer = undefined;
      const error = Object.assign(fault as Error, {code: 'bad-payload'});
      this.#do(this.act().then(live => live.fail(error)));
      return html`<slot></slot>`;
    }
  }

  /** Makes the words of the language ready, where they are code of their own. */
  async #learn(): Promise<void> {
    if (this.words[this.language]) return;
    this.words.en = (await this.words.english()).en;
    this.requestUpdate();
  }

  /** The live part, loaded when it is not there yet. */
  protected async act(): Promise<Part> {
    return (this.live ??= await this.importLive());
  }

  async #ask(asked: string): Promise<void> {
    const words = this.#learn();
    if (!this.hasUpdated) {
      const {printed} = this;
      // What the server printed is shown as it is, and needs no question.
      if (printed) return (await this.act()).watch(printed);
      const primed = await this.#primed(asked);
      await words;
      if (primed && asked === this.#asked) {
        this.answer = primed;
        await this.updateComplete;
        if (this.answer) (await this.act()).keep(asked, primed);
        return;
      }
    }
    return this.reload();
  }

  /**
   * The answer that the loader asked for, if it came well. Elements that begin together share one;
   * what begins later asks anew.
   */
  async #primed(url: string): Promise<(Answer & Received) | undefined> {
    const {primed} = loaded();
    const answer = primed?.get(url);
    setTimeout(() => primed?.delete(url), 1000);
    try {
      const response = (await answer)?.clone();
      return response?.ok ? {...(await response.json()), received: {at: Date.now()}} : undefined;
    } catch {
      // The client asks again, and tells what is wrong.
      return undefined;
    }
  }

  /** Code that cannot be loaded leaves what is shown as it is. */
  #do(deed: Promise<unknown>): void {
    deed.catch(error => console.warn(`[pendopo] code-missing: <${this.localName}>`, error));
  }

  #joinProvider(): void {
    requestContext(this, (context, leave) => {
      this.context = context;
      this.#leave = leave;
    });
    // A provider whose code comes after ours did not hear that: ask again when it can.
    if (this.closest('pendopo-provider:not(:defined)')) {
      void customElements
        .whenDefined('pendopo-provider')
        .then(() => this.isConnected && this.#joinProvider());
    }
  }
}
