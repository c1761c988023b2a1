/** Requests for visits at the desk: handled by one at a time, and public only where they may be. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {RequestStep, VisitRequestDraft} from '@pendopo/contract/types';
import {Pendopo, type ProblemError} from '@pendopo/sdk';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {faults, openDesk, refusal, server, signedIn} from './desk-fixtures.ts';
import {type AppOptions, day, type TestApp} from './fixtures.ts';
import {homeDraft, institutionDraft, pdf, schoolDraft} from './visit-request-fixtures.ts';

type Open = (t: TestContext, more?: AppOptions) => Promise<TestApp>;

const many = {points: 1000, seconds: 60};
const safety = {quotas: {write: many, form: many, lookup: many, miss: many, number: many}};

/** Whoever asks for a visit, as our own page does: without a proof of work. */
const citizenOf = ({app}: TestApp) =>
  new Pendopo({
    server,
    office: '12.19',
    retries: 0,
    prove: false,
    fetch: async (input, init) =>
      app.request(new Request(input, init), undefined, {ownPage: {address: '203.0.113.7'}}),
  });

const ask = (app: TestApp, draft: VisitRequestDraft) => citizenOf(app).visitRequests.create(draft);

const start = '2026-12-08T09:00:00+07:00';
const end = '2026-12-08T12:00:00+07:00';
const services: NonNullable<RequestStep['services']> = [{id: 'ktp_el_new', result: 'record'}];

/** Takes steps one after the other, each with the version that the one before was answered with. */
async function walk(
  desk: Awaited<ReturnType<typeof signedIn>>,
  number: string,
  steps: readonly RequestStep[],
) {
  let {data, version} = await desk.requests.get(number);
  for (const step of steps) {
    ({data, version} = await desk.requests.step(number, step, version));
  }
  return {data, version};
}

const toSchedule: readonly RequestStep[] = [
  {to: 'file-received'},
  {to: 'checked-against-siak'},
  {to: 'assigned', team: 'MOLING 1'},
];

/** All that the public may read of the schedule. */
async function publicText(app: TestApp): Promise<string> {
  const query = 'from=2026-11-01&to=2027-02-01&limit=100';
  const texts = [
    `/v1/offices/12.19/visits?${query}`,
    `/v1/offices/12.19/visits.ics?from=2026-11-01&to=2027-02-01`,
    '/12.19/jadwal',
  ].map(async path => (await app.get(path)).text());
  return (await Promise.all(texts)).join('\n');
}

const visitsOf = async (app: TestApp) =>
  (await citizenOf(app).visits.list({from: '2026-11-01', to: '2027-02-01'})).data.map(
    ({kind, state, start, place}) => ({kind, state, start, place: place.name}),
  );

function suite(open: Open): void {
  it('are listed without a word of what they say, longest waiting first, page by page', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const numbers: string[] = [];
    for (const draft of [homeDraft(), schoolDraft(), institutionDraft(), homeDraft()]) {
      numbers.push((await ask(app, draft)).number);
      app.clock.now += 60_000;
    }
    const first = await officer.requests.list({limit: 3});
    assert.equal(first.data.length, 3);
    const all = [];
    for await (const one of officer.requests.list({limit: 3})) all.push(one);
    assert.deepEqual(
      all.map(({number}) => number),
      numbers,
    );
    assert.doesNotMatch(JSON.stringify(first), /Rahasia|0812|Jalan|Panti/);
    const homes = await officer.requests.list({kind: 'home', district: '12.19.06'});
    assert.deepEqual(
      homes.data.map(({number}) => number),
      [numbers[0], numbers[3]],
    );
    const of = (query: string) => app.get(`/v1/staff/offices/12.19/requests?${query}`, headers);
    const headers = {authorization: `Bearer ${officer.token}`};
    assert.equal((await of('limit=0')).status, 400);
    assert.equal((await of('kind=palsu')).status, 400);
    const foreign = await of(`kind=home&cursor=${encodeURIComponent(first.next!)}`);
    assert.match(await foreign.text(), /cursor-mismatch/);
  });

  it('take a home from its report to the card in the hand, and into no public schedule', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const {number, secret} = await ask(app, homeDraft());
    const before = await visitsOf(app);
    const {data} = await walk(officer, number, [
      ...toSchedule,
      {to: 'scheduled', start, end, note: {id: 'Siapkan KK asli.'}},
      {to: 'recording'},
      {to: 'waiting-for-prr'},
      {to: 'printed'},
    ]);
    assert.deepEqual(data.next, ['handed-over']);
    assert.equal(data.team, 'MOLING 1');
    assert.equal(data.visit, undefined);
    const told = await citizenOf(app).applications.lookup({number, factor: secret});
    assert.equal(told.data.state, 'printed');
    assert.deepEqual(told.data.appointment, {start, end});
    assert.deepEqual(await visitsOf(app), before);
    assert.doesNotMatch(await publicText(app), /Rahasia|MOLING 1|2026-12-08/);
    for (const wrong of [{place: {name: 'Rumah'}}, {services}]) {
      const {version} = await officer.requests.get(number);
      const step = officer.requests.step(number, {to: 'handed-over', ...wrong}, version);
      assert.deepEqual(await faults(step), ['/json/place not-wanted']);
    }
  });

  it('put a school into the schedule at once; its new date, its end are seen there too', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const {number} = await ask(app, schoolDraft());
    assert.deepEqual(await visitsOf(app), []);
    const scheduled = await walk(officer, number, [
      {to: 'under-review'},
      {to: 'scheduled', start, end, services, team: 'MOLING 2', note: {id: 'Hubungi Bu Rahasia'}},
    ]);
    const place = 'SMA Contoh 14 Batu Bara';
    assert.deepEqual(await visitsOf(app), [{kind: 'school', state: 'scheduled', start, place}]);
    assert.deepEqual(
      [scheduled.data.visit?.start, scheduled.data.visit?.state],
      [start, 'scheduled'],
    );
    const later = '2026-12-09T09:00:00+07:00';
    const moved = {start: later, end: '2026-12-09T12:00:00+07:00', services};
    await walk(officer, number, [{to: 'scheduled', ...moved}]);
    assert.deepEqual(await visitsOf(app), [
      {kind: 'school', state: 'rescheduled', start, place},
      {kind: 'school', state: 'scheduled', start: later, place},
    ]);
    const [old] = (await citizenOf(app).visits.list({from: '2026-12-08', to: '2026-12-08'})).data;
    assert.equal(old?.replacement?.start, later);
    await walk(officer, number, [{to: 'under-review'}]);
    assert.equal((await visitsOf(app))[1]?.state, 'postponed');
    await walk(officer, number, [{to: 'scheduled', ...moved}]);
    assert.equal((await visitsOf(app))[1]?.state, 'scheduled');
    await walk(officer, number, [{to: 'rejected', note: {id: 'Jalan putus, kata Pak Rahasia'}}]);
    assert.equal((await visitsOf(app))[1]?.state, 'cancelled');
    // Neither who is called nor what was written to the school, nor the number that opens it.
    const bare = number.replaceAll('-', '');
    assert.doesNotMatch(await publicText(app), new RegExp(`Rahasia|Melati|0812|${bare}|${number}`));
  });

  it('call a visit off when whoever asked for it withdraws', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const key = await ask(app, institutionDraft());
    await walk(officer, key.number, [
      {to: 'under-review'},
      {to: 'scheduled', start, end, services, place: {name: 'Panti Contoh, aula'}},
    ]);
    assert.deepEqual(await visitsOf(app), [
      {kind: 'institution', state: 'scheduled', start, place: 'Panti Contoh, aula'},
    ]);
    await citizenOf(app).visitRequests.erase(key);
    assert.equal((await visitsOf(app))[0]?.state, 'cancelled');
    assert.equal(await refusal(officer.requests.get(key.number)), 'not-found');
  });

  it('say what a step lacks, each thing in its place, and change nothing then', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const home = (await ask(app, homeDraft())).number;
    const school = (await ask(app, schoolDraft())).number;
    await walk(officer, home, [{to: 'file-received'}, {to: 'checked-against-siak'}]);
    await walk(officer, school, [{to: 'under-review'}]);
    const lacking = async (number: string, step: object) => {
      const {version} = await officer.requests.get(number);
      return faults(officer.requests.step(number, step as RequestStep, version));
    };
    assert.deepEqual(await lacking(home, {to: 'assigned'}), ['/json/team missing']);
    assert.deepEqual(await lacking(home, {to: 'needs-correction'}), ['/json/note missing']);
    assert.deepEqual(await lacking(home, {to: 'terbang'}), ['/json/to not-a-choice']);
    assert.deepEqual(await lacking(home, {to: 'assigned', nik: '1'}), ['/json/nik not-wanted']);
    await walk(officer, home, [{to: 'assigned', team: 'MOLING 1'}]);
    for (const [more, fault] of [
      [{}, 'start missing'],
      [{start: '2026-11-24T09:00:00+07:00'}, 'start date-past'],
      [{start: '2028-11-24T09:00:00+07:00'}, 'start date-too-far'],
      [{start: '2026-12-08T02:00:00+00:00'}, 'start wrong-offset'],
      [{start, end: start}, 'end time-order'],
      [{start, end: '2026-12-09T12:00:00+07:00'}, 'end time-order'],
    ] as const) {
      assert.deepEqual(await lacking(home, {to: 'scheduled', ...more}), [`/json/${fault}`]);
    }
    assert.deepEqual(await lacking(school, {to: 'scheduled', start}), [
      '/json/end missing',
      '/json/services missing',
    ]);
    const unknown = [{id: 'tidak_ada', result: 'record'}];
    assert.deepEqual(await lacking(school, {to: 'scheduled', start, end, services: unknown}), [
      '/json/services unknown-service',
    ]);
    const {data, version} = await officer.requests.get(school);
    assert.equal(data.state, 'under-review');
    const impossible = officer.requests.step(school, {to: 'done'}, version);
    assert.equal(await refusal(impossible), 'not-possible-now');
    assert.deepEqual(await visitsOf(app), []);
  });

  it('are moved by one of two officers who do it at once; the other is told so', async t => {
    const app = await open(t);
    const one = await signedIn(app, 'officer');
    const other = await signedIn(app, 'officer', {login: 'petugas.dua'});
    const {number} = await ask(app, homeDraft());
    const {version} = await walk(one, number, [...toSchedule, {to: 'scheduled', start, end}]);
    // The same state again, which a state alone would not tell apart.
    const dates = ['2026-12-10T09:00:00+07:00', '2026-12-11T09:00:00+07:00'];
    const outcomes = await Promise.all(
      [one, other].map((desk, n) =>
        refusal(desk.requests.step(number, {to: 'scheduled', start: dates[n]!}, version)),
      ),
    );
    assert.deepEqual(outcomes.toSorted(), ['changed-meanwhile', 'done']);
    const {data} = await one.requests.get(number);
    assert.equal(data.start, dates[outcomes.indexOf('done')]);
    assert.equal(data.events.length, 6);
    const blind = await app.app.request(
      `${server}/v1/staff/offices/12.19/requests/${number}/step`,
      {
        method: 'POST',
        headers: {authorization: `Bearer ${one.token}`, 'content-type': 'application/json'},
        body: JSON.stringify({to: 'recording'}),
      },
    );
    assert.equal(blind.status, 428);
  });

  it('are written down whenever someone reads what is personal', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const head = await signedIn(app, 'head');
    const files = {
      document: [new File([pdf], 'kk.pdf')],
    };
    const {number} = await citizenOf(app).visitRequests.create(homeDraft(), {files});
    const {data} = await officer.requests.get(number);
    assert.deepEqual(
      data.files.map(({part, type}) => [part, type]),
      [['document', 'application/pdf']],
    );
    const file = await officer.requests.file(number, 'document');
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), pdf);
    assert.equal(await refusal(officer.requests.file(number, 'condition')), 'not-found');
    await walk(officer, number, [...toSchedule, {to: 'scheduled', start, end}]);
    await officer.requests.routeSheet({date: '2026-12-08'});
    const deeds = [];
    for await (const {action, actor, subject} of head.audit.list({
      action: 'visit-request',
      limit: 2,
    })) {
      assert.deepEqual(actor, {id: officer.user, name: 'officer contoh'});
      assert.equal(subject, number.replaceAll('-', ''));
      deeds.push(action);
    }
    const step = 'visit-request.step';
    const read = 'visit-request.read';
    assert.deepEqual(deeds, [
      'visit-request.route',
      ...[step, step, step, step, read],
      ...['visit-request.file', 'visit-request.file', read],
    ]);
    const log = JSON.stringify(await app.store.audit.list('12.19', 50)) + app.logged.text;
    assert.doesNotMatch(log, /Rahasia|0812/);
  });

  it('make a route sheet of a day: its homes by their times, with all that the team needs', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const at = async (time: string, team: string, draft = homeDraft()) => {
      const {number} = await ask(app, draft);
      const from = `2026-12-08T${time}:00+07:00`;
      await walk(officer, number, [
        ...toSchedule.slice(0, 2),
        {to: 'assigned', team},
        {to: 'scheduled', start: from},
      ]);
      return number;
    };
    const second = await at('10:30', 'MOLING 1');
    const first = await at('08:30', 'MOLING 1', homeDraft({district: '12.19.05'}));
    const other = await at('09:00', 'MOLING 2');
    const {number: school} = await ask(app, schoolDraft());
    await walk(officer, school, [{to: 'under-review'}, {to: 'scheduled', start, end, services}]);
    const {stops} = await officer.requests.routeSheet({date: '2026-12-08'});
    assert.deepEqual(
      stops.map(({number}) => number),
      [first, other, second],
    );
    const [{district, personName, phone, rt, rw, landmark, helperNeeded, guardianName}] = stops as [
      (typeof stops)[0],
    ];
    assert.deepEqual(
      {district: district.name, personName, phone, rt, rw, landmark, helperNeeded, guardianName},
      {
        district: 'Talawi',
        personName: 'Warga-Contoh-Rahasia',
        phone: '0812-0000-7777',
        rt: '003',
        rw: '001',
        landmark: 'Patokan-Rahasia',
        helperNeeded: true,
        guardianName: 'Wali-Contoh-Rahasia',
      },
    );
    const mine = await officer.requests.routeSheet({date: '2026-12-08', team: 'MOLING 2'});
    assert.deepEqual(
      mine.stops.map(({number}) => number),
      [other],
    );
    assert.deepEqual((await officer.requests.routeSheet({date: '2026-12-09'})).stops, []);
    // What is taken back is on no sheet any more.
    await walk(officer, other, [{to: 'assigned', team: 'MOLING 1'}]);
    assert.equal((await officer.requests.routeSheet({date: '2026-12-08'})).stops.length, 2);
  });

  it('tell today what waits: to decide, to schedule, to visit, to report', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const editor = await signedIn(app, 'editor');
    await ask(app, schoolDraft());
    const assigned = (await ask(app, homeDraft())).number;
    await walk(officer, assigned, toSchedule);
    const today = (await ask(app, homeDraft())).number;
    const date = {start: '2026-11-25T13:00:00+07:00'};
    await walk(officer, today, [...toSchedule, {to: 'scheduled', ...date}]);
    const kinds = async () =>
      (await officer.today()).groups.map(({kind, total, late}) => [kind, total, late]);
    assert.deepEqual(await kinds(), [
      ['home-visit-today', 1, 0],
      ['request-to-decide', 1, 0],
      ['request-to-schedule', 1, 0],
    ]);
    assert.deepEqual((await editor.today()).groups, []);
    app.clock.now += day;
    const again = await signedIn(app, 'officer', {login: 'petugas.besok'});
    const [first] = (await again.today()).groups;
    assert.deepEqual(
      [first?.kind, first?.late, first?.items[0]?.about],
      ['request-to-report', 1, today],
    );
  });
}

describe('requests at the desk, on SQLite', () =>
  suite((t, more) => openDesk(t, {safety, ...more})));

describe('requests at the desk, on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres?.close());
  suite(async (t, more) => openDesk(t, {safety, databaseUrl: await postgres.database(), ...more}));
});

describe('a file of a request', () => {
  it('is given to nobody else, and kept by nobody on the way', async t => {
    const app = await openDesk(t, {safety});
    const officer = await signedIn(app, 'officer');
    const files = {document: [new File([pdf], 'kk.pdf')]};
    const {number} = await citizenOf(app).visitRequests.create(homeDraft(), {files});
    const path = `/v1/staff/offices/12.19/requests/${number}/files/document`;
    const answer = await app.get(path, {authorization: `Bearer ${officer.token}`});
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    assert.match(answer.headers.get('cache-control')!, /no-store/);
    assert.match(answer.headers.get('content-security-policy')!, /sandbox/);
    assert.equal((await app.get(path)).status, 401);
    const problem = (await refusal(
      officer.requests.get('K1219-0000000-0'),
    )) as ProblemError['code'];
    assert.equal(problem, 'not-found');
  });
});
