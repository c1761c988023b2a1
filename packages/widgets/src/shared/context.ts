import type {Pendopo} from '@pendopo/sdk';

/** What a `pendopo-provider` gives to the elements inside it. */
export interface PendopoContext {
  server?: string | undefined;
  office?: string | undefined;
  lang?: string | undefined;
  /** A client of the page's own, in place of one for `server`. */
  client?: Pendopo | undefined;
}

/**
 * A request for the context, after the community protocol for web components
 * (webcomponents-cg/community-protocols, "context"), which also crosses shadow roots.
 */
export interface ContextRequest {
  context: 'pendopo';
  contextTarget: Element;
  callback: (value: PendopoContext, unsubscribe: () => void) => void;
  subscribe: true;
}

export type ContextRequestEvent = Event & ContextRequest;

/** Asks the providers around an element; the callback comes at once, and again at every change. */
export function requestContext(target: Element, callback: ContextRequest['callback']): void {
  const request: ContextRequest = {
    context: 'pendopo',
    contextTarget: target,
    callback,
    subscribe: true,
  };
  const event = new Event('context-request', {bubbles: true, composed: true});
  target.dispatchEvent(Object.assign(event, request));
}
