/** Applications at the desk: one by one and by the hundred, and what the citizen then reads. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {BulkMove} from '@pendopo/contract/types';
import {newReceiptNumber, shownReceiptNumber} from '@pendopo/sdk';
import {receiptNumbersIn} from '@pendopo/sdk/staff';
import type {StoredApplication} from '@pendopo/server';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {application, event, numberOf, ownClientOf} from './case-fixtures.ts';
import {faults, openDesk, refusal, signedIn} from './desk-fixtures.ts';
import {type AppOptions, type TestApp} from './fixtures.ts';

type Open = (t: TestContext, more?: AppOptions) => Promise<TestApp>;

const many = {points: 10_000, seconds: 60};
const safety = {quotas: {write: many, form: many, lookup: many, miss: many, number: many}};

const keep = (app: TestApp, applications: StoredApplication[]) =>
  app.store.saveApplications('12.19', applications, new Date(app.clock.now));

const factor = '17-08-1990';
const seen = async (app: TestApp, number: string) =>
  (await ownClientOf(app, '203.0.113.7').applications.lookup({number, factor})).data;

/** A KTP-el that was recorded and is being looked at. */
const card = (n: number, more: Partial<StoredApplication> = {}) =>
  application(n, {
    service: 'ktp_el_new',
    timeline: [event('BIO_CAPTURED', '18T09:00'), event('SENT_FOR_ENROLLMENT', '19T09:00')],
    ...more,
  });

function suite(open: Open): void {
  it('are found by their number, moved, and told to the citizen at once', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    await keep(app, [application(1, {pickup: {place: 'Loket lama'}})]);
    const written = numberOf(1).toLowerCase().replaceAll('-', ' ');
    const {data, version} = await officer.applications.find(written);
    assert.equal(data.name, 'Siti Contoh Aminah');
    assert.deepEqual(data.factors, ['birth-date']);
    const moved = await officer.applications.move(
      {
        number: data.number,
        state: 'ready-for-pickup',
        note: {id: 'Bawa resi ini.'},
        internal: 'Rak 3',
        pickup: {place: 'Loket 2'},
      },
      version,
    );
    assert.equal(moved.data.timeline.at(-1)?.internal, 'Rak 3');
    const told = await seen(app, numberOf(1));
    assert.deepEqual(
      [told.state, told.timeline.at(-1)?.note?.id, told.pickup?.place, told.timeline.length],
      ['ready-for-pickup', 'Bawa resi ini.', 'Loket 2', 4],
    );
    assert.doesNotMatch(JSON.stringify(told), /Rak 3|Siti Contoh/);
    // What was said of a state is not said of the next one.
    const next = {number: data.number, state: 'handed-over'} as const;
    await officer.applications.move(next, moved.version);
    assert.equal((await officer.applications.find(data.number)).data.pickup, undefined);
  });

  it('keep the order of what happened, also when a tracker’s clock was ahead', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    await keep(app, [application(1, {timeline: [event('accepted', '29T09:00')]})]);
    const {data, version} = await officer.applications.find(numberOf(1));
    await officer.applications.move({number: data.number, state: 'in-process'}, version);
    const {state, timeline} = await seen(app, numberOf(1));
    assert.deepEqual(
      [state, timeline.map(({state}) => state)],
      ['in-process', ['accepted', 'in-process']],
    );
  });

  it('are moved by one of two officers who do it at once; the other is told so', async t => {
    const app = await open(t);
    const one = await signedIn(app, 'officer');
    const other = await signedIn(app, 'officer', {login: 'petugas.dua'});
    await keep(app, [application(1)]);
    const {version} = await one.applications.find(numberOf(1));
    const outcomes = await Promise.all(
      [one, other].map(desk =>
        refusal(desk.applications.move({number: numberOf(1), state: 'in-process'}, version)),
      ),
    );
    assert.deepEqual(outcomes.toSorted(), ['changed-meanwhile', 'done']);
    assert.equal((await seen(app, numberOf(1))).timeline.length, 4);
  });

  it('keep what the desk said when the tracker’s file comes again, as it was or with more', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const given = application(1);
    await keep(app, [given]);
    const {version} = await officer.applications.find(numberOf(1));
    const number = numberOf(1);
    const pickup = {place: 'Loket 2'};
    await officer.applications.move({number, state: 'ready-for-pickup', pickup}, version);
    assert.equal(await keep(app, [given]), 0, 'the same file changes nothing');
    assert.equal((await seen(app, number)).state, 'ready-for-pickup');
    const more = [...given.timeline, event('in-process', '24T09:00')];
    assert.equal(await keep(app, [{...given, timeline: more}]), 1);
    const after = await seen(app, number);
    assert.deepEqual(
      [after.state, after.pickup?.place, after.timeline.length],
      ['ready-for-pickup', 'Loket 2', 5],
    );
    // Told by the tracker too, it is told once; and what comes after it is where it stands.
    const all = [...more, event('ready-for-pickup', '25T09:00'), event('handed-over', '25T10:30')];
    await keep(app, [{...given, timeline: all}]);
    const end = await seen(app, number);
    assert.deepEqual([end.state, end.timeline.length], ['handed-over', 6]);
  });

  it('are taken in by hand, with a number of ours or of the office’s own', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const factors = {'birth-date': '1990-08-17'};
    const {data} = await officer.applications.add({service: 'ktp_el_new', name: 'Contoh', factors});
    assert.match(data.number, /^A1219-/);
    assert.equal((await seen(app, data.number)).state, 'submitted');
    const own = {number: 'ONL-20261101-0007', factors, state: 'accepted'} as const;
    await officer.applications.add(own);
    assert.equal((await seen(app, 'onl 20261101 0007')).state, 'accepted');
    const {add} = officer.applications;
    const of = (more: object) =>
      faults(add.call(officer.applications, {factors, ...more} as typeof own));
    assert.deepEqual(await of(own), ['/json/number taken']);
    assert.deepEqual(await of({number: '1219010101900001'}), ['/json/number nik']);
    assert.deepEqual(await of({number: 'A1219-0000000-8'}), ['/json/number mistyped']);
    assert.deepEqual(await of({factors: {}}), ['/json/factors/birth-date missing']);
    assert.deepEqual(await of({factors: {'birth-date': '2030-01-01'}}), [
      '/json/factors/birth-date in-future',
    ]);
    assert.deepEqual(await of({service: 'tidak_ada'}), ['/json/service unknown-service']);
    assert.deepEqual(await of({state: 'ruling-final'}), ['/json/state other-kind']);
    assert.deepEqual(await of({nik: '1'}), ['/json/nik not-wanted']);
    assert.equal(await refusal(officer.applications.find('ONL-TIDAK-ADA')), 'not-found');
    assert.deepEqual(await faults(officer.applications.find('1219 0101 0190 0001')), [
      '/json/number nik',
    ]);
  });

  it('of hundreds come to a state in one go, after a look at what that would do', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const head = await signedIn(app, 'head');
    const ready = {...event('PRINT_READY_RECORD', '20T09:00')};
    await keep(app, [
      ...Array.from({length: 120}, (_, n) => card(n)),
      card(200, {timeline: [ready]}),
      card(201, {timeline: [ready, event('CARD_PRINTED', '21T09:00')]}),
      card(202, {timeline: [ready, event('CARD_ISSUED', '22T09:00')]}),
      application(203),
      application(204, {kind: 'court', timeline: [event('received-from-court', '20T09:00')]}),
    ]);
    const scanned = [
      ...Array.from({length: 120}, (_, n) =>
        n % 2 ? numberOf(n).toLowerCase() : ` ${numberOf(n).replaceAll('-', ' ')} `,
      ),
      ...[200, 201, 202, 203, 204].map(n => numberOf(n)),
      numberOf(0),
      shownReceiptNumber(newReceiptNumber('A', '12.19')),
      'A1219-0000000-8',
      'NIK 1219010101900001',
      'ONL-TIDAK-ADA',
    ].join('\r\n');
    const asked: BulkMove = {
      state: 'PRINT_READY_RECORD',
      numbers: receiptNumbersIn(scanned),
      note: {id: 'Siap dicetak.'},
      apply: false,
    };
    const counts = ({lines}: {lines: {outcome: string}[]}) => {
      const all: Record<string, number> = {};
      for (const {outcome} of lines) all[outcome] = (all[outcome] ?? 0) + 1;
      return all;
    };
    const look = await officer.applications.bulk(asked);
    assert.deepEqual([look.applied, look.changes], [false, 120]);
    assert.deepEqual(counts(look), {
      changes: 120,
      'there-already': 1,
      'further-already': 1,
      over: 1,
      'other-service': 1,
      'other-kind': 1,
      twice: 1,
      'not-found': 2,
      mistyped: 1,
      nik: 1,
    });
    assert.doesNotMatch(JSON.stringify(look), /1219010101900001/);
    assert.equal((await seen(app, numberOf(7))).state, 'SENT_FOR_ENROLLMENT');
    const done = await officer.applications.bulk({...asked, apply: true});
    assert.deepEqual([done.applied, done.changes], [true, 120]);
    const told = await seen(app, numberOf(7));
    assert.deepEqual(
      [told.state, told.timeline.at(-1)?.note?.id],
      ['PRINT_READY_RECORD', 'Siap dicetak.'],
    );
    assert.equal((await seen(app, numberOf(201))).state, 'CARD_PRINTED');
    // Done again, as after a lost answer, it does nothing more.
    const again = await officer.applications.bulk({...asked, apply: true});
    assert.equal(again.changes, 0);
    assert.equal(counts(again)['there-already'], 121);
    assert.equal((await seen(app, numberOf(7))).timeline.length, told.timeline.length);
    let steps = 0;
    for await (const {action, detail} of head.audit.list({action: 'application', limit: 100})) {
      if (action === 'application.step') steps += Number(detail?.['bulk'] === true);
    }
    assert.equal(steps, 120);
    assert.doesNotMatch(JSON.stringify(await app.store.audit.list('12.19', 500)), /Siti|A1219/);
  });

  it('of five hundred hostile lines are each answered, and nothing of them is done', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    const hostile = [
      "'; DROP TABLE applications; --",
      '=cmd|" /C calc"!A0',
      '<script>alert(1)</script>',
      '\u0000\u202e\ufeff',
      '%',
      'A'.repeat(200),
      '１２１９０１０１０１９０００１1',
      '../../etc/passwd',
    ];
    const numbers = Array.from({length: 500}, (_, n) => hostile[n % hostile.length]!);
    const asked = {state: 'accepted', numbers, apply: true} as const;
    const {lines, changes} = await officer.applications.bulk({...asked, numbers});
    assert.deepEqual([lines.length, changes], [500, 0]);
    assert.ok(lines.every(({number = ''}) => number.length <= 60));
    const more = officer.applications.bulk({...asked, numbers: [...numbers, 'X']});
    assert.deepEqual(await faults(more), ['/json/numbers too-many']);
    const none = officer.applications.bulk({...asked, numbers: []});
    assert.deepEqual(await faults(none), ['/json/numbers too-few']);
    const odd = officer.applications.bulk({...asked, state: 'terbang' as 'accepted', numbers});
    assert.deepEqual(await faults(odd), ['/json/state not-a-choice']);
  });

  it('are written down whenever someone reads one', async t => {
    const app = await open(t);
    const officer = await signedIn(app, 'officer');
    await keep(app, [application(1)]);
    await officer.applications.find(numberOf(1));
    const [entry] = await app.store.audit.list('12.19', 1);
    assert.deepEqual([entry?.action, entry?.actor], ['application.read', officer.user]);
    const log = JSON.stringify(entry) + app.logged.text;
    assert.doesNotMatch(log, /Siti|A1219|1990/);
  });
}

describe('applications at the desk, on SQLite', () =>
  suite((t, more) => openDesk(t, {safety, ...more})));

describe('applications at the desk, on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres?.close());
  suite(async (t, more) => openDesk(t, {safety, databaseUrl: await postgres.database(), ...more}));
});

describe('what was scanned or pasted', () => {
  it('holds a number in each line, or several with marks between them', () => {
    assert.deepEqual(
      receiptNumbersIn('A1219-7K3M9QX-4\r\n\n a1219 7k3m9qx 4 ;ONL/1,ONL/2\tONL 3\n'),
      ['A1219-7K3M9QX-4', 'a1219 7k3m9qx 4', 'ONL/1', 'ONL/2', 'ONL 3'],
    );
  });
});
