// `npm run size`: what a citizen's phone must load, brotli 11, against the budgets of the design.
// Prints every figure; fails when one is over.
import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {createApp, loadAssets, ReadCache, sampleSeeds, silentLog, Store} from '@pendopo/server';

const folder = 'packages/widgets/dist/browser';
const day = 864e5;

/** Gates must not depend on the day they are run: September has the longest name. */
const start = Date.parse('2026-09-01T00:00:00+07:00');

/** Days that the sample's rounds take to come round again. */
const cycle = 28;

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const sizeOf = (file: string) => brotli(readFileSync(join(folder, file)));

/** A script and all that it imports at once, but not what it loads later. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)) {
    withImports(name!, found);
  }
  return found;
}

const total = (...files: string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0);

/** The frame's page with 20 rows at its largest, over every sample office and day of the cycle. */
async function largestEmbed(): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'pendopo-size-'));
  const store = await Store.open({data});
  let now = start;
  const clock = () => now;
  const cache = new ReadCache({revisions: () => store.offices.revisions(), now: clock});
  const assets = await loadAssets();
  const app = createApp({store, cache, assets, log: silentLog, now: clock});
  let largest = 0;
  for (const last = now + cycle * day; now < last; now += day) {
    for (const seed of sampleSeeds(new Date(now))) {
      await store.save(seed, new Date(now));
      cache.changed();
      const url = `https://layanan.example.go.id/embed/${seed.office.id}/jadwal`;
      const page = await (await app.request(url)).text();
      const rows = page.match(/<li class="item/g)?.length ?? 0;
      if (rows !== 20) throw new Error(`${url} shows ${rows} rows, not 20`);
      largest = Math.max(largest, brotli(page));
    }
  }
  await store.close();
  await rm(data, {recursive: true});
  return largest;
}

const first = withImports('schedule.js', withImports('pendopo.js'));
/** The scripts that an element loads when English is wanted: its own words, and those that all share. */
const english = (title: string): string[] => {
  const words = readdirSync(folder).filter(file => /^strings-en-.*\.js$/.test(file));
  const own = words.find(file => readFileSync(join(folder, file), 'utf8').includes(title));
  if (!own) throw new Error(`No words hold ${title}`);
  return [...withImports(own, new Set(first))].filter(file => !first.has(file));
};
const office = withImports('office.js', withImports('pendopo.js'));

const figures: [what: string, bytes: number, most?: number][] = [
  ['loader', total('pendopo.js'), 1200],
  ['schedule: all JS to the first live render', total(...first), 10_000],
  ['schedule: the same in English', total(...first, ...english('Mobile service dates')), 10_400],
  ['office: all JS to the first live render', total(...office), 10_000],
  ['office beside the schedule', total(...[...office].filter(file => !first.has(file))), 4500],
  ['embed page, 20 rows, CSS included (largest of all sample days)', await largestEmbed(), 3000],
];
for (const file of readdirSync(folder).filter(name => name.endsWith('.js') && !first.has(name))) {
  figures.push([`later, when wanted: ${file}`, sizeOf(file)]);
}

let failed = 0;
for (const [what, bytes, most] of figures) {
  const over = most !== undefined && bytes > most;
  if (over) failed++;
  const gate = most === undefined ? '' : `  of ${most}${over ? '  TOO LARGE' : ''}`;
  console.log(`${String(bytes).padStart(7)} B  ${what}${gate}`);
}
console.log(
  `\nsize: ${figures.filter(([, , most]) => most).length - failed} within budget, ${failed} over`,
);
process.exitCode = failed ? 1 : 0;
