import {
  keepAnswer,
  keptAnswer,
  type OfficeBrief,
  type Pendopo,
  type PendopoError,
  type Received,
} from '@pendopo/sdk';
import {
  adoptStyles,
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  unsafeCSS,
} from 'lit';
import {actsCss, comfortCss} from './acts-styles.js';
import type {PendopoContext} from './context.js';
import {PendopoErrorEvent, PendopoLanguageEvent, PendopoLoadEvent} from './events.js';
import type {Lang} from './format.js';
import {commonLive} from './live-strings.js';
import {baseCss, hostCss} from './styles.js';
import {carryOver, traces} from './takeover.js';
import {trouble} from './trouble.js';

/** The fault of whoever set an element up and left something out. */
export const incomplete = (missing: 'office' | 'server' | 'partner'): Error =>
  Object.assign(new Error(`does not say its ${missing}`), {code: `no-${missing}`});

/**
 * What a citizen can do: by the `data-act` of what was clicked, and `submit` for a form. Each is told
 * on what, and may keep the browser from doing what it does there anyway.
 */
export type Deeds = Record<string, ((on: HTMLElement, event: Event) => unknown) | undefined>;

/** What an element asks of its live part. */
export interface LivePart<Answer> {
  load(): Promise<void>;
  watch(validUntil: string): Promise<void>;
  keep(url: string, body: Answer): void;
  fail(error: unknown): void;
  trouble(error: PendopoError): unknown;
}

/** What an element's live part may do with it. */
export interface LiveHost<Answer> extends ReactiveElement {
  client: Pendopo | undefined;
  server: string | undefined;
  printed: string | undefined;
  context: PendopoContext | undefined;
  base: string | undefined;
  answer: (Answer & Partial<Received>) | undefined;
  error: PendopoError | undefined;
  busy: boolean;
  chosenLang: Lang | undefined;
  language: Lang;
  officeId: string | undefined;
  /** Address of what is asked. */
  asks: string;
}

/** A minute: how long what is drawn stays true to the clock. */
const tick = 6e4;

/**
 * What an element needs beyond showing its first answer: asking again, failing well, being acted
 * upon. It is code of its own that comes right after the first drawing, so that reading is never
 * kept waiting by what a reader may do later.
 */
export abstract class Live<Answer extends {validUntil: string}, Host extends LiveHost<Answer>>
  implements LivePart<Answer>, ReactiveController
{
  protected readonly host: Host;
  #abort: AbortController | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #askedAt = 0;

  /** @param css What the element adds to the style that all share. */
  constructor(host: Host, ...css: string[]) {
    this.host = host;
    const sheets = [hostCss, baseCss, actsCss, comfortCss, ...css].map(text => unsafeCSS(text));
    adoptStyles(host.renderRoot as ShadowRoot, sheets);
    host.addController(this);
    // What happens to what the server printed comes by here too, on its way through the slot.
    for (const type of ['click', 'change', 'submit']) {
      host.renderRoot.addEventListener(type, this.#act);
    }
  }

  /** What can be done. */
  protected abstract readonly deeds: Deeds;

  /** Asks the server. */
  protected abstract ask(signal: AbortSignal): Promise<Answer & Received>;

  /** What to do when nothing can be had, in the citizen's words. */
  trouble(error: PendopoError): unknown {
    const {printed, answer, language} = this.host;
    // What the server printed came with the page, and stays below.
    const age = printed && !answer ? performance.now() / 6e4 : undefined;
    return trouble(error, language, this.office, age);
  }

  /** Whether an answer that no longer stands is asked for anew by itself. */
  protected get renews(): boolean {
    return true;
  }

  /** What must be known before reading: that this is an answer from before. */
  get remark(): unknown {
    const {received} = this.host.answer ?? {};
    if (!received?.instead) return nothing;
    const t = commonLive[this.host.language];
    const minutes = Math.round((Date.now() - received.at) / 6e4);
    return html`<p class="note warn" role="status">${t.kept(t.age(minutes))}</p>`;
  }

  /** The office that is spoken of, once it is known. */
  protected get office(): OfficeBrief | undefined {
    return (this.host.answer as {office?: OfficeBrief} | undefined)?.office;
  }

  /** The office that is asked about. */
  protected get officeId(): string {
    const {officeId} = this.host;
    if (!officeId) throw incomplete('office');
    return officeId;
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    this.#clock = setInterval(this.#look, tick);
    // Leaving the page had interrupted a question.
    if (this.host.busy) void this.load();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    clearInterval(this.#clock);
    this.#abort?.abort();
  }

  /** Asks and shows; a question asked meanwhile takes the place of this one. */
  async load(): Promise<void> {
    const {host} = this;
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    host.busy = true;
    this.#askedAt = Date.now();
    this.#outdate();
    try {
      const answer = await this.ask(signal).catch(error => this.#kept(error));
      if (signal.aborted) return;
      const before = host.answer ? undefined : traces(host);
      host.answer = answer;
      host.error = undefined;
      await host.updateComplete;
      if (before) carryOver(before, host.renderRoot);
      void this.#shown();
    } catch (error) {
      // An abort is our own doing: another question took over, or the element left the page.
      if (signal.aborted) return;
      this.fail(error);
    }
    host.busy = false;
  }

  /**
   * Takes charge of what the server printed: acts on it, and asks again only when it no longer
   * stands.
   */
  async watch(validUntil: string): Promise<void> {
    const left = Date.parse(validUntil) - Date.now();
    if (!(left > 0)) return this.load();
    // Longer than a day no page stands, and longer waits overflow.
    setTimeout(() => this.host.answer || void this.load(), Math.min(left, 864e5));
    await this.#shown();
  }

  /** Shows the fallback, and tells the page's owner why, with a stable code. */
  fail(fault: unknown): void {
    const {host} = this;
    const error = fault as PendopoError;
    host.error = error;
    const {code = 'internal', message} = error;
    console.warn(`[pendopo] ${code}: <${host.localName}> ${message}`, host);
    host.dispatchEvent(new PendopoErrorEvent(code, error));
  }

  /** The first answer came without the client and is shown: keeps it for when the network is gone. */
  keep(url: string, body: Answer): void {
    keepAnswer(url, {at: Date.now(), body});
    void this.#shown();
  }

  /**
   * The element's own client, else the provider's, else the one that the page shares. That one is
   * code of its own: whoever only reads the first answer goes without.
   */
  protected async client(): Promise<Pendopo> {
    const {client, server, context, base} = this.host;
    const given = client ?? (server ? undefined : context?.client);
    if (given) return given;
    if (!base) throw incomplete('server');
    try {
      const {clientOf} = await import('./client.js');
      return clientOf(base);
    } catch (cause) {
      throw Object.assign(new Error('The client could not be loaded', {cause}), {code: 'network'});
    }
  }

  protected speak(lang: Lang): void {
    const {host} = this;
    host.chosenLang = lang;
    host.dispatchEvent(new PendopoLanguageEvent(lang));
    // What the server printed speaks one language only.
    if (!host.answer) void this.load();
  }

  readonly #act = (event: Event) => {
    const target = event.target as HTMLElement;
    // A fallback is its owner's alone.
    if (!this.host.printed && this.host.contains(target)) return;
    // Words are searched for by the button or Enter, which would else follow a change of its own.
    if (event.type === 'change' && target.localName !== 'select') return;
    const clicked = event.type === 'click';
    const on = target.closest<HTMLElement>(clicked ? '[data-act]' : 'form');
    const deed = on && this.deeds[clicked ? on.dataset['act']! : 'submit'];
    if (!deed) return;
    // A tick is set, and a link that leaves the page open leads on, whatever we do beside that.
    if (!on.matches('[type=checkbox],[target]')) event.preventDefault();
    void deed(on, event);
  };

  /** What was kept, when there is no network, and so perhaps no client to look for it. */
  #kept(error: PendopoError): Answer & Received {
    const kept = error.code === 'network' ? keptAnswer(this.host.asks) : undefined;
    if (!kept) throw error;
    return {...(kept.body as Answer), received: {at: kept.at, instead: error}};
  }

  /** Takes away what the server printed and what is not true any more, should nothing newer come. */
  #outdate(): void {
    const {host} = this;
    if (!host.printed) return;
    for (const part of host.querySelectorAll<HTMLElement>('[data-until]')) {
      if (Date.parse(part.dataset['until']!) <= Date.now()) part.remove();
    }
  }

  async #shown(): Promise<void> {
    await this.host.updateComplete;
    this.host.dispatchEvent(new PendopoLoadEvent());
  }

  readonly #online = () => void this.load();

  /** Keeps what is drawn true to the clock; not where nobody looks, nor sooner than a minute again. */
  readonly #look = () => {
    const {answer, busy} = this.host;
    const now = Date.now();
    const over = answer && !busy && Date.parse(answer.validUntil) <= now;
    const due = over && this.renews && !document.hidden && now - this.#askedAt >= tick;
    if (due) void this.load();
    else this.host.requestUpdate();
  };
}
