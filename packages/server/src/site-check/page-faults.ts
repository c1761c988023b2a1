/** Why a page could not be looked at. */
export type PageFaultCode =
  | 'not-an-address'
  | 'scheme'
  | 'port'
  | 'userinfo'
  | 'not-public'
  | 'not-found'
  | 'no-answer'
  | 'certificate'
  | 'too-slow'
  | 'too-big'
  | 'not-html'
  | 'bad-status'
  | 'too-many-redirects'
  | 'too-complex'
  | 'too-often'
  | 'nothing-given';

/** Thrown where a page is not fetched, or not read to its end. */
export class PageFault extends Error {
  readonly code: PageFaultCode;
  /** What the site said, where that helps: a status. */
  readonly said: string | undefined;

  constructor(code: PageFaultCode, said?: string) {
    super(code);
    this.code = code;
    this.said = said;
  }
}
