/** A machine that dies while the sample is being loaded: nothing half, nothing twice, ever. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {it, type TestContext} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {sampleSeeds, Store} from '@pendopo/server';
import {temporaryFolder} from '../server/fixtures.ts';
import {begin, start} from '../support/process.ts';

/** How long kills may go on, milliseconds; then whatever has been learnt is enough. */
const patience = 10_000;
const mostRounds = 30;

const args = ['--sample', '--host', '127.0.0.1', '--port', '0', '--data'];

/** How much there is of every office: what is more was doubled, what is less is missing. */
type Contents = Record<string, Record<string, number>>;

/** What a database holds, by office; it must be sound. */
function contents(data: string): Contents {
  const database = new DatabaseSync(join(data, 'pendopo.sqlite'));
  try {
    const all = (sql: string) => database.prepare(sql).all() as Record<string, string | number>[];
    assert.deepEqual(
      all('PRAGMA integrity_check').map(row => Object.values(row)[0]),
      ['ok'],
    );
    assert.deepEqual(all('PRAGMA foreign_key_check'), []);
    const tables = all("SELECT name FROM sqlite_master WHERE type = 'table'").map(row => row.name);
    // Killed before there was anything: the tables come all at once.
    if (!tables.includes('offices')) return {};
    database.exec("INSERT INTO visit_search(visit_search) VALUES ('integrity-check')");

    const found: Contents = {};
    for (const {id} of all('SELECT id FROM offices')) found[id!] = {};
    for (const table of ['visits', 'visit_series', 'notices', 'visit_services']) {
      const rows = all(`SELECT office_id AS id, count(*) AS n FROM ${table} GROUP BY office_id`);
      for (const {id, n} of rows) {
        assert.ok(found[id!], `${table} of an office that is not there`);
        found[id!]![table] = Number(n);
      }
    }
    return found;
  } finally {
    database.close();
  }
}

/** What a load that nobody disturbs leaves. */
async function undisturbed(t: TestContext): Promise<Contents> {
  const data = temporaryFolder(t);
  const now = new Date();
  const store = await Store.open({data});
  for (const seed of sampleSeeds(now)) await store.save(seed, now);
  await store.close();
  return contents(data);
}

/** From the launch of a process to its last office, milliseconds. */
async function timeToLoad(t: TestContext): Promise<number> {
  const begun = performance.now();
  const server = await start([...args, temporaryFolder(t)]);
  const time = performance.now() - begun;
  server.child.kill('SIGTERM');
  assert.equal(await server.ended, 0);
  return time;
}

it('kill -9 at any moment of the sample load leaves whole offices, and the next start the rest', async t => {
  const whole = await undisturbed(t);
  const loadTime = await timeToLoad(t);
  assert.equal(Object.keys(whole).length, 5);
  const begun = performance.now();
  const seen = {empty: 0, some: 0, all: 0};
  let data = temporaryFolder(t);
  for (let round = 0; round < mostRounds && performance.now() - begun < patience; round += 1) {
    // What was left half is gone on with, every other time; else a new one is begun.
    if (round % 2 === 0) data = temporaryFolder(t);
    const {child, ended} = begin([...args, data]);
    // No event will do: any moment up to the end of the load, a start included, is to be met.
    await pause(Math.random() * loadTime);
    child.kill('SIGKILL');
    assert.equal(await ended, null);

    const found = existsSync(join(data, 'pendopo.sqlite')) ? contents(data) : {};
    for (const [id, counts] of Object.entries(found)) assert.deepEqual(counts, whole[id], id);
    const offices = Object.keys(found).length;
    seen[offices === 0 ? 'empty' : offices < 5 ? 'some' : 'all'] += 1;
  }
  t.diagnostic(`killed with no office ${seen.empty}, some ${seen.some}, all ${seen.all} times`);
  assert.ok(seen.some > 0 || seen.all > 0, 'no kill hit the load itself');

  const server = await start([...args, data]);
  // A folder with some offices answers at once and loads the rest meanwhile; a stop waits for that.
  server.child.kill('SIGTERM');
  assert.equal(await server.ended, 0);
  assert.deepEqual(contents(data), whole);
  const again = await start([...args, data]);
  again.child.kill('SIGTERM');
  assert.equal(await again.ended, 0);
  assert.deepEqual(contents(data), whole);
});
