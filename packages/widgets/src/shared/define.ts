/** Registers an element; a page that loads us twice, or in two versions, keeps the first. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
