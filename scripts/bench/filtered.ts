/**
 * Filtered reads with 200 and with 20,000 visits of one office, in process and never from the cache.
 * Target: 20,000 take at most twice the time of 200. Both answer as many rows.
 */
import pg from 'pg';
import {createApp, loadAssets, ReadCache, silentLog, Store} from '@pendopo/server';
import {postgresMissing, startPostgres} from '../../test/support/postgres.ts';
import {median, milliseconds, ratios, spread, table, times, verdict} from './figures.ts';
import {questions} from './filtered/questions.ts';
import {officeWith} from './filtered/record.ts';
import {visits} from './pendopo.ts';
import {temporaryFolder} from './processes.ts';

const few = 200;
const many = 20_000;
const target = 2;
const rounds = 41;
const day = 864e5;

type App = ReturnType<typeof createApp>;

interface Subject {
  app: App;
  /** Makes all that was made of the office before stale. */
  touch(): Promise<void>;
  close(): Promise<void>;
}

/** PostgreSQL does this by itself, but only a minute after so many rows were written. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}

async function open(count: number, databaseUrl?: string): Promise<Subject> {
  const store = await Store.open({data: temporaryFolder(), databaseUrl});
  const now = new Date();
  await store.save(officeWith(count, now), now);
  if (databaseUrl) await analyze(databaseUrl);
  const cache = new ReadCache({revisions: () => store.offices.revisions(), now: Date.now});
  const assets = await loadAssets();
  return {
    app: createApp({store, cache, assets, log: silentLog, now: Date.now}),
    async touch() {
      await store.offices.touch('12.19', new Date().toISOString());
      cache.changed();
    },
    close: () => store.close(),
  };
}

const date = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

let turn = 0;

/** A span of days not asked for in hundreds of turns; it holds all visits, as every other does. */
function span(): Record<string, string> {
  turn++;
  return {from: date(-2 - (turn % 30)), to: date(302 + (Math.floor(turn / 30) % 30))};
}

interface Page {
  data: unknown[];
  next?: string;
}

async function ask(app: App, query: Record<string, string>) {
  const url = `http://localhost${visits}?${new URLSearchParams({limit: '10', ...query})}`;
  const begin = performance.now();
  const response = await app.request(url);
  const text = await response.text();
  const time = performance.now() - begin;
  if (response.status !== 200) throw new Error(`${url}: ${response.status} ${text}`);
  return {time, page: JSON.parse(text) as Page};
}

type Question = (app: App) => ReturnType<typeof ask>;

/** The page after the first, which is asked for before and not counted. */
const second =
  (query: Record<string, string>): Question =>
  async app => {
    const asked = {...query, ...span()};
    const {page} = await ask(app, asked);
    return ask(app, {...asked, cursor: page.next!});
  };

const first =
  (query: Record<string, string>): Question =>
  app =>
    ask(app, {...query, ...span()});

interface Measured {
  what: string;
  small: number[];
  large: number[];
  rows: string;
}

async function measure(what: string, ask: Question, [a, b]: Subject[]): Promise<Measured> {
  const small: number[] = [];
  const large: number[] = [];
  let rows = '';
  for (let round = 0; round < rounds; round++) {
    const [one, other] = [await ask(a!.app), await ask(b!.app)];
    // The first ones meet cold code and facets not made yet.
    if (round < 5) continue;
    small.push(one.time);
    large.push(other.time);
    rows = `${one.page.data.length}/${other.page.data.length}`;
  }
  return {what, small, large, rows};
}

/** The first reads after a change also make the facets anew: the price of a change, not of a read. */
const afterChange = (subjects: Subject[]): Promise<Measured> =>
  measure(
    'first read after a change',
    async app => {
      await subjects.find(subject => subject.app === app)!.touch();
      return ask(app, span());
    },
    subjects,
  );

const growth = ({small, large}: Measured) => median(ratios(large, small));

function report(engine: string, found: Measured[], change: Measured): void {
  table(
    [engine, `${few} visits`, 'spread', `${many} visits`, 'spread', 'ratio', 'rows'],
    [...found, change].map(one => [
      one.what,
      milliseconds(median(one.small)),
      spread(one.small, milliseconds),
      milliseconds(median(one.large)),
      spread(one.large, milliseconds),
      times(growth(one)),
      one.rows,
    ]),
  );
  for (const one of found) {
    verdict({what: `${engine}, ${one.what}`, value: growth(one), show: times, atMost: target});
  }
  console.log();
}

async function runOn(engine: string, url?: () => Promise<string>): Promise<void> {
  const subjects = [await open(few, await url?.()), await open(many, await url?.())];
  const found: Measured[] = [];
  for (const [what, query] of Object.entries(questions)) {
    found.push(await measure(what, first(query), subjects));
  }
  found.push(await measure('second page', second({}), subjects));
  const {district} = questions;
  found.push(await measure('second page, district', second(district!), subjects));
  report(engine, found, await afterChange(subjects));
  for (const subject of subjects) await subject.close();
}

export async function run(): Promise<void> {
  await runOn('SQLite');
  const missing = postgresMissing();
  if (missing) return console.log(`PostgreSQL skipped: ${missing}`);
  const postgres = await startPostgres();
  await runOn('PostgreSQL', () => postgres.database());
  await postgres.close();
}
