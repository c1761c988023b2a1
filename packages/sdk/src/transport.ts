import type {Problem} from '@pendopo/contract/types';
import ky, {isHTTPError, isTimeoutError} from 'ky';
import {BadPayloadError, NetworkError, PendopoError, problemError, TimeoutError} from './errors.js';

export interface TransportOptions {
  fetch?: typeof fetch | undefined;
  lang: string;
  timeout: number;
  retries: number;
  signal?: AbortSignal | undefined;
}

function isProblem(body: unknown): body is Problem {
  const {type, status} = (body ?? {}) as Record<string, unknown>;
  return typeof type === 'string' && typeof status === 'number';
}

/**
 * The text of an answer. ky's timeout ends with the headers; here a body that stalls, as on a lost
 * mobile network, is given up after as long again.
 */
async function textOf(
  response: Response,
  url: string,
  {timeout, stop}: {timeout: number; stop: () => void},
) {
  let timer;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeoutError(url));
      stop();
    }, timeout);
  });
  try {
    return await Promise.race([response.text(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong, as one of our errors. An abort stays what the caller's signal says. */
function cause(error: unknown, url: string, signal?: AbortSignal): unknown {
  if (error instanceof PendopoError) return error;
  if (signal?.aborted) return signal.reason;
  if (isTimeoutError(error)) return new TimeoutError(url, {cause: error});
  if (isHTTPError(error)) {
    return isProblem(error.data)
      ? problemError(error.data)
      : new BadPayloadError(url, {cause: error});
  }
  return new NetworkError(url, {cause: error});
}

/**
 * GETs JSON: retried with backoff on a lost network and on 408, 413, 429 and 5xx, minding
 * Retry-After.
 *
 * @throws {PendopoError} one class per cause; the signal's reason when aborted
 */
export async function getJson(url: string, options: TransportOptions): Promise<unknown> {
  const {fetch, lang, timeout, retries, signal} = options;
  const abort = new AbortController();
  const stop = () => abort.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    const response = await ky.get(url, {
      timeout,
      retry: {limit: retries, maxRetryAfter: timeout},
      headers: {accept: 'application/json', 'accept-language': lang},
      credentials: 'omit',
      signal: abort.signal,
      ...(fetch && {fetch}),
    });
    const text = await textOf(response, url, {timeout, stop});
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new BadPayloadError(url, {cause: error});
    }
  } catch (error) {
    throw cause(error, url, signal);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
