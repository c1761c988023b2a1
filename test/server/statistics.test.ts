/** What an office counts: kept whole or not at all, told as the contract says, small numbers hidden. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {StatisticAnswer, StatisticList} from '@pendopo/contract';
import type {Statistic, StatisticPoint} from '@pendopo/contract/types';
import {sampleSeeds, StatisticFault, Store} from '@pendopo/server';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {
  day,
  forAll,
  makassar,
  noon,
  notice,
  openApp,
  record,
  temporaryFolder,
  type TestApp,
} from './fixtures.ts';

const now = new Date(noon);
const path = '/v1/offices/12.19/statistics';

/** Months from January 2025 on; `undefined` is a gap. */
const months = (...values: (number | undefined)[]): StatisticPoint[] =>
  values.map((value, i) => ({
    period: `2025-${String(i + 1).padStart(2, '0')}`,
    ...(value !== undefined && {value}),
  }));

const series = (id: string, points: StatisticPoint[], total?: number) => ({
  id,
  name: {id},
  points,
  ...(total !== undefined && {total}),
});

const statistic = (more: Partial<Statistic> = {}): Statistic => ({
  id: 'home_visits',
  title: {id: 'Kunjungan ke rumah', en: 'Home visits'},
  unit: {id: 'orang', en: 'people'},
  period: 'month',
  asOf: '2025-04',
  sample: false,
  series: [series('2025', months(7, undefined, 0, 12), 19)],
  source: {what: {id: 'Catatan kantor contoh'}},
  published: true,
  ...more,
});

/** Refused with a message in which all of these words occur. */
const refused =
  (more: Partial<Statistic> | Statistic[], ...words: (string | RegExp)[]) =>
  async (t: TestContext) => {
    const app = await openApp(t, {records: [record({statistics: [statistic()]})]});
    const broken = Array.isArray(more) ? more : [statistic(), statistic({id: 'other', ...more})];
    await assert.rejects(app.save(record({statistics: broken})), (error: Error) => {
      assert.ok(error instanceof StatisticFault);
      for (const word of words) assert.match(error.message, new RegExp(word));
      return true;
    });
    // Nothing of it, nor of what was right beside it, is there.
    const {data, only} = await app.json(path);
    assert.equal(data.length, 1);
    assert.deepEqual(only, statistic());
  };

describe('the sample figures', () => {
  let app: TestApp;
  before(async () => {
    app = await openApp(forAll, {records: sampleSeeds(now)});
  });

  it("are Parepare's ON THE SPOT, to the figure, with its gaps", async () => {
    const {data, office} = await app.json('/v1/offices/73.72/statistics/on_the_spot');
    const [first, second] = data.series;
    const values = ({points}: Statistic['series'][number]) =>
      points.map(({value}) => value ?? '-').join();
    assert.equal(values(first), '10,4,7,1,-,7,4,8,-,7,8,5');
    assert.equal(first.total, 61);
    assert.deepEqual([first.points[0].period, first.points.at(-1).period], ['2020-01', '2020-12']);
    assert.equal(values(second), '28,13,20,5,1,10,-,3,4');
    assert.equal(second.total, 84);
    assert.deepEqual(
      [second.points[0].period, second.points.at(-1).period],
      ['2021-01', '2021-09'],
    );
    assert.equal(data.facts[0].value, 205);
    assert.equal(data.comparison.rows.length, 2);
    assert.equal(data.sample, false);
    assert.equal(office.sample, true);
  });

  for (const id of ['12.19', '33.72', '34.02', '35.19', '73.72']) {
    it(`of ${id} are as the contract says; the invented ones say so`, async () => {
      const base = `/v1/offices/${id}/statistics`;
      const list = await app.json(base);
      assert.deepEqual(StatisticList.parse(list), list);
      assert.equal(list.data.length, id === '73.72' ? 3 : 2);
      assert.equal(list.only, undefined);
      for (const {id: metric, sample, title} of list.data) {
        const answer = await app.json(`${base}/${metric}`);
        assert.deepEqual(StatisticAnswer.parse(answer), answer);
        assert.equal(sample, metric !== 'on_the_spot');
        if (sample) assert.match(title.id, /^Contoh: /);
      }
    });
  }

  it('show a gap, a large number, a hidden one', async () => {
    const cards = await app.json('/v1/offices/12.19/statistics/sample_child_cards');
    const visits = await app.json('/v1/offices/12.19/statistics/sample_home_visits');
    const points = (answer: {data: Statistic}) => answer.data.series.flatMap(one => one.points);
    assert.ok(points(cards).some(({value, range}) => value === undefined && !range));
    assert.ok(points(cards).some(({value = 0}) => value >= 1000));
    assert.ok(points(visits).some(({range}) => range?.below === 5));
  });

  it('keep what they were as time goes on, all through a year', async t => {
    const store = await Store.open({data: temporaryFolder(t)});
    t.after(() => store.close());
    const seen = new Map<string, number | undefined>();
    for (let n = 0; n < 366; n += 13) {
      const at = new Date(noon + n * day);
      for (const seed of sampleSeeds(at)) {
        // Whatever the date, none is refused.
        await store.save({...record(), office: seed.office, statistics: seed.statistics}, at);
        for (const {id, series} of seed.statistics) {
          for (const {id: one, points} of series) {
            for (const {period, value} of points) {
              const key = [seed.office.id, id, one, period].join();
              if (seen.has(key)) assert.equal(seen.get(key), value, key);
              seen.set(key, value);
            }
          }
        }
      }
    }
    assert.ok(seen.size > 200);
  });
});

describe('statistics', () => {
  it('come whole where there is only one, to choose from where there are more', async t => {
    const app = await openApp(t);
    const empty = await app.json(path);
    assert.deepEqual([empty.data, empty.only], [[], undefined]);
    await app.save(record({statistics: [statistic()]}));
    const {only, data} = await app.json(path);
    assert.deepEqual(only, statistic());
    assert.deepEqual(data, [
      {
        id: 'home_visits',
        title: {id: 'Kunjungan ke rumah', en: 'Home visits'},
        unit: {id: 'orang', en: 'people'},
        period: 'month',
        asOf: '2025-04',
        sample: false,
      },
    ]);
    await app.save(record({statistics: [statistic({id: 'b'.repeat(2)}), statistic()]}));
    const more = await app.json(path);
    assert.equal(more.only, undefined);
    // In the office's own order.
    assert.deepEqual(
      more.data.map(({id}: Statistic) => id),
      ['bb', 'home_visits'],
    );
  });

  it('are told with notices of general information, and until the day or one of them ends', async t => {
    const endsAt = '2026-11-25T12:00:00+07:00';
    const app = await openApp(t, {
      records: [
        record({
          statistics: [statistic()],
          notices: [notice('n', {kind: 'info', endsAt}), notice('m', {kind: 'blanks'})],
        }),
      ],
    });
    const answer = await app.json(`${path}/home_visits`);
    assert.deepEqual(
      answer.notices.map(({id}: {id: string}) => id),
      ['n'],
    );
    assert.equal(answer.validUntil, endsAt);
    app.clock.now = Date.parse(endsAt);
    const later = await app.json(`${path}/home_visits`);
    assert.deepEqual(later.notices, []);
    assert.equal(later.validUntil, '2026-11-26T00:00:00+07:00');
  });

  it('of an office are its own; an unknown one is not found', async t => {
    const app = await openApp(t, {
      records: [record({statistics: [statistic()]}), record({office: makassar()})],
    });
    const status = async (url: string) => (await app.get(url)).status;
    assert.equal(await status(`${path}/home_visits`), 200);
    assert.equal(await status('/v1/offices/73.72/statistics/home_visits'), 404);
    assert.equal(await status(`${path}/nothing`), 404);
    assert.equal(await status(`${path}/Not%20an%20id`), 404);
    assert.equal(await status('/v1/offices/99.99/statistics'), 404);
    assert.equal(await status(`${path}?from=2020`), 400);
  });

  it('are sent once to who has them', async t => {
    const app = await openApp(t, {records: [record({statistics: [statistic()]})]});
    const etag = (await app.get(`${path}/home_visits`)).headers.get('etag')!;
    const again = await app.get(`${path}/home_visits`, {'if-none-match': etag});
    assert.equal(again.status, 304);
    await app.save(record({statistics: [statistic({asOf: '2025'})]}));
    const changed = await app.get(`${path}/home_visits`, {'if-none-match': etag});
    assert.equal(changed.status, 200);
    assert.equal((await changed.json()).data.asOf, '2025');
  });
});

describe('a statistic is refused', () => {
  const one = (points: StatisticPoint[], total?: number): Partial<Statistic> => ({
    series: [series('a', points, total)],
  });
  const holed = months(1, 2, 3).filter(({period}) => period !== '2025-02');

  it('with a month left out', refused(one(holed), 'other', 'series a', '2025-02', 'is missing'));
  it(
    'with a quarter left out',
    refused(
      {period: 'quarter', series: [series('a', [{period: '2024-Q4'}, {period: '2025-Q2'}])]},
      'series a, period 2025-Q1: is missing',
    ),
  );
  it(
    'with a year left out',
    refused(
      {period: 'year', series: [series('a', [{period: '2019'}, {period: '2021'}])]},
      'period 2020: is missing',
    ),
  );
  it(
    'with a month twice',
    refused(one([...months(1), ...months(2)]), 'series a, period 2025-01: is there twice'),
  );
  it(
    'with months out of order',
    refused(one(months(1, 2).reverse()), 'series a, period 2025-01: comes after a later one'),
  );
  it(
    'with a period of another kind',
    refused(one([{period: '2025'}]), 'series a, period 2025: is not a month'),
  );
  it('with a month that there is not', refused(one([{period: '2025-13'}]), 'period 2025-13'));
  it(
    'with a total that its figures do not make',
    refused(one(months(1, 2), 4), 'statistic other, series a: the total is 4', 'sum up to 3'),
  );
  for (const value of [-1, 1.5, NaN, '7' as never, null as never]) {
    it(
      `with ${value} for a count`,
      refused(
        one(months(1, value)),
        'statistic other, series a, period 2025-02',
        'whole number from 0 on',
      ),
    );
  }
  it(
    'with a misspelt field, which would else pass for a gap',
    refused(one([{period: '2025-01', vaule: 3} as StatisticPoint]), 'period 2025-01', 'vaule'),
  );
  it(
    'with a range written by hand',
    refused(one([{period: '2025-01', range: {below: 5}}]), 'period 2025-01', 'threshold'),
  );
  it(
    'that is there twice',
    refused([statistic(), statistic()], 'home_visits: this id is there twice'),
  );
  it(
    'with a series twice',
    refused({series: [series('a', months(1)), series('a', months(1))]}, 'series a: this id'),
  );
  it(
    'with an address that is none',
    refused({source: {what: {id: 'x'}, url: 'javascript:1'}}, 'url'),
  );
});

describe('small numbers', () => {
  const small = (more: Partial<Statistic> = {}): Statistic =>
    statistic({
      published: false,
      threshold: 5,
      series: [series('a', months(7, 4, undefined, 0, 5), 16), series('b', months(8, 9), 17)],
      facts: [
        {value: 3, name: {id: 'anak'}},
        {value: 205, name: {id: 'orang'}},
      ],
      ...more,
    });
  const told = async (t: TestContext, one: Statistic) => {
    const app = await openApp(t, {records: [record({statistics: [one]})]});
    const text = await (await app.get(`${path}/home_visits`)).text();
    const list = await app.json(path);
    const {data} = JSON.parse(text) as {data: Statistic};
    // The list tells no more than the one does.
    assert.deepEqual(list.only, data);
    return data;
  };

  it('leave as a range, nought too, and sums with them not at all', async t => {
    const {series: all, facts} = await told(t, small());
    const range = {below: 5};
    assert.deepEqual(all[0], {
      ...series('a', months(7, undefined, undefined, undefined, 5)),
      points: [
        {period: '2025-01', value: 7},
        {period: '2025-02', range},
        {period: '2025-03'},
        {period: '2025-04', range},
        {period: '2025-05', value: 5},
      ],
    });
    assert.equal(all[1]!.total, 17);
    assert.deepEqual(facts, [
      {range, name: {id: 'anak'}},
      {value: 205, name: {id: 'orang'}},
    ]);
  });

  it('are told as they are where they are published already, or no threshold is set', async t => {
    for (const one of [small({published: true}), small({threshold: undefined as never})]) {
      const {series: all, facts} = await told(t, JSON.parse(JSON.stringify(one)));
      assert.equal(all[0]!.total, 16);
      assert.equal(all[0]!.points[1]!.value, 4);
      assert.equal(facts![0]!.value, 3);
    }
  });

  it(
    'cannot be worked out of a fact',
    refused(
      {...small(), id: 'other', facts: [{value: 16, name: {id: 'semua'}}]},
      'statistic other',
      'gives them away',
    ),
  );

  it(
    'cannot be worked out of the sum of all series',
    refused(
      {...small(), id: 'other', facts: [{value: 33, name: {id: 'semua'}}]},
      'gives them away',
    ),
  );

  it(
    'cannot be worked out of another series',
    refused(
      {
        ...small(),
        id: 'other',
        series: [
          series('men', months(7, 9)),
          series('women', months(9, 2)),
          series('all', months(16, 11)),
        ],
      },
      'series all, period 2025-02: is the sum of the other series',
    ),
  );
});

/** What a store promises of statistics, whatever keeps it. */
function suite(locate: (t: TestContext) => Promise<{data: string; databaseUrl?: string}>) {
  const open = async (t: TestContext) => {
    const store = await Store.open(await locate(t));
    t.after(() => store.close());
    return store;
  };
  const revision = async (store: Store) => (await store.offices.get('12.19'))?.revision;

  it('gives back what was saved, and counts a change only where there is one', async t => {
    const store = await open(t);
    const statistics = [statistic({id: 'zz'}), statistic()];
    assert.equal(await store.save(record({statistics}), now), true);
    assert.deepEqual(await store.statistics.list('12.19'), statistics);
    assert.deepEqual(await store.statistics.get('12.19', 'zz'), statistics[0]);
    const before = await revision(store);
    assert.equal(await store.save(record({statistics}), now), false);
    assert.equal(await revision(store), before);
    // Another order is a change, and so is one less.
    assert.equal(await store.save(record({statistics: statistics.toReversed()}), now), true);
    assert.equal(await store.save(record({statistics: [statistic()]}), now), true);
    assert.deepEqual(await store.statistics.list('12.19'), [statistic()]);
  });

  it('leaves them as they are where a record says nothing of them', async t => {
    const store = await open(t);
    await store.save(record({statistics: [statistic()]}), now);
    assert.equal(await store.save(record(), now), false);
    assert.deepEqual(await store.statistics.list('12.19'), [statistic()]);
    await store.save(record({statistics: []}), now);
    assert.deepEqual(await store.statistics.list('12.19'), []);
  });

  it('keeps nothing of a record with a broken one', async t => {
    const store = await open(t);
    const broken = statistic({series: [series('a', months(1), 2)]});
    await assert.rejects(store.save(record({statistics: [broken]}), now), StatisticFault);
    assert.equal(await store.offices.get('12.19'), undefined);
  });
}

describe('statistics on SQLite', () => {
  suite(async t => ({data: temporaryFolder(t)}));
});

describe('statistics on PostgreSQL', {skip: postgresMissing()}, () => {
  let server: TestPostgres;
  before(async () => void (server = await startPostgres()));
  after(() => server.close());
  suite(async t => ({data: temporaryFolder(t), databaseUrl: await server.database()}));
});
