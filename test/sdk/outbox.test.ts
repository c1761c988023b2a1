/**
 * The outbox where nothing can be kept on the device, as in Node: what becomes of a draft, try by
 * try. `outbox.browser.ts` has what browsers keep.
 */
import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {isInvalidRequestError, Pendopo, type PendopoOptions} from '@pendopo/sdk';
import {type Outcome, Outbox} from '@pendopo/sdk/outbox';
import {type Fate, writingServer} from './writing-server.ts';

const id = '12.19/complaint';
const route = '/v1/offices/12.19/complaints';
const typed = {text: 'Lampu jalan mati'};
const write = {route, body: typed};
const lost: Fate = 'lost';
const invalid: Fate = {status: 400, code: 'invalid-parameters'};

async function setUp(t: TestContext, fates: Fate[] = [], options: Partial<PendopoOptions> = {}) {
  const local = await writingServer(t, {proof: false});
  local.fates = fates;
  const client = new Pendopo({server: local.url, prove: false, retries: 0, ...options});
  let now = Date.now();
  const outbox = new Outbox({client, now: () => now});
  t.after(() => outbox.close());
  const told: Outcome[] = [];
  const waiters = new Set<() => void>();
  outbox.watch(id, outcome => {
    told.push(outcome);
    for (const look of waiters) look();
  });
  const until = (is: Outcome['is']) =>
    new Promise<Outcome>(resolve => {
      const look = () => {
        if (told.at(-1)?.is === is) resolve(told.at(-1)!);
      };
      waiters.add(look);
      look();
    });
  return {local, outbox, told, until, now: () => now, pass: (ms: number) => void (now += ms)};
}

const kinds = (told: Outcome[]) => told.map(({is}) => is);

describe('an outbox', () => {
  it('says of what is typed that it lives as long as the page', async t => {
    const {outbox, told} = await setUp(t);
    assert.equal(await outbox.load(id), undefined);
    const photo = new File(['x'], 'foto.jpg', {type: 'image/jpeg'});
    const saves = [outbox.save(id, {typed: {text: 'L'}, files: {}})];
    saves.push(outbox.save(id, {typed, files: {photos: [photo]}}));
    assert.deepEqual(await Promise.all(saves), ['page', 'page']);
    const draft = await outbox.load(id);
    assert.deepEqual(draft?.typed, typed);
    const [file] = draft?.files['photos'] as readonly File[];
    assert.deepEqual([file?.name, file?.type, await file?.text()], ['foto.jpg', 'image/jpeg', 'x']);
    assert.deepEqual(told, [{is: 'editing', kept: 'page'}]);
  });

  it('sends, and keeps nothing but the answer', async t => {
    const {local, outbox, told} = await setUp(t);
    await outbox.save(id, {typed, files: {}});
    await outbox.send(id, write);
    assert.deepEqual(kinds(told), ['editing', 'waiting', 'sending', 'received']);
    assert.deepEqual(told.at(-1), {is: 'received', answer: {number: 'P1', secret: 'S1'}});
    assert.equal(await outbox.load(id), undefined);
    assert.equal(await outbox.save(id, {typed, files: {}}), 'page');
    await outbox.send(id, write);
    assert.equal(local.sent.length, 1, 'it was received already');
    assert.deepEqual(told.at(-1)?.is, 'received');
    await outbox.forget(id);
    assert.deepEqual(told.at(-1), {is: 'editing'});
    await outbox.send(id, write);
    assert.equal(local.rows.length, 2);
    assert.notEqual(local.rows[0]!.key, local.rows[1]!.key);
  });

  it('sends what was typed last, though it was not written yet', async t => {
    const {outbox} = await setUp(t, [invalid]);
    void outbox.save(id, {typed: {text: 'the last letter'}, files: {}});
    await outbox.send(id, write);
    assert.deepEqual((await outbox.load(id))?.typed, {text: 'the last letter'});
  });

  it('goes on by itself, under the one key, until the server has confirmed', async t => {
    const {local, outbox, until, pass} = await setUp(t, [lost, 'refused connection', 'answered']);
    await outbox.send(id, write);
    const waiting = await until('waiting');
    assert.ok(waiting.is === 'waiting' && waiting.why === 'offline' && waiting.kept === 'page');
    pass(10_000);
    await local.write(2);
    await until('waiting');
    pass(20_000);
    assert.deepEqual(await until('received'), {
      is: 'received',
      answer: {number: 'P1', secret: 'S1'},
    });
    assert.equal(local.rows.length, 1);
    assert.equal(new Set(local.sent.map(({headers}) => headers['idempotency-key'])).size, 1);
  });

  it('waits longer from try to try, and as long as the server asks', async t => {
    const {outbox, told, now} = await setUp(t, ['refused connection']);
    const waits: number[] = [];
    for (let n = 0; n < 8; n++) {
      await outbox.send(id, write);
      const last = told.at(-1)!;
      assert.ok(last.is === 'waiting');
      waits.push((last.until - now()) / 1000);
    }
    const [first, second, third] = waits as [number, number, number];
    assert.ok(first >= 4 && first <= 6, String(waits));
    assert.ok(second > 2 * first && third > 2 * second, String(waits));
    assert.ok(Math.max(...waits) <= 1000, String(waits));
    const limit: Fate = {status: 429, code: 'too-many-requests', headers: {'retry-after': '7200'}};
    const limited = await setUp(t, [limit]);
    await limited.outbox.send(id, write);
    const last = limited.told.at(-1)!;
    assert.ok(last.is === 'waiting' && last.why === 'limited');
    assert.ok(last.until > Date.now() + 7_100_000);
  });

  it('says that the server is busy where it answers so', async t => {
    const {local, outbox, told} = await setUp(t);
    const busy: Fate[] = [
      {status: 503, code: 'unavailable'},
      {status: 409, code: 'in-progress'},
      {status: 403, code: 'proof-required'},
      {page: '<h1>Bad Gateway', status: 502},
    ];
    for (const fate of busy) {
      local.fates = [fate];
      await outbox.send(id, write);
      const last = told.at(-1)!;
      assert.ok(last.is === 'waiting' && last.why === 'busy', JSON.stringify(fate));
    }
  });

  it('gives back what was refused, and sends it corrected', async t => {
    const errors = [{pointer: '/json/text', code: 'too-long', detail: 'Terlalu panjang.'}];
    const {local, outbox, told} = await setUp(t, [{...invalid, more: {errors}}, 'answered']);
    await outbox.save(id, {typed, files: {}});
    await outbox.send(id, write);
    const refused = told.at(-1)!;
    assert.ok(refused.is === 'refused' && isInvalidRequestError(refused.error));
    assert.deepEqual(refused.error.problem.errors, errors);
    assert.deepEqual((await outbox.load(id))?.typed, typed);
    await outbox.send(id, {route, body: {text: 'Pendek'}});
    assert.equal(told.at(-1)?.is, 'received');
    assert.deepEqual(local.sent.at(-1)?.draft, {text: 'Pendek'});
    assert.equal(local.rows.length, 1);
  });

  it('sends what was changed while it waited, where the first did not arrive', async t => {
    const {local, outbox, told} = await setUp(t, ['refused connection', 'answered']);
    await outbox.send(id, write);
    await outbox.send(id, {route, body: {text: 'Dua lampu mati'}});
    assert.deepEqual(told.at(-1), {is: 'received', answer: {number: 'P1', secret: 'S1'}});
    assert.deepEqual(local.sent.at(-1)?.draft, {text: 'Dua lampu mati'});
  });

  it('says so where the first did arrive: one row, its answer, and what was changed stays', async t => {
    const {local, outbox, told} = await setUp(t, [lost, 'answered']);
    await outbox.save(id, {typed, files: {}});
    await outbox.send(id, write);
    await outbox.save(id, {typed: {text: 'Dua lampu mati'}, files: {}});
    await outbox.send(id, {route, body: {text: 'Dua lampu mati'}});
    assert.deepEqual(told.at(-1), {
      is: 'received',
      answer: {number: 'P1', secret: 'S1'},
      earlier: true,
    });
    assert.equal(local.rows.length, 1);
    assert.deepEqual((await outbox.load(id))?.typed, {text: 'Dua lampu mati'});
  });

  it('says so too where it was changed while it was on its way', async t => {
    const {local, outbox, until} = await setUp(t, ['silent', 'answered'], {timeout: 500});
    const sending = outbox.send(id, write);
    await local.write(1);
    await outbox.send(id, {route, body: {text: 'Dua lampu mati'}});
    await sending;
    await until('waiting');
    await outbox.send(id, {route, body: {text: 'Dua lampu mati'}});
    assert.deepEqual(await until('received'), {
      is: 'received',
      answer: {number: 'P1', secret: 'S1'},
    });
    assert.deepEqual(local.sent.at(-1)?.draft, {text: 'Dua lampu mati'});
  });

  it('takes a new key where the old one is of something else', async t => {
    const {local, outbox, told} = await setUp(t, [{status: 422, code: 'key-reused'}, 'answered']);
    await outbox.send(id, write);
    assert.equal(told.at(-1)?.is, 'refused');
    await outbox.send(id, write);
    assert.equal(told.at(-1)?.is, 'received');
    const [first, second] = local.sent.map(({headers}) => headers['idempotency-key']);
    assert.notEqual(first, second);
  });

  it('sends files again and again', async t => {
    const {local, outbox, told} = await setUp(t, [lost, 'answered']);
    const photo = new File(['foto'], 'foto.jpg', {type: 'image/jpeg'});
    await outbox.send(id, {...write, files: {photos: [photo]}});
    await outbox.send(id, {...write, files: {photos: [photo]}});
    assert.deepEqual(told.at(-1), {is: 'received', answer: {number: 'P1', secret: 'S1'}});
    assert.equal(local.rows.length, 1);
    const form = await local.sent[1]!.body.formData();
    assert.equal(await (form.get('photos') as File).text(), 'foto');
  });

  it('forgets at once, also what is on its way', async t => {
    const {local, outbox, told} = await setUp(t, ['silent']);
    void outbox.save(id, {typed, files: {}});
    const sending = outbox.send(id, write);
    await local.write(1);
    await outbox.forget(id);
    await sending;
    assert.deepEqual(told.at(-1), {is: 'editing'});
    assert.equal(await outbox.load(id), undefined);
    assert.equal(local.sent.length, 1);
  });

  it('tries once more at once where the network came back while a try was failing', async t => {
    const {local} = await setUp(t, ['silent', 'answered']);
    const online = new EventTarget();
    const listen = online.addEventListener.bind(online);
    Object.assign(globalThis, {addEventListener: listen});
    t.after(() => delete (globalThis as {addEventListener?: unknown}).addEventListener);
    const client = new Pendopo({server: local.url, prove: false, retries: 0, timeout: 300});
    const hearing = new Outbox({client});
    t.after(() => hearing.close());
    const sending = hearing.send(id, write);
    await local.write(1);
    online.dispatchEvent(new Event('online'));
    await sending;
    assert.equal(local.rows.length, 1);
  });

  it('sends two at once that are asked for at once only once', async t => {
    const {local, outbox} = await setUp(t);
    await Promise.all([outbox.send(id, write), outbox.send(id, write)]);
    assert.equal(local.sent.length, 1);
  });
});
