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

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'type' in body && 'status' in body;

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
  try {
    const response = await ky.get(url, {
      timeout,
      retry: {limit: retries, maxRetryAfter: timeout},
      headers: {accept: 'application/json', 'accept-language': lang},
      credentials: 'omit',
      ...(fetch && {fetch}),
      ...(signal && {signal}),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new BadPayloadError(url, {cause: error});
    }
  } catch (error) {
    throw cause(error, url, signal);
  }
}
