// `npm run size`: what a citizen's phone must load, brotli 11, against the budgets of the design.
// Prints every figure; fails when one is over.
import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createApp, loadAssets, ReadCache, sampleSeeds, silentLog, Store} from '@pendopo/server';
import {brotli, deskUntil, firstOf, folder, sizeOf, total, withImports} from './bundles.ts';

const day = 864e5;

/** Gates must not depend on the day they are run: September has the longest name. */
const start = Date.parse('2026-09-01T00:00:00+07:00');

/** Days that the sample's rounds take to come round again. */
const cycle = 28;

/** The app over a store of its own, at a time that can be set, with one sample office after another. */
async function overSamples(
  days: number,
  measure: (get: (path: string) => Promise<string>, office: string) => Promise<number>,
): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'pendopo-size-'));
  const store = await Store.open({data});
  let now = start;
  const clock = () => now;
  const cache = new ReadCache({revisions: () => store.offices.revisions(), now: clock});
  const assets = await loadAssets();
  const app = createApp({store, cache, assets, log: silentLog, now: clock});
  const get = async (path: string) =>
    (await app.request(`https://layanan.example.go.id${path}`)).text();
  let largest = 0;
  for (const last = now + days * day; now < last; now += day) {
    for (const seed of sampleSeeds(new Date(now))) {
      await store.save(seed, new Date(now));
      cache.changed();
      largest = Math.max(largest, await measure(get, seed.office.id));
    }
  }
  await store.close();
  await rm(data, {recursive: true});
  return largest;
}

/** The frame's page with 20 rows at its largest, over every sample office and day of the cycle. */
const largestEmbed = () =>
  overSamples(cycle, async (get, office) => {
    const page = await get(`/embed/${office}/jadwal`);
    const rows = page.match(/<li class="item/g)?.length ?? 0;
    if (rows !== 20) throw new Error(`The embed of ${office} shows ${rows} rows, not 20`);
    return brotli(page);
  });

/** All services in one language, as the checklist asks for them, at their largest. */
const largestServices = (lang: string) =>
  overSamples(1, async (get, office) => {
    const answer = await get(`/v1/offices/${office}/services?lang=${lang}`);
    const {length} = (JSON.parse(answer) as {data: unknown[]}).data;
    if (length !== 29) throw new Error(`${office} tells ${length} services, not 29`);
    return brotli(answer);
  });

const first = firstOf('schedule');

/** What an element's first drawing in English needs beside. */
function english(element: string): string[] {
  const code = readFileSync(join(folder, `${element}.js`), 'utf8');
  const words = /import\("\.\/(strings-en-[^"]+)"\)/.exec(code)![1]!;
  return [...withImports(words).difference(firstOf(element))];
}

/** A form until it can be filled in: with its live part, without what comes with the first letter. */
function usable(element: string): string[] {
  const code = readFileSync(join(folder, `${element}.js`), 'utf8');
  const live = /import\("\.\/(live-[^"]+)"\)/.exec(code)![1]!;
  return [...withImports(live, withImports(`${element}.js`, firstOf(element)))];
}

type Figure = [what: string, bytes: number, most?: number];

/** Elements beside the schedule, and what each may cost where it is alone. */
const others = {
  checklist: 14_600,
  office: 10_000,
  partners: 10_000,
  'partner-badge': 10_000,
  statistics: 10_000,
  'survey-results': 10_000,
  share: 10_000,
};
const otherFigures = Object.entries(others).flatMap(([name, most]): Figure[] => [
  [`${name}: all JS to the first live render`, total(...firstOf(name)), most],
  [`${name} beside any other element (largest)`, dearestBeside(name), 4500],
]);

/** What an element adds to a page at most, whichever other one is there already. */
function dearestBeside(name: string): number {
  const there = ['schedule', ...Object.keys(others)].filter(other => other !== name);
  return Math.max(...there.map(other => total(...firstOf(name).difference(firstOf(other)))));
}
/** Elements with a form, and what each may cost until it can be filled in and sent. */
const forms = {survey: 14_600, complaint: 14_600, 'visit-request': 14_600, status: 14_600};
const formFigures = Object.entries(forms).flatMap(([name, most]): Figure[] => [
  [`${name}: all JS to a form that can be filled in and sent`, total(...firstOf(name)), most],
  [`${name}: the same with its live part`, total(...usable(name))],
]);

const figures: Figure[] = [
  ['loader', total('pendopo.js'), 1200],
  ['schedule: all JS to the first live render', total(...first), 10_000],
  ['schedule: the same in English', total(...first, ...english('schedule')), 10_400],
  ...otherFigures,
  [
    'checklist: the same in English',
    total(...firstOf('checklist'), ...english('checklist')),
    14_600,
  ],
  ['checklist: data of all 29 services, Indonesian', await largestServices('id'), 12_000],
  ['checklist: data of all 29 services, English', await largestServices('en'), 12_000],
  ['schedule beside any other element (largest)', dearestBeside('schedule'), 4500],
  ...formFigures,
  ['embed page, 20 rows, CSS included (largest of all sample days)', await largestEmbed(), 3000],
  ['beside frames, where a script runs: frame.js', total('frame.js'), 400],
  ['in frames: the loader, and what tells their height', total('embed.js'), 1500],
  ['the builder: all JS of its page', total('builder.js'), 60 * 1024],
  ['the desk: all JS to its first screen after signing in', deskUntil('today'), 40 * 1024],
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
