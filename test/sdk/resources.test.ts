/** The SDK against the real app, without a network in between. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  address,
  isInvalidRequestError,
  isNotFoundError,
  isUsageError,
  Pendopo,
  type PendopoOptions,
  UsageError,
  type Visit,
  visitState,
} from '@pendopo/sdk';
import {sampleSeeds} from '@pendopo/server';
import {forAll, noon, openApp, type TestApp} from '../server/fixtures.ts';

let app: TestApp;
let asked: URL[];
before(async () => {
  app = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
});

function client(more: Partial<PendopoOptions> = {}) {
  asked = [];
  return new Pendopo({
    server: 'http://localhost',
    office: '12.19',
    retries: 0,
    fetch: async (...args) => {
      const request = new Request(...args);
      asked.push(new URL(request.url));
      return app.app.request(request);
    },
    ...more,
  });
}

const ids = (visits: Visit[]) => visits.map(({id}) => id);

describe('offices', () => {
  it('are listed by code', async () => {
    const offices = await client().offices.list();
    assert.deepEqual(
      offices.map(({id}) => id),
      ['12.19', '33.72', '34.02', '35.19', '73.72'],
    );
  });

  it("are the client's own, another one, or the call's", async () => {
    const pendopo = client();
    assert.equal((await pendopo.offices.get()).id, '12.19');
    assert.equal((await pendopo.offices.get('73.72')).timeZone, 'Asia/Makassar');
    assert.equal((await pendopo.offices.get(undefined, {office: '34.02'})).id, '34.02');
    const {received, districts} = await pendopo.offices.get();
    assert.ok(Math.abs(received.at - Date.now()) < 60_000);
    assert.equal(received.instead, undefined);
    assert.equal(districts.length, 12);
  });

  it('say when they are open, what they have, and what holds now', async () => {
    const {openings, facilities, notices, contacts} = await client().offices.get();
    assert.equal(openings[0]!.start, '2026-11-25T08:00:00+07:00');
    assert.equal(facilities!.find(({id}) => id === 'playroom')!.since, '2022-11');
    assert.deepEqual(
      notices.map(({kind}) => kind),
      ['network'],
    );
    assert.ok(contacts.some(({groups}) => groups?.includes('kia')));
  });

  it('tell what everyone must know now', async () => {
    assert.equal((await client().notices.list())[0]?.kind, 'network');
    assert.deepEqual(await client().notices.list({office: '34.02'}), []);
  });
});

describe('visits', () => {
  it('come as a page', async () => {
    const page = await client().visits.list();
    assert.equal(page.data.length, 20);
    assert.ok(page.next && page.facets && page.received);
    assert.equal(page.office.id, '12.19');
    assert.equal(asked.length, 1);
  });

  it('come one by one, over all pages, each once', async () => {
    const all = await Array.fromAsync(client().visits.list({to: '2026-12-31'}));
    assert.ok(all.length > 40);
    assert.equal(new Set(ids(all)).size, all.length);
    assert.equal(asked.length, Math.ceil(all.length / 20));
    const {data} = await app.json('/v1/offices/12.19/visits?to=2026-12-31&limit=100');
    assert.deepEqual(ids(all), ids(data).slice(0, all.length));
  });

  it('come page by page', async () => {
    const pages = await Array.fromAsync(client().visits.list({limit: 7, kind: 'van'}).pages());
    assert.ok(pages.length > 3);
    assert.ok(pages.slice(0, -1).every(({data, next}) => data.length === 7 && next));
    assert.equal(pages.at(-1)?.next, undefined);
    assert.ok(pages.flatMap(({data}) => data).every(({kind}) => kind === 'van'));
  });

  it('are not asked for before they are wanted, nor further than they are', async () => {
    const list = client().visits.list({limit: 5});
    assert.equal(asked.length, 0);
    let count = 0;
    for await (const _ of list) if ((count += 1) === 5) break;
    assert.equal(asked.length, 1);
  });

  it('may be iterated again, from the start', async () => {
    const list = client().visits.list({limit: 100, to: '2026-11-30'});
    assert.deepEqual(ids(await Array.fromAsync(list)), ids(await Array.fromAsync(list)));
  });

  it('are narrowed by every filter', async () => {
    const pendopo = client();
    const district = '12.19.06';
    const {data} = await pendopo.visits.list({district, q: 'balai'});
    assert.ok(data.length > 0);
    assert.ok(data.every(({place}) => place.district.code === district));
    assert.equal(asked[0]?.search, '?district=12.19.06&q=balai');
  });

  it('are got by id', async () => {
    const one = await client().visits.get('12.19-hall-20261125');
    assert.equal(one.state, 'running');
    assert.equal((await client().visits.get('73.72-hall-20261125', {office: '73.72'})).kind, 'van');
  });

  it('have calendars that the server has', async () => {
    const {visits} = client({server: 'http://localhost/'});
    const text = async (url: string) => {
      const response = await app.get(url);
      assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
      return response.text();
    };
    const events = (text: string) => text.match(/BEGIN:VEVENT/g)?.length;
    assert.equal(visits.icsUrl(), 'http://localhost/v1/offices/12.19/visits.ics');
    assert.ok(events(await text(visits.icsUrl()))! > 50);
    assert.equal(events(await text(visits.icsUrl('12.19-hall-20261125'))), 1);
    const filtered = visits.icsUrl({q: 'balai desa', kind: 'van'}, {office: '34.02'});
    assert.equal(filtered, 'http://localhost/v1/offices/34.02/visits.ics?kind=van&q=balai%20desa');
    await text(filtered);
  });
});

describe('a refusal', () => {
  it('of an unknown office says so, in the language of the client', async () => {
    const error = await rejected(client({lang: 'en'}).offices.get('99.99'));
    assert.ok(isNotFoundError(error));
    assert.deepEqual(
      [error.code, error.problem.title, error.problem.status],
      ['unknown-office', 'Unknown office', 404],
    );
    const indonesian = await rejected(client().visits.list({}, {office: '99.99'}));
    assert.ok(isNotFoundError(indonesian));
    assert.equal(indonesian.problem.title, 'Kantor tidak dikenal');
  });

  it('of a filter points at it', async () => {
    const error = await rejected(client().visits.list({from: '2026-02-30', kind: 'bus' as never}));
    assert.ok(isInvalidRequestError(error));
    assert.deepEqual(
      error.problem.errors?.map(({pointer}) => pointer),
      ['/query/from', '/query/kind'],
    );
  });

  it('of a strange visit id is one of the server: nothing breaks out of an address', async () => {
    for (const id of ['../34.02', 'a/b', '?x=1', '#x', '%2e%2e', ' ', '🌊']) {
      const error = await rejected(client().visits.get(id));
      assert.ok(isNotFoundError(error) || isUsageError(error), `${id}: ${error}`);
      for (const url of asked) assert.match(url.pathname, /^\/v1\/offices\/12\.19\/visits\/./, id);
    }
  });
});

describe('without an office', () => {
  it('nothing is asked, and the error says what to do', async () => {
    const pendopo = client();
    Object.assign(pendopo, {office: undefined});
    const usage = (error: unknown) => isUsageError(error) && /office/.test(error.message);
    await assert.rejects(pendopo.offices.get(), usage);
    await assert.rejects(pendopo.notices.list(), usage);
    await assert.rejects(async () => pendopo.visits.list(), usage);
    await assert.rejects(pendopo.visits.get('a'), usage);
    assert.throws(() => pendopo.visits.icsUrl(), UsageError);
    assert.throws(() => pendopo.officeOf(), UsageError);
    assert.equal(asked.length, 0);
    assert.equal(pendopo.officeOf({office: '34.02'}), '34.02');
    assert.equal((await pendopo.offices.list()).length, 5);
  });
});

describe('an address', () => {
  it('is the same in whatever order it was asked for', () => {
    const server = 'https://x.example';
    assert.equal(
      address(server, '/v1', {q: 'a', kind: 'van', from: undefined, to: ''}),
      address(`${server}//`, '/v1', {kind: 'van', q: 'a'}),
    );
    assert.equal(
      address(server, '/v1', {q: 'a&b=c #?/é'}),
      `${server}/v1?q=a%26b%3Dc%20%23%3F%2F%C3%A9`,
    );
    assert.equal(address(server, '/v1'), `${server}/v1`);
    assert.equal(address(server, '/v1', {limit: 0}), `${server}/v1?limit=0`);
  });

  it('of a list is the one that is asked', async () => {
    const pendopo = client();
    await pendopo.visits.list({q: 'balai desa', kind: 'van', limit: 3});
    const url = pendopo.visits.url({limit: 3, kind: 'van', q: 'balai desa'});
    assert.equal(String(asked[0]), url);
  });
});

describe('the state of a visit', () => {
  const start = '2026-12-01T08:00:00+07:00';
  const end = '2026-12-01T14:00:00+07:00';
  const at = (state: Visit['state'], time: string) =>
    visitState({state, start, end}, Date.parse(`2026-12-01T${time}:00+07:00`));

  it('follows the clock, unless the office called it off', () => {
    assert.deepEqual(
      ['07:59', '08:00', '13:59', '14:00'].map(time => at('scheduled', time)),
      ['scheduled', 'running', 'running', 'done'],
    );
    assert.deepEqual([at('full', '07:00'), at('full', '15:00')], ['full', 'done']);
    for (const state of ['cancelled', 'postponed', 'rescheduled'] as const) {
      assert.equal(at(state, '09:00'), state);
      assert.equal(at(state, '15:00'), state);
    }
    // An answer of yesterday, or a clock that was set back.
    assert.equal(at('running', '15:00'), 'done');
    assert.equal(at('running', '07:00'), 'scheduled');
    assert.equal(at('done', '07:00'), 'scheduled');
  });
});

async function rejected(promise: PromiseLike<unknown>): Promise<unknown> {
  const nothing = {};
  const error = await promise.then(
    () => nothing,
    (reason: unknown) => reason,
  );
  assert.notEqual(error, nothing, 'it did not reject');
  return error;
}
