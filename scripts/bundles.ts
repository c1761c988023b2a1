/** What browsers load of the built scripts, and what that weighs: brotli 11. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

export const folder = 'packages/widgets/dist/browser';

export const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
export const sizeOf = (file: string) => brotli(readFileSync(join(folder, file)));
export const total = (...files: string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0);

const atOnce = /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g;
const anyTime = /(?:\bfrom|\bimport)\s*\(?"\.\/([^"]+)"/g;

function closure(file: string, imports: RegExp, found: Set<string>, within = folder): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(within, file), 'utf8');
  for (const [, name] of code.matchAll(imports)) closure(name!, imports, found, within);
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

/** Where the scripts of the desk's page are. */
export const deskFolder = 'packages/server/dist/desk';

/** What the desk loads until a panel is on screen, and what that weighs. */
export function deskUntil(panel: string): number {
  const files = readdirSync(deskFolder).filter(name => name.endsWith('.js'));
  const found = new Set<string>();
  // The client loads what it speaks to the network by when it is first asked.
  for (const part of ['desk', 'transport', panel]) {
    const file = files.find(name => name.startsWith(`${part}-`) && /-[0-9a-f]{8}\.js$/.test(name));
    if (!file) throw new Error(`The desk has no script for ${part}`);
    closure(file, atOnce, found, deskFolder);
  }
  return [...found].reduce((sum, file) => sum + brotli(readFileSync(join(deskFolder, file))), 0);
}
