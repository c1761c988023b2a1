/** Forms with something that is not saved: whoever leaves the page is asked first. */
export const unsaved = new Set<object>();

/** Lets the browser ask before the page is left or closed; it words the question itself. */
export const askBeforeUnload = (): void =>
  addEventListener('beforeunload', event => {
    if (unsaved.size) event.preventDefault();
  });
