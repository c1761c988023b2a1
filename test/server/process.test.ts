/** The real process: how it is told what to do, how it starts, stops and fails. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, existsSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {type AddressInfo, connect, createServer as createTcpServer, type Socket} from 'node:net';
import {delimiter, join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import pg from 'pg';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {runToEnd, type RunOptions, start, type Running} from '../support/process.ts';
import {temporaryFolder} from './fixtures.ts';

const here = {HOST: '127.0.0.1', PORT: '0'};

async function serve(t: TestContext, env: Record<string, string>, ...args: string[]) {
  const server = await start(args, {env: {...here, ...env}});
  t.after(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
  });
  return server;
}

async function offices({url}: Running): Promise<number> {
  const {data} = await (await fetch(`${url}/v1/offices`)).json();
  return data.length;
}

async function stop({child, ended, lines}: Running) {
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
  assert.equal(lines.at(-1)?.event, 'stopped');
}

/** A connection that keeps what it was told. */
function raw({url}: Running) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('latin1');
  let heard = '';
  socket.on('data', chunk => (heard += chunk));
  return {
    socket,
    /** What was told, once that holds `wanted` or the server has closed. */
    async until(wanted: string): Promise<string> {
      while (!heard.includes(wanted) && !socket.readableEnded) {
        await Promise.race([once(socket, 'data'), once(socket, 'end')]);
      }
      return heard;
    },
  };
}

/** Once the port takes no one: what a server does first when it stops. */
async function closedToOthers({url}: Running): Promise<void> {
  for (;;) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => 'open'),
      once(socket, 'error').then(
        () => 'refused',
        () => 'refused',
      ),
    ]).catch(() => 'refused');
    socket.destroy();
    if (outcome === 'refused') return;
  }
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n`;

describe('a start', () => {
  it('answers as soon as it says that it listens, on an empty folder', async t => {
    const data = join(temporaryFolder(t), 'made', 'by', 'it');
    const server = await serve(t, {PENDOPO_DATA: data});
    assert.equal(await offices(server), 0);
    assert.equal((await (await fetch(`${server.url}/readyz`)).json()).status, 'ready');
    assert.ok(existsSync(join(data, 'pendopo.sqlite')));
    assert.ok(existsSync(join(data, 'assets')));
    await stop(server);
  });

  it('with the sample answers with all of it, and again on the same folder', async t => {
    const env = {PENDOPO_DATA: temporaryFolder(t)};
    const first = await serve(t, env, '--sample');
    assert.equal(await offices(first), 5);
    await stop(first);
    const again = await serve(t, env);
    assert.equal(await offices(again), 5);
    const page = await fetch(`${again.url}/12.19/jadwal`);
    assert.match(await page.text(), /Hari ini/);
    await stop(again);
  });

  it('takes its options before the environment', async t => {
    const [data, other] = [temporaryFolder(t), temporaryFolder(t)];
    const env = {PORT: '1', HOST: '203.0.113.1', PENDOPO_DATA: other};
    const server = await serve(t, env, '--port', '0', '--host', '127.0.0.1', '--data', data);
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.ok(existsSync(join(data, 'pendopo.sqlite')));
    assert.ok(!existsSync(join(other, 'pendopo.sqlite')));
    await stop(server);
  });

  it('listens on the port of PORT', async t => {
    const port = await freePort();
    const server = await serve(t, {PORT: String(port), PENDOPO_DATA: temporaryFolder(t)});
    assert.equal(server.url, `http://127.0.0.1:${port}`);
    await stop(server);
  });

  it('logs lines of JSON, each with its time', async t => {
    const server = await serve(t, {PENDOPO_DATA: temporaryFolder(t)});
    await fetch(`${server.url}/v1/offices?rahasia=1`, {
      headers: {'x-forwarded-for': '203.0.113.9'},
    });
    await stop(server);
    const events = server.lines.map(({event}) => event);
    assert.deepEqual(events.slice(0, 2), ['key made', 'listening']);
    assert.equal(events.at(-1), 'stopped');
    for (const {time, level} of server.lines) {
      assert.ok(!Number.isNaN(Date.parse(String(time))));
      assert.equal(level, 'info');
    }
    assert.doesNotMatch(JSON.stringify(server.lines), /rahasia|203\.0/);
  });
});

describe('a stop', () => {
  it('by SIGINT is as clean as by SIGTERM', async t => {
    const server = await serve(t, {PENDOPO_DATA: temporaryFolder(t)});
    server.child.kill('SIGINT');
    assert.equal(await server.ended, 0);
  });

  it('finishes a request that was half there', async t => {
    const server = await serve(t, {PENDOPO_DATA: temporaryFolder(t)}, '--sample');
    const connection = raw(server);
    // Both in one go: by the answer to the first, the server has read the beginning of the second.
    connection.socket.write(`${get('/healthz')}\r\n${get('/v1/offices')}`);
    assert.match(await connection.until('{"status":"ok"}'), /200 OK/);
    server.child.kill('SIGTERM');
    await closedToOthers(server);
    connection.socket.write('Connection: close\r\n\r\n');
    const told = await connection.until('never');
    assert.match(told.slice(told.indexOf('{"status":"ok"}')), /200 OK[^]*"id":"12\.19"[^]*\}$/);
    assert.equal(await server.ended, 0);
  });

  it('does not wait for connections on which nothing happens', async t => {
    const server = await serve(t, {PENDOPO_DATA: temporaryFolder(t)}, '--sample');
    const silent = [raw(server), raw(server), raw(server)] as const;
    await Promise.all(silent.map(({socket}) => once(socket, 'connect')));
    // One of each: never asked, asked what is kept ready, asked what is not.
    silent[1].socket.write(`${get('/v1/offices')}\r\n`);
    await silent[1].until('"id":"73.72"');
    silent[2].socket.write(`${get('/healthz')}\r\n`);
    await silent[2].until('{"status":"ok"}');
    const begun = performance.now();
    await stop(server);
    // Far less than the half minute that they may stay.
    assert.ok(performance.now() - begun < 5000);
    for (const {socket} of silent) socket.destroy();
  });

  it('during the first load of the sample leaves what can be gone on from', async t => {
    const env = {PENDOPO_DATA: temporaryFolder(t)};
    const server = await serve(t, env, '--sample');
    await stop(server);
    const again = await serve(t, env, '--sample');
    assert.equal(await offices(again), 5);
    // At once: its own reload is under way.
    await stop(again);
  });
});

describe('a start that cannot be', () => {
  const fails = async (env: Record<string, string>, why: RegExp, options: RunOptions = {}) => {
    const {code, out, err} = await runToEnd(['start'], {...options, env: {...here, ...env}});
    assert.equal(code, 1);
    assert.match(err, why);
    // A sentence for who runs it, not a stack for who wrote it.
    assert.equal(err.trim().split('\n').length, 1, err);
    assert.doesNotMatch(err, /\n\s+at |undefined|\(\)/);
    assert.doesNotMatch(out, /listening/);
  };

  it('says that the port is taken', async t => {
    const taken = createServer().listen(0, '127.0.0.1');
    t.after(() => taken.close());
    await once(taken, 'listening');
    const {port} = taken.address() as AddressInfo;
    const env = {PORT: String(port), PENDOPO_DATA: temporaryFolder(t)};
    await fails(env, /^Pendopo could not start\. .*port.*PORT/);
  });

  const folder = /^Pendopo could not start\. .*data folder.*PENDOPO_DATA/;

  it('says that the data folder is a file, or below one', async t => {
    const file = join(temporaryFolder(t), 'file');
    writeFileSync(file, '');
    await fails({PENDOPO_DATA: file}, folder);
    await fails({PENDOPO_DATA: join(file, 'below')}, folder);
  });

  it('says that the data folder cannot be written to', async t => {
    const data = temporaryFolder(t);
    chmodSync(data, 0o555);
    // Root may write anywhere, so someone else must try.
    const identity = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {};
    await fails({PENDOPO_DATA: data}, folder, identity);
    await fails({PENDOPO_DATA: join(data, 'below')}, folder, identity);
  });

  it('says that the database is none', async t => {
    const data = temporaryFolder(t);
    writeFileSync(join(data, 'pendopo.sqlite'), 'not a database, but quite some text '.repeat(99));
    await fails({PENDOPO_DATA: data}, folder);
  });

  it('says that the database cannot be reached', async t => {
    const port = await freePort();
    const env = {PENDOPO_DATA: temporaryFolder(t)};
    const database = /^Pendopo could not start\. .*database.*DATABASE_URL/;
    for (const host of ['127.0.0.1', 'localhost']) {
      await fails({...env, DATABASE_URL: `postgres://u:secret@${host}:${port}/d`}, database);
    }
    await fails({...env, DATABASE_URL: 'postgres://u:secret@tidak-ada.invalid/d'}, database);
  });

  it('says that the database hangs up, and never shows its password', async t => {
    const rude = createTcpServer((socket: Socket) => void socket.destroy()).listen(0, '127.0.0.1');
    t.after(() => rude.close());
    await once(rude, 'listening');
    const {port} = rude.address() as AddressInfo;
    const env = {...here, DATABASE_URL: `postgres://u:secret@127.0.0.1:${port}/d`};
    const {code, err} = await runToEnd(['start'], {env});
    assert.equal(code, 1);
    assert.match(err, /^Pendopo could not start\. /);
    assert.doesNotMatch(err, /secret/);
  });
});

describe('wrong usage', () => {
  for (const args of [
    ['begin'],
    ['start', '--unknown'],
    ['start', '--port'],
    ['start', '--port', 'x'],
    ['start', '--port', '65536'],
    ['start', '--sample=yes'],
  ]) {
    it(`\`pendopo ${args.join(' ')}\` is told how it is used`, async () => {
      const {code, out, err} = await runToEnd(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /pendopo start/);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  }

  it('of PORT is told too', async () => {
    const {code, err} = await runToEnd(['start'], {env: {PORT: 'delapan'}});
    assert.equal(code, 2);
    assert.match(err, /delapan/);
  });

  it('is not asking for help', async () => {
    for (const args of [['--help'], [], ['start', '--help']]) {
      const {code, out, err} = await runToEnd(args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /pendopo start/);
    }
  });
});

describe('an older Node', () => {
  const older = findOlderNode();
  it('is told that 24 is needed', {skip: !older && 'no older Node on this machine'}, async () => {
    const {code, out, err} = await runToEnd(['start'], {node: older!});
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^Pendopo needs Node\.js 24 or later; this is v\d+/);
    assert.doesNotMatch(err, /\n\s+at /);
  });
});

describe('on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => void (postgres = await startPostgres()));
  after(() => postgres.close());

  it('serves the sample from the database of DATABASE_URL', async t => {
    const DATABASE_URL = await postgres.database();
    const data = temporaryFolder(t);
    const server = await serve(t, {DATABASE_URL, PENDOPO_DATA: data}, '--sample');
    assert.equal(server.lines.at(-1)?.database, 'postgres');
    assert.equal(await offices(server), 5);
    assert.ok(!existsSync(join(data, 'pendopo.sqlite')));
    await stop(server);
  });

  it('finishes an answer that the database keeps waiting, and then stops', async t => {
    const DATABASE_URL = await postgres.database();
    const server = await serve(t, {DATABASE_URL, PENDOPO_DATA: temporaryFolder(t)});
    const blocker = new pg.Client({connectionString: DATABASE_URL});
    await blocker.connect();
    t.after(() => blocker.end());
    await blocker.query('BEGIN; LOCK TABLE offices IN ACCESS EXCLUSIVE MODE');
    const answer = fetch(`${server.url}/v1/offices`);
    await waitingForLock(blocker);

    server.child.kill('SIGTERM');
    await closedToOthers(server);
    const begun = performance.now();
    await blocker.query('COMMIT');
    const response = await answer;
    assert.equal(response.status, 200);
    assert.deepEqual((await response.json()).data, []);
    assert.equal(await server.ended, 0);
    assert.equal(server.lines.at(-1)?.event, 'stopped');
    // The connection, kept open by who asked, could stay for half a minute.
    assert.ok(performance.now() - begun < 10_000);
  });

  it('ends at once when the port is taken', async t => {
    const taken = createServer().listen(0, '127.0.0.1');
    t.after(() => taken.close());
    await once(taken, 'listening');
    const {port} = taken.address() as AddressInfo;
    const DATABASE_URL = await postgres.database();
    const env = {...here, DATABASE_URL, PORT: String(port), PENDOPO_DATA: temporaryFolder(t)};
    const begun = performance.now();
    const {code, err} = await runToEnd(['start'], {env});
    assert.equal(code, 1);
    assert.match(err, /port is taken/);
    // Ten seconds is how long an idle connection to the database lives.
    assert.ok(performance.now() - begun < 8000);
  });

  it('says that there is no such database', async t => {
    const url = (await postgres.database()).replace(/test_\w+/, 'tidak_ada');
    const env = {...here, DATABASE_URL: url, PENDOPO_DATA: temporaryFolder(t)};
    const {code, err} = await runToEnd(['start'], {env});
    assert.equal(code, 1);
    assert.match(err, /^Pendopo could not start\. .*tidak_ada/);
    assert.equal(err.trim().split('\n').length, 1);
  });
});

/** Once some connection stands in line for the table: asked again and again, as the catalogue tells. */
async function waitingForLock(client: pg.Client): Promise<void> {
  for (;;) {
    const {rowCount} = await client.query('SELECT 1 FROM pg_locks WHERE NOT granted');
    if (rowCount) return;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function findOlderNode(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/bin', '/usr/bin'];
  return folders
    .map(folder => join(folder, 'node'))
    .filter(existsSync)
    .find(node => {
      const {stdout} = spawnSync(node, ['--version'], {encoding: 'utf8'});
      const major = Number(/^v(\d+)/.exec(stdout)?.[1]);
      return major >= 16 && major < 24;
    });
}
