import type {Pendopo} from '@pendopo/sdk';
import type {ContextRequestEvent, PendopoContext} from '../shared/context.js';

/**
 * Gives every Pendopo element inside it the server, office and language to use, so that a page says
 * them once. It draws nothing. What an element says itself comes first.
 *
 * @tag pendopo-provider
 * @attr {string} server - Address of the Pendopo server. Default: where the script came from.
 * @attr {string} office - The office's region code, such as `12.19`.
 * @attr {'id' | 'en'} lang - Language of the elements inside.
 */
export class PendopoProvider extends HTMLElement {
  static readonly observedAttributes = ['server', 'office', 'lang'];

  #client: Pendopo | undefined;
  readonly #inside = new Map<Element, ContextRequestEvent['callback']>();

  constructor() {
    super();
    this.addEventListener('context-request', this.#answer);
    // Set by a page that was quicker than our code, it would hide the property below.
    const {client} = this;
    delete (this as {client?: Pendopo | undefined}).client;
    this.#client ??= client;
  }

  /** A client of your own, in place of one for `server`. */
  get client(): Pendopo | undefined {
    return this.#client;
  }

  set client(client: Pendopo | undefined) {
    this.#client = client;
    this.#tell();
  }

  attributeChangedCallback(): void {
    this.#tell();
  }

  get #context(): PendopoContext {
    const said = (name: string) => this.getAttribute(name) || undefined;
    const client = this.#client;
    return {server: said('server'), office: said('office'), lang: said('lang'), client};
  }

  readonly #answer = (event: Event) => {
    const {context, contextTarget, callback} = event as ContextRequestEvent;
    if (context !== 'pendopo') return;
    event.stopPropagation();
    this.#inside.set(contextTarget, callback);
    this.#tell(contextTarget);
  };

  #tell(only?: Element): void {
    for (const [element, callback] of this.#inside) {
      const leave = () => void this.#inside.delete(element);
      if (!only || only === element) callback(this.#context, leave);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pendopo-provider': PendopoProvider;
  }
}
