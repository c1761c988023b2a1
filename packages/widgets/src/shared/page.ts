/** What the loader leaves on the page for elements and for the page's own scripts. */
export interface PendopoPage {
  /** Runs a call now that we are here; before that, an array keeps it. */
  push(...calls: PendopoCall[]): unknown;
  /** Origin of the loader: the server of elements that name none. */
  server?: string;
  version?: string;
  /** Answers asked for before an element's code arrived, by address. */
  primed?: Map<string, Promise<Response>>;
}

/** An early call: `(window.pendopo ??= []).push(page => …)`. */
export type PendopoCall = (page: PendopoPage) => void;

declare global {
  interface Window {
    /** The only global: a queue of early calls, which the loader turns into the page. */
    pendopo?: PendopoPage | PendopoCall[];
  }
}

/** What the loader has left; empty where there is no loader, or no window. */
export const loaded = (): Partial<PendopoPage> =>
  (globalThis.window?.pendopo as PendopoPage | undefined) ?? {};
