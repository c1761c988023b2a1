/** Writing through the client: nothing lost, nothing doubled, nothing personal kept. */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {inspect} from 'node:util';
import {
  type CallOptions,
  isBadPayloadError,
  isConflictError,
  isInvalidRequestError,
  isNetworkError,
  isNoMatchError,
  isNotFoundError,
  isPendopoError,
  isProblemError,
  isRateLimitError,
  isTimeoutError,
  isUnavailableError,
  isUsageError,
  type KeptAnswers,
  newKey,
  Pendopo,
  PendopoError,
  type PendopoOptions,
  type WriteOptions,
} from '@pendopo/sdk';
import {type Fate, writingServer} from './writing-server.ts';

interface Receipt {
  number: string;
  secret: string;
}

const isReceipt = (body: unknown): body is Receipt =>
  typeof (body as Receipt | undefined)?.number === 'string';

const route = '/v1/offices/12.19/complaints';
const draft = {text: 'Lampu jalan mati', contact: {name: 'Siti Contoh'}};
const key = 'kunci-0123456789';
const inProgress: Fate = {status: 409, code: 'in-progress', headers: {'retry-after': '0'}};

async function setUp(
  t: TestContext,
  fates: Fate[] = [],
  options: Partial<PendopoOptions> = {},
  server?: Parameters<typeof writingServer>[1],
) {
  const local = await writingServer(t, server);
  local.fates = fates;
  const pendopo = new Pendopo({server: local.url, office: '12.19', ...options});
  return {
    local,
    pendopo,
    write: (options?: WriteOptions, body: object = draft) =>
      pendopo.write(route, body, isReceipt, options),
    lookup: (options?: CallOptions) =>
      pendopo.lookup(`${route}/lookup`, {number: 'P1', secret: 'S1'}, isReceipt, options),
  };
}

async function rejected(promise: Promise<unknown>): Promise<PendopoError> {
  const outcome = await promise.then(
    value => ({value}),
    (error: unknown) => ({error}),
  );
  assert.ok('error' in outcome, `it did not reject: ${JSON.stringify(outcome)}`);
  return outcome.error as PendopoError;
}

describe('a write', () => {
  it('is sent with a key and a proof, and answered with what was confirmed', async t => {
    const {local, write} = await setUp(t);
    assert.deepEqual(await write(), {number: 'P1', secret: 'S1'});
    const [{headers, draft: sent}] = local.sent as [(typeof local.sent)[0]];
    assert.deepEqual(sent, draft);
    assert.match(String(headers['idempotency-key']), /^[\w-]{16,64}$/);
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['accept-language'], 'id');
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
    const proof = JSON.parse(atob(String(headers['pendopo-proof'])));
    assert.deepEqual(Object.keys(proof).sort(), [
      'algorithm',
      'challenge',
      'number',
      'salt',
      'signature',
    ]);
    assert.equal(local.challenges, 1);
  });

  it('makes a new key for each call, unless it is given one', async t => {
    const {local, write} = await setUp(t);
    await write();
    await write();
    await write({key});
    const keys = local.sent.map(({headers}) => headers['idempotency-key']);
    assert.equal(new Set(keys).size, 3);
    assert.equal(keys[2], key);
    assert.equal(local.rows.length, 3);
  });

  it('takes files along as parts of a form, again and again', async t => {
    const {local, write} = await setUp(t, ['lost', {status: 503, code: 'unavailable'}, 'answered']);
    const photo = new File([new Uint8Array([0xff, 0xd8, 0, 1])], 'foto.jpg', {type: 'image/jpeg'});
    const note = new Blob(['catatan'], {type: 'text/plain'});
    assert.deepEqual(await write({files: {photos: [photo, photo], letter: [note]}}), {
      number: 'P1',
      secret: 'S1',
    });
    assert.equal(local.sent.length, 3);
    for (const {body, draft: sent} of local.sent) {
      assert.deepEqual(sent, draft);
      const form = await body.formData();
      assert.deepEqual([...form.keys()], ['draft', 'photos', 'photos', 'letter']);
      const first = form.get('photos') as File;
      assert.deepEqual([first.name, first.type], ['foto.jpg', 'image/jpeg']);
      assert.deepEqual(new Uint8Array(await first.arrayBuffer()), new Uint8Array([255, 216, 0, 1]));
    }
  });

  const passing: Record<string, Fate> = {
    'a connection that was refused': 'refused connection',
    'an answer that was lost after the row was there': 'lost',
    'an answer that was cut inside': 'cut',
    'the same write still running': inProgress,
    'a server that is busy': {status: 503, code: 'unavailable', headers: {'retry-after': '0'}},
    'a server that failed': {status: 500, code: 'internal'},
    'too many requests, for a moment': {
      status: 429,
      code: 'too-many-requests',
      headers: {'retry-after': '0'},
    },
    'a wait that was too long for the server': {status: 408, code: 'internal'},
    "a proxy's own 502": {page: '<h1>Bad Gateway', status: 502},
  };
  for (const [what, fate] of Object.entries(passing)) {
    it(`survives ${what}: one row, one answer, the same key`, async t => {
      const {local, write} = await setUp(t, [fate, 'answered'], {}, {proof: false});
      assert.deepEqual(await write({key}), {number: 'P1', secret: 'S1'});
      assert.deepEqual(
        local.rows.map(({key}) => key),
        [key],
      );
      assert.deepEqual(
        local.sent.map(({headers}) => headers['idempotency-key']),
        [key, key],
      );
    });
  }

  it('survives a server that says nothing', async t => {
    const {local, write} = await setUp(t, ['silent', 'answered'], {timeout: 300});
    assert.equal((await write()).number, 'P1');
    assert.equal(local.sent.length, 2);
  });

  it('gets another challenge where the first was used up', async t => {
    const used = {status: 403, code: 'proof-required'};
    const {local, write} = await setUp(t, [used, 'answered']);
    assert.equal((await write()).number, 'P1');
    assert.equal(local.challenges, 2);
    const proofs = local.sent.map(({headers}) => headers['pendopo-proof']);
    assert.notEqual(proofs[0], proofs[1]);
    local.fates = [used];
    const error = await rejected(write());
    assert.ok(isInvalidRequestError(error));
    assert.equal(error.code, 'proof-required');
    assert.equal(local.challenges, 4);
  });

  it('without proof asks for no challenge, and with a prover of its own uses that', async t => {
    const {local, write} = await setUp(t, [], {prove: false}, {proof: false});
    await write();
    assert.equal(local.challenges, 0);
    assert.equal(local.sent[0]!.headers['pendopo-proof'], undefined);
    const own = new Pendopo({server: local.url, prove: async () => 42});
    await own.write(route, draft, isReceipt);
    assert.equal(JSON.parse(atob(String(local.sent[1]!.headers['pendopo-proof']))).number, 42);
  });

  it('that is tried again later with its key gets its first answer', async t => {
    const {local, write} = await setUp(t, ['lost'], {retries: 0});
    assert.ok(isNetworkError(await rejected(write({key}))));
    local.fates = [];
    assert.deepEqual(await write({key}), {number: 'P1', secret: 'S1'});
    assert.equal(local.rows.length, 1);
  });

  it('under a key of something else is refused at once', async t => {
    const {local, write} = await setUp(t);
    await write({key});
    const error = await rejected(write({key}, {text: 'lain'}));
    assert.ok(isInvalidRequestError(error) && isProblemError(error));
    assert.equal(error.code, 'key-reused');
    assert.equal(local.sent.length, 2);
    assert.equal(local.rows.length, 1);
  });

  interface Final {
    fate: Fate;
    is: (error: unknown) => boolean;
    code: string;
  }
  const final: Record<string, Final> = {
    'what is wrong with it': {
      fate: {status: 400, code: 'invalid-parameters'},
      is: isInvalidRequestError,
      code: 'invalid-parameters',
    },
    'an unknown office': {
      fate: {status: 404, code: 'unknown-office'},
      is: isNotFoundError,
      code: 'unknown-office',
    },
    'what was answered before': {
      fate: {status: 409, code: 'already-answered'},
      is: isConflictError,
      code: 'already-answered',
    },
    'what is not possible now': {
      fate: {status: 409, code: 'not-possible-now'},
      is: isConflictError,
      code: 'not-possible-now',
    },
    'a body that is too large': {
      fate: {status: 413, code: 'body-too-large'},
      is: isInvalidRequestError,
      code: 'body-too-large',
    },
    'a limit for longer than anyone would wait': {
      fate: {status: 429, code: 'too-many-requests', headers: {'retry-after': '3600'}},
      is: isRateLimitError,
      code: 'too-many-requests',
    },
  };
  for (const [what, {fate, is, code}] of Object.entries(final)) {
    it(`is not repeated for ${what}`, async t => {
      const {local, write} = await setUp(t, [fate], {}, {proof: false});
      const error = await rejected(write());
      assert.ok(is(error) && isPendopoError(error) && error instanceof PendopoError);
      assert.equal(error.code, code);
      assert.equal(local.sent.length, 1);
    });
  }

  it('says after how long the next try may succeed', async t => {
    const limit = (headers: Record<string, string>): Fate => ({
      status: 429,
      code: 'too-many-requests',
      headers,
    });
    const {local, write} = await setUp(t, [], {retries: 0});
    const after = async (fate: Fate) => {
      local.fates = [fate];
      const error = await rejected(write());
      assert.ok(isRateLimitError(error));
      return error.retryAfter;
    };
    assert.equal(await after(limit({'retry-after': '90'})), 90);
    const date = new Date(Date.now() + 120_000).toUTCString();
    const seconds = await after(limit({'retry-after': date}));
    assert.ok(seconds > 110 && seconds <= 120, String(seconds));
    assert.equal(await after(limit({})), 60);
  });

  it('waits as long as the server asks for, where that is short', async t => {
    const fate = {...inProgress, headers: {'retry-after': '1'}};
    const {write} = await setUp(t, [fate, 'answered']);
    const start = performance.now();
    await write();
    assert.ok(performance.now() - start >= 1000);
  });

  it('gives up after its retries, with the last cause', async t => {
    const {local, write} = await setUp(t, [{status: 500, code: 'internal'}], {retries: 1});
    assert.ok(isUnavailableError(await rejected(write())));
    assert.equal(local.sent.length, 2);
    local.fates = ['silent'];
    const fast = new Pendopo({server: local.url, timeout: 50, retries: 0});
    assert.ok(isTimeoutError(await rejected(fast.write(route, draft, isReceipt))));
  });

  it('is confirmed by nothing but what the API promises', async t => {
    const {write} = await setUp(t, [{page: '<h1>Login', status: 200}], {retries: 0});
    assert.ok(isBadPayloadError(await rejected(write())));
  });

  it('with a key that is none is refused before anything is sent', async t => {
    const {local, write} = await setUp(t);
    for (const key of ['', 'short', 'a'.repeat(65), 'kunci dengan spasi!']) {
      assert.ok(isUsageError(await rejected(write({key}))), key);
    }
    assert.equal(local.sent.length + local.challenges, 0);
  });

  it('gives a large file the time that 2G takes', async t => {
    const {local, write} = await setUp(t, ['silent'], {timeout: 100, retries: 0});
    const start = performance.now();
    const photo = new Blob([new Uint8Array(2000)]);
    assert.ok(isTimeoutError(await rejected(write({files: {photos: [photo]}}))));
    assert.ok(performance.now() - start > 500);
    assert.equal(local.sent.length, 1);
  });
});

describe('a lookup', () => {
  it('is a POST with a proof and no key, repeated where the network fails', async t => {
    const {local, lookup} = await setUp(t, ['refused connection', 'answered']);
    assert.equal((await lookup()).number, 'P1');
    for (const {headers, draft} of local.sent) {
      assert.equal(headers['idempotency-key'], undefined);
      assert.ok(headers['pendopo-proof']);
      assert.deepEqual(draft, {number: 'P1', secret: 'S1'});
    }
  });

  it('that matches nothing is a NoMatchError', async t => {
    const {lookup} = await setUp(t, [{status: 404, code: 'no-match'}]);
    const error = await rejected(lookup());
    assert.ok(isNoMatchError(error) && isProblemError(error) && !isNotFoundError(error));
  });
});

describe('what is personal', () => {
  it('is kept by no one who keeps public answers', async t => {
    const seen: string[] = [];
    const spy: KeptAnswers = {
      get: url => void seen.push(url),
      set: (url, answer) => void seen.push(url + JSON.stringify(answer)),
    };
    const {local, write, lookup} = await setUp(t, [], {kept: spy});
    await write();
    await lookup();
    local.fates = ['refused connection'];
    await rejected(
      new Pendopo({server: local.url, kept: spy, retries: 0}).write(route, {}, isReceipt),
    );
    assert.deepEqual(seen, []);
  });

  it('is in no error that a page might report', async t => {
    const fates: Fate[] = [
      'refused connection',
      'cut',
      'silent',
      {page: 'Siti Contoh', status: 200},
      {page: 'Siti Contoh', status: 502},
      {status: 400, code: 'invalid-parameters'},
      {status: 429, code: 'too-many-requests'},
      {status: 500, code: 'internal'},
    ];
    const {local, write} = await setUp(t, [], {retries: 0, timeout: 200});
    for (const fate of fates) {
      local.fates = [fate];
      const error = await rejected(write({key}));
      const all = inspect(error, {depth: Infinity, showHidden: true});
      assert.doesNotMatch(all, /Siti|Lampu|kunci-/, all);
    }
  });
});

describe('an abort', () => {
  it("rejects with the signal's reason and ends the request", async t => {
    const {local, write} = await setUp(t, ['silent']);
    const abort = new AbortController();
    const call = rejected(write({signal: abort.signal}));
    await local.write(1);
    abort.abort('left');
    assert.equal(await call, 'left');
    assert.equal(local.sent.length, 1);
  });

  it('between two tries sends no more', async t => {
    const {local, write} = await setUp(t, [
      {status: 503, code: 'unavailable', headers: {'retry-after': '5'}},
    ]);
    const abort = new AbortController();
    const call = rejected(write({signal: abort.signal}));
    await local.write(1);
    // The answer is on its way; the wait after it is five seconds.
    setTimeout(() => abort.abort('left'), 100);
    assert.equal(await call, 'left');
    assert.equal(local.sent.length, 1);
  });

  it('while the challenge is being solved sends nothing', async t => {
    const {local, pendopo} = await setUp(t, [], {}, {maxnumber: 1e8});
    const abort = new AbortController();
    const call = rejected(pendopo.write(route, draft, isReceipt, {signal: abort.signal}));
    setTimeout(() => abort.abort('left'), 50);
    assert.equal(await call, 'left');
    assert.equal(local.sent.length, 0);
  });
});

it('a new key is 128 bits that nobody guesses', () => {
  const keys = Array.from({length: 1000}, newKey);
  assert.equal(new Set(keys).size, 1000);
  for (const one of keys) assert.match(one, /^[0-9a-f]{32}$/);
});
