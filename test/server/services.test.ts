/** Services: the API over the real app, each office's own rules, and the store on both engines. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {baseline, CatalogueError} from '@pendopo/catalogue';
import {type OfficeCatalogue, ServiceAnswer, ServiceList} from '@pendopo/contract';
import type {Service, ServiceVisit} from '@pendopo/contract/types';
import {checklist, isNotFoundError, Pendopo} from '@pendopo/sdk';
import {Store} from '@pendopo/server';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {forAll, noon, notice, openApp, record, temporaryFolder, visit} from './fixtures.ts';

const path = '/v1/offices/12.19/services';
const now = new Date(noon);

/** An office with a rule on photos, a switch, and a service it does not offer. */
const own = (more: Partial<OfficeCatalogue> = {}): OfficeCatalogue => ({
  office: '12.19',
  rule: {sources: ['DKI'], verifiedOn: '2026-11', decidedBy: 'SK Contoh 1/2026'},
  switches: {f105_accepted: false},
  services: {
    kia_5to17: {change: {photo: {name: {id: 'Pas foto 3x4', en: 'Photo, 3x4'}}}},
    suket: {offered: false},
  },
  ...more,
});

const offering = (id: string, day: string, ...services: string[]) =>
  visit(id, {
    start: `2026-12-${day}T08:00:00+07:00`,
    end: `2026-12-${day}T14:00:00+07:00`,
    services: services.map(service => ({
      id: service,
      name: {id: service},
      result: 'print' as const,
    })),
  });

const open = (t: Pick<TestContext, 'after'>) =>
  openApp(t, {
    records: [
      record({
        catalogue: own(),
        notices: [notice('n')],
        visits: [
          offering('a', '01', 'kia_under5'),
          offering('b', '02', 'kia_under5', 'death'),
          offering('c', '03', 'kia_under5'),
          offering('d', '04', 'kia_under5'),
          {...offering('s', '01', 'ktp_el_new'), openTo: 'students'},
          {...offering('x', '01', 'move_in'), state: 'cancelled', reason: {id: 'Banjir'}},
        ],
      }),
    ],
  });

let app: Awaited<ReturnType<typeof openApp>>;
before(async () => {
  app = await open(forAll);
});

const ids = (services: {id: string}[]) => services.map(({id}) => id);
const find = async (query: string) => ids((await app.json(`${path}?${query}`)).data);

describe('services', () => {
  it('are 29, as the contract says, with the events of life in order', async () => {
    const list = await app.json(path);
    assert.equal(ServiceList.safeParse(list).error, undefined);
    assert.equal(list.data.length, 29);
    assert.deepEqual(ids(list.events), ids(baseline().events));
    assert.deepEqual(ids(list.notices), ['n']);
    // The next visit ends what is said of visits; midnight comes before.
    assert.equal(list.validUntil, '2026-11-26T00:00:00+07:00');
  });

  it('are narrowed by event, group and words, however the wish is put', async () => {
    assert.deepEqual(await find('event=death'), ['death', 'kk_head_replaced']);
    assert.deepEqual(await find('group=kia&q=hilang'), ['kia_lost_damaged']);
    assert.deepEqual(await find('q=saya+mau+urus+KTP-el+hilang'), ['ktp_el_lost']);
    assert.equal((await find('q=mau+bikin+KTP'))[0], 'ktp_el_new');
    assert.deepEqual(await find('q=lost+kk'), ['kk_lost_damaged']);
    assert.deepEqual(await find('q=xyzzy'), []);
  });

  it('come in one language for who pays for each kilobyte', async () => {
    for (const lang of ['id', 'en'] as const) {
      const list = await app.json(`${path}?lang=${lang}`);
      assert.equal(ServiceList.safeParse(list).error, undefined);
      assert.doesNotMatch(JSON.stringify(list), /"en":/);
      const death = list.data.find(({id}: Service) => id === 'death');
      assert.equal(death.name.id, lang === 'id' ? 'Akta kematian' : 'Death certificate');
      // What an office says in Indonesian only is not lost.
      const {whenText} = list.data
        .find(({id}: Service) => id === 'kia_lost_damaged')
        .requirements.find(({id}: {id: string}) => id === 'police_loss_letter');
      assert.deepEqual(whenText, {id: lang === 'id' ? 'bila hilang' : 'if lost'});
    }
  });

  it('tell for each at least its next visit, of those that anyone may go to', async () => {
    const {visits} = await app.json(path);
    assert.deepEqual(
      visits.map(({id, services}: ServiceVisit) => [id, services]),
      [
        ['a', ['kia_under5']],
        ['b', ['kia_under5', 'death']],
      ],
    );
  });

  it('are answered with a tag, and not again to who has them', async () => {
    const first = await app.get(path);
    const etag = first.headers.get('etag')!;
    const again = await app.get(path, {'if-none-match': etag});
    assert.equal(again.status, 304);
    await app.save(record({catalogue: own({switches: {}})}));
    assert.equal((await app.get(path, {'if-none-match': etag})).status, 200);
    await app.save(record({catalogue: own()}));
  });

  for (const [what, query, word] of [
    ['event', 'event=pesta', /birth/],
    ['category', 'group=sim', /ktp_el/],
    ['language', 'lang=jv', /id, en/],
    ['parameter', 'umur=3', /umur/],
  ] as const) {
    it(`say what is wrong with an unknown ${what}, and what there is`, async () => {
      const response = await app.get(`${path}?${query}`);
      assert.equal(response.status, 400);
      const problem = await response.json();
      assert.equal(problem.type, 'urn:pendopo:problem:invalid-parameters');
      assert.equal(problem.errors.length, 1);
      assert.match(JSON.stringify(problem.errors), word);
    });
  }
});

describe('a service', () => {
  it('comes with its next visits, and only the facts and sources it uses', async () => {
    const answer = await app.json(`${path}/kia_under5`);
    assert.equal(ServiceAnswer.safeParse(answer).error, undefined);
    assert.equal(answer.data.id, 'kia_under5');
    assert.deepEqual(ids(answer.data.facts), ['age']);
    assert.deepEqual(ids(answer.visits), ['a', 'b', 'c']);
  });

  it('says of each item whether it is a national rule or one of the office', async () => {
    const {data}: {data: Service} = await app.json(`${path}/kia_5to17`);
    const rule = (id: string) => data.requirements.find(one => one.id === id)!.rule;
    assert.deepEqual(rule('photo'), {
      level: 'office',
      sources: ['DKI'],
      verifiedOn: '2026-11',
      decidedBy: 'SK Contoh 1/2026',
    });
    assert.equal(rule('kk').level, 'national');
    const {data: suket}: {data: Service} = await app.json(`${path}/suket`);
    assert.equal(suket.offered, false);
    assert.equal(suket.rule.level, 'office');
  });

  it('follows the switch of the office, and says that it is its own', async () => {
    const pendopo = new Pendopo({
      server: 'http://localhost',
      office: '12.19',
      fetch: async (input, init) => app.app.request(new Request(input, init)),
    });
    const kk = await pendopo.services.get('kk_new_family');
    const list = checklist(kk, {marriage_registered: false});
    assert.equal(list.applies, false);
    assert.match(list.otherwise[0]!.text.id, /Kami siap membantu/);
    const f105 = kk.facts.find(({id}) => id === 'f105_accepted')!;
    assert.deepEqual([f105.value, f105.rule!.level], [false, 'office']);
  });

  it('that there is none of is told as such, in the language of who asks', async () => {
    for (const [lang, title] of [
      ['id', 'Layanan tidak dikenal'],
      ['en', 'Unknown service'],
    ] as const) {
      const response = await app.get(`${path}/sim_baru`, {'accept-language': lang});
      assert.equal(response.status, 404);
      const problem = await response.json();
      assert.equal(problem.type, 'urn:pendopo:problem:unknown-service');
      assert.equal(problem.title, title);
    }
    const pendopo = new Pendopo({
      server: 'http://localhost',
      office: '12.19',
      fetch: async (input, init) => app.app.request(new Request(input, init)),
    });
    await assert.rejects(pendopo.services.get('sim_baru'), isNotFoundError);
  });
});

/** The same promises on each engine. */
function suite(openStore: (t: TestContext) => Promise<{data: string; databaseUrl?: string}>) {
  it("keeps an office's own version, and gives it back whole", async t => {
    const store = await Store.open(await openStore(t));
    t.after(() => store.close());
    await store.save(record({catalogue: own()}), now);
    assert.deepEqual(await store.catalogues.get('12.19', Date.now()), own());
    assert.equal(await store.saveCatalogue(own(), now), false);
    assert.equal(await store.saveCatalogue(own({switches: {}}), now), true);
    // An import that says nothing of it leaves it as it is.
    await store.save(record(), now);
    assert.deepEqual((await store.catalogues.get('12.19', Date.now()))!.switches, {});
  });

  it('keeps nothing of a version that does not fit the national one', async t => {
    const store = await Store.open(await openStore(t));
    t.after(() => store.close());
    await store.save(record({catalogue: own()}), now);
    const broken = own({
      services: {kia_5to17: {change: {foto: {name: {id: 'Pas foto'}}}}},
      switches: {f105_accepted: true},
    });
    await assert.rejects(store.saveCatalogue(broken, now), (error: Error) => {
      assert.ok(error instanceof CatalogueError);
      const [fault] = error.faults;
      assert.equal(fault!.code, 'missing-item');
      assert.ok(fault!.line > 1);
      return true;
    });
    const renamed = record({catalogue: broken});
    renamed.office.name = 'Nama Baru';
    await assert.rejects(store.save(renamed, now), CatalogueError);
    assert.deepEqual(await store.catalogues.get('12.19', Date.now()), own());
    assert.notEqual((await store.offices.get('12.19'))!.office.name, 'Nama Baru');
  });
}

describe('own versions on SQLite', () => {
  suite(async t => ({data: temporaryFolder(t)}));
});

describe('own versions on PostgreSQL', {skip: postgresMissing()}, () => {
  let server: TestPostgres;
  before(async () => void (server = await startPostgres()));
  after(() => server.close());
  suite(async t => ({data: temporaryFolder(t), databaseUrl: await server.database()}));
});
