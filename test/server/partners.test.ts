/** KIA partners: the API over the real app, and the store on both engines. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {PartnerAnswer, PartnerList, Problem} from '@pendopo/contract/types';
import {isInvalidRequestError, isNotFoundError, Pendopo} from '@pendopo/sdk';
import {PartnerFault, sampleSeeds, Store, type StoredPartner} from '@pendopo/server';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {
  day,
  hour,
  makassar,
  noon,
  notice,
  openApp,
  record,
  temporaryFolder,
  type TestApp,
} from './fixtures.ts';
import {during, offer, partner} from './partner-fixtures.ts';

const base = '/v1/offices/12.19/partners';
const ids = ({data}: Pick<PartnerList, 'data'>) => data.map(({id}) => id);
const now = new Date(noon);

/** An app whose office has these partners; its day is 2026-11-25. */
const opened = (t: TestContext, ...partners: StoredPartner[]) =>
  openApp(t, {records: [record({partners})]});

const list = (app: TestApp, query = ''): Promise<PartnerList> => app.json(base + query);
const one = (app: TestApp, id: string): Promise<PartnerAnswer> => app.json(`${base}/${id}`);

describe('a list of partners', () => {
  it('holds those whose agreement stands today, by name', async t => {
    const app = await opened(
      t,
      partner('z', {name: 'anggrek'}),
      partner('a', {name: 'Melati'}),
      partner('b', {name: 'Äpfel'}),
      during('last-day', '2026-01-01', '2026-11-25'),
      during('first-day', '2026-11-25', '2026-12-31'),
      during('ended', '2026-01-01', '2026-11-24'),
      during('not-yet', '2026-11-26', '2026-12-31'),
      partner('suspended', {suspended: true}),
    );
    assert.deepEqual(ids(await list(app)), ['z', 'a', 'first-day', 'last-day', 'b']);
  });

  it('changes at the midnight of the office, and says so beforehand', async t => {
    const app = await opened(t, during('last-day', '2026-01-01', '2026-11-25'));
    app.clock.now = Date.parse('2026-11-25T23:59:59+07:00');
    const {validUntil, data} = await list(app);
    assert.equal(validUntil, '2026-11-26T00:00:00+07:00');
    assert.equal(data.length, 1);
    app.clock.now += 1000;
    assert.deepEqual((await list(app)).data, []);
  });

  it('leaves out offers that are over, and partners that have no other', async t => {
    const over = offer({id: 'over', endsOn: '2026-11-24'});
    const app = await opened(
      t,
      partner('some', {offers: [over, offer({id: 'later', startsOn: '2026-12-01'})]}),
      partner('none', {offers: [over]}),
    );
    const {data} = await list(app);
    assert.deepEqual(
      data.map(({id, offers}) => [id, ...offers.map(one => one.id)]),
      [['some', 'later']],
    );
  });

  it('is narrowed by category, district and words, and tells by what else it can be', async t => {
    const talawi = {code: '12.19.05', name: 'Talawi'};
    const app = await opened(
      t,
      partner('buku', {name: 'Toko Melati'}),
      partner('makan', {
        category: 'restaurant',
        place: {address: 'Jalan Contoh 2', district: talawi},
        offers: [offer({what: {id: 'nasi goreng'}})],
      }),
      partner('lain', {category: 'bookshop', place: {address: 'Pasar', district: talawi}}),
      partner('gone', {category: 'optician', suspended: true}),
    );
    assert.deepEqual(ids(await list(app, '?category=bookshop')), ['buku', 'lain'].reverse());
    assert.deepEqual(ids(await list(app, '?district=12.19.05')), ['lain', 'makan']);
    assert.deepEqual(ids(await list(app, '?district=12.19.05&category=bookshop')), ['lain']);
    assert.deepEqual(ids(await list(app, '?q=NASI')), ['makan']);
    assert.deepEqual(ids(await list(app, '?q=rumah+makan')), ['makan']);
    assert.deepEqual(ids(await list(app, '?q=melati+nasi')), []);
    assert.deepEqual((await list(app, '?q=melati')).facets, {
      categories: [
        {id: 'bookshop', count: 2},
        {id: 'restaurant', count: 1},
      ],
      districts: [talawi, {code: '12.19.06', name: 'Tanjung Tiram'}],
    });
  });

  it('comes in pages that leave nothing out and repeat nothing', async t => {
    // Names that begin alike, some beyond what the place in the list goes by.
    const names = [
      'Toko',
      'toko',
      `${'Toko '.repeat(9)}A`,
      `${'Toko '.repeat(9)}B`,
      'Ünal',
      'Ürün',
    ];
    const partners = names.flatMap((name, n) => [
      partner(`${n}-a`, {name}),
      partner(`${n}-b`, {name}),
    ]);
    const app = await opened(t, ...partners);
    const found: string[] = [];
    let query = '?limit=5';
    for (;;) {
      const page = await list(app, query);
      assert.equal('facets' in page, query === '?limit=5');
      found.push(...ids(page));
      if (!page.next) break;
      query = `?limit=5&cursor=${page.next}`;
    }
    assert.equal(found.length, 12);
    assert.deepEqual(new Set(found), new Set(partners.map(({id}) => id)));
  });

  it('refuses what it cannot answer, and says why', async t => {
    const app = await opened(t, partner('a'), partner('b'));
    const refused = async (query: string) => {
      const response = await app.get(base + query, {'accept-language': 'en'});
      assert.equal(response.status, 400, query);
      return (await response.json()) as Problem;
    };
    const category = (await refused('?category=books')).errors!;
    assert.equal(category[0]!.pointer, '/query/category');
    assert.match(category[0]!.detail, /^Choose one of: education, bookshop, .*, other$/);
    assert.equal((await refused('?district=73.72.01')).errors![0]!.code, 'not-in-office');
    assert.equal((await refused('?kind=x')).errors![0]!.code, 'unknown-parameter');
    const {next} = await list(app, '?limit=1');
    for (const cursor of [`${next}&q=toko`, '~~', 'x', `${next}!`]) {
      assert.match((await refused(`?cursor=${cursor}`)).type, /cursor-mismatch$/, cursor);
    }
    const fiddled = next!.replace(/~.*~/, `~${Buffer.from('a\0b').toString('base64url')}~`);
    assert.equal((await app.get(`${base}?cursor=${fiddled}`)).status, 200);
    assert.equal((await app.get('/v1/offices/99.99/partners')).status, 404);
  });

  it('gives notices of general information only', async t => {
    const info = notice('info', {kind: 'info'});
    const app = await openApp(t, {
      records: [record({partners: [partner('a')], notices: [info, notice('network')]})],
    });
    assert.deepEqual((await list(app)).notices, [info]);
  });
});

describe('one partner', () => {
  it('is told with its standing, and with its data only while the agreement stands', async t => {
    const app = await opened(
      t,
      partner('valid'),
      during('ended', '2026-01-01', '2026-11-24'),
      during('later', '2026-11-26', '2026-12-31'),
      partner('suspended', {suspended: true}),
    );
    const {data, ...valid} = await one(app, 'valid');
    assert.deepEqual(data, partner('valid'));
    assert.equal(valid.standing, 'valid');
    assert.equal(valid.asOf, '2026-11-25');
    assert.equal(valid.validUntil, '2026-11-26T00:00:00+07:00');
    const expected = {ended: 'ended', later: 'not-yet', suspended: 'suspended'};
    for (const [id, standing] of Object.entries(expected)) {
      const answer = await one(app, id);
      assert.equal(answer.standing, standing);
      assert.equal(answer.name, `Toko ${id}`);
      assert.equal('data' in answer, false);
    }
    assert.equal((await one(app, 'ended')).endsOn, '2026-11-24');
  });

  it('is not there when it is unknown, or of another office', async t => {
    const app = await openApp(t, {
      records: [record({partners: [partner('a')]}), record({office: makassar()})],
    });
    assert.equal((await app.get('/v1/offices/73.72/partners/a')).status, 404);
    const response = await app.get(`${base}/nobody`);
    assert.equal(response.status, 404);
    assert.match(((await response.json()) as Problem).type, /not-found$/);
  });

  it('is told anew once the office has suspended it', async t => {
    const app = await opened(t, partner('a'));
    assert.equal((await one(app, 'a')).standing, 'valid');
    await app.save(record({partners: [partner('a', {suspended: true})]}));
    assert.equal((await one(app, 'a')).standing, 'suspended');
    assert.deepEqual((await list(app)).data, []);
  });
});

describe('the client', () => {
  it('lists, pages, narrows and gets', async t => {
    const many = Array.from({length: 45}, (_, n) => partner(`p${String(n).padStart(2, '0')}`));
    const app = await opened(t, ...many, partner('kaca', {category: 'optician'}));
    const client = new Pendopo({
      server: 'https://layanan.example.go.id',
      office: '12.19',
      retries: 0,
      fetch: async (input, init) => app.app.request(new Request(input, init)),
    });
    const found: string[] = [];
    for await (const {id} of client.partners.list({category: 'bookshop'})) found.push(id);
    assert.deepEqual(
      found,
      many.map(({id}) => id),
    );
    const first = await client.partners.list({limit: 3, q: 'toko'});
    assert.equal(first.data.length, 3);
    assert.equal(first.received.instead, undefined);
    const got = await client.partners.get('kaca');
    assert.equal(got.data?.category, 'optician');
    await assert.rejects(client.partners.get('nobody'), isNotFoundError);
    const wrong = client.partners.list({category: 'books' as 'bookshop'});
    await assert.rejects(Promise.resolve(wrong), isInvalidRequestError);
    assert.equal(
      client.partners.url({q: 'a b', category: 'other'}),
      'https://layanan.example.go.id/v1/offices/12.19/partners?category=other&q=a%20b',
    );
    assert.equal(
      client.partners.url('a/b'),
      'https://layanan.example.go.id/v1/offices/12.19/partners/a%2Fb',
    );
  });
});

describe('a partner without a valid agreement', () => {
  const faults: Record<string, [more: Partial<StoredPartner>, message: RegExp]> = {
    'has none': [{agreement: undefined!}, /Partner bad \(Toko bad\), agreement: /],
    'has no last day': [
      {agreement: {number: '1', startsOn: '2026-01-01'} as never},
      /bad \(Toko bad\), agreement\.endsOn: /,
    ],
    'has its days reversed': [
      {agreement: {number: '1', startsOn: '2026-02-01', endsOn: '2026-01-31'}},
      /agreement\.endsOn: 2026-01-31 lies before startsOn 2026-02-01$/,
    ],
    'has a day that is none': [
      {agreement: {number: '1', startsOn: '2026-02-30', endsOn: '2026-12-31'}},
      /agreement\.startsOn: /,
    ],
    'has no number': [
      {agreement: {startsOn: '2026-01-01', endsOn: '2026-12-31'}},
      /agreement\.number: is missing/,
    ],
    'offers nothing': [{offers: []}, /offers: must hold at least one$/],
    'offers more than everything': [
      {offers: [offer({value: 101})]},
      /offers\.0\.value: .*percent$/,
    ],
    'offers an unknown amount': [
      {
        offers: [offer({kind: 'amount', value: undefined!})].map(o =>
          JSON.parse(JSON.stringify(o)),
        ),
      },
      /offers\.0\.value: must say how much, in rupiah$/,
    ],
    'offers to nobody': [
      {offers: [offer(), offer({id: 'b', minAge: 9, maxAge: 8})]},
      /offers\.1\.maxAge: 8 is less than minAge 9$/,
    ],
    'offers to grown-ups': [{offers: [offer({maxAge: 17})]}, /offers\.0\.maxAge: /],
    'offers beyond its agreement': [
      {offers: [offer({endsOn: '2027-01-01'})]},
      /offers\.0\.endsOn: 2027-01-01 lies outside of the agreement, 2026-01-01 to 2026-12-31$/,
    ],
    'offers the same twice': [{offers: [offer(), offer()]}, /offers\.1\.id: buku is there twice$/],
    'is closed backwards': [
      {
        offers: [
          offer({blackout: [{from: '2026-03-02', to: '2026-03-01', reason: {id: 'Lebaran'}}]}),
        ],
      },
      /offers\.0\.blackout\.0\.to: 2026-03-01 lies before from 2026-03-02$/,
    ],
    'has a website that is a script': [{website: 'javascript:alert(1)'}, /website: /],
    'has half a place on the map': [
      {place: {...partner('').place, latitude: 3}},
      /place\.latitude: and longitude go together$/,
    ],
  };
  for (const [what, [more, message]] of Object.entries(faults)) {
    it(`is refused when it ${what}, and nothing of the load is kept`, async t => {
      const app = await opened(t, partner('old'));
      const {revision} = (await app.store.offices.get('12.19'))!;
      const bad = record({
        notices: [notice('new')],
        partners: [partner('good'), partner('bad', more)],
      });
      await assert.rejects(app.store.save(bad, now), error => {
        assert.ok(error instanceof PartnerFault);
        assert.match(error.message, message);
        return true;
      });
      assert.deepEqual(ids(await list(app)), ['old']);
      assert.deepEqual(await app.store.offices.notices('12.19'), []);
      assert.equal((await app.store.offices.get('12.19'))!.revision, revision);
    });
  }

  it('is refused when it is there twice', async t => {
    const store = await Store.open({data: temporaryFolder(t)});
    t.after(() => store.close());
    const twice = record({partners: [partner('a'), partner('a')]});
    await assert.rejects(store.save(twice, now), /Partner a \(Toko a\), id: is there twice$/);
    assert.deepEqual(await store.offices.list(), []);
  });
});

describe('the sample', () => {
  it('has every category, kind and standing in every office, on every day of a year', () => {
    for (let n = 0; n < 366; n += 5) {
      const at = new Date(noon + n * day);
      for (const {office, partners} of sampleSeeds(at)) {
        const where = `${office.id} ${at.toISOString()}`;
        const local = new Date(at.getTime() + Number(office.utcOffset.slice(1, 3)) * hour);
        const today = local.toISOString().slice(0, 10);
        assert.ok(partners.length >= 12 && partners.length <= 20, where);
        assert.equal(new Set(partners.map(one => one.category)).size, 9, where);
        const offers = partners.flatMap(one => one.offers);
        assert.equal(new Set(offers.map(one => one.kind)).size, 5, where);
        for (const {name, sample, agreement} of partners) {
          assert.match(`${name} ${sample}`, /Contoh.* true$/, where);
          assert.ok(agreement.startsOn <= agreement.endsOn, where);
        }
        const ends = partners.map(({agreement}) => agreement.endsOn);
        assert.ok(ends.some(end => end < today) && partners.some(one => one.suspended), where);
        assert.ok(
          partners.some(({agreement}) => agreement.startsOn > today),
          where,
        );
        const month = new Date(at.getTime() + 31 * day).toISOString().slice(0, 10);
        assert.ok(
          ends.some(end => end >= today && end <= month),
          where,
        );
        const closed = offers.filter(({blackout}) =>
          blackout.some(({from, to}) => from <= today && today <= to),
        );
        assert.ok(closed.length > 0 && closed.length < offers.length, where);
      }
    }
  });

  it('can be saved whole, and again without a change', async t => {
    const app = await openApp(t, {records: sampleSeeds(now)});
    for (const seed of sampleSeeds(now)) {
      assert.equal(await app.store.save(seed, now), false);
      const answer = await app.json(`/v1/offices/${seed.office.id}/partners?limit=100`);
      assert.ok(answer.data.length >= 12);
      assert.deepEqual(
        answer.data.find((one: StoredPartner) => /lama|biru|roda/.test(one.id)),
        undefined,
      );
    }
  });
});

/** What the store promises of partners, whatever keeps it. */
function suite(locate: (t: TestContext) => Promise<{data: string; databaseUrl?: string}>) {
  const open = async (t: TestContext, partners: StoredPartner[]) => {
    const store = await Store.open(await locate(t));
    t.after(() => store.close());
    await store.save(record({partners}), now);
    return store;
  };
  const on = '2026-11-25';

  it('saves only what is new, removes what is gone, and leaves them alone when not given', async t => {
    const store = await open(t, [partner('a'), partner('b')]);
    const all = () => store.partners.list('12.19', {on}, 10);
    assert.equal(await store.save(record({partners: [partner('b'), partner('a')]}), now), false);
    assert.equal(await store.save(record(), now), false);
    assert.equal((await all()).length, 2);
    assert.equal(await store.save(record({partners: [partner('b', {name: 'Baru'})]}), now), true);
    assert.deepEqual(await all(), [partner('b', {name: 'Baru'})]);
    assert.deepEqual(await store.partners.list('12.19', {on, q: 'toko a'}, 10), []);
    assert.equal(await store.partners.get('12.19', 'a'), undefined);
  });

  it('lets two offices give a partner the same id', async t => {
    const store = await open(t, [partner('a')]);
    await store.save(record({office: makassar(), partners: [partner('a', {name: 'Lain'})]}), now);
    assert.equal((await store.partners.get('12.19', 'a'))!.name, 'Toko a');
    assert.equal((await store.partners.get('73.72', 'a'))!.name, 'Lain');
  });

  it('finds words with signs in them, and takes none for a pattern', async t => {
    const store = await open(t, [
      partner('a', {name: '100% Anak_Kita "Ceria"'}),
      partner('b', {name: 'Bukan'}),
    ]);
    const found = async (q: string) =>
      (await store.partners.list('12.19', {on, q}, 10)).map(({id}) => id);
    for (const q of ['100%', 'anak_kita', '"ceria"']) assert.deepEqual(await found(q), ['a']);
    for (const q of ['%%%', 'anak%kita', 'x"y', "'; DROP TABLE partners"]) {
      assert.deepEqual(await found(q), [], q);
    }
  });

  it('pages through 10,000 partners, each page quickly', async t => {
    const categories = ['bookshop', 'restaurant', 'other'] as const;
    const store = await open(
      t,
      Array.from({length: 10_000}, (_, n) =>
        partner(`p${n}`, {
          name: `Toko ${(n * 7919) % 10_007}`,
          category: categories[n % 3]!,
          ...(n % 4 === 0 && {
            agreement: {number: '1', startsOn: '2026-01-01', endsOn: '2026-11-24'},
          }),
        }),
      ),
    );
    for (const filter of [{on}, {on, category: 'bookshop'}, {on, q: 'toko 99'}]) {
      let slowest = 0;
      let count = 0;
      let after;
      for (;;) {
        const begun = performance.now();
        const page: StoredPartner[] = await store.partners.list('12.19', filter, 100, after);
        slowest = Math.max(slowest, performance.now() - begun);
        count += page.length;
        const last = page.at(-1);
        if (page.length < 100 || !last) break;
        after = {sort: last.name.toLowerCase(), id: last.id};
      }
      assert.ok(count > 50 && count <= 7500, `${count}`);
      t.diagnostic(`${JSON.stringify(filter)}: ${count}, slowest page ${slowest.toFixed(1)} ms`);
      // Far above what it takes, far below what a walk through all of them for each page would.
      assert.ok(slowest < 500, `${slowest} ms`);
    }
  });
}

describe('partners on SQLite', () => {
  suite(async t => ({data: temporaryFolder(t)}));
});

describe('partners on PostgreSQL', {skip: postgresMissing()}, () => {
  let server: TestPostgres;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server?.close());
  suite(async t => ({data: temporaryFolder(t), databaseUrl: await server.database()}));
});
