import type {Problem} from '@pendopo/contract/types';
import {PendopoError, type UsageError} from './error-root.js';

export {PendopoError, UsageError} from './error-root.js';

/** The server could not be reached: no network, no such host, connection cut. */
export class NetworkError extends PendopoError {
  override readonly name = 'NetworkError';
  constructor(url: string, options?: ErrorOptions) {
    super('network', `No connection to ${url}`, options);
  }
}

/** The server did not answer in time (default 15 seconds a try). */
export class TimeoutError extends PendopoError {
  override readonly name = 'TimeoutError';
  constructor(url: string, options?: ErrorOptions) {
    super('timeout', `No answer in time from ${url}`, options);
  }
}

/** The server answered with something that is not what the contract says. */
export class BadPayloadError extends PendopoError {
  override readonly name = 'BadPayloadError';
  constructor(url: string, options?: ErrorOptions) {
    super('bad-payload', `The answer of ${url} is not what the API promises`, options);
  }
}

/** The server refused: `problem` says why (RFC 9457). `code` is the last part of its `type`. */
export class ProblemError extends PendopoError {
  override readonly name: string = 'ProblemError';
  readonly problem: Problem;
  /** Seconds for which the server asked to be left alone, where it did. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.type.slice(problem.type.lastIndexOf(':') + 1), problem.detail);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The office, or what was asked of it, does not exist (`unknown-office`, `unknown-service`, `not-found`). */
export class NotFoundError extends ProblemError {
  override readonly name = 'NotFoundError';
}

/** Something in the request is wrong; `problem.errors` points at each fault. */
export class InvalidRequestError extends ProblemError {
  override readonly name = 'InvalidRequestError';
}

/**
 * Nothing matches the number and what was told beside it (`no-match`). Which of the two is wrong is
 * not told, to nobody.
 */
export class NoMatchError extends ProblemError {
  override readonly name = 'NoMatchError';
}

/** Nobody is signed in, or what they signed in with is wrong (`signed-out`, `sign-in-failed`, `code-required`). */
export class SignInError extends ProblemError {
  override readonly name = 'SignInError';
}

/** Someone else has changed it meanwhile (`changed-meanwhile`): read it anew, then decide. */
export class ChangedMeanwhileError extends ProblemError {
  override readonly name = 'ChangedMeanwhileError';
}

/**
 * Not possible as things stand: `in-progress` (the same draft is being taken in just now),
 * `already-answered`, `not-possible-now`.
 */
export class ConflictError extends ProblemError {
  override readonly name = 'ConflictError';
}

/** Too many tries (`too-many-requests`); nothing that was written is lost. */
export class RateLimitError extends ProblemError {
  override readonly name = 'RateLimitError';
  /** Seconds after which the next try may succeed; a minute where the server does not say. */
  declare readonly retryAfter: number;

  constructor(problem: Problem, retryAfter = 60) {
    super(problem, retryAfter);
  }
}

/** The server cannot answer now (5xx); the same call may succeed later. */
export class UnavailableError extends ProblemError {
  override readonly name = 'UnavailableError';
}

/**
 * The receipt number cannot be right: its check character, which is there for that, does not fit.
 * Nothing was sent.
 */
export class MistypedNumberError extends PendopoError {
  override readonly name = 'MistypedNumberError';
  constructor() {
    super('mistyped-number', 'The receipt number is mistyped: its check character does not fit');
  }
}

/**
 * The error class that belongs to a problem.
 *
 * @param retryAfter seconds, where the server said so
 */
export function problemError(problem: Problem, retryAfter?: number): ProblemError {
  const {status, type} = problem;
  if (status >= 500) return new UnavailableError(problem, retryAfter);
  if (status === 429) return new RateLimitError(problem, retryAfter);
  if (status === 401) return new SignInError(problem);
  if (status === 412) return new ChangedMeanwhileError(problem);
  if (status === 409) return new ConflictError(problem, retryAfter);
  if (status !== 404) return new InvalidRequestError(problem);
  return type.endsWith(':no-match') ? new NoMatchError(problem) : new NotFoundError(problem);
}

// Guards go by name, not by class: a page may hold two copies of the SDK.
const named =
  <E extends PendopoError>(...names: string[]) =>
  (error: unknown): error is E =>
    error instanceof Error && 'code' in error && names.includes(error.name);

const problems = [
  'ProblemError',
  'NotFoundError',
  'NoMatchError',
  'InvalidRequestError',
  'SignInError',
  'ChangedMeanwhileError',
  'ConflictError',
  'RateLimitError',
  'UnavailableError',
];

export const isNetworkError = named<NetworkError>('NetworkError');
export const isTimeoutError = named<TimeoutError>('TimeoutError');
export const isBadPayloadError = named<BadPayloadError>('BadPayloadError');
export const isUsageError = named<UsageError>('UsageError');
export const isProblemError = named<ProblemError>(...problems);
export const isNotFoundError = named<NotFoundError>('NotFoundError');
export const isNoMatchError = named<NoMatchError>('NoMatchError');
export const isSignInError = named<SignInError>('SignInError');
export const isChangedMeanwhileError = named<ChangedMeanwhileError>('ChangedMeanwhileError');
export const isConflictError = named<ConflictError>('ConflictError');
export const isRateLimitError = named<RateLimitError>('RateLimitError');
export const isMistypedNumberError = named<MistypedNumberError>('MistypedNumberError');
export const isInvalidRequestError = named<InvalidRequestError>('InvalidRequestError');
export const isUnavailableError = named<UnavailableError>('UnavailableError');
export const isPendopoError = named<PendopoError>(
  ...problems,
  'PendopoError',
  'NetworkError',
  'TimeoutError',
  'BadPayloadError',
  'UsageError',
  'MistypedNumberError',
);
