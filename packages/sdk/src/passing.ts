import {PendopoError} from './error-root.js';

/** The server is out of reach or unwell: the causes for which a kept answer is better than none. */
export const outOfReach = (error: unknown): error is PendopoError =>
  error instanceof PendopoError &&
  (/^(network|timeout|bad-payload)$/.test(error.code) || statusOf(error) >= 500);

const statusOf = (error: PendopoError) =>
  'problem' in error ? (error.problem as {status: number}).status : 0;

/**
 * Whether the very same call may succeed later: the server is out of reach, still busy with the
 * first try, or wants fewer tries.
 */
export const passing = (error: unknown): error is PendopoError =>
  outOfReach(error) ||
  (error instanceof PendopoError &&
    (/^(in-progress|too-many-requests|proof-required)$/.test(error.code) ||
      statusOf(error) === 408));

/** Milliseconds for which the server asked to be left alone. */
export const askedToWait = (error: PendopoError): number =>
  1000 * ((error as {retryAfter?: number}).retryAfter ?? 0);

/** Waits; throws the signal's reason when aborted meanwhile. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, {once: true});
  });
}
