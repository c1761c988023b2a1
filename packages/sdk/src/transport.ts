import type {Problem} from '@pendopo/contract/types';
import ky, {isHTTPError, isNetworkError, isTimeoutError, type Options} from 'ky';
import {BadPayloadError, NetworkError, PendopoError, problemError, TimeoutError} from './errors.js';
import {askedToWait, passing, pause} from './passing.js';

export interface TransportOptions {
  fetch?: typeof fetch | undefined;
  lang: string;
  timeout: number;
  retries: number;
  signal?: AbortSignal | undefined;
}

/** Files by the name of their part: what `photos` holds goes out as parts named `photos`. */
export type Parts = Readonly<Record<string, readonly Blob[]>>;

/** What a POST sends beside its body. */
export interface Posted {
  /** Sent along, each under the name of its part, with the body as the part `draft`. */
  files?: Parts | undefined;
  /** Makes a repeated write the same write. A write without one is never repeated. */
  key?: string | undefined;
  /** A question that changes nothing: it may be repeated without a key. */
  safe?: boolean;
  /** The solution of a challenge. */
  proof?: string | undefined;
}

function isProblem(body: unknown): body is Problem {
  const {type, status} = (body ?? {}) as Record<string, unknown>;
  return typeof type === 'string' && typeof status === 'number';
}

/**
 * The body of an answer. ky's timeout ends with the headers; here a body that stalls, as on a lost
 * mobile network, is given up after as long again.
 */
async function inTime<Body>(
  body: Promise<Body>,
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
    return await Promise.race([body, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Seconds of a `Retry-After`, which may also be a date. */
function retryAfterOf({headers}: Response): number | undefined {
  const text = headers.get('retry-after');
  const seconds = text
    ? /^\d+$/.test(text)
      ? +text
      : (Date.parse(text) - Date.now()) / 1000
    : NaN;
  return seconds >= 0 ? Math.ceil(seconds) : undefined;
}

/**
 * What went wrong, as one of our errors. An abort stays what the caller's signal says. ky's own error
 * is left out where it holds what a citizen wrote, which must not get into anyone's error log.
 */
function cause(error: unknown, url: string, personal: boolean, signal?: AbortSignal): unknown {
  if (error instanceof PendopoError) return error;
  if (signal?.aborted) return signal.reason;
  const options = {cause: personal ? undefined : error};
  if (isTimeoutError(error)) return new TimeoutError(url, options);
  if (isHTTPError(error)) {
    return isProblem(error.data)
      ? problemError(error.data, retryAfterOf(error.response))
      : new BadPayloadError(url, options);
  }
  if (personal && isNetworkError(error)) options.cause = error.cause;
  return new NetworkError(url, options);
}

/** An answer: its JSON (nothing where it is empty), and its headers. */
export interface Answered {
  json: unknown;
  headers: Headers;
}

/** Sends, reads the answer, and turns every failure into one of our errors. */
async function exchange<Body>(
  url: string,
  init: Options,
  options: TransportOptions,
  read: (response: Response) => Promise<Body>,
): Promise<{body: Body; headers: Headers}> {
  const {fetch, lang, timeout, signal} = options;
  const abort = new AbortController();
  const stop = () => abort.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    const response = await ky(url, {
      timeout,
      credentials: 'omit',
      signal: abort.signal,
      ...(fetch && {fetch}),
      ...init,
      headers: {accept: 'application/json', 'accept-language': lang, ...init.headers},
    });
    const body = await inTime(read(response), url, {timeout, stop});
    return {body, headers: response.headers};
  } catch (error) {
    throw cause(error, url, init.method !== 'get', signal);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** The same for an answer in JSON. */
async function send(url: string, init: Options, options: TransportOptions): Promise<Answered> {
  const {body, headers} = await exchange(url, init, options, response => response.text());
  try {
    return {json: body ? JSON.parse(body) : undefined, headers};
  } catch (error) {
    // A parser's message quotes what it read.
    throw new BadPayloadError(url, init.method === 'get' ? {cause: error} : {});
  }
}

/**
 * GETs JSON: retried with backoff on a lost network and on 408, 413, 429 and 5xx, minding
 * Retry-After.
 *
 * @throws {PendopoError} one class per cause; the signal's reason when aborted
 */
export async function getJson(
  url: string,
  options: TransportOptions,
  cache: RequestCache = 'default',
): Promise<unknown> {
  const retry = {limit: options.retries, maxRetryAfter: options.timeout};
  return (await send(url, {method: 'get', cache, retry}, options)).json;
}

/** What the desk sends: a method with its body, and the version that it means to change. */
export interface DeskRequest {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  body?: object | undefined;
  headers?: Readonly<Record<string, string>>;
  /** Milliseconds to wait, where that is longer than usual. */
  timeout?: number;
}

/**
 * A request of the desk. The session's cookie goes along to the desk's own server; only reads are
 * repeated; no cache keeps anything.
 *
 * @throws {PendopoError} one class per cause; the signal's reason when aborted
 */
export const askDesk = (
  url: string,
  {method, body, headers = {}}: DeskRequest,
  options: TransportOptions,
): Promise<Answered> =>
  send(
    url,
    {
      method,
      ...(body instanceof FormData ? {body} : body && {json: body}),
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      retry: method === 'get' ? {limit: options.retries, maxRetryAfter: options.timeout} : 0,
    },
    options,
  );

/** A file of the desk, whole. @throws {PendopoError} as `askDesk` */
export const askDeskFile = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  options: TransportOptions,
): Promise<Blob> => {
  const retry = {limit: options.retries, maxRetryAfter: options.timeout};
  const init: Options = {method: 'get', credentials: 'same-origin', cache: 'no-store', retry};
  const accept = {accept: '*/*', ...headers};
  return (await exchange(url, {...init, headers: accept}, options, answer => answer.blob())).body;
};

/** Bytes that pass in a millisecond where the network is at its worst: 2G, sending (32 kbit/s). */
const slowest = 4;

function bodyOf(draft: object, files: [string, Blob][]): Pick<Options, 'json' | 'body'> {
  if (!files.length) return {json: draft};
  const body = new FormData();
  body.set('draft', JSON.stringify(draft));
  for (const [part, file] of files) body.append(part, file);
  return {body};
}

/** What is worth another try at once; a challenge that was refused needs another one first. */
const worthRepeating = (error: unknown): error is PendopoError =>
  passing(error) && error.code !== 'proof-required';

/**
 * POSTs JSON, or a form where files come along. With a key it is repeated with backoff, the same key
 * each time, on a lost network, no answer in time, 408, 429, 5xx and while the first one is still
 * being taken in; when the server names a time that is too far off to wait for, it throws instead.
 *
 * What goes out and what comes back is kept by no cache, and no address is told where it came from.
 *
 * @throws {PendopoError} one class per cause; the signal's reason when aborted
 */
export async function postJson(
  url: string,
  draft: object,
  {files = {}, key, safe, proof}: Posted,
  options: TransportOptions,
): Promise<unknown> {
  const parts = Object.entries(files).flatMap(([part, all]) =>
    all.map((file): [string, Blob] => [part, file]),
  );
  const bytes = parts.reduce((sum, [, {size}]) => sum + size, 0);
  const timeout = options.timeout + bytes / slowest;
  for (let left = key || safe ? options.retries : 0, delay = 300; ; left--, delay *= 2) {
    try {
      const {json} = await send(
        url,
        {
          method: 'post',
          ...bodyOf(draft, parts),
          cache: 'no-store',
          referrerPolicy: 'no-referrer',
          headers: {
            ...(key && {'idempotency-key': key}),
            ...(proof && {'pendopo-proof': proof}),
          },
          // Not ky's own: it ends with the headers, and an answer can be lost inside its body.
          retry: 0,
        },
        {...options, timeout},
      );
      return json;
    } catch (error) {
      const wait =
        left > 0 && worthRepeating(error) ? Math.max(delay, askedToWait(error)) : Infinity;
      if (wait > options.timeout) throw error;
      await pause(wait, options.signal);
    }
  }
}
