/**
 * The root of everything the SDK throws, but for an abort: a call whose `signal` was aborted
 * rejects with the signal's own reason, as `fetch` does.
 *
 * `code` is stable and meant for logs and switches; `message` is for developers, in English. What a
 * citizen should read is in `problem.detail` of a `ProblemError`, in the caller's language.
 */
export class PendopoError extends Error {
  override readonly name: string = 'PendopoError';
  /** Stable code of the cause, such as `network` or `unknown-office`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The client was called wrongly, before anything was sent. */
export class UsageError extends PendopoError {
  override readonly name = 'UsageError';
  constructor(message: string) {
    super('usage', message);
  }
}
