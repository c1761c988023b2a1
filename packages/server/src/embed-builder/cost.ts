import type {AssetStore} from '../assets.js';
import {compressNow} from '../http/encoding.js';
import {Refusal} from '../http/problems.js';
import {type Choice, firstDataOf} from './element.js';
import {sourceOf} from './snippet.js';
import type {Way} from './targets.js';

/** What a citizen's phone loads, bytes as they travel (brotli). */
export interface Cost {
  /** Each time it is looked at. */
  view: number;
  /** Once: the phone keeps it. */
  once: number;
}

const sizes = new WeakMap<Buffer, number>();

/** Bytes of a script; measured once, for it never changes. */
function sizeOf(file: Buffer): number {
  const size = sizes.get(file) ?? compressNow(file, 'br').length;
  sizes.set(file, size);
  return size;
}

/** A script and all that it imports at once. */
function withImports(files: ReadonlyMap<string, Buffer>, name: string, found: Set<string>): void {
  const code = files.get(name)?.toString();
  if (code === undefined || found.has(name)) return;
  found.add(name);
  for (const [, other] of code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)) {
    withImports(files, other!, found);
  }
}

function scriptsFor({version, files}: AssetStore, {items}: Choice): number {
  const own = files.get(version) ?? new Map<string, Buffer>();
  const found = new Set<string>();
  for (const name of ['pendopo', ...items.map(item => item.name)]) {
    withImports(own, `${name}.js`, found);
  }
  return [...found].reduce((sum, name) => sum + sizeOf(own.get(name)!), 0);
}

/**
 * Bytes of an answer of this server, as a browser gets it.
 *
 * @throws {Refusal} `unavailable` when it cannot be had just now
 */
async function travels(ask: typeof fetch, url: string): Promise<number> {
  const answer = await ask(url, {headers: {'accept-encoding': 'br'}});
  if (!answer.ok) throw new Refusal('unavailable');
  return (await answer.arrayBuffer()).byteLength;
}

/** What a snippet costs those who look at the page that it is on; measured on what is there now. */
export async function costOf(
  choice: Choice,
  way: Way,
  assets: AssetStore,
  ask: typeof fetch,
): Promise<Cost> {
  const looked = choice.items.map(item =>
    way === 'element' ? firstDataOf(choice, item) : sourceOf(choice, item),
  );
  const answers = await Promise.all(looked.map(async url => (url ? travels(ask, url) : 0)));
  const view = answers.reduce((sum, bytes) => sum + bytes, 0);
  return {view, once: way === 'link' ? 0 : scriptsFor(assets, choice)};
}
