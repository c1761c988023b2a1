import {html, LitElement, type PropertyDeclarations, unsafeCSS} from 'lit';

const css = String.raw;

const style = css`
  dialog {
    box-sizing: border-box;
    width: min(40rem, 100%);
    max-width: 100%;
    max-height: 100%;
    margin: auto;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--ground);
    color: inherit;
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
  }
  h2:focus {
    outline: none;
  }
`;

/**
 * Something that must be answered before anything else. To draw it is to open it; it is closed by
 * drawing it no more. The focus goes back to where it was.
 *
 * @tag desk-dialog
 * @attr {string} heading - What it is about.
 * @slot - What it says, and its buttons.
 * @fires desk-close - Escape: whoever draws it draws it no more.
 */
export class DeskDialog extends LitElement {
  static override styles = unsafeCSS(style);
  static override properties: PropertyDeclarations = {heading: {}};

  declare heading: string;

  #before: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#before = document.activeElement;
    void this.updateComplete.then(() => this.#dialog && !this.#dialog.open && this.#open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dialog?.close();
    if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus();
  }

  protected override render() {
    return html`<dialog aria-labelledby="heading" @cancel=${this.#cancel}>
      <h2 id="heading" tabindex="-1">${this.heading}</h2>
      <slot></slot>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #open(): void {
    this.#dialog!.showModal();
    const first = this.querySelector<HTMLElement>('[autofocus]');
    (first ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  readonly #cancel = (event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new Event('desk-close'));
  };
}

if (!customElements.get('desk-dialog')) customElements.define('desk-dialog', DeskDialog);

declare global {
  interface HTMLElementTagNameMap {
    'desk-dialog': DeskDialog;
  }
}
