/** Statistics through the SDK, against the real app, without a network in between. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {isBadPayloadError, isNotFoundError, Pendopo} from '@pendopo/sdk';
import {sampleSeeds} from '@pendopo/server';
import {forAll, noon, openApp, type TestApp} from '../server/fixtures.ts';

let app: TestApp;
before(async () => {
  app = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
});

const client = (
  fetch: typeof globalThis.fetch = async (...args) => app.app.request(new Request(...args)),
) => new Pendopo({server: 'http://localhost', office: '73.72', retries: 0, fetch});

describe('statistics', () => {
  it('are listed, with whose they are', async () => {
    const {data, office, only, received} = await client().statistics.list();
    assert.deepEqual(
      data.map(({id}) => id),
      ['on_the_spot', 'sample_child_cards', 'sample_home_visits'],
    );
    assert.equal(office.id, '73.72');
    assert.equal(only, undefined);
    assert.ok(received.at);
    assert.equal((await client().statistics.list({office: '12.19'})).data.length, 2);
  });

  it('are got one by one', async () => {
    const {series, unit} = await client().statistics.get('on_the_spot');
    assert.deepEqual(
      series.map(({total}) => total),
      [61, 84],
    );
    assert.equal(unit.en, 'people');
    assert.equal(series[0]!.points[4]!.value, undefined);
    const {data, office} = await client().statistics.details('sample_home_visits');
    assert.equal(data.threshold, 5);
    assert.equal(office.timeZone, 'Asia/Makassar');
  });

  it('that there are not are not found', async () => {
    await assert.rejects(client().statistics.get('nothing'), isNotFoundError);
    await assert.rejects(client().statistics.get('../visits'), isNotFoundError);
  });

  it('say where they are asked for', () => {
    const {statistics} = client();
    assert.equal(statistics.url(), 'http://localhost/v1/offices/73.72/statistics');
    assert.equal(
      statistics.url('on_the_spot', {office: '12.19'}),
      'http://localhost/v1/offices/12.19/statistics/on_the_spot',
    );
  });

  it('of another shape are told apart', async () => {
    const answer = await client().statistics.details('on_the_spot');
    for (const data of [
      undefined,
      [],
      {...answer.data, series: [{id: 'a'}]},
      {...answer.data, unit: 1},
    ]) {
      const broken = client(async () => Response.json({...answer, data}));
      await assert.rejects(broken.statistics.details('on_the_spot'), isBadPayloadError);
    }
    const list = await client().statistics.list();
    for (const more of [{data: [1]}, {only: {}}, {office: 1}]) {
      const broken = client(async () => Response.json({...list, ...more}));
      await assert.rejects(broken.statistics.list(), isBadPayloadError);
    }
  });
});
