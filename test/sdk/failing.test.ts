/** The SDK on bad networks and before bad servers: every cause has its class, its guard, its code. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import type {Socket} from 'node:net';
import {describe, it, type TestContext} from 'node:test';
import {
  answersInMemory,
  isBadPayloadError,
  isInvalidRequestError,
  isNetworkError,
  isNotFoundError,
  isPendopoError,
  isProblemError,
  isTimeoutError,
  isUnavailableError,
  isUsageError,
  type KeptAnswers,
  Pendopo,
  PendopoError,
  type PendopoOptions,
  ProblemError,
} from '@pendopo/sdk';
import * as sdk from '@pendopo/sdk';
import {
  type Behaviour,
  hangUp,
  hangUpInside,
  json,
  localServer,
  office,
  offices,
  problem,
  raw,
  silent,
  visit,
  visits,
} from './local-server.ts';

/** However it ends: a connection that was reset closes with an error. */
const closed = (socket: Socket) =>
  new Promise<void>(resolve => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });

const forgetful: KeptAnswers = {get: () => undefined, set() {}};

async function setUp(t: TestContext, behaviours: Behaviour[], more: Partial<PendopoOptions> = {}) {
  const server = await localServer(t, ...behaviours);
  const options = {server: server.url, office: '12.19', retries: 0, kept: forgetful, ...more};
  return {server, pendopo: new Pendopo(options), options};
}

async function rejected(promise: PromiseLike<unknown>): Promise<PendopoError> {
  const outcome = await promise.then(
    value => ({value}),
    (error: unknown) => ({error}),
  );
  assert.ok('error' in outcome, `it did not reject: ${JSON.stringify(outcome)}`);
  return outcome.error as PendopoError;
}

const guards = {
  isBadPayloadError,
  isInvalidRequestError,
  isNetworkError,
  isNotFoundError,
  isProblemError,
  isTimeoutError,
  isUnavailableError,
  isUsageError,
};
const guardsOf = (error: unknown) =>
  Object.entries(guards)
    .filter(([, guard]) => guard(error))
    .map(([name]) => name);

describe('a failure', () => {
  interface Case {
    behave: Behaviour;
    name: string;
    code: string;
    guards: string[];
  }
  const network = {name: 'NetworkError', code: 'network', guards: ['isNetworkError']};
  const bad = {name: 'BadPayloadError', code: 'bad-payload', guards: ['isBadPayloadError']};
  const unavailable = {name: 'UnavailableError', guards: ['isProblemError', 'isUnavailableError']};
  const invalid = {
    name: 'InvalidRequestError',
    guards: ['isInvalidRequestError', 'isProblemError'],
  };
  const missing = {name: 'NotFoundError', guards: ['isNotFoundError', 'isProblemError']};

  const cases: Record<string, Case> = {
    'a connection cut before a word': {behave: hangUp, ...network},
    'a connection cut inside the answer': {behave: hangUpInside, ...network},
    'broken JSON': {behave: raw('{"data": [}'), ...bad},
    'an empty answer': {behave: raw(''), ...bad},
    'the page of a captive portal': {behave: raw('<!doctype html><p>Login', 'text/html'), ...bad},
    'another JSON': {behave: json({hello: 'world'}), ...bad},
    'a list that is none': {behave: json({...offices(), data: 'none'}), ...bad},
    'an office that is none': {behave: json({...offices(), data: [{id: 1}]}), ...bad},
    null: {behave: json(null), ...bad},
    'an array': {behave: json([]), ...bad},
    "a proxy's own page": {behave: raw('<h1>Forbidden', 'text/html', 403), ...bad},
    "a proxy's own 502": {behave: raw('<h1>Bad Gateway', 'text/html', 502), ...bad},
    'another JSON refusing': {behave: json({message: 'no'}, 400), ...bad},
    'a problem of a foreign kind': {behave: json({type: 1, status: 'x'}, 400), ...bad},
    'an unknown office': {
      behave: problem(404, 'unknown-office'),
      code: 'unknown-office',
      ...missing,
    },
    'an unknown visit': {behave: problem(404, 'not-found'), code: 'not-found', ...missing},
    'a wrong filter': {
      behave: problem(400, 'invalid-parameters'),
      code: 'invalid-parameters',
      ...invalid,
    },
    'a wrong cursor': {
      behave: problem(400, 'cursor-mismatch'),
      code: 'cursor-mismatch',
      ...invalid,
    },
    'a server that is busy': {
      behave: problem(503, 'unavailable'),
      code: 'unavailable',
      ...unavailable,
    },
    'a server that failed': {behave: problem(500, 'internal'), code: 'internal', ...unavailable},
  };
  for (const [what, {behave, name, code, guards}] of Object.entries(cases)) {
    it(`by ${what} is a ${name}`, async t => {
      const {pendopo, server} = await setUp(t, [behave]);
      const error = await rejected(pendopo.offices.list());
      assert.deepEqual([error.name, error.code], [name, code], String(error.cause ?? error));
      assert.deepEqual(guardsOf(error), guards);
      assert.ok(isPendopoError(error) && error instanceof PendopoError);
      assert.ok(error instanceof (sdk as unknown as Record<string, typeof Error>)[name]!);
      assert.equal(server.asked.length, 1);
      assert.ok(error.message);
    });
  }

  it('of every kind of list is told by its shape', async t => {
    const {pendopo, server} = await setUp(t, [silent]);
    const wrong = async (body: unknown, ask: () => PromiseLike<unknown>) => {
      server.behave(json(body));
      return isBadPayloadError(await rejected(ask()));
    };
    const page = visits(undefined, 'a');
    const [one] = page.data;
    const list = () => pendopo.visits.list();
    assert.ok(await wrong({...page, office: null}, list));
    assert.ok(await wrong({...page, notices: undefined}, list));
    assert.ok(await wrong({...page, data: [{...one, place: undefined}]}, list));
    assert.ok(await wrong({...page, data: [{...one, bring: 'KK'}]}, list));
    assert.ok(await wrong({...page, data: [null]}, list));
    assert.ok(await wrong({data: one}, () => pendopo.visits.get('a')));
    assert.ok(await wrong({office, data: {...one, start: 1}}, () => pendopo.visits.get('a')));
    assert.ok(await wrong({data: [{id: 'n'}]}, () => pendopo.notices.list()));
    const whole = {...office, notices: [], openings: [], closedDays: []};
    const get = () => pendopo.offices.get();
    for (const name of ['hours', 'notices', 'openings', 'closedDays']) {
      assert.ok(await wrong({...whole, [name]: null}, get), name);
    }
    server.behave(json(whole));
    assert.equal((await get()).id, office.id);
    server.behave(json(page));
    assert.equal((await pendopo.visits.list()).data.length, 1);
  });

  it('by a server that says nothing is a TimeoutError', async t => {
    const {pendopo} = await setUp(t, [silent], {timeout: 50});
    const error = await rejected(pendopo.offices.list());
    assert.deepEqual([error.name, error.code], ['TimeoutError', 'timeout']);
    assert.deepEqual(guardsOf(error), ['isTimeoutError']);
  });

  it('by a server that stops inside its answer is a TimeoutError', async t => {
    const stuck: Behaviour = response => response.writeHead(200).write('{"data":');
    const {pendopo} = await setUp(t, [stuck], {timeout: 100});
    assert.ok(isTimeoutError(await rejected(pendopo.offices.list())));
  });

  it('by a server that is not there is a NetworkError with its cause', async t => {
    const {pendopo, server} = await setUp(t, [silent]);
    await server.close();
    const error = await rejected(pendopo.offices.list());
    assert.deepEqual(guardsOf(error), ['isNetworkError']);
    assert.ok(error.cause);
  });

  it('is told apart also where the page holds two copies of the SDK', () => {
    const foreign = Object.assign(new Error('x'), {name: 'TimeoutError', code: 'timeout'});
    assert.ok(isTimeoutError(foreign) && isPendopoError(foreign));
    // As DOMException has it: no text for a code.
    assert.ok(!isPendopoError(new Error('x')) && !isPendopoError(undefined));
    assert.ok(!isTimeoutError({name: 'TimeoutError', code: 'timeout'}));
  });

  it("tells the server's words, and what is wrong where", async t => {
    const errors = [{pointer: '/query/from', code: 'invalid-date', detail: 'Tulis tanggal.'}];
    const {pendopo, server} = await setUp(t, [problem(400, 'invalid-parameters', {errors})], {
      lang: 'en',
    });
    const error = await rejected(pendopo.visits.list({from: 'x'}));
    assert.ok(error instanceof ProblemError);
    assert.equal(error.message, 'Keterangan');
    assert.deepEqual(error.problem.errors, errors);
    assert.equal(server.asked[0]?.headers['accept-language'], 'en');
    assert.equal(server.asked[0]?.headers.accept, 'application/json');
    assert.equal(server.asked[0]?.headers.cookie, undefined);
  });
});

describe('an abort', () => {
  it("rejects with the signal's reason and ends the request", async t => {
    const {pendopo, server} = await setUp(t, [silent]);
    const abort = new AbortController();
    const reason = new Error('the citizen left');
    const call = rejected(pendopo.offices.list({signal: abort.signal}));
    const request = await server.request(1);
    abort.abort(reason);
    assert.equal(await call, reason);
    await closed(request.socket);
  });

  it('inside the answer does so too', async t => {
    const stuck: Behaviour = response => response.writeHead(200).write('{"data":');
    const {pendopo, server} = await setUp(t, [stuck]);
    const abort = new AbortController();
    const call = rejected(pendopo.offices.list({signal: abort.signal}));
    const request = await server.request(1);
    abort.abort('left');
    assert.equal(await call, 'left');
    await closed(request.socket);
  });

  it('that came before asks nothing', async t => {
    const {pendopo, server} = await setUp(t, [json(offices('a'))]);
    const reason = new Error('too late');
    const signal = AbortSignal.abort(reason);
    const calls = [
      pendopo.offices.list({signal}),
      pendopo.offices.get('12.19', {signal}),
      pendopo.notices.list({signal}),
      pendopo.visits.list({}, {signal}),
      pendopo.visits.get('a', {signal}),
    ];
    for (const call of calls) assert.equal(await rejected(call), reason);
    assert.equal(server.asked.length, 0);
  });

  it('between two pages ends the walk', async t => {
    const {pendopo, server} = await setUp(t, [json(visits('next', 'a')), silent]);
    const abort = new AbortController();
    const seen: string[] = [];
    const walk = async () => {
      for await (const {id} of pendopo.visits.list({}, {signal: abort.signal})) seen.push(id);
    };
    const walking = rejected(walk());
    await server.request(2);
    abort.abort('enough');
    assert.equal(await walking, 'enough');
    assert.deepEqual(seen, ['a']);
  });

  it('while waiting to try again ends the waiting', async t => {
    const busy = json({}, 503, {'retry-after': '30'});
    const {pendopo, server} = await setUp(t, [busy], {retries: 2, timeout: 60_000});
    const abort = new AbortController();
    const call = rejected(pendopo.offices.list({signal: abort.signal}));
    const request = await server.request(1);
    if (!request.complete) await once(request, 'close');
    abort.abort('enough');
    assert.equal(await call, 'enough');
    assert.equal(server.asked.length, 1);
  });

  it('is not answered with what was kept', async t => {
    const {pendopo, server} = await setUp(t, [json(offices('a'))], {kept: answersInMemory()});
    await pendopo.offices.list();
    server.behave(silent);
    const abort = new AbortController();
    const call = rejected(pendopo.offices.list({signal: abort.signal}));
    await server.request(2);
    abort.abort('left');
    assert.equal(await call, 'left');
  });
});

describe('another try', () => {
  it('is made after a lost connection, with growing waits', async t => {
    const {pendopo, server} = await setUp(t, [hangUp, hangUp, json(offices('third'))], {
      retries: 2,
    });
    assert.equal((await pendopo.offices.list())[0]?.name, 'third');
    assert.equal(server.asked.length, 3);
  });

  it('waits as long as a busy server asks for', async t => {
    const busy = json({}, 503, {'retry-after': '1'});
    const {pendopo} = await setUp(t, [busy, json(offices('later'))], {retries: 1});
    const begun = performance.now();
    assert.equal((await pendopo.offices.list())[0]?.name, 'later');
    const waited = performance.now() - begun;
    assert.ok(waited >= 990 && waited < 5000, `${waited} ms`);
  });

  it('does not wait longer than for an answer', async t => {
    const busy = json({}, 503, {'retry-after': '3600'});
    const {pendopo} = await setUp(t, [busy, json(offices('later'))], {retries: 1, timeout: 200});
    const outcome = await Promise.race([
      pendopo.offices.list().then(
        () => 'an end',
        () => 'an end',
      ),
      new Promise(resolve => setTimeout(resolve, 10_000, 'no end').unref()),
    ]);
    assert.equal(outcome, 'an end');
  });

  it('is made as often as allowed, and then tells why', async t => {
    const {pendopo, server} = await setUp(t, [problem(503, 'unavailable')], {retries: 1});
    assert.ok(isUnavailableError(await rejected(pendopo.offices.list())));
    assert.equal(server.asked.length, 2);
  });

  it('is not made after a refusal', async t => {
    const {pendopo, server} = await setUp(t, [problem(404, 'unknown-office')], {retries: 2});
    assert.ok(isNotFoundError(await rejected(pendopo.offices.list())));
    assert.equal(server.asked.length, 1);
  });
});

describe('a primed answer', () => {
  const primed = (url: string, response: Promise<Response>) => new Map([[url, response]]);
  const early = (body: unknown, status = 200) =>
    Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), {status}));

  it('is used instead of a request, once', async t => {
    const server = await localServer(t, json(offices('asked')));
    const early1 = primed(`${server.url}/v1/offices`, early(offices('primed')));
    const pendopo = new Pendopo({server: server.url, primed: early1, kept: forgetful});
    assert.equal((await pendopo.offices.list())[0]?.name, 'primed');
    assert.equal(server.asked.length, 0);
    assert.equal((await pendopo.offices.list())[0]?.name, 'asked');
    assert.equal(server.asked.length, 1);
    assert.equal(early1.size, 0);
  });

  it('is used for its own question only, however that is put', async t => {
    const server = await localServer(t, json(visits(undefined, 'asked')));
    const url = new Pendopo({server: server.url, office: '12.19'}).visits.url({
      q: 'x',
      kind: 'van',
    });
    const options = {server: server.url, office: '12.19', kept: forgetful};
    const pendopo = new Pendopo({
      ...options,
      primed: primed(url, early(visits(undefined, 'primed'))),
    });
    assert.equal((await pendopo.visits.list({q: 'x'})).data[0]?.id, 'asked');
    assert.equal((await pendopo.visits.list({kind: 'van', q: 'x'})).data[0]?.id, 'primed');
  });

  for (const [what, response] of Object.entries({
    'was lost': () => Promise.reject(new TypeError('lost')),
    'was refused': () => early({}, 500),
    'is broken': () => early('<html>'),
  })) {
    it(`that ${what} is asked for again`, async t => {
      const server = await localServer(t, json(offices('asked')));
      const pendopo = new Pendopo({
        server: server.url,
        primed: primed(`${server.url}/v1/offices`, response()),
        kept: forgetful,
      });
      assert.equal((await pendopo.offices.list())[0]?.name, 'asked');
    });
  }

  it('that comes after an abort does not count', async t => {
    const server = await localServer(t, json(offices('asked')));
    const late = Promise.withResolvers<Response>();
    const pendopo = new Pendopo({
      server: server.url,
      primed: primed(`${server.url}/v1/offices`, late.promise),
      kept: forgetful,
    });
    const abort = new AbortController();
    const call = rejected(pendopo.offices.list({signal: abort.signal}));
    abort.abort('left');
    late.resolve(await early(offices('primed')));
    assert.equal(await call, 'left');
  });
});

describe('what is kept', () => {
  it('is told, with its age and why, when the server is gone', async t => {
    const {pendopo, server} = await setUp(t, [json(visits(undefined, 'a'))], {
      kept: answersInMemory(),
    });
    const fresh = await pendopo.visits.list();
    assert.equal(fresh.received.instead, undefined);
    await server.close();
    const kept = await pendopo.visits.list();
    assert.deepEqual(kept.data, [visit('a')]);
    assert.equal(kept.received.at, fresh.received.at);
    assert.ok(isNetworkError(kept.received.instead));
  });

  for (const [what, behave, guard] of [
    ['hangs up', hangUp, isNetworkError],
    ['says nothing', silent, isTimeoutError],
    ['fails', problem(500, 'internal'), isUnavailableError],
    ['is busy', problem(503, 'unavailable'), isUnavailableError],
    ['talks nonsense', raw('<html>', 'text/html'), isBadPayloadError],
    ['has a broken proxy', raw('<html>', 'text/html', 502), isBadPayloadError],
  ] as const) {
    it(`is told when the server ${what}`, async t => {
      const {pendopo, server} = await setUp(t, [json(visits(undefined, 'a'))], {
        kept: answersInMemory(),
        timeout: 300,
      });
      await pendopo.visits.list();
      server.behave(behave);
      const {data, received} = await pendopo.visits.list();
      assert.deepEqual([data[0]?.id, guard(received.instead)], ['a', true]);
    });
  }

  it('is not told when the server refuses: what it says now is true', async t => {
    const {pendopo, server} = await setUp(t, [json(offices('a'))], {kept: answersInMemory()});
    await pendopo.offices.list();
    server.behave(problem(404, 'unknown-office'));
    assert.ok(isNotFoundError(await rejected(pendopo.offices.list())));
  });

  it('is not told for another question', async t => {
    const {pendopo, server} = await setUp(t, [json(visits(undefined, 'a'))], {
      kept: answersInMemory(),
    });
    await pendopo.visits.list({kind: 'van'});
    await server.close();
    assert.ok(isNetworkError(await rejected(pendopo.visits.list())));
    assert.equal((await pendopo.visits.list({kind: 'van'})).data[0]?.id, 'a');
  });

  it('is not told when it is no answer of ours', async t => {
    const kept: KeptAnswers = {get: () => ({at: 1, body: {hello: 'world'}}), set() {}};
    const {pendopo} = await setUp(t, [hangUp], {kept});
    assert.ok(isNetworkError(await rejected(pendopo.offices.list())));
  });

  it('is bounded: the oldest go', async t => {
    const kept = answersInMemory(3);
    const echo: Behaviour = (response, request) =>
      json(visits(undefined, new URL(request.url!, 'http://x').searchParams.get('q')!))(
        response,
        request,
      );
    const {pendopo, server} = await setUp(t, [echo], {kept});
    for (const q of ['a', 'b', 'c', 'a', 'd']) await pendopo.visits.list({q});
    await server.close();
    const known: string[] = [];
    for (const q of ['a', 'b', 'c', 'd']) {
      const page = await pendopo.visits.list({q}).then(
        ({data}) => data[0]!.id,
        () => undefined,
      );
      if (page) known.push(page);
    }
    assert.deepEqual(known, ['a', 'c', 'd']);
  });

  it('is kept no better where storage fails, and nothing is lost by it', async t => {
    const full = () => {
      throw new Error('full');
    };
    for (const set of [full, async () => full()]) {
      const {pendopo} = await setUp(t, [json(offices('a'))], {kept: {get: () => undefined, set}});
      assert.equal((await pendopo.offices.list())[0]?.name, 'a');
    }
  });
});
