import type {Challenge} from '@pendopo/contract/types';
import {search} from './search.js';

/**
 * Solves a challenge: the number between 0 and `maxnumber` whose hash, after the salt, is the
 * challenge.
 *
 * @throws the signal's reason when aborted
 */
export type Prover = (challenge: Challenge, signal?: AbortSignal) => Promise<number>;

/** Milliseconds of one slice on the main thread: well below what a finger notices. */
const slice = 16;

/** How long a worker that a page's policy silently stops may seem to start. */
const patience = 2000;

const unsolvable = () => new Error('The challenge has no solution');

/**
 * Solves a challenge without standing in anyone's way: in a worker, or where there is none in slices
 * of 16 ms. The median of `maxnumber` 100,000 takes under half a second on a cheap phone.
 */
export const prove: Prover = async (challenge, signal) => {
  signal?.throwIfAborted();
  const worker = startWorker();
  if (!worker) return inSlices(challenge, signal);
  try {
    return (await inWorker(worker, challenge, signal)) ?? (await inSlices(challenge, signal));
  } finally {
    worker.terminate();
  }
};

/**
 * A page that has a policy refuses a worker of ours more often than not, and reports each try to its
 * owner. A policy in a header cannot be seen; one in the page, or a nonce, can.
 */
const policyInSight = () =>
  typeof document !== 'undefined' &&
  document.querySelector('meta[http-equiv="Content-Security-Policy" i], script[nonce]') !== null;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): string};
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** For pages that demand Trusted Types, as our own do: the name to allow is `pendopo-proof`. */
function trusted(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy('pendopo-proof', {createScriptURL: blob => blob});
  return policy?.createScriptURL(url) ?? url;
}

/**
 * The worker comes from a blob: one of another origin's address, as ours is on a village site, is
 * refused by every browser.
 */
function startWorker(): Worker | undefined {
  if (typeof Worker !== 'function' || policyInSight()) return undefined;
  const code = `const search=${search};
postMessage(0);
onmessage=({data:[salt,wanted,count]})=>postMessage([search(salt,wanted)(count)])`;
  const url = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  try {
    return new Worker(trusted(url));
  } catch {
    return undefined;
  } finally {
    // Fetching has begun by now, or in some engines begins next: then it must still be there.
    setTimeout(() => URL.revokeObjectURL(url), patience);
  }
}

/** The number; nothing when the worker turns out not to work. */
function inWorker(
  worker: Worker,
  {salt, challenge, maxnumber}: Challenge,
  signal?: AbortSignal,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const end = (finish: () => void) => {
      signal?.removeEventListener('abort', stop);
      clearTimeout(timer);
      finish();
    };
    const stop = () => end(() => reject(signal!.reason));
    const timer = setTimeout(() => end(() => resolve(undefined)), patience);
    signal?.addEventListener('abort', stop);
    worker.onerror = event => {
      event.preventDefault();
      end(() => resolve(undefined));
    };
    worker.onmessage = ({data}: MessageEvent<0 | [number]>) => {
      // Its first word is that it runs; from then on it may take its time.
      if (data === 0) clearTimeout(timer);
      else end(() => (data[0] < 0 ? reject(unsolvable()) : resolve(data[0])));
    };
    worker.postMessage([salt, challenge, maxnumber + 1]);
  });
}

/** As many tries as fit into a slice, then everyone else's turn. */
async function inSlices(
  {salt, challenge, maxnumber}: Challenge,
  signal?: AbortSignal,
): Promise<number> {
  const step = search(salt, challenge);
  // Few, because the first ones run before the engine has compiled anything: 100 times slower.
  const batch = 20;
  for (let tried = 0; tried <= maxnumber;) {
    for (const end = performance.now() + slice; performance.now() < end; tried += batch) {
      const number = step(batch);
      if (number >= 0) return number;
    }
    await new Promise(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  throw unsolvable();
}
