/**
 * Recognisable values go through every write, every lookup and every form of a real process; then
 * they are looked for everywhere that is not theirs: the log, the database's bytes, headers,
 * addresses, and all that the public may read.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {after, before, describe, it, type TestContext} from 'node:test';
import {isUnavailableError, Pendopo} from '@pendopo/sdk';
import pg from 'pg';
import {doors, filledIn, formsOf, go, office, type Receipt} from '../support/doors.ts';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {type Running, start} from '../support/process.ts';
import {planted, Traces} from '../support/traces.ts';
import {atTheDesk, overTheDesk} from '../support/over-the-desk.ts';
import {forAll, temporaryFolder} from '../server/fixtures.ts';
import {run as pendopoUser} from '../server/staff-command.ts';

const {paths} = JSON.parse(
  readFileSync(new URL('../../packages/contract/openapi.json', import.meta.url), 'utf8'),
) as {paths: Record<string, Record<string, {operationId: string}>>};

/** What the public may ask for; who works at the desk signs in, and has tests of its own. */
const operations = (method: string) =>
  Object.entries(paths)
    .filter(([path, all]) => all[method] && !path.startsWith('/v1/staff/'))
    .map(([path, all]) => ({path, id: all[method]!.operationId}));

/** A real server, what it wrote, and what it answered. */
interface Site {
  server: Running;
  client: Pendopo;
  data: string;
  database?: string | undefined;
  output: () => string;
  /** Every answer to a request that held something personal. */
  answers: {to: string; response: Response; body: string}[];
  /** Keeps an answer to be looked through. */
  note(response: Response, to: string): Promise<Response>;
  traces: Traces;
  ask(path: string, init?: RequestInit): Promise<Response>;
}

let postgres: TestPostgres | undefined;
before(async () => {
  if (!postgresMissing()) postgres = await startPostgres();
});
after(() => postgres?.close());

async function open(t: Pick<TestContext, 'after'>, engine: string): Promise<Site> {
  const data = temporaryFolder(t);
  const database = engine === 'PostgreSQL' ? await postgres!.database() : undefined;
  const env = {PORT: '0', HOST: '127.0.0.1', PENDOPO_DATA: data, DATABASE_URL: database};
  const server = await start(['--sample'], {env: env as Record<string, string>});
  t.after(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
  });
  let errors = '';
  server.child.stderr!.on('data', chunk => (errors += chunk));
  const answers: Site['answers'] = [];
  const note = async (response: Response, to: string) => {
    answers.push({to, response, body: await response.clone().text()});
    return response;
  };
  const client = new Pendopo({
    server: server.url,
    office,
    retries: 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await fetch(request);
      return request.method === 'POST' ? note(response, new URL(request.url).pathname) : response;
    },
  });
  return {
    server,
    client,
    data,
    database,
    output: () => server.lines.map(line => JSON.stringify(line)).join('\n') + errors,
    answers,
    note,
    traces: new Traces(),
    ask: async (path, init) =>
      note(await fetch(server.url + path, {redirect: 'manual', ...init}), path),
  };
}

/** Through every operation, in the order of the table; whose receipts are then looked for too. */
async function throughEveryDoor({client, traces}: Site): Promise<Record<string, unknown>> {
  const receipts: Record<string, Receipt> = {};
  const outcomes: Record<string, unknown> = {};
  for (const {id} of operations('post').toSorted(
    (a, b) => Object.keys(doors).indexOf(a.id) - Object.keys(doors).indexOf(b.id),
  )) {
    const door = doors[id]!;
    const outcome = await go(client, door, door.of ? receipts[door.of] : undefined);
    outcomes[id] = outcome;
    if (outcome instanceof Error || !('secret' in outcome)) continue;
    const {number, secret} = outcome as unknown as Receipt;
    receipts[id] = {number, secret};
    traces.add(`secret of ${id}`, secret);
    traces.add(`secret of ${id}, plain`, secret.replace(/\W/g, ''));
  }
  return outcomes;
}

/** Through every form, once filled in and once empty but for one field. */
async function throughEveryForm({ask, traces}: Site): Promise<void> {
  for (const {page, more} of formsOf(operations('post'))) {
    for (const front of ['', '/embed']) {
      const path = `${front}/${office}/${page}`;
      const html = await (await ask(path, {headers: {accept: 'text/html'}})).text();
      const body = filledIn(html, more);
      const sent = await ask(path, {method: 'POST', body, headers: {accept: 'text/html'}});
      assert.ok([200, 400, 404, 409, 422, 429].includes(sent.status), `${path}: ${sent.status}`);
      for (const [, given] of (await sent.text()).matchAll(/class="once">([^<]+)</g)) {
        if (!/^[A-Z]\d{4}/.test(given!)) traces.add(`secret of ${page}`, given!);
      }
    }
  }
}

/** All that is kept, as bytes: files, and rows as the database tells them. */
async function kept({data, database}: Site): Promise<[string, Buffer][]> {
  const files = readdirSync(data, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map((file): [string, Buffer] => [file, readFileSync(file)]);
  if (!database) return files;
  const client = new pg.Client(database);
  await client.connect();
  try {
    const {rows} = await client.query(
      "select table_name from information_schema.tables where table_schema = 'public'",
    );
    for (const {table_name} of rows) {
      const all = await client.query(`select t::text as row from "${table_name}" t`);
      files.push([table_name, Buffer.from(all.rows.map(({row}) => row).join('\n'))]);
    }
  } finally {
    await client.end();
  }
  return files;
}

/** Everything that the public may read, from the front door on and through the API. */
async function readable({server: {url}}: Site): Promise<[string, string][]> {
  const read = new Map<string, string>();
  const next = ['/', ...formsOf(operations('post')).map(({page}) => `/${office}/${page}`)];
  for (const {path} of operations('get')) next.push(path.replace('{office}', office));
  for (let path = next.shift(); path && read.size < 120; path = next.shift()) {
    if (read.has(path) || path.includes('{')) continue;
    const response = await fetch(url + path, {headers: {accept: 'text/html, application/json'}});
    const text = await response.text();
    read.set(path, JSON.stringify([...response.headers]) + text);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    for (const [, href] of text.matchAll(/href="(\/[^"#]*)/g))
      next.push(href!.replaceAll('&amp;', '&'));
  }
  return [...read];
}

/** Breaks what every write needs, while the server runs. */
async function breakDatabase({data, database}: Site): Promise<void> {
  const sql = 'alter table idempotency rename to broken';
  if (database) {
    const client = new pg.Client(database);
    await client.connect();
    await client.query(sql);
    return client.end();
  }
  const file = readdirSync(data).find(name => /\.(db|sqlite3?)$/.test(name))!;
  const db = new DatabaseSync(join(data, file));
  db.exec(sql);
  db.close();
}

it('every write and lookup of the contract has its door here', () => {
  const ids = operations('post').map(({id}) => id);
  assert.deepEqual(
    ids.filter(id => !doors[id]),
    [],
    'add it to test/support/doors.ts',
  );
});

it('the search finds what is there, however it was written down', () => {
  const traces = new Traces();
  const {phone, text, nik} = planted;
  for (const leak of [
    phone,
    text,
    `x${Buffer.from(`ab${text}cd`).toString('base64')}y`,
    Buffer.from(phone, 'utf16le').toString('latin1'),
    Buffer.from(phone).toString('hex'),
    `?q=${encodeURIComponent(text)}`,
    JSON.stringify({nik}),
  ]) {
    assert.notDeepEqual(traces.in(leak), [], leak);
  }
  assert.deepEqual(traces.in('Kalimat lain dari warga lain, 081200000000'), []);
});

for (const engine of ['SQLite', 'PostgreSQL']) {
  const skip = engine === 'PostgreSQL' && postgresMissing();
  describe(`what citizens write, on ${engine}`, {skip, timeout: 240_000}, () => {
    let site: Site;
    before(async () => {
      site = await open(forAll, engine);
    });

    it('goes through every door', async () => {
      const outcomes = await throughEveryDoor(site);
      for (const [id, outcome] of Object.entries(outcomes)) {
        // What was refused was not planted: only a lookup of what is not there may be.
        const {code} = outcome as {code?: string};
        const allowed = /^(no-match|not-possible-now|not-found)$/.test(code ?? '');
        assert.ok(!(outcome instanceof Error) || allowed, `${id}: ${JSON.stringify(outcome)}`);
      }
      await throughEveryForm(site);
    });

    it('goes over the desk', async () => {
      const {data, database, client, server, note} = site;
      const where = database ? ['--database', database] : [];
      const who = ['add', 'kepala', '--office', office, ...where];
      const password = await pendopoUser(data, who);
      const desk = await atTheDesk(server.url, 'kepala', password, async (input, init) => {
        const request = new Request(input, init);
        return note(await fetch(request), new URL(request.url).pathname);
      });
      const receipt = async (door: string) =>
        (await go(client, doors[door]!)) as unknown as Receipt;
      const complaint = await receipt('createComplaint');
      const request = await receipt('createVisitRequest');
      for (const {secret} of [complaint, request]) site.traces.add('secret at the desk', secret);
      const given = {complaint: complaint.number, request: request.number};
      assert.equal((await overTheDesk(desk, given)).length, 2);
    });

    it('is in no header, no address, and no cache', () => {
      for (const {to, response} of site.answers) {
        assert.match(response.headers.get('cache-control') ?? '', /no-store/, to);
        // Whoever works at the desk has a session; nobody of the public has anything.
        const session = /^\/v1\/staff\/(session|password)$/.test(to);
        if (!session) assert.equal(response.headers.get('set-cookie'), null, to);
        assert.equal(response.headers.get('location'), null, to);
        const headers = JSON.stringify([...response.headers]);
        assert.deepEqual(site.traces.in(headers), [], `headers of ${to}`);
      }
    });

    it('is in nothing that the public may read', async () => {
      for (const [what, text] of await readable(site)) {
        assert.deepEqual(site.traces.in(text), [], what);
      }
    });

    it('is nowhere in the bytes of the database', async () => {
      for (const [what, bytes] of await kept(site)) {
        assert.deepEqual(site.traces.in(bytes), [], what);
      }
    });

    it('is in no log, also when the database fails under it', async () => {
      await breakDatabase(site);
      const failed = Object.values(await throughEveryDoor(site));
      assert.ok(failed.some(isUnavailableError), JSON.stringify(failed));
      const log = site.output();
      assert.match(log, /"level":"error"/);
      assert.deepEqual(site.traces.in(log), []);
    });
  });
}
