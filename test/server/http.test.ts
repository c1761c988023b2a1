/** What holds for every answer of the API: forms, caching, languages, refusals, what is kept quiet. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {type ClientRequestArgs, type IncomingMessage, request} from 'node:http';
import {text} from 'node:stream/consumers';
import {before, describe, it} from 'node:test';
import {setImmediate as immediate} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {Problem, problemType, type ProblemCode} from '@pendopo/contract';
import {
  jsonLog,
  ReadCache,
  type RunningServer,
  sampleSeeds,
  startServer,
  Store,
} from '@pendopo/server';
import {
  forAll,
  noon,
  office,
  openApp,
  place,
  record,
  temporaryFolder,
  type TestApp,
  visit,
} from './fixtures.ts';

const visits = '/v1/offices/12.19/visits';

/** Everything that the API can be asked for, as a path in the sample. */
const routes = [
  '/v1/offices',
  '/v1/offices/12.19',
  '/v1/offices/12.19/notices',
  visits,
  `${visits}/12.19-hall-20261125`,
  `${visits}.ics`,
  `${visits}/12.19-hall-20261125.ics`,
  '/v1/openapi.json',
];

let sample: TestApp;
before(async () => {
  sample = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
});

describe('every answer', () => {
  const decoded = async (response: Response) => {
    const bytes = Buffer.from(await response.arrayBuffer());
    const encoding = response.headers.get('content-encoding');
    assert.equal(response.headers.get('content-length'), String(bytes.length));
    if (encoding === 'br') return brotliDecompressSync(bytes).toString();
    return encoding === 'gzip' ? gunzipSync(bytes).toString() : bytes.toString();
  };

  for (const path of routes) {
    it(`of ${path} is the same in every encoding, and says that it varies`, async () => {
      const plain = await sample.get(path);
      const body = await decoded(plain);
      assert.equal(plain.status, 200);
      assert.equal(plain.headers.get('content-encoding'), null);
      for (const [accepted, used] of [
        ['br', 'br'],
        ['gzip, deflate, br', 'br'],
        ['gzip', 'gzip'],
        ['br;q=0, gzip;q=0.5', 'gzip'],
        ['deflate', null],
        ['identity', null],
        ['', null],
      ] as const) {
        // The second answer may be a smaller one, made meanwhile.
        for (let time = 0; time < 2; time += 1) {
          const response = await sample.get(path, {'accept-encoding': accepted});
          assert.equal(response.headers.get('content-encoding'), used, accepted);
          assert.match(response.headers.get('vary')!, /\bAccept-Encoding\b/);
          assert.equal(await decoded(response), body);
        }
      }
    });

    it(`of ${path} is not sent again to who has it`, async () => {
      const etag = (await sample.get(path)).headers.get('etag')!;
      assert.match(etag, /^"[\w-]+"$/);
      const held = [etag, `W/${etag}`, `"other", ${etag}`, `"other",W/${etag} , "third"`, '*'];
      for (const header of held) {
        const response = await sample.get(path, {'if-none-match': header});
        assert.equal(response.status, 304, header);
        assert.equal(response.headers.get('etag'), etag);
        assert.equal(await response.text(), '');
        assert.ok(response.headers.get('cache-control'));
      }
      for (const header of ['"other"', etag.slice(1, -1), '']) {
        assert.equal((await sample.get(path, {'if-none-match': header})).status, 200, header);
      }
    });

    it(`of ${path} has one tag per encoding, any of which will do`, async () => {
      const tag = async (encoding: string) =>
        (await sample.get(path, {'accept-encoding': encoding})).headers.get('etag')!;
      const tags = await Promise.all(['br', 'gzip', 'identity'].map(tag));
      assert.equal(new Set(tags).size, 3);
      for (const etag of tags) {
        const headers = {'if-none-match': etag, 'accept-encoding': 'br'};
        assert.equal((await sample.get(path, headers)).status, 304);
      }
    });

    it(`of ${path} to a HEAD is the same without a body`, async () => {
      const headers = {'accept-encoding': 'br'};
      await sample.get(path, headers);
      const [get, head] = await Promise.all([
        sample.get(path, headers),
        sample.app.request(path, {method: 'HEAD', headers}),
      ]);
      assert.equal(head.status, 200);
      assert.equal(await head.text(), '');
      assert.deepEqual([...head.headers], [...get.headers]);
    });

    it(`of ${path} may be read by every site, kept for a while, and sets no cookie`, async () => {
      const {headers} = await sample.get(path, {origin: 'https://desa.example'});
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.match(headers.get('access-control-expose-headers')!, /ETag/);
      assert.match(headers.get('cache-control')!, /public, max-age=\d+, stale-while-revalidate=/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('set-cookie'), null);
    });
  }

  it('are told by caches no longer than they stand', async t => {
    const app = await openApp(t, {records: sampleSeeds(new Date(noon))});
    const midnight = Date.parse('2026-11-26T00:00:00+07:00');
    for (const [now, age, stale] of [
      [noon, 30, 300],
      [midnight - 100_000, 30, 70],
      [midnight - 20_000, 20, 0],
      [midnight, 30, 300],
    ] as const) {
      app.clock.now = now;
      for (const path of ['/v1/offices/12.19/partners', '/12.19/mitra-kia']) {
        const {headers} = await app.get(path);
        const told = `public, max-age=${age}, stale-while-revalidate=${stale}`;
        assert.equal(headers.get('cache-control'), told, path);
      }
    }
  });

  it('to a preflight allows reads from every site, without credentials', async () => {
    for (const path of [...routes, '/v1/anything']) {
      const response = await sample.app.request(path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://desa.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'accept-language,if-none-match',
        },
      });
      const header = (name: string) => response.headers.get(`access-control-${name}`);
      assert.equal(response.status, 204);
      assert.equal(header('allow-origin'), '*');
      assert.match(header('allow-methods')!, /GET/);
      assert.match(header('allow-headers')!, /Accept-Language.*If-None-Match/i);
      assert.equal(header('allow-credentials'), null);
      assert.ok(Number(header('max-age')) >= 3600);
      assert.equal(await response.text(), '');
    }
  });

  it('changes its tag with its content, and not otherwise', async t => {
    const app = await openApp(t, {records: [record({visits: [visit('a')]})]});
    const first = (await app.get(visits)).headers.get('etag')!;
    const changed = record({visits: [visit('a', {state: 'cancelled', reason: {id: 'Banjir'}})]});
    await app.save(changed);
    const response = await app.get(visits, {'if-none-match': first});
    assert.equal(response.status, 200);
    assert.equal((await response.json()).data[0].state, 'cancelled');
    const second = response.headers.get('etag')!;
    assert.notEqual(second, first);

    await app.save(changed);
    assert.equal((await app.get(visits, {'if-none-match': second})).status, 304);
  });

  it('is made anew when the moment has come up to which it stood', async t => {
    const app = await openApp(t, {records: [record({visits: [visit('a')]})]});
    const {validUntil} = await app.json(visits);
    const etag = (await app.get(visits)).headers.get('etag')!;
    app.clock.now = Date.parse(validUntil) - 1;
    assert.equal((await app.get(visits, {'if-none-match': etag})).status, 304);
    app.clock.now += 1;
    assert.equal((await app.get(visits, {'if-none-match': etag})).status, 200);
  });
});

describe('a change by another process', () => {
  it('is seen within a second, and not asked for at every answer', async t => {
    const app = await openApp(t, {records: [record({visits: [visit('a')]})]});
    const other = await Store.open({data: app.data});
    t.after(() => other.close());
    const states = async () =>
      (await app.json(visits)).data.map((one: {state: string}) => one.state);
    assert.deepEqual(await states(), ['scheduled']);

    await other.save(record({visits: [visit('a', {state: 'full'})]}), new Date(noon));
    app.clock.now += 999;
    assert.deepEqual(await states(), ['scheduled']);
    app.clock.now += 1;
    assert.deepEqual(await states(), ['full']);
  });
});

describe('a refusal', () => {
  interface Case {
    path: string;
    code: ProblemCode;
    status: number;
    /** Where and what, as `pointer code`. */
    faults?: string[];
    init?: RequestInit;
  }
  const to = (path: string, status: number, code: ProblemCode, ...faults: string[]): Case => ({
    ...{path, status, code},
    ...(faults.length && {faults}),
  });
  const wrong = (query: string, ...faults: string[]) =>
    to(`${visits}?${query}`, 400, 'invalid-parameters', ...faults);
  const asking = (path: string, accept: string): Case => ({
    ...to(path, 406, 'not-acceptable'),
    init: {headers: {accept}},
  });
  const by = (method: string, path: string): Case => ({
    ...to(path, 405, 'method-not-allowed'),
    init: {method},
  });

  const cases: Record<string, Case> = {
    'an unknown office': to('/v1/offices/99.99', 404, 'unknown-office'),
    'visits of an unknown office': to('/v1/offices/99.99/visits', 404, 'unknown-office'),
    'notices of an unknown office': to('/v1/offices/99.99/notices', 404, 'unknown-office'),
    'the calendar of an unknown office': to('/v1/offices/99.99/visits.ics', 404, 'unknown-office'),
    'a visit of an unknown office': to('/v1/offices/99.99/visits/a', 404, 'unknown-office'),
    'a malformed office': to('/v1/offices/1219', 404, 'unknown-office'),
    'a district for an office': to('/v1/offices/12.19.06/visits', 404, 'unknown-office'),
    'an unknown visit': to(`${visits}/12.19-none`, 404, 'not-found'),
    'the entry of an unknown visit': to(`${visits}/12.19-none.ics`, 404, 'not-found'),
    "another office's visit": to(`${visits}/34.02-hall-20261125`, 404, 'not-found'),
    'a malformed visit': to(`${visits}/a%20b%3Cc%3E`, 404, 'not-found'),
    'an unknown route': to('/v1/nothing', 404, 'not-found'),
    'an unknown route of an office': to('/v1/offices/12.19/nothing', 404, 'not-found'),
    'an unknown script': to('/v1/nothing.js', 404, 'not-found'),
    'a month that is none': wrong('from=2026-13-01', '/query/from invalid-date'),
    'a day that is none': wrong('to=2026-02-30', '/query/to invalid-date'),
    'a word for a date': wrong('from=besok', '/query/from invalid-date'),
    'a date with a time': wrong('from=2026-12-01T00:00:00Z', '/query/from invalid-date'),
    'an empty date': wrong('from=', '/query/from invalid-date'),
    'days in the wrong order': wrong('from=2026-12-02&to=2026-12-01', '/query/to from-after-to'),
    'a last day before today': wrong('to=2026-11-24', '/query/to from-after-to'),
    'more days than a list spans': wrong(
      'from=2026-01-01&to=2027-01-03',
      '/query/to range-too-wide',
    ),
    'an unknown kind': wrong('kind=bus', '/query/kind not-a-choice'),
    'a malformed district': wrong('district=Talawi', '/query/district invalid-format'),
    "another office's district": wrong('district=34.02.01', '/query/district not-in-office'),
    "another office's village": wrong('village=34.02.01.2001', '/query/village not-in-office'),
    'a malformed school': wrong('school=1', '/query/school invalid-format'),
    'a malformed service': wrong('service=KTP', '/query/service invalid-format'),
    'no visits to a page': wrong('limit=0', '/query/limit out-of-range'),
    'too many visits to a page': wrong('limit=101', '/query/limit out-of-range'),
    'half a visit to a page': wrong('limit=1.5', '/query/limit out-of-range'),
    'a word for a number': wrong('limit=semua', '/query/limit out-of-range'),
    'an over-long search': wrong(`q=${'x'.repeat(101)}`, '/query/q too-long'),
    'a search given twice': wrong('q=a&q=b', '/query/q invalid-format'),
    'a parameter that is not known': wrong('nik=1234', '/query/nik unknown-parameter'),
    'a parameter of nobody': wrong('__proto__=1', '/query/__proto__ unknown-parameter'),
    'a parameter where there are none': to(
      '/v1/offices?q=a',
      400,
      'invalid-parameters',
      '/query/q unknown-parameter',
    ),
    'several faults at once': wrong(
      'from=x&kind=bus&nik=1',
      ...['/query/from invalid-date', '/query/kind not-a-choice', '/query/nik unknown-parameter'],
    ),
    'several faults found later': wrong(
      'to=2026-11-24&district=34.02.01',
      ...['/query/to from-after-to', '/query/district not-in-office'],
    ),
    'a cursor in a calendar': to(
      `${visits}.ics?cursor=a`,
      400,
      'invalid-parameters',
      '/query/cursor unknown-parameter',
    ),
    'a broken cursor': to(`${visits}?cursor=nonsense`, 400, 'cursor-mismatch'),
    'an invented cursor': to(`${visits}?cursor=00000000~0~a`, 400, 'cursor-mismatch'),
    'an over-long cursor': wrong(`cursor=${'x'.repeat(601)}`, '/query/cursor too-long'),
    'an over-long address': to(`${visits}?q=${'x'.repeat(2000)}`, 414, 'address-too-long'),
    'a list as a page': asking(visits, 'text/html'),
    'a list as a calendar': asking(visits, 'text/calendar'),
    'a calendar as JSON': asking(`${visits}.ics`, 'application/json'),
    'an entry as JSON': asking(`${visits}/12.19-hall-20261125.ics`, 'application/json'),
    ...Object.fromEntries(
      ['POST', 'PUT', 'PATCH', 'DELETE'].map(method => [`a ${method}`, by(method, visits)]),
    ),
    'a POST to all offices': by('POST', '/v1/offices'),
  };

  for (const [what, {path, code, status, faults = [], init = {}}] of Object.entries(cases)) {
    it(`of ${what} is a problem with a stable type, told in both languages`, async () => {
      const told = async (language: string) => {
        const headers = {...init.headers, 'accept-language': language};
        const response = await sample.app.request(path, {...init, headers});
        const problem = Problem.strict().parse(await response.json());
        assert.equal(response.status, status);
        assert.equal(problem.status, status);
        assert.equal(problem.type, problemType(code));
        assert.match(response.headers.get('content-type')!, /^application\/problem\+json/);
        assert.equal(response.headers.get('content-language'), language.slice(0, 2));
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.match(response.headers.get('vary')!, /Accept-Language/);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('set-cookie'), null);
        if (status === 405) assert.match(response.headers.get('allow')!, /GET, HEAD/);
        const found = (problem.errors ?? []).map(({pointer, code}) => `${pointer} ${code}`);
        assert.deepEqual(found, faults);
        return problem;
      };
      const [indonesian, english] = [await told('id'), await told('en-GB,id;q=0.4')];
      assert.notEqual(indonesian.title, english.title);
      assert.notEqual(indonesian.detail, english.detail);
      for (const [n, fault] of (indonesian.errors ?? []).entries()) {
        assert.notEqual(fault.detail, english.errors?.[n]?.detail);
      }
    });
  }

  it('is in Indonesian unless English is preferred', async () => {
    const language = async (header: string) =>
      (await sample.get('/v1/nothing', {'accept-language': header})).headers.get(
        'content-language',
      );
    for (const [header, expected] of [
      ['', 'id'],
      ['*', 'id'],
      ['fr', 'id'],
      ['jv, en;q=0.5', 'id'],
      ['en', 'en'],
      ['fr, en;q=0.3', 'en'],
      ['en;q=0.3, id;q=0.7', 'id'],
      ['id;q=0.3, en-US;q=0.7', 'en'],
      ['en;q=0', 'id'],
      [';;q=,,=', 'id'],
    ] as const) {
      assert.equal(await language(header), expected, header);
    }
  });

  it('does not echo what was asked', async () => {
    const response = await sample.get(`${visits}?from=3275012345670001&%3Cimg%20src=x%3E=1`);
    const {errors} = await response.json();
    assert.ok(!JSON.stringify(errors.map(({detail}: {detail: string}) => detail)).includes('3275'));
  });

  it('is not made for forms that a browser asks for', async () => {
    for (const accept of ['*/*', 'application/*', 'text/html, application/json;q=0.9', '']) {
      assert.equal((await sample.get(visits, {accept})).status, 200, accept);
    }
    for (const accept of ['*/*', 'text/*', 'TEXT/Calendar; charset=utf-8']) {
      assert.equal((await sample.get(`${visits}.ics`, {accept})).status, 200, accept);
    }
  });
});

describe('a cursor', () => {
  it('belongs to its own filters and office only', async () => {
    const {next} = await sample.json(`${visits}?kind=van&limit=5`);
    const cursor = encodeURIComponent(next);
    const type = async (path: string) => (await sample.json(path)).type;
    const mismatch = problemType('cursor-mismatch');
    assert.equal(await type(`${visits}?kind=school&cursor=${cursor}`), mismatch);
    assert.equal(await type(`${visits}?cursor=${cursor}`), mismatch);
    assert.equal(await type(`${visits}?kind=van&q=balai&cursor=${cursor}`), mismatch);
    assert.equal(await type(`/v1/offices/34.02/visits?kind=van&cursor=${cursor}`), mismatch);
    assert.equal(await type(`${visits}?kind=van&cursor=${cursor.slice(0, 8)}`), mismatch);
    // The size of a page is no filter.
    assert.equal(await type(`${visits}?kind=van&limit=9&cursor=${cursor}`), undefined);
  });
});

describe('an empty search and cursor', () => {
  it('are none, whether or not that was asked before', async t => {
    const app = await openApp(t, {records: [record({visits: [visit('a')]})]});
    const bodies = [];
    for (const query of ['?cursor=', '?q=', '', '?q=%20&cursor=']) {
      bodies.push(await app.json(visits + query));
    }
    assert.equal(bodies[0].data.length, 1);
    for (const body of bodies) assert.deepEqual(body, bodies[0]);
  });
});

describe('health', () => {
  it('is told without the database, readiness with it', async t => {
    const app = await openApp(t, {records: []});
    assert.deepEqual(await app.json('/healthz'), {status: 'ok'});
    assert.deepEqual(await app.json('/readyz'), {status: 'ready'});
    app.store.ping = async () => {
      throw new Error('no connection');
    };
    assert.equal((await app.get('/healthz')).status, 200);
    const response = await app.get('/readyz');
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '5');
    assert.equal((await response.json()).type, problemType('unavailable'));
  });
});

describe('the cache', () => {
  const answer = (body: string) => ({
    body,
    contentType: 'text/plain',
    validUntil: Infinity,
    plain: true,
  });
  const cacheOf = (maxBytes?: number) =>
    new ReadCache({
      revisions: async () => new Map(),
      now: () => 0,
      ...(maxBytes && {maxBytes}),
    });
  const ask = (path: string) => new Request(`http://localhost${path}`);

  it('makes an answer once, however many ask for it first', async () => {
    const cache = cacheOf();
    const made = Promise.withResolvers<void>();
    let makings = 0;
    const all = Array.from({length: 50}, () =>
      cache.respond(ask('/a'), '/a', 'fixed', async () => {
        makings += 1;
        await made.promise;
        return answer('a');
      }),
    );
    made.resolve();
    const bodies = await Promise.all(all.map(async response => (await response).text()));
    assert.deepEqual(new Set(bodies), new Set(['a']));
    assert.equal(makings, 1);
  });

  it('makes the first answers of an app once, and asks for changes once', async t => {
    const app = await openApp(t, {records: [record({visits: [visit('a')]})]});
    let lists = 0;
    const list = app.store.visits.list.bind(app.store.visits);
    app.store.visits.list = (...args) => {
      lists += 1;
      return list(...args);
    };
    const all = await Promise.all(Array.from({length: 30}, () => app.get(visits)));
    assert.deepEqual(new Set(all.map(({status}) => status)), new Set([200]));
    // Of the page itself, and of all that can be filtered by.
    assert.equal(lists, 2);
    await app.get(visits);
    assert.equal(lists, 2);
  });

  it('does not keep a failure', async () => {
    const cache = cacheOf();
    const failing = cache.respond(ask('/a'), '/a', 'fixed', async () => {
      throw new Error('broken');
    });
    await assert.rejects(failing, /broken/);
    const response = await cache.respond(ask('/a'), '/a', 'fixed', async () => answer('whole'));
    assert.equal(await response.text(), 'whole');
  });

  it('forgets the answers that were not asked for longest', async () => {
    const cache = cacheOf(1_000_000);
    const body = 'x'.repeat(20_000);
    let makings = 0;
    const read = (n: number) =>
      cache.respond(ask(`/${n}`), `/${n}`, 'fixed', async () => {
        makings += 1;
        return answer(body);
      });
    for (let n = 0; n < 100; n += 1) await read(n);
    await read(99);
    assert.equal(makings, 100);
    await read(0);
    assert.equal(makings, 101);
  });

  it('stays within its memory, whatever is asked', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const cache = cacheOf(4_000_000);
    const used = async () => {
      // What bodies lie in is given back beside the collection, not in it.
      for (let time = 0; time < 5; time += 1) {
        collect();
        await immediate();
      }
      const {heapUsed, arrayBuffers} = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const before = await used();
    // 150 MB of answers.
    for (let n = 0; n < 1500; n += 1) {
      const response = await cache.respond(ask(`/?q=${n}`), `/?q=${n}`, 'fixed', async () =>
        answer(`${n}`.repeat(100_000 / `${n}`.length)),
      );
      await response.arrayBuffer();
    }
    const grown = ((await used()) - before) / 1e6;
    assert.ok(grown < 25, `${grown.toFixed(0)} MB for a cache of 4 MB`);
    // Held to the end, so that it is the cache that was measured.
    assert.ok(cache);
  });
});

describe('the log', () => {
  it('holds nothing of what was asked or of who asked', async t => {
    const app = await openApp(t);
    app.store.visits.list = async () => {
      throw new Error('the disk is broken');
    };
    const headers = {'x-forwarded-for': '203.0.113.9', 'user-agent': 'Telepon Bu Sri'};
    const response = await app.get(`${visits}?q=3275012345670001`, headers);
    assert.equal(response.status, 500);
    const problem = await response.json();
    assert.equal(problem.type, problemType('internal'));
    assert.ok(!JSON.stringify(problem).includes('disk'));
    assert.match(app.logged.text, /the disk is broken/);
    assert.doesNotMatch(app.logged.text, /3275|203\.0|Bu Sri/);
    for (const line of app.logged.text.trim().split('\n')) JSON.parse(line);
  });

  it('says nothing of refusals', async t => {
    const app = await openApp(t);
    await app.get(`${visits}?nik=3275012345670001`);
    await app.get('/v1/3275012345670001');
    await app.get('/12.19/jadwal?q=3275012345670001', {accept: 'text/html'});
    assert.equal(app.logged.text, '');
  });
});

describe('the server on the network', () => {
  let server: RunningServer;
  let logged = '';
  before(async () => {
    server = await startServer({
      port: 0,
      host: '127.0.0.1',
      data: temporaryFolder(forAll),
      sample: true,
      log: jsonLog({write: text => (logged += text)}),
    });
    forAll.after(() => server.close());
  });

  const send = async (path: string, options: ClientRequestArgs, ...chunks: string[]) => {
    const sending = request(new URL(path, server.url), {...options, agent: false});
    for (const chunk of chunks) sending.write(chunk);
    sending.end();
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    return {response, body: await text(response)};
  };

  it('refuses a GET with a body, of known length or not', async () => {
    for (const headers of [{'content-length': 2}, {'transfer-encoding': 'chunked'}]) {
      const {response, body} = await send(visits, {method: 'GET', headers}, '{}');
      assert.equal(response.statusCode, 400);
      assert.equal(JSON.parse(body).type, problemType('body-not-allowed'));
    }
    const {response} = await send(visits, {method: 'GET', headers: {'content-length': 0}});
    assert.equal(response.statusCode, 200);
  });

  it('answers as the app does', async () => {
    const {response, body} = await send(visits, {headers: {'accept-encoding': 'identity'}});
    assert.equal(response.headers['content-length'], String(Buffer.byteLength(body)));
    assert.equal(JSON.parse(body).office.id, '12.19');
    const etag = response.headers.etag!;
    const again = await send(visits, {headers: {'if-none-match': etag}});
    assert.deepEqual([again.response.statusCode, again.body], [304, '']);
    const head = await send(visits, {method: 'HEAD'});
    assert.deepEqual([head.response.statusCode, head.body], [200, '']);
    const options = await send(visits, {method: 'OPTIONS'});
    assert.equal(options.response.statusCode, 204);
  });

  it('logs no address, of the page or of the citizen', async () => {
    await send(`${visits}?q=rahasia`, {headers: {'x-forwarded-for': '203.0.113.9'}});
    await send('/v1/rahasia', {});
    assert.match(logged, /"event":"listening"/);
    assert.doesNotMatch(logged.replaceAll(server.url, ''), /rahasia|203\.0|127\.0\.0\.1/);
  });
});

it('never lets a field out that the contract does not declare', async t => {
  const secret = {nik: '3275012345670001'};
  const stored = visit('a', {
    ...secret,
    place: {...place({village: {code: '12.19.06.2991', name: 'Mawar', ...secret}}), ...secret},
    services: [{id: 'ktp_el_new', name: {id: 'KTP', ...secret}, result: 'print', ...secret}],
    quota: {total: 3, left: 1, ...secret},
    contact: {whatsapp: '628000000', ...secret},
    reason: {id: 'Ada', ...secret},
  } as never);
  const notices = [
    {...secret, id: 'n', kind: 'info', channels: ['van'], title: {id: 'Info', ...secret}},
  ].map(one => ({...one, startsAt: '2026-11-01T00:00:00+07:00', sample: false}));
  const app = await openApp(t, {
    records: [
      record({
        office: {...office(), ...secret, contacts: [{phone: '1500537', ...secret}]} as never,
        visits: [stored],
        notices: notices as never,
      }),
    ],
  });
  assert.match(JSON.stringify(await app.store.visits.get('12.19', 'a')), /3275/);
  const paths = ['/v1/offices', '/v1/offices/12.19', '/v1/offices/12.19/notices', visits];
  const more = [`${visits}/a`, `${visits}.ics`, `${visits}/a.ics`, '/12.19/jadwal', '/'];
  for (const path of [...paths, ...more, '/embed/12.19/jadwal', `${visits}?district=12.19.06`]) {
    const response = await app.get(path);
    assert.equal(response.status, 200, path);
    assert.doesNotMatch(await response.text(), /nik|3275/, path);
  }
});
