/** Requests for visits: taken in once, opened by their secret alone, told to nobody, erased for good. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {VisitRequestDraft} from '@pendopo/contract/types';
import {newReceiptNumber, Pendopo, type ProblemError, receiptNumberFault} from '@pendopo/sdk';
import {nextStates, type NextStep, StepFault} from '@pendopo/server';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {type AppOptions, forAll, office, openApp, record, type TestApp} from './fixtures.ts';
import {homeDraft, institutionDraft, jpeg, pdf, schoolDraft} from './visit-request-fixtures.ts';

const path = '/v1/offices/12.19/visit-requests';
const many = {points: 1000, seconds: 60};
const safety = {quotas: {write: many, form: many, lookup: many, miss: many, number: many}};

type Open = (t: TestContext, more?: AppOptions) => Promise<TestApp & {client: Pendopo}>;

function clientOf({app}: TestApp, lang: 'id' | 'en' = 'id'): Pendopo {
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) =>
    app.request(new Request(input, init));
  return new Pendopo({server: 'http://pendopo.test', office: '12.19', lang, retries: 0, fetch});
}

const refusedWith = (code: string) => (error: ProblemError) => {
  assert.equal(error.code, code);
  return true;
};

/** A step, its state before read from the request itself. */
async function move(app: TestApp, number: string, step: Omit<NextStep, 'from' | 'actor'>) {
  const {state} = (await app.store.visitRequests.get('12.19', number))!;
  const at = '2026-11-25T11:00:00+07:00';
  await app.store.visitRequests.move('12.19', number, {...step, from: state, actor: 'desk-1'}, at);
}

const bare = (number: string) => number.replaceAll('-', '');

function suite(open: Open): void {
  it('show a home visit in its status, state by state, to whoever has the secret', async t => {
    const app = await open(t);
    const {number, secret} = await app.client.visitRequests.create(homeDraft());
    const note = {id: 'Mohon lampirkan foto KK yang jelas.'};
    const steps = [
      {to: 'needs-correction', note},
      {to: 'file-received'},
      {to: 'checked-against-siak'},
      {to: 'assigned'},
      {to: 'scheduled', start: '2026-12-01T09:00:00+07:00'},
      {to: 'recording'},
      {to: 'waiting-for-prr'},
      {to: 'printed'},
      {to: 'handed-over'},
    ] as const;
    const told = [];
    for (const step of steps) {
      await move(app, bare(number), step);
      const {data} = await app.client.applications.lookup({number, factor: secret.toLowerCase()});
      assert.equal(data.state, step.to);
      assert.equal(data.timeline.length, told.push(step.to) + 1);
      // Whoever waits sees that it is their case, and not more than that.
      assert.match(data.subject!, /^\S\*/);
      if (step.to === 'needs-correction') assert.deepEqual(data.todo.text, note);
    }
    for (const wrong of [
      {number, factor: 'AAAAA-AAAAA'},
      {number: newReceiptNumber('K', '12.19'), factor: secret},
    ]) {
      await assert.rejects(app.client.applications.lookup(wrong), refusedWith('no-match'));
    }
  });

  for (const draft of [homeDraft(), schoolDraft(), institutionDraft()] as VisitRequestDraft[]) {
    it(`take one to a ${draft.kind} in, and give number and secret once`, async t => {
      const app = await open(t);
      const {number, secret} = await app.client.visitRequests.create(draft);
      assert.match(number, /^K1219-[0-9A-Z]{7}-[0-9A-Z]$/);
      assert.equal(receiptNumberFault(number), undefined);
      assert.match(secret, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
      const all = await app.client.visitRequests.export({number: number.toLowerCase(), secret});
      assert.deepEqual(all.request, draft);
      assert.equal(all.number, number);
      assert.equal(all.state, draft.kind === 'home' ? 'reported' : 'received');
      assert.equal(all.receivedAt, '2026-11-25T10:00:00+07:00');
      assert.deepEqual(
        all.events.map(({state, by}) => [state, by]),
        [[all.state, 'citizen']],
      );
      const [figure] = await app.store.visitRequests.list('12.19', {limit: 5});
      assert.equal(figure!.people, {home: 1, school: 160, institution: 25}[draft.kind]);
      assert.equal(figure!.category, draft.kind === 'home' ? 'mental-disorder' : undefined);
    });
  }

  it('is one, however often it is sent with its key', async t => {
    const app = await open(t);
    const key = 'a'.repeat(20);
    const draft = homeDraft();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        app.client.visitRequests.create(draft, {key}).catch((error: ProblemError) => error.code),
      ),
    );
    const given = answers.filter(answer => typeof answer !== 'string');
    // One that runs while another is being taken in is told so, and may ask again.
    assert.ok(given.length >= 1);
    for (const answer of answers)
      if (typeof answer === 'string') assert.equal(answer, 'in-progress');
    const again = await app.client.visitRequests.create(draft, {key});
    for (const answer of given) assert.deepEqual(answer, again);
    assert.equal((await app.store.visitRequests.list('12.19', {limit: 9})).length, 1);
    await assert.rejects(
      app.client.visitRequests.create(homeDraft({note: 'lain'}), {key}),
      refusedWith('key-reused'),
    );
  });

  it('opens by its own secret only, and what is wrong is always the same answer', async t => {
    const app = await open(t);
    const one = await app.client.visitRequests.create(homeDraft());
    const other = await app.client.visitRequests.create(homeDraft());
    for (const key of [
      {number: one.number, secret: other.secret},
      {number: 'K1219-0000000-0', secret: one.secret},
      {number: 'X1', secret: one.secret},
    ]) {
      const padded = {...key, number: key.number.padEnd(4, '1')};
      await assert.rejects(app.client.visitRequests.export(padded), refusedWith('no-match'));
      await assert.rejects(app.client.visitRequests.erase(padded), refusedWith('no-match'));
    }
    assert.ok(await app.client.visitRequests.export(one));
  });

  it('goes through the states of a home visit, and through no others', async t => {
    const app = await open(t);
    const {number: shown, secret} = await app.client.visitRequests.create(homeDraft());
    const number = bare(shown);
    const start = '2026-12-01T09:00:00+07:00';
    const note = {id: 'Foto KK buram. Kirim lagi lewat WhatsApp.'};
    await assert.rejects(move(app, number, {to: 'recording'}), StepFault);
    await assert.rejects(move(app, number, {to: 'needs-correction'}), /note/);
    await move(app, number, {to: 'needs-correction', note});
    await move(app, number, {to: 'file-received'});
    await move(app, number, {to: 'checked-against-siak'});
    await move(app, number, {to: 'assigned'});
    await assert.rejects(move(app, number, {to: 'scheduled'}), /when the team comes/);
    await move(app, number, {to: 'scheduled', start});
    await move(app, number, {to: 'scheduled', start: '2026-12-02T09:00:00+07:00'});
    for (const to of ['recording', 'waiting-for-prr', 'printed', 'handed-over'] as const) {
      await move(app, number, {to});
    }
    for (const to of nextStates('home', 'reported')) {
      await assert.rejects(move(app, number, {to, note}), /cannot come to that/);
    }
    const {events, state} = await app.client.visitRequests.export({number, secret});
    assert.equal(state, 'handed-over');
    assert.equal(events.length, 11);
    assert.deepEqual(events[1]!.note, note);
    assert.equal(events[6]!.start, '2026-12-02T09:00:00+07:00');
    // Who at the desk did it is for the audit log, not for the citizen.
    assert.ok(!JSON.stringify(events).includes('desk-1'));
  });

  it('goes through the states of a school visit', async t => {
    const app = await open(t);
    const {number: shown} = await app.client.visitRequests.create(schoolDraft());
    const number = bare(shown);
    await assert.rejects(move(app, number, {to: 'done'}), StepFault);
    await move(app, number, {to: 'under-review'});
    await move(app, number, {to: 'scheduled', start: '2026-12-08T08:00:00+07:00'});
    await move(app, number, {to: 'done'});
    assert.deepEqual(nextStates('school', 'done'), []);
  });

  it('is moved by one of two who move it at once', async t => {
    const app = await open(t);
    const {number: shown} = await app.client.visitRequests.create(homeDraft());
    const number = bare(shown);
    const step: NextStep = {to: 'file-received', from: 'reported', actor: 'desk-1'};
    const at = '2026-11-25T11:00:00+07:00';
    await app.store.visitRequests.move('12.19', number, step, at);
    const second = {...step, to: 'cancelled' as const};
    await assert.rejects(app.store.visitRequests.move('12.19', number, second, at), /meanwhile/);
    assert.equal((await app.store.visitRequests.get('12.19', number))!.steps.length, 2);
  });

  it('is withdrawn and erased by its owner; the figure stays', async t => {
    const app = await open(t);
    const files = {document: [new Blob([pdf])]};
    const given = await app.client.visitRequests.create(homeDraft(), {files});
    const erased = await app.client.visitRequests.erase(given);
    assert.deepEqual(erased, {number: given.number, erasedAt: '2026-11-25T10:00:00+07:00'});
    await assert.rejects(app.client.visitRequests.export(given), refusedWith('no-match'));
    const [figure] = await app.store.visitRequests.list('12.19', {limit: 5});
    assert.equal(figure!.state, 'cancelled');
    assert.equal(figure!.category, 'mental-disorder');
    assert.equal(figure!.erasedAt, erased.erasedAt);
    assert.deepEqual(await app.store.visitRequests.files(bare(given.number)), []);
    assert.equal(await app.store.visitRequests.get('12.19', bare(given.number)), undefined);
    const [entry] = await app.store.audit.list('12.19', 5);
    assert.deepEqual(
      [entry!.actor, entry!.action, entry!.subject],
      ['citizen', 'visit-request.erase', bare(given.number)],
    );
  });

  it('says nothing more of people once it was over for as long as the office keeps them', async t => {
    const app = await open(t);
    const over = await app.client.visitRequests.create(homeDraft());
    const open_ = await app.client.visitRequests.create(homeDraft());
    await move(app, bare(over.number), {to: 'cancelled'});
    assert.equal(await app.store.visitRequests.erase('12.19', '2026-11-25T11:00:00+07:00'), 0);
    assert.equal(await app.store.visitRequests.erase('12.19', '2026-11-25T11:00:01+07:00'), 1);
    assert.equal(await app.store.visitRequests.erase('12.19', '2026-11-25T11:00:01+07:00'), 0);
    await assert.rejects(app.client.visitRequests.export(over), refusedWith('no-match'));
    assert.ok(await app.client.visitRequests.export(open_));
    assert.equal((await app.store.visitRequests.list('12.19', {limit: 9})).length, 2);
  });

  it('keeps the family card, whatever it is called, and gives it back whole', async t => {
    const app = await open(t);
    const files = {document: [new File([pdf], 'kk.exe', {type: 'application/x-msdownload'})]};
    const given = await app.client.visitRequests.create(homeDraft(), {files});
    const [document] = (await app.client.visitRequests.export(given)).documents;
    assert.deepEqual([document!.part, document!.type], ['document', 'application/pdf']);
    assert.ok(Buffer.from(document!.data, 'base64').includes('%PDF-1.4'));
  });
}

describe('requests for visits on SQLite', () => {
  suite(async (t, more) => {
    const app = await openApp(t, {safety, ...more});
    return {...app, client: clientOf(app)};
  });

  it('leave nothing of people in the files of the database, nor in the log', async t => {
    const app = await openApp(t, {safety});
    const client = clientOf(app);
    const {secret} = await client.visitRequests.create(homeDraft());
    await client.visitRequests.create(schoolDraft({contactName: 'Narahubung-Rahasia'}));
    const kept = readdirSync(app.data)
      .filter(name => name !== 'pendopo.key')
      .map(name => readFileSync(join(app.data, name)).toString('latin1'))
      .join();
    assert.ok(kept.includes('visit_requests'));
    for (const planted of ['Rahasia', '0812-0000', '7777', '3.24017', secret, bare(secret)]) {
      assert.ok(!kept.includes(planted), planted);
      assert.ok(!app.logged.text.includes(planted), planted);
    }
  });
});

describe('requests for visits on PostgreSQL', {skip: postgresMissing()}, () => {
  let server: TestPostgres;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server?.close());
  suite(async (t, more) => {
    const databaseUrl = await server.database();
    const app = await openApp(t, {safety, databaseUrl, ...more});
    return {...app, client: clientOf(app)};
  });
});

describe('a request for a visit is refused', () => {
  let app: TestApp;
  before(async () => {
    app = await openApp(forAll, {safety});
  });

  /** The faults of a draft, in both languages, by pointer. */
  const faults = async (draft: unknown, files?: Record<string, Blob>) => {
    const ask = async (lang: string) => {
      const form = new FormData();
      form.set('draft', JSON.stringify(draft));
      for (const [part, file] of Object.entries(files ?? {})) form.set(part, file);
      const response = await app.app.request(path, {
        method: 'POST',
        headers: {
          'accept-language': lang,
          'idempotency-key': crypto.randomUUID(),
          ...(!files && {'content-type': 'application/json'}),
        },
        body: files ? form : JSON.stringify(draft),
      });
      assert.equal(response.status, 400);
      return (await response.json()) as {errors: {pointer: string; code: string; detail: string}[]};
    };
    const [id, en] = [await ask('id'), await ask('en')];
    for (const [n, {detail}] of id.errors.entries()) assert.notEqual(detail, en.errors[n]!.detail);
    return Object.fromEntries(id.errors.map(({pointer, code}) => [pointer, code]));
  };

  const cases: [string, unknown, Record<string, string>][] = [
    ['without a kind', {...homeDraft(), kind: undefined}, {'/json/kind': 'not-a-choice'}],
    ['without consent', homeDraft({consent: false as never}), {'/json/consent': 'not-agreed'}],
    [
      'without the guardian',
      homeDraft({guardianName: undefined as never}),
      {'/json/guardianName': 'guardian'},
    ],
    ['without anything needed', homeDraft({services: []}), {'/json/services': 'too-few'}],
    ['with a blank name', homeDraft({personName: '  '}), {'/json/personName': 'missing'}],
    ['without a name', {...homeDraft(), personName: undefined}, {'/json/personName': 'missing'}],
    [
      'with a long name',
      homeDraft({personName: 'x'.repeat(121)}),
      {'/json/personName': 'too-long'},
    ],
    [
      'with half a point',
      homeDraft({latitude: undefined as never}),
      {'/json/latitude': 'half-point'},
    ],
    ['with a foreign district', homeDraft({district: '73.72.01'}), {'/json/district': 'district'}],
    ['with a phone of letters', homeDraft({phone: 'delapan'}), {'/json/phone': 'invalid-format'}],
    ['with a NIK', {...homeDraft(), nik: '1'}, {'/json/nik': 'not-wanted'}],
    [
      'with no pupils',
      schoolDraft({recordCount: undefined as never, kiaCount: undefined as never}),
      {'/json/recordCount': 'nobody'},
    ],
    ['with 0 pupils', schoolDraft({recordCount: 0}), {'/json/recordCount': 'too-small'}],
    [
      'with 100,000 pupils',
      schoolDraft({recordCount: 100_000}),
      {'/json/recordCount': 'too-large'},
    ],
    ['with half a pupil', schoolDraft({recordCount: 1.5}), {'/json/recordCount': 'not-a-number'}],
    [
      'with pupils in words',
      schoolDraft({recordCount: 'banyak' as never}),
      {'/json/recordCount': 'not-a-number'},
    ],
    [
      'with ages the wrong way round',
      schoolDraft({recordFrom: 19}),
      {'/json/recordTo': 'age-order'},
    ],
    ['with a KIA for grown-ups', schoolDraft({kiaTo: 17}), {'/json/kiaTo': 'kia-age'}],
    ['without a date', schoolDraft({dates: []}), {'/json/dates': 'too-few'}],
    [
      'with four dates',
      schoolDraft({dates: ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']}),
      {'/json/dates': 'too-many'},
    ],
    [
      'with a date that is none',
      schoolDraft({dates: ['2026-02-30']}),
      {'/json/dates/0': 'invalid-date'},
    ],
    [
      'with dates past, far, twice',
      schoolDraft({dates: ['2026-11-24', '2028-01-01', '2028-01-01']}),
      {
        '/json/dates/0': 'date-past',
        '/json/dates/1': 'date-too-far',
        '/json/dates/2': 'date-too-far',
      },
    ],
    [
      'with a date twice',
      schoolDraft({dates: ['2026-12-08', '2026-12-08']}),
      {'/json/dates/1': 'date-twice'},
    ],
    ['that ends before it begins', schoolDraft({timeTo: '07:00'}), {'/json/timeTo': 'time-order'}],
    [
      'with a letter of next year',
      schoolDraft({letterDate: '2027-06-01'}),
      {'/json/letterDate': 'letter-date'},
    ],
    ['with a short NPSN', schoolDraft({npsn: '123'}), {'/json/npsn': 'invalid-format'}],
    ['with a list of pupils', {...schoolDraft(), pupils: []}, {'/json/pupils': 'not-wanted'}],
    ['without people', institutionDraft({people: 0}), {'/json/people': 'too-small'}],
  ];
  for (const [what, draft, expected] of cases) {
    it(what, async () => assert.deepEqual(await faults(draft), expected));
  }

  it('with a document that is something else', async () => {
    const document = new Blob(['<script>alert(1)</script>']);
    assert.deepEqual(await faults(homeDraft(), {document}), {'/json/document': 'not-allowed'});
  });

  it('with a photo of the situation where the office wants none', async () => {
    const condition = new Blob([jpeg]);
    assert.deepEqual(await faults(homeDraft(), {condition}), {'/json/condition': 'not-taken'});
    const document = new Blob([pdf]);
    assert.deepEqual(await faults(schoolDraft(), {document}), {'/json/document': 'not-taken'});
  });

  it('where the office takes none of that kind', async t => {
    const closed = office({intake: {visitRequests: {kinds: ['school']}}});
    const other = await openApp(t, {safety, records: [record({office: closed})]});
    await assert.rejects(
      clientOf(other, 'en').visitRequests.create(homeDraft()),
      (error: ProblemError) => {
        assert.equal(error.problem.errors![0]!.pointer, '/json/kind');
        assert.match(error.problem.errors![0]!.detail, /ask the office/);
        return true;
      },
    );
    assert.ok(await clientOf(other).visitRequests.create(schoolDraft()));
    const intake = await other.json('/v1/offices/12.19/intake');
    assert.deepEqual(intake.settings.visitRequests, {kinds: ['school'], conditionPhoto: false});
  });

  it('without a proof of work', async () => {
    const response = await app.app.request(path, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': crypto.randomUUID()},
      body: JSON.stringify(homeDraft()),
    });
    assert.equal(response.status, 403);
    assert.match((await response.json()).type, /proof-required$/);
  });
});

describe('names of one word, of any script, and long ones', () => {
  it('are names', async t => {
    const app = await openApp(t, {safety});
    const client = clientOf(app);
    for (const personName of ['Suharti', 'ꦱꦸꦲꦂꦠꦶ', 'سوهارتي', '👵', 'N’ong', 'x'.repeat(120)]) {
      const given = await client.visitRequests.create(homeDraft({personName}));
      const {request} = await client.visitRequests.export(given);
      assert.equal(request.kind === 'home' && request.personName, personName);
    }
  });
});

describe('the intake', () => {
  it('tells the weekdays on which nobody works, and where letters go', async t => {
    const app = await openApp(t);
    const {closedDays, address} = await app.json('/v1/offices/12.19/intake');
    assert.equal(address, 'Jalan Contoh 1');
    const days = closedDays.map(({date}: {date: string}) => date);
    assert.ok(days.includes('2026-12-24') && days.includes('2026-12-25'));
    for (const day of days) assert.ok(new Date(day).getUTCDay() % 6, day);
  });
});
