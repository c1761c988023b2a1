/** Complaints at the desk: what is due first, first; levies for the head; nobody over another's words. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {ComplaintAct, ComplaintDraft} from '@pendopo/contract/types';
import {shownReceiptNumber} from '@pendopo/sdk';
import type {PendopoStaff} from '@pendopo/sdk/staff';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {clientOf, draft, jpeg} from './complaint-fixtures.ts';
import {faults, openDesk, refusal, server, signedIn} from './desk-fixtures.ts';
import {type AppOptions, day, type TestApp} from './fixtures.ts';

type Open = (t: TestContext, more?: AppOptions) => Promise<TestApp>;

const many = {points: 10_000, seconds: 60};
const safety = {quotas: {write: many, form: many, lookup: many, miss: many, number: many}};

const numbersOf = async (desk: PendopoStaff, filters = {}) =>
  (await desk.complaints.list(filters)).data.map(({number}) => number);

/** Takes one in; its number as the desk shows it. */
const sent = async (app: TestApp, given: ComplaintDraft) =>
  shownReceiptNumber((await clientOf(app).complaints.create(given)).number);

/** Does things one after the other, each with the version that the one before was answered with. */
async function deeds(desk: PendopoStaff, number: string, acts: readonly ComplaintAct[]) {
  let {data, version} = await desk.complaints.get(number);
  for (const act of acts) ({data, version} = await desk.complaints.act(number, act, version));
  return {data, version};
}

function suite(open: Open): void {
  it('are in order of what is due first, with what is late marked, page by page', async t => {
    const app = await open(t);
    const suggestion = await sent(app, draft({class: 'suggestion'}));
    app.clock.now += day;
    const later = await sent(app, draft());
    // Friday: three working days from Wednesday have not passed, nor on the next Monday.
    const officer = await signedIn(app, 'officer');
    assert.deepEqual(await numbersOf(officer), [suggestion, later]);
    const [first] = (await officer.complaints.list()).data;
    assert.deepEqual(first?.next, {step: 'verification', on: '2026-11-30', state: 'open'});
    // Looked at, it is due later than the other one.
    await deeds(officer, suggestion, [{act: 'verify'}, {act: 'follow-up'}]);
    assert.deepEqual(await numbersOf(officer), [later, suggestion]);
    app.clock.now = Date.parse('2026-12-02T09:00:00+07:00');
    const again = await signedIn(app, 'officer', {login: 'petugas.dua'});
    const {data, late} = await again.complaints.list();
    assert.deepEqual(
      data.map(({number, next}) => [number, next?.state]),
      [
        [later, 'late'],
        [suggestion, 'open'],
      ],
    );
    assert.equal(late, 1);
    const paged = [];
    for await (const {number} of again.complaints.list({limit: 1})) paged.push(number);
    assert.deepEqual(paged, [later, suggestion]);
    assert.deepEqual(await numbersOf(again, {class: 'suggestion'}), [suggestion]);
    assert.deepEqual(await numbersOf(again, {state: 'received'}), [later]);
    assert.deepEqual(await numbersOf(again, {category: 'delay'}), []);
    const [due] = (await again.today()).groups;
    assert.deepEqual([due?.kind, due?.late, due?.items[0]?.about], ['complaint-due', 1, later]);
  });

  it('are answered, answered back and closed; the sender sees each word at once', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const officer = await signedIn(app, 'officer');
    const receipt = await complaints.create(draft({name: 'Contoh Melati', contact: '0812000000'}));
    const number = shownReceiptNumber(receipt.number);
    const {data} = await deeds(officer, number, [
      {act: 'verify'},
      {act: 'forward', to: 'Bidang Contoh'},
      {act: 'follow-up', text: 'Sedang dicek.'},
      {act: 'answer', text: 'Kartu dapat diambil.'},
    ]);
    assert.deepEqual(data.may, ['answer', 'close']);
    assert.deepEqual([data.name, data.contact], ['Contoh Melati', '0812000000']);
    const seen = await complaints.lookup(receipt);
    assert.deepEqual(
      seen.events.map(({act, by, text, to}) => [act, by, text ?? to]),
      [
        ['receive', 'citizen', undefined],
        ['verify', 'office', undefined],
        ['forward', 'office', 'Bidang Contoh'],
        ['follow-up', 'office', 'Sedang dicek.'],
        ['answer', 'office', 'Kartu dapat diambil.'],
      ],
    );
    await complaints.reply(receipt, 'Belum ada.');
    assert.equal((await officer.complaints.get(number)).data.state, 'follow-up');
    await deeds(officer, number, [{act: 'answer', text: 'Sudah.'}, {act: 'close'}]);
    assert.deepEqual(await numbersOf(officer), []);
    assert.deepEqual(await numbersOf(officer, {state: 'done'}), [number]);
    const {version} = await officer.complaints.get(number);
    const late = officer.complaints.act(number, {act: 'answer', text: 'Lagi.'}, version);
    assert.equal(await refusal(late), 'not-possible-now');
  });

  it('say what an act lacks, in its place', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const {number} = await clientOf(app).complaints.create(draft());
    const {version} = await officer.complaints.get(number);
    const lacking = (act: object) =>
      faults(officer.complaints.act(number, act as ComplaintAct, version));
    assert.deepEqual(await lacking({act: 'answer'}), ['/json/text missing']);
    assert.deepEqual(await lacking({act: 'answer', text: '  '}), ['/json/text missing']);
    assert.deepEqual(await lacking({act: 'archive'}), ['/json/text missing']);
    assert.deepEqual(await lacking({act: 'forward'}), ['/json/to missing']);
    assert.deepEqual(await lacking({act: 'confirm'}), ['/json/act not-a-choice']);
    assert.deepEqual(await lacking({act: 'verify', state: 'done'}), ['/json/state not-wanted']);
    assert.equal((await officer.complaints.get(number)).data.state, 'received');
  });

  it('are answered by one of two officers who do it at once; the other is told so', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const one = await signedIn(app, 'officer');
    const other = await signedIn(app, 'officer', {login: 'petugas.dua'});
    const receipt = await complaints.create(draft());
    const {number} = receipt;
    const {version} = await one.complaints.get(number);
    const outcomes = await Promise.all(
      [one, other].map((desk, n) =>
        refusal(desk.complaints.act(number, {act: 'answer', text: `Jawaban ${n}`}, version)),
      ),
    );
    assert.deepEqual(outcomes.toSorted(), ['changed-meanwhile', 'done']);
    const {events} = await complaints.lookup(receipt);
    assert.deepEqual(
      events.filter(({act}) => act === 'answer').map(({text}) => text),
      [`Jawaban ${outcomes.indexOf('done')}`],
    );
    // What the citizen has added since is not answered unseen either.
    const {version: seen} = await one.complaints.get(number);
    await complaints.reply(receipt, 'Bukan itu maksud saya.');
    const unseen = one.complaints.act(number, {act: 'close'}, seen);
    assert.equal(await refusal(unseen), 'changed-meanwhile');
  });

  it('of levies exist for the head alone, from the moment they are marked', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const head = await signedIn(app, 'head');
    const told = await sent(app, draft({category: 'levy'}));
    const text = 'Contoh: saya diminta membayar di loket.';
    const hidden = await sent(app, draft({text, category: 'conduct'}));
    assert.deepEqual(await numbersOf(officer), [hidden]);
    assert.equal(await refusal(officer.complaints.get(told)), 'not-found');
    const {version} = await officer.complaints.get(hidden);
    assert.deepEqual(await officer.complaints.markLevy(hidden, version), {
      number: hidden,
      category: 'levy',
      headOnly: true,
    });
    assert.deepEqual(await numbersOf(officer), []);
    for (const deed of [
      () => officer.complaints.get(hidden),
      () => officer.complaints.photo(hidden, '1'),
      () => officer.complaints.act(hidden, {act: 'verify'}, version),
      () => officer.complaints.markLevy(hidden, version),
    ]) {
      assert.equal(await refusal(deed()), 'not-found');
    }
    const mine = await head.complaints.get(hidden);
    const withdraw = {category: 'conduct'} as const;
    const unset = officer.complaints.withdrawLevy(hidden, withdraw, mine.version);
    assert.equal(await refusal(unset), 'not-allowed');
    assert.equal((await head.complaints.list()).data.length, 2);
    await head.complaints.withdrawLevy(hidden, withdraw, mine.version);
    assert.deepEqual(await numbersOf(officer), [hidden]);
    app.clock.now += 5 * day;
    const kinds = async (role: 'officer' | 'head') => {
      const desk = await signedIn(app, role, {login: `${role}.lagi`});
      return (await desk.today()).groups.map(({kind}) => kind).sort();
    };
    assert.deepEqual(await kinds('officer'), ['complaint-due']);
    assert.deepEqual(await kinds('head'), ['complaint-due', 'levy-report']);
  });

  it('are written down whenever someone reads them, without a word of theirs', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const head = await signedIn(app, 'head');
    const {number} = await clientOf(app).complaints.create(
      draft({text: 'KALIMAT-RAHASIA', name: 'NAMA-RAHASIA'}),
      {files: {photo: [new File([new Uint8Array(jpeg())], 'foto.jpg')]}},
    );
    const {data} = await officer.complaints.get(number);
    assert.equal(data.photos.length, 1);
    const photo = await officer.complaints.photo(number, '1');
    assert.equal(photo.type, 'image/jpeg');
    assert.equal(await refusal(officer.complaints.photo(number, '2')), 'not-found');
    await deeds(head, number, [{act: 'answer', text: 'JAWABAN-RAHASIA'}]);
    const entries = [];
    for await (const entry of head.audit.list({action: 'complaint'})) entries.push(entry);
    assert.deepEqual(
      entries.map(({action, actor}) => [action, actor.id]),
      [
        ['complaint.answer', head.user],
        ['complaint.read', head.user],
        ['complaint.photo', officer.user],
        ['complaint.photo', officer.user],
        ['complaint.read', officer.user],
      ],
    );
    const log = JSON.stringify(await app.store.audit.list('12.19', 50)) + app.logged.text;
    assert.doesNotMatch(log, /RAHASIA/);
  });

  it('are gone for the desk too once their sender has erased them', async t => {
    const app = await open(t);
    const {complaints} = clientOf(app);
    const officer = await signedIn(app, 'officer');
    const receipt = await complaints.create(draft());
    await complaints.erase(receipt);
    assert.deepEqual(await numbersOf(officer), []);
    assert.equal(await refusal(officer.complaints.get(receipt.number)), 'not-found');
  });
}

describe('complaints at the desk, on SQLite', () =>
  suite((t, more) => openDesk(t, {safety, ...more})));

describe('complaints at the desk, on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres?.close());
  suite(async (t, more) => openDesk(t, {safety, databaseUrl: await postgres.database(), ...more}));
});

describe('complaints at the desk', () => {
  it('of ten thousand that are open are listed within a second', async t => {
    const app = await openDesk(t, {safety});
    const officer = await signedIn(app, 'officer');
    await app.store.transaction(async ({complaints}) => {
      for (let n = 0; n < 10_000; n++) {
        const key = {number: `BANYAK${n}`, secret: 'CONTOH'};
        const at = `2026-11-${String(1 + (n % 24)).padStart(2, '0')}T09:00:00+07:00`;
        await complaints.add('12.19', draft(), [], key, at);
      }
    });
    const since = performance.now();
    const {data, next, late} = await officer.complaints.list({limit: 100});
    const took = performance.now() - since;
    assert.equal(data.length, 100);
    assert.ok(next);
    assert.ok(late > 1000, `${late} late`);
    assert.ok(took < 1000, `${took} ms`);
    const [group] = (await officer.today()).groups;
    assert.ok(group!.total > 1000);
    assert.equal(group!.items.length, 20);
  });
});

describe('an act on a complaint', () => {
  it('is refused unless it says which version it is of', async t => {
    const app = await openDesk(t, {safety});
    const officer = await signedIn(app, 'officer');
    const {number} = await clientOf(app).complaints.create(draft());
    const path = `${server}/v1/staff/offices/12.19/complaints/${number}`;
    for (const [act, body] of [
      ['act', {act: 'verify'}],
      ['levy', {}],
    ] as const) {
      const answer = await app.app.request(`${path}/${act}`, {
        method: 'POST',
        headers: {authorization: `Bearer ${officer.token}`, 'content-type': 'application/json'},
        body: JSON.stringify(body),
      });
      assert.equal(answer.status, 428, act);
    }
  });
});
