/** What browsers load of the built scripts, and what that weighs: brotli 11. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

export const folder = 'packages/widgets/dist/browser';

export const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
export const sizeOf = (file: string) => brotli(readFileSync(join(folder, file)));
export const total = (...files: string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0);

const atOnce = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;
const anyTime = /(?:\bfrom|\bimport)\s*\(?"\.\/([^"]+)"/g;

function closure(file: string, imports: RegExp, found: Set<string>): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, name] of code.matchAll(imports)) closure(name!, imports, found);
  return found;
}

/** A script and all that it imports at once, but not what it loads later. */
export const withImports = (file: string, found = new Set<string>()): Set<string> =>
  closure(file, atOnce, found);

/** All that an element needs for its first live render, the loader included. */
export const firstOf = (element: string): Set<string> =>
  withImports(`${element}.js`, withImports('pendopo.js'));

/** The same, and everything that it may load later: when it is used, in whichever language. */
export const allOf = (element: string): Set<string> =>
  closure(`${element}.js`, anyTime, new Set(withImports('pendopo.js')));
