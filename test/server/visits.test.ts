import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {VisitAnswer, VisitList} from '@pendopo/contract';
import type {Visit} from '@pendopo/contract/types';
import {sampleSeeds} from '@pendopo/server';
import ICAL from 'ical.js';
import {
  day,
  forAll,
  makassar,
  noon,
  openApp,
  place,
  record,
  series,
  type TestApp,
  visit,
} from './fixtures.ts';

const path = '/v1/offices/12.19/visits';
const ids = (visits: Visit[]) => visits.map(({id}) => id);

/** Today from nine to eleven, which it is ten now. */
const at = (time: string) => `2026-11-25T${time}:00+07:00`;
const today = (id: string, start: string, end: string, more = {}) =>
  visit(id, {start: at(start), end: at(end), ...more});

describe('the sample visits', () => {
  let app: TestApp;
  before(async () => {
    app = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
  });

  /** Every page of a list, each as the contract says. */
  async function* pages(first: string) {
    let cursor: string | undefined;
    do {
      const page = await app.json(first + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''));
      assert.deepEqual(VisitList.parse(page), page);
      yield page;
      cursor = page.next;
    } while (cursor);
  }

  async function walk(first: string) {
    const found: Visit[] = [];
    for await (const page of pages(first)) found.push(...page.data);
    return found;
  }

  for (const id of ['12.19', '33.72', '34.02', '35.19', '73.72']) {
    it(`of ${id} come in pages of any size, each once and by time`, async () => {
      const base = `/v1/offices/${id}/visits`;
      const whole = await walk(`${base}?limit=100`);
      assert.ok(whole.length > 60, `${whole.length}`);
      assert.equal(new Set(ids(whole)).size, whole.length);
      const byTime = whole.toSorted(
        (a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1),
      );
      assert.deepEqual(ids(whole), ids(byTime));
      for (const limit of [7, 20]) {
        assert.deepEqual(await walk(`${base}?limit=${limit}`), whole);
      }
      assert.ok(whole.every(({start}) => start.slice(0, 10) >= '2026-11-25'));
    });
  }

  it('hold 20 to a page, with facets on the first alone', async () => {
    const [first, second] = await Array.fromAsync(pages(`${path}?kind=van`));
    assert.equal(first.data.length, 20);
    assert.equal(first.facets.districts.length, 12);
    assert.ok(first.facets.services.length > 5);
    assert.deepEqual([first.facets.villages, first.facets.schools], [[], []]);
    assert.equal(second.facets, undefined);
  });

  it('are one and the same alone and in the list', async () => {
    const {data} = await app.json(`${path}?limit=100`);
    for (const one of data.slice(0, 30)) {
      const answer = await app.json(`${path}/${one.id}`);
      assert.deepEqual(VisitAnswer.parse(answer), answer);
      assert.deepEqual(answer.data, one);
      assert.equal(answer.office.id, '12.19');
    }
  });

  it('show every state, and why', async () => {
    const whole = await walk(`${path}?limit=100&from=2026-11-18`);
    const states = Map.groupBy(whole, ({state}) => state);
    assert.deepEqual([...states.keys()].sort(), [
      'cancelled',
      'done',
      'full',
      'planned',
      'postponed',
      'rescheduled',
      'running',
      'scheduled',
    ]);
    for (const one of [...states.get('cancelled')!, ...states.get('postponed')!]) {
      assert.ok(one.reason?.id && one.reason.en, one.id);
    }
    for (const one of states.get('rescheduled')!) {
      const instead = whole.find(({id}) => id === one.replacement?.visit);
      assert.deepEqual(
        [instead?.start, instead?.end],
        [one.replacement?.start, one.replacement?.end],
      );
    }
    for (const one of states.get('full')!) assert.equal(one.quota?.left, 0);
    assert.ok(whole.some(one => one.kind === 'school' && one.place.school));
    assert.ok(whole.some(one => one.outsideOfficeHours));
    assert.ok(whole.every(one => one.sample));
  });

  it('are found by each filter, and told what else there is', async () => {
    const all = await walk(`${path}?limit=100`);
    const district = '12.19.06';
    const {data, facets} = await app.json(`${path}?limit=100&district=${district}`);
    assert.deepEqual(ids(data), ids(all.filter(({place}) => place.district.code === district)));
    assert.ok(data.length > 0 && data.length < all.length);
    const [village] = facets.villages;
    const inVillage = await app.json(`${path}?village=${village.code}`);
    assert.ok(inVillage.data.length > 0);
    assert.ok(inVillage.data.every((one: Visit) => one.place.village?.code === village.code));

    const school = all.find(one => one.place.school)!.place;
    const atSchool = await app.json(`${path}?school=${school.school!.npsn}`);
    assert.ok(atSchool.data.every((one: Visit) => one.place.school?.npsn === school.school!.npsn));
    assert.ok(atSchool.data.length > 0);
    const its = await app.json(`${path}?district=${school.district.code}`);
    assert.ok(its.facets.schools.some((one: {npsn: string}) => one.npsn === school.school!.npsn));
  });

  it('of Parepare are told in its own time', async () => {
    const {data, office, validUntil} = await app.json('/v1/offices/73.72/visits?limit=100');
    assert.deepEqual([office.timeZone, office.utcOffset], ['Asia/Makassar', '+08:00']);
    for (const {start, end, updatedAt} of data) {
      for (const instant of [start, end, updatedAt]) assert.match(instant, /\+08:00$/);
    }
    assert.match(validUntil, /\+08:00$/);
    const long = data.find(({id}: Visit) => id === '73.72-hall-20261125');
    assert.equal(long.start, '2026-11-25T07:00:00+08:00');
    assert.equal(long.state, 'running');
  });
});

describe('the clock', () => {
  const visits = [
    today('morning', '08:00', '10:00'),
    today('running', '09:00', '11:00'),
    today('full', '09:00', '12:00', {state: 'full', quota: {total: 9, left: 0}}),
    today('cancelled', '09:00', '13:00', {state: 'cancelled', reason: {id: 'Banjir'}}),
    today('planned', '14:00', '15:00', {state: 'planned'}),
  ];
  const states = async (app: TestApp) => {
    const {data, validUntil} = await app.json(path);
    const told = Object.fromEntries(data.map(({id, state}: Visit) => [id, state]));
    return {...told, until: validUntil.slice(11, 16)};
  };

  it('says what is running and what is done; what the office called off stays off', async t => {
    const app = await openApp(t, {records: [record({visits})]});
    const rest = {cancelled: 'cancelled', planned: 'planned'};
    app.clock.now = Date.parse(at('08:30'));
    assert.deepEqual(await states(app), {
      ...rest,
      ...{morning: 'running', running: 'scheduled', full: 'full', until: '09:00'},
    });
    app.clock.now = Date.parse(at('10:00'));
    assert.deepEqual(await states(app), {
      ...rest,
      ...{morning: 'done', running: 'running', full: 'running', until: '11:00'},
    });
    app.clock.now = Date.parse(at('14:00'));
    assert.deepEqual(await states(app), {
      ...{cancelled: 'cancelled', planned: 'running'},
      ...{morning: 'done', running: 'done', full: 'done', until: '15:00'},
    });
  });

  it('makes a kept answer anew at each of its turning points', async t => {
    const app = await openApp(t, {records: [record({visits})]});
    const seen: string[] = [];
    app.clock.now = Date.parse(at('07:00'));
    const end = Date.parse(at('23:59'));
    while (app.clock.now < end) {
      const {validUntil} = await app.json(path);
      const turn = Date.parse(validUntil);
      assert.ok(turn > app.clock.now);
      seen.push(validUntil.slice(11, 16));
      app.clock.now = turn;
    }
    assert.deepEqual(seen, '08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 00:00'.split(' '));
  });

  it('lets yesterday go at midnight', async t => {
    const app = await openApp(t, {records: [record({visits: [...visits, visit('next')]})]});
    assert.equal((await app.json(path)).data.length, 6);
    app.clock.now = Date.parse('2026-11-26T00:00:00+07:00');
    assert.deepEqual(ids((await app.json(path)).data), ['next']);
    assert.equal((await app.json(`${path}?from=2026-11-25`)).data.length, 6);
  });

  it('is the one of the office: its new day begins earlier in the east', async t => {
    const east = {
      start: '2026-11-26T00:30:00+08:00',
      end: '2026-11-26T02:00:00+08:00',
    };
    const app = await openApp(t, {
      now: Date.parse('2026-11-25T23:45:00+07:00'),
      records: [record({office: makassar(), visits: [visit('early', east)]})],
    });
    const {data} = await app.json('/v1/offices/73.72/visits?to=2026-11-26');
    assert.deepEqual([data[0].id, data[0].state], ['early', 'running']);
  });
});

describe('a visit', () => {
  const outside = async (app: TestApp) => {
    const {data} = await app.json(path);
    return data.filter((one: Visit) => one.outsideOfficeHours).map(({id}: Visit) => id);
  };

  it('is outside office hours early, late, at the weekend, and only then', async t => {
    const on = (date: string, start: string, end: string) =>
      visit(`${date}-${start}-${end}`.replaceAll(':', ''), {
        start: `2026-11-${date}T${start}:00+07:00`,
        end: `2026-11-${date}T${end}:00+07:00`,
      });
    const visits = [
      on('26', '08:00', '15:00'),
      on('26', '07:59', '10:00'),
      on('26', '14:00', '15:01'),
      on('28', '09:00', '10:00'),
    ];
    const app = await openApp(t, {records: [record({visits})]});
    assert.deepEqual(await outside(app), ['26-0759-1000', '26-1400-1501', '28-0900-1000']);
  });

  it('is found by id long after its day', async t => {
    const app = await openApp(t, {records: [record({visits: [visit('a')]})]});
    app.clock.now += 300 * day;
    assert.equal((await app.json(`${path}/a`)).data.state, 'done');
  });

  it('of a series that was called off or moved says so', async t => {
    const exceptions = [
      {kind: 'cancelled', date: '2026-11-30', reason: {id: 'Banjir', en: 'Flood'}},
      {kind: 'moved', date: '2026-12-07', to: '2026-12-09', reason: {id: 'Rapat'}},
    ] as const;
    const app = await openApp(t, {
      records: [record({series: [series({exceptions: [...exceptions]})]})],
    });
    const {data} = await app.json(`${path}?to=2026-12-13`);
    assert.deepEqual(
      data.map(({id, state}: Visit) => `${id.slice(9)} ${state}`),
      ['20261130 cancelled', '20261207 rescheduled', '20261207-moved scheduled'],
    );
    assert.equal(data[0].reason.en, 'Flood');
    assert.equal(data[1].replacement.start, '2026-12-09T08:00:00+07:00');
  });
});

describe('a filter', () => {
  it('may reach a year, both ends included, and no further', async t => {
    const app = await openApp(t, {records: [record({visits: [visit('a')]})]});
    const count = async (query: string) => (await app.json(path + query)).data?.length;
    assert.equal(await count('?from=2026-12-01&to=2026-12-01'), 1);
    assert.equal(await count('?from=2026-12-02'), 0);
    assert.equal(await count('?to=2026-11-30'), 0);
    assert.equal(await count('?from=2025-11-30&to=2026-12-01'), 1);
    assert.equal(await count('?from=2025-11-29&to=2026-12-01'), undefined);
    // 92 days without a last one.
    assert.equal(await count('?from=2026-08-31'), 1);
    assert.equal(await count('?from=2026-08-30'), 0);
  });

  it('takes a search as it is written', async t => {
    const names = ['Balai % 100', 'Toko_A', 'Gang "B"', 'Rumah & Kebun', 'Ujung\u0000Kubu'];
    const visits = names.map((name, n) => visit(`v${n}`, {place: place({name})}));
    const app = await openApp(t, {records: [record({visits})]});
    const found = async (q: string) =>
      ids((await app.json(`${path}?q=${encodeURIComponent(q)}`)).data).join();
    assert.equal(await found('%'), 'v0');
    assert.equal(await found('ko_'), 'v1');
    assert.equal(await found('"b"'), 'v2');
    assert.equal(await found('& kebun'), 'v3');
    assert.equal(await found('kubu'), 'v4');
    assert.equal(await found('\u0000'), 'v0,v1,v2,v3,v4');
    assert.equal(await found('  BALAI   100 '), 'v0');
    // Not one whole character each.
    assert.equal((await app.get(`${path}?q=%E0%A4`)).status, 200);
    assert.equal((await app.get(`${path}?q=%`)).status, 200);
  });
});

describe('calendars', () => {
  const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
  const events = (text: string) => parse(text).getAllSubcomponents('vevent');

  it('hold all visits of a filter, at the same instants', async t => {
    const app = await openApp(t, {records: sampleSeeds(new Date(noon))});
    for (const id of ['12.19', '73.72']) {
      const base = `/v1/offices/${id}`;
      const response = await app.get(`${base}/visits.ics?kind=school`);
      assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
      assert.match(response.headers.get('content-disposition')!, /filename="[\w.]+\.ics"/);
      const text = await response.text();
      const {data} = await app.json(`${base}/visits?kind=school&limit=100`);
      const told = events(text).map(event => [
        String(event.getFirstPropertyValue('uid')),
        new ICAL.Event(event).startDate.toJSDate().getTime(),
      ]);
      assert.ok(told.length > 3);
      assert.deepEqual(
        told,
        data.map((one: Visit) => [`${one.id}@${id}.pendopo`, Date.parse(one.start)]),
      );
      assert.doesNotMatch(text, /^METHOD/m);
    }
  });

  it('hold one visit alone, called off as it is', async t => {
    const visits = [visit('12.19-a', {state: 'cancelled', reason: {id: 'Banjir', en: 'Flood'}})];
    const app = await openApp(t, {records: [record({visits})]});
    const ask = async (language: string) => {
      const response = await app.get(`${path}/12.19-a.ics`, {'accept-language': language});
      assert.match(response.headers.get('vary')!, /Accept-Language/);
      const text = await response.text();
      assert.equal(events(text)[0]?.getFirstPropertyValue('status'), 'CANCELLED');
      return text;
    };
    assert.match(await ask('id'), /Banjir/);
    assert.match(await ask('en'), /Flood/);
    assert.match(await ask('id'), /Banjir/);
  });

  it('hold a visit of a long id', async t => {
    // Room for the ending in an address.
    const id = 'x'.repeat(76);
    const app = await openApp(t, {records: [record({visits: [visit(id)]})]});
    assert.equal((await app.get(`${path}/${id}`)).status, 200);
    assert.equal((await app.get(`${path}/${id}.ics`)).status, 200);
  });

  it('without visits are calendars still', async t => {
    const app = await openApp(t);
    const text = await (await app.get(`${path}.ics`)).text();
    assert.deepEqual(events(text), []);
  });
});
