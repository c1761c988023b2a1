/** The server at its socket: what node:http does not see must be answered as it would answer it. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {connect, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {type RunningServer, silentLog, startServer} from '@pendopo/server';

const visits = '/v1/offices/12.19/visits';

let data: string;
let server: RunningServer;

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'pendopo-front-'));
  server = await startServer({port: 0, host: '127.0.0.1', data, sample: true, log: silentLog});
  // From here on the answer is kept.
  await (await fetch(server.url + visits)).arrayBuffer();
});

after(async () => {
  await server.close();
  await rm(data, {recursive: true});
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** One connection; answers are told apart by their Content-Length. */
class Connection {
  readonly socket: Socket;
  #bytes = Buffer.alloc(0);

  constructor() {
    this.socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    this.socket.on('data', chunk => (this.#bytes = Buffer.concat([this.#bytes, chunk])));
  }

  send(text: string): void {
    this.socket.write(text);
  }

  async answer(hasBody = true): Promise<Answer> {
    for (;;) {
      const end = this.#bytes.indexOf('\r\n\r\n');
      if (end >= 0) {
        const [line, ...lines] = this.#bytes.subarray(0, end).toString().split('\r\n');
        const headers = Object.fromEntries(
          lines.map(text => [
            text.slice(0, text.indexOf(':')).toLowerCase(),
            text.slice(text.indexOf(':') + 1).trim(),
          ]),
        );
        const length = hasBody ? Number(headers['content-length'] ?? 0) : 0;
        if (this.#bytes.length >= end + 4 + length) {
          const body = this.#bytes.subarray(end + 4, end + 4 + length);
          this.#bytes = this.#bytes.subarray(end + 4 + length);
          return {status: Number(line!.split(' ')[1]), headers, body};
        }
      }
      await once(this.socket, 'data');
    }
  }

  close(): void {
    this.socket.destroy();
  }
}

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;

async function withConnection(run: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = new Connection();
  try {
    await run(connection);
  } finally {
    connection.close();
  }
}

test('a kept answer from the socket is the one that the app gives', () =>
  withConnection(async connection => {
    const plain = await fetch(server.url + visits, {headers: {'accept-encoding': 'identity'}});
    connection.send(get(visits, 'Accept-Encoding: gzip, deflate, br\r\n'));
    const {status, headers, body} = await connection.answer();
    assert.equal(status, 200);
    assert.equal(brotliDecompressSync(body).toString(), await plain.text());
    for (const name of ['cache-control', 'vary', 'access-control-allow-origin', 'content-type']) {
      assert.equal(headers[name], plain.headers.get(name), name);
    }
    assert.ok(Math.abs(Date.parse(headers['date']!) - Date.now()) < 60_000);
  }));

test('a connection goes on from answer to answer, also to what is not kept', () =>
  withConnection(async connection => {
    connection.send(get(visits));
    const first = await connection.answer();
    connection.send(get(visits, `If-None-Match: ${first.headers['etag']}\r\n`));
    assert.equal((await connection.answer()).status, 304);
    connection.send(get('/v1/offices/99.99'));
    assert.equal((await connection.answer()).status, 404);
    connection.send(get(visits));
    assert.deepEqual((await connection.answer()).body, first.body);
  }));

test('requests that come together, or in pieces, are all answered', () =>
  withConnection(async connection => {
    connection.send(get(visits) + get('/healthz') + get(visits));
    assert.equal((await connection.answer()).status, 200);
    assert.equal((await connection.answer()).body.toString(), '{"status":"ok"}');
    assert.equal((await connection.answer()).status, 200);
  }).then(() =>
    withConnection(async connection => {
      const text = get(visits);
      connection.send(text.slice(0, 30));
      await once(connection.socket, 'connect');
      connection.send(text.slice(30));
      assert.equal((await connection.answer()).status, 200);
    }),
  ));

test('a body, a wrong Accept and another method are refused as the app refuses them', async () => {
  for (const [request, status] of [
    [get(visits, 'Content-Length: 2\r\n') + '{}', 400],
    [get(visits, 'Transfer-Encoding: chunked\r\n') + '0\r\n\r\n', 400],
    [get(visits, 'Accept: text/csv\r\n'), 406],
    [get(visits).replace('GET', 'DELETE'), 405],
  ] as const) {
    await withConnection(async connection => {
      connection.send(request);
      const answer = await connection.answer();
      assert.equal(answer.status, status, request);
      assert.match(answer.headers['content-type']!, /^application\/problem\+json/);
    });
  }
});

test('HEAD has the headers and no body', () =>
  withConnection(async connection => {
    connection.send(get(visits).replace('GET', 'HEAD'));
    const {status, headers} = await connection.answer(false);
    assert.equal(status, 200);
    assert.ok(Number(headers['content-length']) > 1000);
  }));

test('whoever asks and does not read is made to wait, and then has every answer', () =>
  withConnection(async connection => {
    connection.socket.pause();
    const wanted = 200;
    for (let i = 0; i < wanted; i++) connection.send(get(visits));
    connection.socket.resume();
    for (let i = 0; i < wanted; i++) assert.equal((await connection.answer()).status, 200);
  }));

test('closing ends idle connections and lets the server go', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pendopo-front-'));
  const other = await startServer({port: 0, host: '127.0.0.1', data: folder, log: silentLog});
  const idle = connect(Number(new URL(other.url).port), '127.0.0.1');
  await once(idle, 'connect');
  const ended = once(idle, 'close');
  idle.resume();
  await other.close();
  await ended;
  await rm(folder, {recursive: true});
});
