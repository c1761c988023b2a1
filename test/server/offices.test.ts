import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {NoticeList, Office, OfficeBrief, OfficeList, openapiDocument} from '@pendopo/contract';
import {sampleSeeds} from '@pendopo/server';
import {forAll, makassar, noon, notice, office, openApp, record, type TestApp} from './fixtures.ts';

const midnight = '2026-11-26T00:00:00+07:00';

describe('the sample offices', () => {
  let app: TestApp;
  before(async () => {
    app = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
  });

  it('are listed by code, each as the contract says', async () => {
    const list = await app.json('/v1/offices');
    assert.deepEqual(OfficeList.parse(list), list);
    assert.deepEqual(
      list.data.map(({id}: {id: string}) => id),
      ['12.19', '33.72', '34.02', '35.19', '73.72'],
    );
    assert.equal(Date.parse(list.updatedAt), noon);
  });

  for (const id of ['12.19', '33.72', '34.02', '35.19', '73.72']) {
    it(`${id} is answered as the contract says, and stands until its midnight`, async () => {
      const one = await app.json(`/v1/offices/${id}`);
      const notices = await app.json(`/v1/offices/${id}/notices`);
      assert.deepEqual(Office.parse(one), one);
      assert.deepEqual(NoticeList.parse(notices), notices);
      assert.equal(one.sample, true);
      assert.equal(one.validUntil, `2026-11-26T00:00:00${one.utcOffset}`);
      assert.equal(notices.data.length, id === '34.02' ? 0 : 1);
      assert.deepEqual(one.notices, notices.data);
    });
  }

  it('end their day earlier in Makassar, and so does the list of all', async () => {
    const {validUntil} = await app.json('/v1/offices');
    assert.equal(Date.parse(validUntil), Date.parse('2026-11-26T00:00:00+08:00'));
  });
});

describe('no office at all', () => {
  it('is an empty list', async t => {
    const app = await openApp(t, {records: []});
    const list = await app.json('/v1/offices');
    assert.deepEqual(OfficeList.parse(list), list);
    assert.deepEqual(list.data, []);
  });

  it('is a list no more once one is saved', async t => {
    const app = await openApp(t, {records: []});
    await app.json('/v1/offices');
    await app.save(record({office: makassar()}));
    assert.equal((await app.json('/v1/offices')).data[0].id, '73.72');
  });
});

describe('an office', () => {
  it('shows a change at once, with when it was made', async t => {
    const app = await openApp(t);
    assert.equal((await app.json('/v1/offices/12.19')).address, 'Jalan Contoh 1');
    app.clock.now += 60_000;
    await app.save(record({office: office({address: 'Jalan Baru 2'})}));
    const changed = await app.json('/v1/offices/12.19');
    assert.equal(changed.address, 'Jalan Baru 2');
    assert.equal(changed.updatedAt, '2026-11-25T10:01:00+07:00');
  });

  it('is told whole when asked for, at a glance in lists', async t => {
    const app = await openApp(t);
    const one = await app.json('/v1/offices/12.19');
    const brief = OfficeBrief.parse(one);
    const {districts, address, updatedAt, validUntil} = one;
    assert.ok(districts && address && updatedAt && validUntil);
    assert.deepEqual((await app.json('/v1/offices')).data, [brief]);
    assert.deepEqual((await app.json('/v1/offices/12.19/visits')).office, brief);
  });
});

describe('the counter', () => {
  const path = '/v1/offices/12.19';
  const on = (date: string, opens: string, closes: string) => ({
    start: `${date}T${opens}:00+07:00`,
    end: `${date}T${closes}:00+07:00`,
  });

  it('is open in the fourteen days from today on, but on holidays and closed days', async t => {
    const closures = [{date: '2026-12-23', reason: {id: 'Rapat'}}];
    const hours = [
      {days: [3, 5], opens: '08:00', closes: '15:00', breakStarts: '12:00', breakEnds: '13:00'},
    ];
    const now = Date.parse('2026-12-18T10:00:00+07:00');
    const app = await openApp(t, {records: [record({office: office({hours, closures})})], now});
    const {openings, closedDays, holidaysKnownUntil, ramadan} = await app.json(path);
    assert.deepEqual(openings, [
      on('2026-12-18', '08:00', '12:00'),
      on('2026-12-18', '13:00', '15:00'),
      on('2026-12-30', '08:00', '12:00'),
      on('2026-12-30', '13:00', '15:00'),
    ]);
    assert.deepEqual(
      closedDays.map(({date, kind}: {date: string; kind: string}) => [date, kind]),
      [
        ['2026-12-23', 'office'],
        ['2026-12-24', 'collective-leave'],
        ['2026-12-25', 'holiday'],
      ],
    );
    assert.equal(holidaysKnownUntil, '2026-12-31');
    assert.equal(ramadan, undefined);
  });

  it('is not open while a notice says that it is closed', async t => {
    const closed = {
      kind: 'closed' as const,
      startsAt: '2026-11-25T09:00:00+07:00',
      endsAt: '2026-11-25T11:30:00+07:00',
    };
    const notices = [
      notice('shut', {...closed, channels: ['counter']}),
      notice('van', {...closed, startsAt: '2026-11-26T09:00:00+07:00', channels: ['van']}),
    ];
    const app = await openApp(t, {records: [record({notices})]});
    const {openings, validUntil} = await app.json(path);
    assert.deepEqual(openings.slice(0, 3), [
      on('2026-11-25', '08:00', '09:00'),
      on('2026-11-25', '11:30', '15:00'),
      on('2026-11-26', '08:00', '15:00'),
    ]);
    assert.equal(validUntil, '2026-11-25T11:30:00+07:00');
  });

  it('keeps the hours of Ramadan in Ramadan, and says when that is', async t => {
    const ramadanHours = [{days: [1, 2, 3, 4, 5], opens: '09:00', closes: '14:00'}];
    const now = Date.parse('2026-02-17T10:00:00+07:00');
    const app = await openApp(t, {records: [record({office: office({ramadanHours})})], now});
    const {openings, ramadan} = await app.json(path);
    assert.deepEqual(ramadan, {from: '2026-02-19', to: '2026-03-20', certainty: 'decreed'});
    // The 17th is Chinese New Year.
    assert.deepEqual(openings.slice(0, 2), [
      on('2026-02-18', '08:00', '15:00'),
      on('2026-02-19', '09:00', '14:00'),
    ]);
  });
});

describe('notices', () => {
  const at = (time: string) => `2026-11-25T${time}:00+07:00`;
  const notices = [
    notice('past', {endsAt: at('10:00')}),
    notice('now', {startsAt: at('10:00'), endsAt: at('12:00')}),
    notice('open', {startsAt: '2026-11-01T00:00:00+07:00'}),
    notice('later', {startsAt: at('11:00'), endsAt: at('13:00')}),
    notice('desk', {startsAt: at('09:00'), channels: ['counter']}),
  ];
  const path = '/v1/offices/12.19/notices';

  it('are those that hold at the moment, the newest first', async t => {
    const app = await openApp(t, {records: [record({notices})]});
    const seen = async () => {
      const {data, validUntil} = await app.json(path);
      return [data.map(({id}: {id: string}) => id).join(' '), validUntil];
    };
    assert.deepEqual(await seen(), ['now desk open', at('11:00')]);
    app.clock.now = Date.parse(at('11:00'));
    assert.deepEqual(await seen(), ['later now desk open', at('12:00')]);
    app.clock.now = Date.parse(at('12:00'));
    assert.deepEqual(await seen(), ['later desk open', at('13:00')]);
    app.clock.now = Date.parse(at('13:00'));
    assert.deepEqual(await seen(), ['desk open', midnight]);
  });

  it('come with the visits when they touch the mobile service', async t => {
    const app = await openApp(t, {records: [record({notices})]});
    const {notices: shown, validUntil} = await app.json('/v1/offices/12.19/visits');
    assert.deepEqual(
      shown.map(({id}: {id: string}) => id),
      ['now', 'open'],
    );
    assert.equal(validUntil, at('11:00'));
  });
});

describe('the description of the API', () => {
  it('is served as it is checked in', async t => {
    const app = await openApp(t);
    const served = await app.json('/v1/openapi.json');
    assert.deepEqual(served, JSON.parse(JSON.stringify(openapiDocument())));
  });
});
