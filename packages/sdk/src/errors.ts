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

  constructor(problem: Problem) {
    super(problem.type.slice(problem.type.lastIndexOf(':') + 1), problem.detail);
    this.problem = problem;
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

/** The server cannot answer now (5xx); the same call may succeed later. */
export class UnavailableError extends ProblemError {
  override readonly name = 'UnavailableError';
}

/** The error class that belongs to a problem. */
export function problemError(problem: Problem): ProblemError {
  if (problem.status >= 500) return new UnavailableError(problem);
  if (problem.status === 404) return new NotFoundError(problem);
  return new InvalidRequestError(problem);
}

// Guards go by name, not by class: a page may hold two copies of the SDK.
const named =
  <E extends PendopoError>(...names: string[]) =>
  (error: unknown): error is E =>
    error instanceof Error && 'code' in error && names.includes(error.name);

const problems = ['ProblemError', 'NotFoundError', 'InvalidRequestError', 'UnavailableError'];

export const isNetworkError = named<NetworkError>('NetworkError');
export const isTimeoutError = named<TimeoutError>('TimeoutError');
export const isBadPayloadError = named<BadPayloadError>('BadPayloadError');
export const isUsageError = named<UsageError>('UsageError');
export const isProblemError = named<ProblemError>(...problems);
export const isNotFoundError = named<NotFoundError>('NotFoundError');
export const isInvalidRequestError = named<InvalidRequestError>('InvalidRequestError');
export const isUnavailableError = named<UnavailableError>('UnavailableError');
export const isPendopoError = named<PendopoError>(
  ...problems,
  'PendopoError',
  'NetworkError',
  'TimeoutError',
  'BadPayloadError',
  'UsageError',
);
