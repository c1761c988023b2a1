import {Worker} from 'node:worker_threads';
import type {Markup} from './markup.js';
import {PageFault} from './page-faults.js';

/** Milliseconds and megabytes for one page; a usual one takes a tenth of a second. */
const longest = 5000;
const memory = 256;

/** Pages that are read at once; others wait their turn. */
const atOnce = 2;

let reading = 0;
const queue: (() => void)[] = [];

async function turn(): Promise<() => void> {
  if (reading >= atOnce) await new Promise<void>(resolve => queue.push(resolve));
  else reading++;
  return () => {
    const next = queue.shift();
    if (next) next();
    else reading--;
  };
}

function readInThread(html: string): Promise<Markup> {
  const thread = new Worker(new URL('./markup-thread.js', import.meta.url), {
    workerData: html,
    resourceLimits: {maxOldGenerationSizeMb: memory},
  });
  return new Promise<Markup>((resolve, reject) => {
    const give = () => reject(new PageFault('too-complex'));
    const timer = setTimeout(give, longest);
    thread.once('message', resolve).once('error', give).once('exit', give);
    thread.once('exit', () => clearTimeout(timer));
  }).finally(() => thread.terminate());
}

/**
 * Reads a page's HTML in a thread of its own: HTML can be written such that it takes hours to read, and
 * nobody else is to wait for that.
 *
 * @throws PageFault when it takes too much time or memory
 */
export async function readApart(html: string): Promise<Markup> {
  const done = await turn();
  try {
    return await readInThread(html);
  } finally {
    done();
  }
}
