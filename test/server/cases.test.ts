/** Where a case stands: told to whom it belongs, and to nobody else. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {CaseAnswer, cardStates, courtStates, trackingStates} from '@pendopo/contract';
import {isMistypedNumberError, isNoMatchError, isRateLimitError, type Problem} from '@pendopo/sdk';
import {ApplicationFault, sampleSeeds, Store, type StoredApplication} from '@pendopo/server';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {application, clientOf, event, numberOf, ownClientOf, server} from './case-fixtures.ts';
import {
  day,
  forAll,
  noon,
  notice,
  office,
  openApp,
  record,
  temporaryFolder,
  type TestApp,
} from './fixtures.ts';

const factor = '17-08-1990';

const opened = (t: Parameters<typeof openApp>[0], ...applications: StoredApplication[]) =>
  openApp(t, {records: [record({applications})]});

/** Asks as any program may: what comes back, as it is. */
async function asked({app}: TestApp, body: unknown, address = '10.0.0.1') {
  const response = await app.request(
    `${server}/v1/offices/12.19/applications/lookup`,
    {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    },
    {ownPage: {address}},
  );
  return {response, body: await response.text()};
}

describe('the sample applications', () => {
  let app: TestApp;
  const seeds = sampleSeeds(new Date(noon));
  before(async () => {
    app = await openApp(forAll, {records: seeds});
  });

  it('show every state, each as the contract says', async () => {
    const shown = new Set<string>();
    for (const [n, {number, factors}] of seeds[0]!.applications.entries()) {
      const client = ownClientOf(app, `10.0.1.${n}`);
      const answer = await client.applications.lookup({number, factor: factors['birth-date']!});
      assert.deepEqual(CaseAnswer.parse(answer), answer);
      const {data} = answer;
      assert.equal(data.sample, true);
      assert.match(data.subject!, /^(\p{L}\*{3} ?)+$/u);
      assert.equal(data.timeline.at(-1)!.state, data.state);
      assert.ok(data.timeline.every(({at}) => Date.parse(at) < noon));
      assert.ok(data.service, data.state);
      shown.add(`${data.kind} ${data.state}`);
    }
    const wanted = [
      ...[...trackingStates, ...cardStates].map(state => `application ${state}`),
      ...courtStates.map(state => `court ${state}`),
    ];
    assert.deepEqual([...shown].sort(), wanted.sort());
  });

  it('are offered to try by every sample office, and open with what is told', async () => {
    for (const [n, {office}] of seeds.entries()) {
      const client = ownClientOf(app, `10.0.2.${n}`, office.id);
      const {settings} = await client.intake.get();
      assert.ok(settings.status.tryOut!.length > 5);
      for (const {number, factor} of settings.status.tryOut!) {
        const {data} = await client.applications.lookup({number, factor});
        assert.equal(data.number, number);
      }
    }
  });

  it('say what there is to do, and where, and what it costs to have it brought', async () => {
    const client = ownClientOf(app, '10.0.3.1');
    const {settings} = await client.intake.get();
    const cases = await Promise.all(
      settings.status.tryOut!.map(one => client.applications.lookup(one)),
    );
    const of = (state: string) => cases.find(({data}) => data.state === state)!.data;
    assert.equal(of('needs-correction').todo.act, 'correct');
    assert.ok(of('needs-correction').todo.items!.length > 0);
    assert.equal(of('SENT_FOR_ENROLLMENT').wait!.cause, 'centre');
    assert.equal(of('waiting-for-blanks').wait!.cause, 'blanks');
    assert.equal(of('ready-for-pickup').pickup!.place, 'Loket Pengambilan Contoh, lantai 1');
    assert.deepEqual(of('ready-for-pickup').pickup!.hours[0]!.opens, '08:00');
    assert.equal(of('with-courier').delivery!.feeRupiah, 20_000);
    assert.equal(of('updating-documents').court!.parties.length, 2);
    assert.equal(of('updating-documents').court!.parties[0]!.name, 'C***');
    assert.deepEqual(
      of('updating-documents').timeline.map(({by}) => by),
      ['court', 'court', 'office', 'office'],
    );
  });
});

describe('a lookup', () => {
  it('finds a number however it was copied, with a birth date however it was written', async t => {
    const app = await opened(t, application(10));
    const number = numberOf(10);
    assert.match(number, /^A1219-00001.A-.$/);
    const ways = [
      [number, '1990-08-17'],
      [number.toLowerCase(), '17/8/1990'],
      [` ${number.replaceAll('-', ' ')} `, '17 Agustus 1990'],
      [number.replaceAll('-', '').replace('00001', 'OOOOI'), '17081990'],
      [number.replaceAll('-', '.'), '17 aug 1990'],
    ] as const;
    for (const [n, [written, factor]] of ways.entries()) {
      const client = ownClientOf(app, `10.1.0.${n}`);
      const {data} = await client.applications.lookup({number: written, factor});
      assert.equal(data.number, number);
    }
  });

  it("finds numbers of the form of the office's own tracker", async t => {
    const app = await opened(t, application(1, {number: '0001/001/X/2025'}));
    const client = ownClientOf(app, '10.0.0.1');
    const {data} = await client.applications.lookup({number: '0001-001-x-2025', factor});
    assert.equal(data.number, '0001/001/X/2025');
  });

  it('is answered for a program that solves the challenge, and for none that does not', async t => {
    const app = await opened(t, application(1));
    const {data, office: whose} = await clientOf(app).applications.lookup({
      number: numberOf(1),
      factor,
    });
    assert.equal(data.state, 'accepted');
    assert.equal(whose.id, '12.19');
    const response = await app.app.request('/v1/offices/12.19/applications/lookup', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({number: numberOf(1), factor}),
    });
    assert.equal(response.status, 403);
  });

  it('tells a number that does not exist from a wrong factor in nothing', async t => {
    const app = await opened(t, application(1));
    const [wrong, none, nonsense] = [
      await asked(app, {number: numberOf(1), factor: '18-08-1990'}, '10.0.0.1'),
      await asked(app, {number: numberOf(2), factor}, '10.0.0.2'),
      await asked(app, {number: numberOf(1), factor: 'tidak ingat 🤷'}, '10.0.0.3'),
    ];
    for (const {response, body} of [wrong, none, nonsense]) {
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(body, wrong.body);
      assert.match(body, /"urn:pendopo:problem:no-match"/);
    }
    const names = (response: Response) => [...response.headers.keys()];
    assert.deepEqual(names(none.response), names(wrong.response));
    await assert.rejects(
      ownClientOf(app, '10.0.0.4').applications.lookup({number: numberOf(2), factor}),
      isNoMatchError,
    );
  });

  it('is not sent with a mistyped number, and refused where it is sent all the same', async t => {
    const app = await opened(t, application(1));
    const number = numberOf(1).replace(/.$/, last => (last === 'X' ? 'Y' : 'X'));
    let sent = 0;
    const client = clientOf({
      ...app,
      app: Object.assign(Object.create(app.app), {
        request: () => {
          sent += 1;
          throw new Error('sent');
        },
      }),
    });
    await assert.rejects(client.applications.lookup({number, factor}), isMistypedNumberError);
    assert.equal(sent, 0);
    const {response, body} = await asked(app, {number, factor});
    assert.equal(response.status, 400);
    const {errors} = JSON.parse(body) as Problem;
    assert.deepEqual(
      errors!.map(({pointer, code}) => [pointer, code]),
      [['/json/number', 'mistyped']],
    );
  });

  it('takes no NIK, and says so without repeating it', async t => {
    const app = await opened(t, application(1));
    const {response, body} = await asked(app, {number: '1219 0541 0790 0001', factor});
    assert.equal(response.status, 400);
    assert.equal((JSON.parse(body) as Problem).errors![0]!.code, 'nik');
    assert.ok(!body.includes('0541'));
    assert.ok(!app.logged.text.includes('0541'));
  });

  for (const [name, body] of Object.entries({
    'an empty body': {},
    'a number that is none': {number: 7, factor},
    'a number without end': {number: 'A'.repeat(10_000), factor},
    'a factor without end': {number: numberOf(1), factor: '1'.repeat(10_000)},
    'a field too many': {number: numberOf(1), factor, nik: '1'},
  })) {
    it(`refuses ${name} in its place`, async t => {
      const app = await opened(t, application(1));
      const {response, body: text} = await asked(app, body);
      assert.equal(response.status, 400);
      const {errors} = JSON.parse(text) as Problem;
      assert.ok(errors!.every(({pointer}) => pointer.startsWith('/json/')));
    });
  }

  it('is given up after a few misses, also with the right factor, and says for how long', async t => {
    const app = await opened(t, application(1));
    for (let n = 0; n < 5; n++) await asked(app, {number: numberOf(1), factor: '1-1-1990'});
    await assert.rejects(
      ownClientOf(app, '10.0.0.1').applications.lookup({number: numberOf(1), factor}),
      error => isRateLimitError(error) && error.retryAfter > 0,
    );
    // Whoever it belongs to still gets to it from elsewhere.
    const {data} = await ownClientOf(app, '10.9.9.9').applications.lookup({
      number: numberOf(1),
      factor,
    });
    assert.equal(data.number, numberOf(1));
  });

  it('is opened by what the office set: the end of the phone number, or a PIN', async t => {
    const factors = {'birth-date': '1990-08-17', 'phone-end': '0123', pin: 'Merah-7'};
    for (const [kind, written] of [
      ['phone-end', '0800-0000-0123'],
      ['pin', 'merah 7'],
    ] as const) {
      const app = await openApp(t, {
        records: [
          record({
            office: office({intake: {status: {factor: kind}}}),
            applications: [application(1, {factors})],
          }),
        ],
      });
      const client = ownClientOf(app, '10.0.0.1');
      const right = {number: numberOf(1), factor: written};
      assert.equal((await client.applications.lookup(right)).data.number, numberOf(1));
      await assert.rejects(
        client.applications.lookup({number: numberOf(1), factor}),
        isNoMatchError,
      );
    }
  });
});

describe('what is told of a case', () => {
  const told = async (
    t: Parameters<typeof openApp>[0],
    more: Partial<StoredApplication>,
    around: Partial<Parameters<typeof record>[0]> = {},
  ) => {
    const app = await openApp(t, {
      records: [record({applications: [application(1, more)], ...around})],
    });
    return ownClientOf(app, '10.0.0.1').applications.lookup({number: numberOf(1), factor});
  };

  it('never holds the name, the birth date, or what the office wrote for itself', async t => {
    const note = {id: 'Foto KK buram', en: 'The photo is blurred'};
    const answer = await told(t, {
      timeline: [
        event('submitted', '18T09:00', {internal: 'RAHASIA: periksa alamat'}),
        event('needs-correction', '19T09:00', {note, internal: 'RAHASIA dua'}),
      ],
    });
    const text = JSON.stringify(answer);
    for (const planted of ['RAHASIA', 'Aminah', 'Siti', '1990']) assert.ok(!text.includes(planted));
    assert.equal(answer.data.subject, 'S*** C*** A***');
    assert.deepEqual(answer.data.timeline[1]!.note, note);
  });

  it('masks names of one word, and of any letters', async t => {
    assert.equal((await told(t, {name: 'Suharti'})).data.subject, 'S***');
    assert.equal((await told(t, {name: '  i gusti '})).data.subject, 'I*** G***');
    assert.equal((await told(t, {name: 'Éva 王'})).data.subject, 'É*** 王***');
  });

  it('is what comes next, and how long that takes by the national standard', async t => {
    const {data} = await told(t, {});
    assert.deepEqual(
      data.next.map(({state, by}) => [state, by]),
      [
        ['in-process', 'office'],
        ['waiting-for-signature', 'office'],
        ['ready-for-pickup', 'office'],
        ['handed-over', 'office'],
      ],
    );
    assert.equal(data.time!.level, 'national');
    assert.equal(data.time!.startedAt, '2026-11-20T09:00:00+07:00');
    assert.equal(data.todo.act, 'wait');
    assert.equal(data.wait, undefined);
  });

  it("is the office's own time where it has one", async t => {
    const {data} = await told(
      t,
      {},
      {
        catalogue: {
          office: '12.19',
          rule: {sources: ['KIA2_16'], verifiedOn: '2026-11', decidedBy: 'SK Contoh 1/2026'},
          services: {birth_in_wedlock: {time: {text: {id: '3 hari kerja', en: '3 working days'}}}},
        },
      },
    );
    assert.equal(data.time!.text.id, '3 hari kerja');
    assert.equal(data.time!.level, 'office');
  });

  it('starts the time of a KTP-el only when the data are ready to print', async t => {
    const waiting = {
      service: 'ktp_el_new',
      timeline: [event('BIO_CAPTURED', '18T09:00'), event('SENT_FOR_ENROLLMENT', '19T09:00')],
    };
    const before = await told(t, waiting);
    assert.equal(before.data.time!.startedAt, undefined);
    assert.equal(before.data.wait!.cause, 'centre');
    const ready = await told(t, {
      ...waiting,
      timeline: [...waiting.timeline, event('PRINT_READY_RECORD', '20T09:00')],
    });
    assert.equal(ready.data.time!.startedAt, '2026-11-20T09:00:00+07:00');
    assert.equal(ready.data.wait, undefined);
  });

  it('is that blank cards are out of stock, while the office says so', async t => {
    const blanks = notice('b', {kind: 'blanks', title: {id: 'Blanko habis', en: 'No blanks'}});
    const van = notice('v', {kind: 'network', channels: ['van']});
    const {data, notices} = await told(
      t,
      {service: 'ktp_el_new', timeline: [event('PRINT_READY_RECORD', '20T09:00')]},
      {notices: [blanks, van]},
    );
    assert.equal(data.wait!.cause, 'blanks');
    assert.deepEqual(
      notices.map(({id}) => id),
      ['b'],
    );
  });

  it('is where to fetch it: the counter, at its hours, unless the office says otherwise', async t => {
    const ready = [event('submitted', '18T09:00'), event('ready-for-pickup', '20T09:00')];
    const {pickup} = (await told(t, {timeline: ready})).data;
    assert.deepEqual(pickup, {
      place: office().name,
      address: 'Jalan Contoh 1',
      hours: office().hours,
    });
    const place = {place: 'Kantor Kecamatan Contoh', until: '2026-12-30'};
    const other = (await told(t, {timeline: ready, pickup: place})).data.pickup;
    assert.deepEqual(other, {...place, hours: office().hours});
  });

  it('ends with the case: nothing comes next, nothing is to be done', async t => {
    const {data} = await told(t, {timeline: [event('handed-over', '20T09:00')]});
    assert.deepEqual(data.next, []);
    assert.equal(data.todo.act, 'nothing');
    assert.equal(data.time, undefined);
  });

  it('is in the order in which it happened, in the time of the office', async t => {
    const {data} = await told(t, {
      timeline: [
        {state: 'accepted', at: '2026-11-20T02:00:00Z'},
        {state: 'submitted', at: '2026-11-19T02:00:00+00:00'},
      ],
    });
    assert.deepEqual(
      data.timeline.map(({state, at}) => [state, at]),
      [
        ['submitted', '2026-11-19T09:00:00+07:00'],
        ['accepted', '2026-11-20T09:00:00+07:00'],
      ],
    );
    assert.equal(data.state, 'accepted');
  });
});

/** What holds on either engine. */
function onEither(open: (t: Parameters<typeof openApp>[0]) => Promise<Store>) {
  const now = new Date(noon);
  const find = (store: Store, n: number, date = '1990-08-17') =>
    store.applications.find('12.19', numberOf(n).replaceAll('-', ''), 'birth-date', date);
  const filled = async (t: Parameters<typeof openApp>[0], ...all: StoredApplication[]) => {
    const store = await open(t);
    await store.save(record({applications: all}), now);
    return store;
  };
  const done = [event('submitted', '01T09:00'), event('handed-over', '02T09:00')];

  it('keeps thousands at once, and knows which are new', async t => {
    const store = await filled(t);
    const all = Array.from({length: 1300}, (_, n) =>
      application(n % 1000, {
        number: `CONTOH-${n}`,
      }),
    );
    assert.equal(await store.saveApplications('12.19', all, now), 1300);
    assert.equal(await store.saveApplications('12.19', all, now), 0);
    const [first, ...rest] = all;
    const changed = {...first!, timeline: [...first!.timeline, event('in-process', '21T09:00')]};
    assert.equal(await store.saveApplications('12.19', [changed, ...rest], now), 1);
    const found = await store.applications.find('12.19', 'CONTOH0', 'birth-date', '1990-08-17');
    assert.equal(found!.timeline.at(-1)!.state, 'in-process');
  });

  it('leaves the others as they are', async t => {
    const store = await filled(t, application(1), application(2));
    await store.saveApplications('12.19', [application(2, {name: 'Budi Contoh'})], now);
    assert.equal((await find(store, 1))!.name, 'Siti Contoh Aminah');
    assert.equal((await find(store, 2))!.name, 'Budi Contoh');
  });

  it('makes no public answer new', async t => {
    const store = await filled(t);
    const before = await store.offices.revisions();
    await store.saveApplications('12.19', [application(1)], now);
    assert.deepEqual(await store.offices.revisions(), before);
  });

  it('belongs to its office alone', async t => {
    const store = await filled(t, application(1));
    await store.save(record({office: office({id: '12.20'})}), now);
    const number = numberOf(1).replaceAll('-', '');
    const elsewhere = await store.applications.find('12.20', number, 'birth-date', '1990-08-17');
    assert.equal(elsewhere, undefined);
  });

  it('takes all or none, and says which cannot be one', async t => {
    const store = await filled(t);
    const wrong: [Partial<StoredApplication>, RegExp][] = [
      [{number: '1219054107900001'}, /^Application 2, number: has 16 digits/],
      [{factors: {}}, /^Application 2, factors: must hold at least one/],
      [{timeline: []}, /^Application 2, timeline: /],
      [{timeline: [event('ruling-final', '20T09:00')]}, /timeline\.0\.state: is no state/],
      [{number: numberOf(1).toLowerCase()}, /^Application 2, number: is there twice/],
      [{factors: {'birth-date': '1990-02-31'}}, /factors\.birth-date/],
    ];
    for (const [more, message] of wrong) {
      const all = [application(1), application(2, more)];
      await assert.rejects(store.saveApplications('12.19', all, now), error => {
        assert.ok(error instanceof ApplicationFault);
        assert.match(error.message, message);
        return true;
      });
      assert.equal(await find(store, 1), undefined);
    }
  });

  it('forgets who it was once the time is over, for good, and keeps what is counted', async t => {
    const store = await filled(t, application(1, {timeline: done}), application(2));
    await store.expire(new Date(noon + 340 * day));
    assert.ok(await find(store, 1));
    await store.expire(new Date(noon + 390 * day));
    assert.equal(await find(store, 1), undefined);
    assert.ok(await find(store, 2), 'one that has not ended stays');
    // An import of old files does not bring it back, nor count it twice.
    const again = [application(1, {timeline: done, name: 'Siti Contoh'})];
    assert.equal(await store.saveApplications('12.19', again, now), 0);
    assert.equal(await find(store, 1), undefined);
    assert.equal(await store.applications.erase('12.19', '2027-12-31T00:00:00+07:00'), 0);
  });
}

describe('applications on SQLite', () => {
  const open = async (t: Parameters<typeof openApp>[0]) => {
    const store = await Store.open({data: temporaryFolder(t)});
    t.after(() => store.close());
    return store;
  };
  onEither(open);

  it('are on the disk with nothing that is personal', async t => {
    const data = temporaryFolder(t);
    const store = await Store.open({data});
    await store.save(
      record({
        applications: [
          application(1, {
            timeline: [event('submitted', '18T09:00', {internal: 'Rahasiakah ini'})],
            court: undefined,
          }),
        ],
      }),
      new Date(noon),
    );
    await store.close();
    const files = readdirSync(data).filter(name => name.startsWith('pendopo.sqlite'));
    assert.ok(files.length > 0);
    for (const name of files) {
      const bytes = readFileSync(join(data, name));
      assert.ok(!name.endsWith('.sqlite') || bytes.includes('Disdukcapil Kabupaten Batu Bara'));
      for (const planted of ['Aminah', '1990-08-17', 'Rahasiakah', numberOf(1)]) {
        assert.ok(!bytes.includes(planted), `${planted} in ${name}`);
        assert.ok(!bytes.includes(planted.replaceAll('-', '')), `${planted} in ${name}`);
      }
    }
  });
});

describe('applications on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres.close());
  onEither(async t => {
    const store = await Store.open({
      data: temporaryFolder(t),
      databaseUrl: await postgres.database(),
    });
    t.after(() => store.close());
    return store;
  });
});
