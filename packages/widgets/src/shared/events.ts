import type {PendopoError} from '@pendopo/sdk';
import type {Lang} from './format.js';

/** Live content is on screen. Does not bubble. */
export class PendopoLoadEvent extends Event {
  constructor() {
    super('pendopo-load');
  }
}

/** Live content cannot be had; the fallback is shown. Does not bubble. */
export class PendopoErrorEvent extends Event {
  /** Stable code of the cause, such as `network` or `unknown-office`. */
  readonly code: string;
  readonly error: PendopoError | Error;
  constructor(code: string, error: PendopoError | Error) {
    super('pendopo-error');
    this.code = code;
    this.error = error;
  }
}

/** The citizen narrowed the list. Bubbles, also out of shadow trees. */
export class PendopoFilterEvent extends Event {
  /** The filters that are set now, by parameter name. */
  readonly filters: Readonly<Record<string, string>>;
  constructor(filters: Readonly<Record<string, string>>) {
    super('pendopo-filter', {bubbles: true, composed: true});
    this.filters = filters;
  }
}

/** The citizen picked a service, or went back to all of them. Bubbles, also out of shadow trees. */
export class PendopoChooseEvent extends Event {
  /** Id of the service; empty for none. */
  readonly service: string;
  constructor(service: string) {
    super('pendopo-choose', {bubbles: true, composed: true});
    this.service = service;
  }
}

/** The citizen chose another language. Bubbles, also out of shadow trees. */
export class PendopoLanguageEvent extends Event {
  readonly lang: Lang;
  constructor(lang: Lang) {
    super('pendopo-language', {bubbles: true, composed: true});
    this.lang = lang;
  }
}

/** The server has confirmed what the citizen sent. Bubbles, also out of shadow trees. */
export class PendopoSubmitEvent extends Event {
  /** What was sent: `complaint`, `visit-request`, `survey`. Nothing of what it says. */
  readonly form: string;
  constructor(form: string) {
    super('pendopo-submit', {bubbles: true, composed: true});
    this.form = form;
  }
}

declare global {
  interface HTMLElementEventMap {
    'pendopo-load': PendopoLoadEvent;
    'pendopo-error': PendopoErrorEvent;
    'pendopo-filter': PendopoFilterEvent;
    'pendopo-choose': PendopoChooseEvent;
    'pendopo-language': PendopoLanguageEvent;
    'pendopo-submit': PendopoSubmitEvent;
  }
}
