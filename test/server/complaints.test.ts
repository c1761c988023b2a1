/** Complaints: sent once, opened by number and secret alone, answered by the office's clocks. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Complaint, ComplaintReceipt} from '@pendopo/contract/types';
import {
  type ComplaintKey,
  isConflictError,
  isInvalidRequestError,
  isMistypedNumberError,
  isNoMatchError,
  newKey,
  Pendopo,
  shownReceiptNumber,
} from '@pendopo/sdk';
import {sampleSeeds} from '@pendopo/server';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {clientOf, draft, file, jpeg, png, proofOf, telltales, webp} from './complaint-fixtures.ts';
import {type AppOptions, day, noon, office, openApp, record, type TestApp} from './fixtures.ts';

const staff = {actor: 'petugas-1', head: false};
const head = {actor: 'kepala', head: true};

/** The number as it is kept. */
const bare = (number: string) => number.replace(/\W/g, '');

/** The office does something, as the desk will. */
async function deed(
  {store, clock}: TestApp,
  {number}: {number: string},
  act: 'verify' | 'forward' | 'follow-up' | 'answer' | 'archive' | 'close',
  said: {text?: string; to?: string} = {},
) {
  const at = new Date(clock.now + 7 * 36e5).toISOString().slice(0, 19) + '+07:00';
  await store.transaction(async ({complaints}) => {
    const found = await complaints.read('12.19', bare(number), head, at);
    await complaints.act(found!, {act, by: 'office', actor: head.actor, ...said}, at);
  });
}

const dues = ({due}: Pick<Complaint | ComplaintReceipt, 'due'>) =>
  Object.fromEntries(due.map(({step, on, state}) => [step, `${on} ${state}`]));

const rejected = async (promise: Promise<unknown>, is: (error: unknown) => boolean) =>
  assert.rejects(promise, error => is(error) || assert.fail(String(error)));

/** The tests that hold on every database. */
function suite(open: (t: TestContext, options?: AppOptions) => Promise<TestApp>) {
  it('is received with a number and a secret, and opened by both alone', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const receipt = await complaints.create(
      draft({category: 'delay', service: 'ktp_el_new', place: 'Loket 2', happenedOn: '2026-11-25'}),
    );
    assert.match(shownReceiptNumber(receipt.number), /^P1219-[0-9A-Z]{7}-[0-9A-Z]$/);
    assert.equal(receipt.receivedAt, '2026-11-25T10:00:00+07:00');
    const found = await complaints.lookup(receipt);
    assert.equal(found.state, 'received');
    assert.equal(found.text, 'Contoh: KTP-el belum jadi.');
    assert.match(found.serviceName!.id, /KTP-el/);
    assert.deepEqual(found.may, ['reply']);
    assert.deepEqual(
      found.events.map(({act, by}) => [act, by]),
      [['receive', 'citizen']],
    );
    assert.ok(!JSON.stringify(found).includes(receipt.secret));
  });

  it('is opened by a number however it was copied, and never by a wrong one', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const {number, secret} = await complaints.create(draft());
    const shown = shownReceiptNumber(number);
    for (const copied of [shown, shown.toLowerCase(), ` ${shown.replaceAll('-', ' ')} `]) {
      const found = await complaints.lookup({number: copied, secret: secret.toLowerCase()});
      assert.equal(found.number, number);
    }
    const other = await complaints.create(draft());
    const last = number.at(-1) === '7' ? '8' : '7';
    await rejected(
      complaints.lookup({number: number.slice(0, -1) + last, secret}),
      isMistypedNumberError,
    );
    await rejected(complaints.lookup({number, secret: other.secret}), isNoMatchError);
    await rejected(complaints.lookup({number: 'ONL-20261125-0001', secret}), isNoMatchError);
    const elsewhere = new Pendopo({
      server: 'http://localhost',
      office: '73.72',
      fetch: async (input, init) => app.app.request(new Request(input, init)),
    });
    await assert.rejects(elsewhere.complaints.lookup({number, secret}));
  });

  it('sent twice with one key, also at once, is one', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const key = newKey();
    const files = {photo: [file(jpeg())]};
    const send = () => complaints.create(draft(), {key, files});
    const first = await send();
    assert.deepEqual(await send(), first);
    const together = newKey();
    const answers = await Promise.all(
      Array.from({length: 5}, () => complaints.create(draft(), {key: together})),
    );
    assert.equal(new Set(answers.map(({number}) => number)).size, 1);
    assert.equal((await app.store.complaints.list('12.19', head)).length, 2);
    await rejected(complaints.create(draft({text: 'Lain'}), {key}), isInvalidRequestError);
  });

  it('keeps whatever people write, letter by letter', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    for (const text of [
      'a'.repeat(10_000),
      '😀'.repeat(5_000),
      '<script>alert(1)</script><img src=x onerror=alert(1)>',
      "'; DROP TABLE complaints; --",
      'שלום \u202Edesrever مرحبا',
      'Baris satu\nBaris dua\r\n\ttab',
      '{{7*7}} ${7*7} %s %00 \\u0000',
      'nol \u0000 di tengah',
    ]) {
      const receipt = await complaints.create(draft({text, name: 'Melati'}));
      assert.equal((await complaints.lookup(receipt)).text, text.trim());
    }
  });

  it('goes from received to done and back, by whoever may', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const receipt = await complaints.create(draft());
    await rejected(complaints.confirm(receipt), isConflictError);
    await rejected(complaints.reopen(receipt, 'Belum'), isConflictError);
    assert.equal((await complaints.reply(receipt, 'Tambahan')).state, 'received');
    await deed(app, receipt, 'verify');
    await deed(app, receipt, 'forward', {to: 'Inspektorat'});
    assert.equal((await complaints.lookup(receipt)).events.at(-1)?.to, 'Inspektorat');
    await deed(app, receipt, 'follow-up');
    await deed(app, receipt, 'answer', {text: 'Sudah dicetak.'});
    const answered = await complaints.lookup(receipt);
    assert.deepEqual([answered.state, answered.may], ['answered', ['reply', 'confirm']]);
    assert.equal((await complaints.reply(receipt, 'Belum ada di loket.')).state, 'follow-up');
    await deed(app, receipt, 'answer', {text: 'Sekarang ada.'});
    const done = await complaints.confirm(receipt);
    assert.deepEqual([done.state, done.may], ['done', ['reopen']]);
    await rejected(complaints.reply(receipt, 'Halo'), isConflictError);
    const reopened = await complaints.reopen(receipt, 'Namanya salah.');
    assert.deepEqual([reopened.state, reopened.may], ['reopened', ['reply']]);
    await deed(app, receipt, 'archive', {text: 'Sudah dijawab lewat nomor lain.'});
    assert.deepEqual((await complaints.lookup(receipt)).may, []);
    await rejected(complaints.reopen(receipt, 'Lagi'), isConflictError);
    const acts = (await complaints.lookup(receipt)).events.map(({act}) => act);
    assert.deepEqual(
      acts.join(' '),
      'receive reply verify forward follow-up answer reply answer confirm reopen archive',
    );
    await assert.rejects(deed(app, receipt, 'answer', {text: 'x'}), /not possible when archived/);
  });

  it('cannot be answered with nothing, nor forwarded to nobody', async t => {
    const app = await open(t);
    const receipt = await clientOf(app).complaints.create(draft());
    await assert.rejects(deed(app, receipt, 'answer', {text: ' '}), /needs words/);
    await assert.rejects(deed(app, receipt, 'forward'), /needs whom/);
    assert.equal((await clientOf(app).complaints.lookup(receipt)).state, 'received');
  });

  it('of a levy is for the head of the office alone', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const levy = await complaints.create(draft({category: 'levy', anonymous: true}));
    const late = await complaints.create(draft({category: 'delay'}));
    const numbers = async (who: typeof staff) =>
      (await app.store.complaints.list('12.19', who)).map(({number}) => number);
    assert.deepEqual(await numbers(staff), [late.number]);
    assert.deepEqual((await numbers(head)).sort(), [levy.number, late.number].sort());
    const at = '2026-11-25T10:00:00+07:00';
    const read = (who: typeof staff) => app.store.complaints.read('12.19', levy.number, who, at);
    assert.equal(await read(staff), undefined);
    assert.equal((await read(head))?.category, 'levy');
    const [entry] = await app.store.audit.list('12.19', 1);
    assert.deepEqual([entry?.actor, entry?.action], ['kepala', 'complaint.read']);
  });

  it('has its photos stripped, sealed, and given to whoever holds the secret as files', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const photo = [
      file(jpeg({orientation: 6})),
      file(png(), 'b.jpg'),
      file(webp(), 'c.exe', 'application/x-msdownload'),
    ];
    const receipt = await complaints.create(draft(), {files: {photo}});
    const {photos} = await complaints.lookup(receipt);
    assert.deepEqual(
      photos.map(({id, type}) => [id, type]),
      [
        ['1', 'image/jpeg'],
        ['2', 'image/png'],
        ['3', 'image/webp'],
      ],
    );
    const exported = await complaints.export(receipt);
    for (const {data} of exported.photos) {
      for (const told of telltales) assert.ok(!Buffer.from(data, 'base64').includes(told));
    }
    await rejected(
      complaints.create(draft(), {files: {photo: [...photo, file(jpeg())]}}),
      error => isInvalidRequestError(error) && error.problem.errors?.[0]?.pointer === '/json/photo',
    );
  });

  it('is exported whole, and erased for good; the figure stays', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const files = {photo: [file(jpeg())]};
    const receipt = await complaints.create(
      draft({name: 'Melati', contact: '081200000000', category: 'delay'}),
      {files},
    );
    const exported = await complaints.export(receipt);
    assert.deepEqual([exported.name, exported.contact], ['Melati', '081200000000']);
    assert.equal(exported.photos.length, 1);
    assert.equal((await complaints.erase(receipt)).number, receipt.number);
    await rejected(complaints.lookup(receipt), isNoMatchError);
    const [figure] = await app.store.complaints.list('12.19', head);
    assert.deepEqual(
      [figure?.class, figure?.category, figure?.state, figure?.receivedAt],
      ['complaint', 'delay', 'received', receipt.receivedAt],
    );
    const at = '2026-11-25T10:00:00+07:00';
    const left = await app.store.complaints.read('12.19', receipt.number, head, at);
    assert.equal(left?.text, '');
    assert.equal(left?.name, undefined);
    assert.deepEqual(await app.store.attachments.list(`complaint/${left!.id}`), []);
  });

  it('is closed by time once nobody has answered back, and erased when it was kept long enough', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const receipt = await complaints.create(draft());
    const other = await complaints.create(draft());
    await deed(app, receipt, 'answer', {text: 'Sudah.'});
    const state = async () => (await complaints.lookup(receipt)).state;
    // Ten working days after Wednesday 25 November, with no holiday in between: 9 December.
    app.clock.now = Date.parse('2026-12-09T23:00:00+07:00');
    await app.store.expire(new Date(app.clock.now));
    assert.equal(await state(), 'answered');
    app.clock.now = Date.parse('2026-12-10T01:00:00+07:00');
    await app.store.expire(new Date(app.clock.now));
    assert.equal(await state(), 'done');
    const closed = await complaints.lookup(receipt);
    assert.equal(closed.events.at(-1)?.by, 'time');
    app.clock.now += 366 * day;
    await app.store.expire(new Date(app.clock.now));
    await rejected(complaints.lookup(receipt), isNoMatchError);
    // What is still open is kept.
    assert.equal((await complaints.lookup(other)).state, 'received');
  });
}

describe('a complaint, on SQLite', () => suite(openApp));

describe('a complaint, on PostgreSQL', {skip: postgresMissing()}, () => {
  let server: TestPostgres;
  before(async () => (server = await startPostgres()));
  after(() => server?.close());
  suite(async (t, options) => openApp(t, {...options, databaseUrl: await server.database()}));
});

describe('what a complaint leaves', () => {
  it('is nothing that can be read in the database, the log or an answer to others', async t => {
    const app = await openApp(t);
    const {complaints} = clientOf(app);
    const planted = {
      text: 'KALIMAT-RAHASIA-TANAMAN',
      name: 'NAMA-TANAMAN',
      contact: 'tanaman@contoh.example',
      place: 'TEMPAT-TANAMAN',
    };
    const receipt = await complaints.create(draft(planted), {files: {photo: [file(jpeg())]}});
    await complaints.reply(receipt, 'BALASAN-TANAMAN');
    await rejected(complaints.lookup({...receipt, secret: 'SALAH-TANAMAN'}), isNoMatchError);
    await deed(app, receipt, 'answer', {text: 'JAWABAN-TANAMAN'});
    const kept = ['pendopo.sqlite', 'pendopo.sqlite-wal']
      .map(name => readFileSync(join(app.data, name), 'latin1'))
      .join('');
    const pages = await Promise.all(
      ['/12.19/pengaduan', '/v1/offices/12.19/intake'].map(async path =>
        (await app.get(path)).text(),
      ),
    );
    for (const value of [
      ...Object.values(planted),
      'BALASAN-TANAMAN',
      'JAWABAN-TANAMAN',
      'SALAH-TANAMAN',
      receipt.secret,
      receipt.secret.replace('-', ''),
    ]) {
      for (const [where, text] of Object.entries({
        kept,
        log: app.logged.text,
        pages: pages.join(),
      })) {
        assert.ok(!text.includes(value), `${value} stands in: ${where}`);
      }
    }
  });

  it('comes as a file that no browser shows in place, to nobody else', async t => {
    const app = await openApp(t);
    const {complaints} = clientOf(app);
    const receipt = await complaints.create(draft(), {files: {photo: [file(png())]}});
    const path = '/v1/offices/12.19/complaints/photo';
    const ask = async (key: ComplaintKey, photo: string) => {
      const solved = await proofOf(app);
      return app.app.request(path, {
        method: 'POST',
        headers: {'content-type': 'application/json', 'pendopo-proof': solved},
        body: JSON.stringify({number: key.number, secret: key.secret, photo}),
      });
    };
    const response = await ask(receipt, '1');
    assert.equal(response.status, 200);
    const header = (name: string) => response.headers.get(name);
    assert.match(header('content-disposition')!, /^attachment; filename="P1219\w+-1\.png"$/);
    assert.equal(header('x-content-type-options'), 'nosniff');
    assert.equal(header('cache-control'), 'no-store');
    assert.equal(header('content-security-policy'), "default-src 'none'; sandbox");
    assert.equal(header('content-type'), 'image/png');
    assert.equal((await ask(receipt, '2')).status, 404);
    assert.equal((await ask({...receipt, secret: 'SALAH-SALAH'}, '1')).status, 404);
    assert.equal((await app.get(path)).status, 405);
  });

  it('is answered alike for what does not exist and for a wrong secret', async t => {
    const app = await openApp(t);
    const receipt = await clientOf(app).complaints.create(draft());
    const ask = async (number: string) => {
      const solved = await proofOf(app);
      const response = await app.app.request('/v1/offices/12.19/complaints/lookup', {
        method: 'POST',
        headers: {'content-type': 'application/json', 'pendopo-proof': solved},
        body: JSON.stringify({number, secret: 'SALAH-SALAH'}),
      });
      return [response.status, await response.text()];
    };
    assert.deepEqual(await ask(receipt.number), await ask('ONL-0001'));
  });
});

describe('what is wrong with a draft', () => {
  const faults = async (t: TestContext, more: object, lang: 'id' | 'en' = 'id') => {
    const app = await openApp(t);
    const error = await clientOf(app, lang)
      .complaints.create({...draft(), ...more} as never)
      .then(
        () => assert.fail('it was taken'),
        (reason: unknown) => reason,
      );
    assert.ok(isInvalidRequestError(error), String(error));
    return error.problem.errors!;
  };
  const cases: Record<string, [more: object, pointer: string]> = {
    'no words': [{text: '   '}, '/json/text'],
    'too many words': [{text: 'a'.repeat(10_001)}, '/json/text'],
    'words that are none': [{text: 7}, '/json/text'],
    'an unknown class': [{class: 'gosip'}, '/json/class'],
    'an unknown category': [{category: 'gosip'}, '/json/category'],
    'a service of no office': [{service: 'passport'}, '/json/service'],
    'a day to come': [{happenedOn: '2026-11-26'}, '/json/happenedOn'],
    'a day that is none': [{happenedOn: '2026-02-30'}, '/json/happenedOn'],
    'a year that cannot be': [{happenedOn: '0026-02-20'}, '/json/happenedOn'],
    'nobody that can be reached': [{contact: 'rumah saya'}, '/json/contact'],
    'a field that nobody asked for': [{nik: '1219000000000001'}, '/json/nik'],
    'a name too long': [{name: 'a'.repeat(121)}, '/json/name'],
    'no choice of hiding': [{anonymous: undefined}, '/json/anonymous'],
  };
  for (const [what, [more, pointer]] of Object.entries(cases)) {
    it(`is told in its place, in words: ${what}`, async t => {
      for (const lang of ['id', 'en'] as const) {
        const [first] = await faults(t, more, lang);
        assert.equal(first?.pointer, pointer);
        assert.match(first!.detail, /^[A-Z].{10,}/);
        assert.doesNotMatch(first!.detail, /openapi|Expected|regex/i);
      }
    });
  }

  it('is not that a name has one word, nor that a phone number has spaces', async t => {
    const {complaints} = clientOf(await openApp(t));
    await complaints.create(draft({name: 'Melati', contact: '+62 812-0000-0000'}));
    await complaints.create(draft({name: 'ꦩꦼꦭꦠꦶ', contact: 'melati@contoh.example'}));
  });
});

describe('the clocks', () => {
  const at = (date: string) => Date.parse(`${date}T10:00:00+07:00`);
  const received = async (t: TestContext, now: string, more = {}, options: AppOptions = {}) => {
    const app = await openApp(t, {now: at(now), ...options});
    const client = clientOf(app).complaints;
    return {app, client, receipt: await client.create(draft(more))};
  };

  it('count working days: neither weekends nor holidays nor shared leave', async t => {
    // Wednesday 23 December 2026; 24 is collective leave, 25 Christmas, 1 January New Year.
    const {receipt} = await received(t, '2026-12-23');
    assert.deepEqual(dues(receipt), {
      verification: '2026-12-30 open',
      'follow-up': '2027-01-07 open',
      settlement: '2027-01-15 open',
    });
  });

  it('run by class, and longer where money was asked for', async t => {
    const settlement = async (more: object) =>
      dues((await received(t, '2026-11-02', more)).receipt)['settlement'];
    assert.equal(await settlement({class: 'information'}), '2026-11-09 open');
    assert.equal(await settlement({class: 'suggestion'}), '2026-11-09 open');
    assert.equal(await settlement({class: 'praise'}), '2026-11-09 open');
    assert.equal(await settlement({category: 'delay'}), '2026-11-20 open');
    const levy = await settlement({category: 'levy'});
    assert.ok(levy! > '2027-01-25' && levy! < '2027-02-10', levy);
    assert.equal(await settlement({category: 'broker'}), levy);
  });

  it("are the office's own where it has set some", async t => {
    const own = {days: 1, unit: 'calendar' as const, source: 'Maklumat contoh'};
    const records = [
      record({office: office({intake: {complaints: {clocks: {verification: own}}}})}),
    ];
    // A Friday: the day after is a Saturday.
    const {receipt} = await received(t, '2026-11-27', {}, {records});
    assert.equal(dues(receipt)['verification'], '2026-11-28 open');
    assert.equal(receipt.due[0]?.unit, 'calendar');
    assert.equal(receipt.due[1]?.days, 5);
  });

  it('mind the closed days of the office', async t => {
    const closures = [{date: '2026-11-26', reason: {id: 'Hari jadi kabupaten'}}];
    const {receipt} = await received(
      t,
      '2026-11-25',
      {},
      {records: [record({office: office({closures})})]},
    );
    assert.equal(dues(receipt)['verification'], '2026-12-01 open');
  });

  it('say what is done and what is overdue, and begin anew when it is reopened', async t => {
    const {app, client, receipt} = await received(t, '2026-11-25');
    app.clock.now = at('2026-12-01');
    assert.equal(dues(await client.lookup(receipt))['verification'], '2026-11-30 late');
    await deed(app, receipt, 'verify');
    assert.deepEqual(dues(await client.lookup(receipt)), {
      verification: '2026-11-30 met',
      'follow-up': '2026-12-08 open',
      settlement: '2026-12-15 open',
    });
    await deed(app, receipt, 'answer', {text: 'Sudah.'});
    assert.deepEqual(dues(await client.lookup(receipt)), {
      verification: '2026-11-30 met',
      'follow-up': '2026-12-08 met',
      settlement: '2026-12-15 met',
      reply: '2026-12-15 open',
    });
    await client.confirm(receipt);
    app.clock.now = at('2026-12-14');
    assert.deepEqual(dues(await client.reopen(receipt, 'Belum.')), {
      verification: '2026-12-17 open',
      'follow-up': '2026-12-28 open',
      settlement: '2027-01-06 open',
    });
  });
});

describe('sample complaints', () => {
  it('are in every state, and can be looked up by what the form tells', async t => {
    const seed = sampleSeeds(new Date(noon))[0]!;
    const app = await openApp(t, {records: [seed]});
    const client = clientOf(app);
    const {settings} = await client.intake.get();
    const found = await Promise.all(
      settings.complaints.samples!.map(one => client.complaints.lookup(one)),
    );
    assert.deepEqual(
      found.map(({state}) => state),
      ['answered', 'follow-up', 'done', 'forwarded', 'received'],
    );
    assert.ok(found.every(({sample, text}) => sample && text.startsWith('Contoh: ')));
    await app.save(seed);
    assert.equal((await app.store.complaints.list('12.19', head)).length, found.length);
  });
});
