/** What the public reads beside visits, written at the desk: notices, partners, figures, the office. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {NoticeDraft, OfficeFacts, PartnerDraft, StatisticDraft} from '@pendopo/contract/types';
import {isChangedMeanwhileError} from '@pendopo/sdk';
import type {PendopoStaff} from '@pendopo/sdk/staff';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {faults, openDesk, refusal, signedIn} from './desk-fixtures.ts';
import {type AppOptions, day, makassar, notice, office, record, type TestApp} from './fixtures.ts';
import {offer, partner} from './partner-fixtures.ts';

const noticeDraft = (more: Partial<NoticeDraft> = {}): NoticeDraft => ({
  kind: 'closed',
  channels: ['counter'],
  title: {id: 'Loket tutup'},
  startsAt: '2026-11-25T09:00',
  endsAt: '2026-11-25T12:00',
  ...more,
});

const partnerDraft = (more: Partial<PartnerDraft> = {}): PartnerDraft => {
  const {id: _id, sample: _sample, ...draft} = partner('toko');
  return {...draft, ...more};
};

const figures = (more: Partial<StatisticDraft> = {}): StatisticDraft => ({
  title: {id: 'Kunjungan ke rumah'},
  unit: {id: 'orang'},
  period: 'month',
  asOf: '2026-10',
  series: [
    {
      id: 'semua',
      name: {id: 'Semua'},
      points: [{period: '2026-08', value: 12}, {period: '2026-09'}, {period: '2026-10', value: 3}],
    },
  ],
  source: {what: {id: 'Catatan kantor contoh'}},
  published: false,
  threshold: 5,
  ...more,
});

const publicNotices = async (app: TestApp): Promise<string[]> =>
  (await app.json('/v1/offices/12.19/notices')).data.map(({id}: {id: string}) => id);

const publicPartners = async (app: TestApp): Promise<string[]> =>
  (await app.json('/v1/offices/12.19/partners')).data.map(({id}: {id: string}) => id);

function suite(options: (t: TestContext) => Promise<AppOptions> | AppOptions) {
  const opened = async (t: TestContext, more: AppOptions = {}) => {
    const app = await openDesk(t, {...(await options(t)), ...more});
    return {app, desk: await signedIn(app, 'editor'), head: await signedIn(app, 'head')};
  };

  describe('a notice', () => {
    it('is public at once, shuts the counter, and ends when it is told to', async t => {
      const {app, desk} = await opened(t);
      assert.deepEqual(await publicNotices(app), [], 'and this is now cached');
      const openings = async () => (await app.json('/v1/offices/12.19')).openings[0].end as string;
      assert.match(await openings(), /^2026-11-25T15:00/);
      const id = desk.notices.newId();
      const {phase, version} = await desk.notices.save(id, noticeDraft(), undefined);
      assert.equal(phase, 'holding');
      assert.deepEqual(await publicNotices(app), [id]);
      assert.match(await openings(), /^2026-11-25T09:00/);
      const ended = await desk.notices.end(id, version);
      assert.deepEqual([ended.phase, ended.notice.endsAt], ['over', '2026-11-25T10:00:00+07:00']);
      assert.deepEqual(await publicNotices(app), []);
      assert.deepEqual(
        (await desk.notices.list()).map(({notice, phase}) => [notice.id, phase]),
        [[id, 'over']],
      );
      assert.deepEqual(await faults(desk.notices.end(id, ended.version)), [
        '/path/notice not-holding',
      ]);
    });

    it('to come can be removed, one that people have read cannot', async t => {
      const {desk} = await opened(t);
      const [coming, holding] = [desk.notices.newId(), desk.notices.newId()];
      const later = noticeDraft({startsAt: '2026-11-26T09:00', endsAt: '2026-11-26T12:00'});
      const {phase, version} = await desk.notices.save(coming, later, undefined);
      assert.equal(phase, 'coming');
      await desk.notices.remove(coming, version);
      assert.equal(await refusal(desk.notices.get(coming)), 'not-found');
      const {version: read} = await desk.notices.save(holding, noticeDraft(), undefined);
      assert.deepEqual(await faults(desk.notices.remove(holding, read)), [
        '/path/notice announced',
      ]);
    });

    it('is changed only by who has seen what is kept, and never another office’s', async t => {
      const {app, desk, head} = await opened(t, {
        records: [record(), record({office: makassar(), notices: [notice('73.72-n')]})],
      });
      const id = desk.notices.newId();
      const {version} = await desk.notices.save(id, noticeDraft(), undefined);
      await head.notices.save(id, noticeDraft({title: {id: 'Loket pindah'}}), version);
      const mine = desk.notices.save(id, noticeDraft(), version);
      await assert.rejects(mine, isChangedMeanwhileError);
      const stolen = desk.notices.save('73.72-n', noticeDraft(), undefined);
      assert.deepEqual(await faults(stolen), ['/path/notice invalid-id']);
      assert.equal((await app.store.offices.notice('73.72', '73.72-n'))?.kind, 'network');
    });

    it('says of each part that is wrong what is wrong with it', async t => {
      const {desk} = await opened(t);
      for (const [more, expected] of [
        [{endsAt: '2026-11-25T09:00'}, '/json/endsAt end-before-start'],
        [{startsAt: '2026-11-01T09:00', endsAt: '2026-11-02T09:00'}, '/json/endsAt past'],
        [{startsAt: '2026-02-30T09:00'}, '/json/startsAt invalid-date'],
        [{startsAt: 'besok'}, '/json/startsAt invalid-format'],
        [{channels: []}, '/json/channels too-few'],
        [{kind: 'party'}, '/json/kind not-a-choice'],
        [{title: {id: ''}}, '/json/title/id missing'],
        [{title: {id: 'x'.repeat(161)}}, '/json/title/id too-long'],
        [{title: {id: 'x', su: 'y'}}, '/json/title/su not-wanted'],
      ] as const) {
        const draft = {...noticeDraft(), ...more} as NoticeDraft;
        const saved = desk.notices.save(desk.notices.newId(), draft, undefined);
        assert.deepEqual(await faults(saved), [expected]);
      }
    });
  });

  describe('a partner', () => {
    it('is listed at once, and is not while its agreement is suspended', async t => {
      const {app, desk} = await opened(t);
      assert.deepEqual(await publicPartners(app), []);
      const made = await desk.partners.save('toko', partnerDraft(), undefined);
      assert.deepEqual([made.standing, made.daysLeft], ['valid', 36]);
      assert.deepEqual(await publicPartners(app), ['toko']);
      const draft = partnerDraft({suspended: true});
      const {version, standing} = await desk.partners.save('toko', draft, made.version);
      assert.equal(standing, 'suspended');
      assert.deepEqual(await publicPartners(app), []);
      await desk.partners.save('toko', partnerDraft(), version);
      assert.deepEqual(await publicPartners(app), ['toko']);
    });

    it('is found at the desk however it stands', async t => {
      const span = (startsOn: string, endsOn: string) => ({
        agreement: {number: '1', startsOn, endsOn},
      });
      const {desk} = await opened(t, {
        records: [
          record({
            partners: [
              partner('a-lama', span('2025-01-01', '2025-12-31')),
              partner('b-habis', span('2026-01-01', '2026-12-10')),
              partner('c-jeda', {suspended: true}),
              partner('d-nanti', span('2027-01-01', '2027-12-31')),
              partner('e-jalan', span('2026-01-01', '2027-12-31')),
            ],
          }),
        ],
      });
      const ids = async (query: Parameters<typeof desk.partners.list>[0]) =>
        (await desk.partners.list(query)).data.map(({partner}) => partner.id[0]).join('');
      assert.equal(await ids({}), 'abcde');
      assert.equal(await ids({standing: 'ended'}), 'a');
      assert.equal(await ids({standing: 'ending'}), 'b');
      assert.equal(await ids({standing: 'suspended'}), 'c');
      assert.equal(await ids({standing: 'not-yet'}), 'd');
      assert.equal(await ids({standing: 'valid'}), 'be');
      assert.equal(await ids({q: 'jalan'}), 'abcde', 'all are in a street');
      assert.equal(await ids({q: 'e-jalan'}), 'e');
      const {data, next} = await desk.partners.list({limit: 3});
      assert.equal(data.length, 3);
      assert.equal(await ids({limit: 3, cursor: next!}), 'de');
      const {groups} = await desk.today();
      assert.deepEqual(
        groups.map(({kind, items}) => [kind, items.map(({about, on}) => `${about} ${on}`)]),
        [['partner-expiring', ['b-habis 2026-12-10']]],
      );
    });

    it('says of each part that is wrong what is wrong with it', async t => {
      const {desk} = await opened(t);
      const {agreement, place} = partnerDraft();
      for (const [more, expected] of [
        [{agreement: {...agreement, number: undefined}}, '/json/agreement/number missing'],
        [{agreement: {...agreement, endsOn: '2025-12-31'}}, '/json/agreement/endsOn reversed'],
        [{offers: []}, '/json/offers too-few'],
        [{offers: [offer({value: 101})]}, '/json/offers/0/value not-percent'],
        [{offers: [offer({minAge: 5, maxAge: 3})]}, '/json/offers/0/maxAge reversed'],
        [{offers: [offer(), offer()]}, '/json/offers/1/id twice'],
        [{offers: [offer({endsOn: '2027-06-01'})]}, '/json/offers/0/endsOn outside-agreement'],
        [{place: {...place, latitude: 3.2}}, '/json/place/latitude incomplete'],
        [{contact: {name: 'Kasir'}}, '/json/contact missing'],
        [{name: ' '}, '/json/name missing'],
        [{owner: 'x'}, '/json/owner not-wanted'],
        [{place: {...place, owner: 'x'}}, '/json/place/owner not-wanted'],
      ] as const) {
        const draft = {...partnerDraft(), ...more} as PartnerDraft;
        assert.deepEqual(await faults(desk.partners.save('toko', draft, undefined)), [expected]);
      }
    });

    it('is changed only by who has seen what is kept', async t => {
      const {desk, head} = await opened(t);
      const {version} = await desk.partners.save('toko', partnerDraft(), undefined);
      await head.partners.save('toko', partnerDraft({name: 'Toko Baru'}), version);
      const mine = desk.partners.save('toko', partnerDraft(), version);
      await assert.rejects(mine, isChangedMeanwhileError);
      const again = desk.partners.save('toko', partnerDraft(), undefined);
      await assert.rejects(again, isChangedMeanwhileError);
    });
  });

  describe('figures', () => {
    const path = '/v1/offices/12.19/statistics/kunjungan';

    it('are public at once, the small ones as a range, and whole at the desk', async t => {
      const {app, desk} = await opened(t);
      assert.equal((await app.get(path)).status, 404);
      const {version} = await desk.statistics.save('kunjungan', figures(), undefined);
      const points = async () => (await app.json(path)).data.series[0].points;
      assert.deepEqual((await points())[2], {period: '2026-10', range: {below: 5}});
      const kept = await desk.statistics.get('kunjungan');
      assert.equal(kept.data.statistic.series[0]?.points[2]?.value, 3);
      await desk.statistics.save('kunjungan', figures({published: true}), version);
      assert.deepEqual((await points())[2], {period: '2026-10', value: 3});
      const [{version: now} = kept.data] = await desk.statistics.list();
      await desk.statistics.remove('kunjungan', now);
      assert.equal((await app.get(path)).status, 404);
    });

    it('are refused where they do not hold together, each fault in its place', async t => {
      const {desk} = await opened(t);
      const points = (...list: [string, number?][]) => ({
        series: [
          {
            id: 'semua',
            name: {id: 'Semua'},
            points: list.map(([period, value]) => ({
              period,
              ...(value !== undefined && {value}),
            })),
          },
        ],
      });
      for (const [more, expected] of [
        [points(['2026-08', 1], ['2026-10', 2]), '/json/series/0 faulty'],
        [points(['2026-08', 1], ['2026-08', 2]), '/json/series/0/points/0 faulty'],
        [points(['2026-Q1', 1]), '/json/series/0/points/0 faulty'],
        [points(['2026-08', -1]), '/json/series/0/points/0/value too-small'],
        [points(['2026-13', 1]), '/json/series/0/points/0/period invalid-format'],
        [points(), '/json/series/0/points too-few'],
        [{threshold: 1}, '/json/threshold too-small'],
        [{facts: [{name: {id: 'Semua'}, value: 15}]}, '/json faulty'],
      ] satisfies [Partial<StatisticDraft>, string][]) {
        const saved = desk.statistics.save('kunjungan', figures(more), undefined);
        assert.deepEqual(await faults(saved), [expected]);
      }
      assert.deepEqual(await desk.statistics.list(), []);
    });

    it('are said to be overdue after a year, unless they were a report', async t => {
      const {app, desk} = await opened(t);
      await desk.statistics.save('kunjungan', figures(), undefined);
      await desk.statistics.save('laporan', figures({published: true}), undefined);
      const stale = async (one: PendopoStaff) =>
        (await one.today()).groups.flatMap(({items}) => items.map(({about}) => about));
      assert.deepEqual(await stale(desk), []);
      app.clock.now += 400 * day;
      const later = await signedIn(app, 'editor', {login: 'kemudian'});
      assert.deepEqual(await stale(later), ['kunjungan']);
    });

    it('are changed only by who has seen what is kept', async t => {
      const {desk, head} = await opened(t);
      const {version} = await desk.statistics.save('kunjungan', figures(), undefined);
      await head.statistics.save('kunjungan', figures({asOf: '2026-09'}), version);
      const mine = desk.statistics.save('kunjungan', figures(), version);
      await assert.rejects(mine, isChangedMeanwhileError);
      await assert.rejects(desk.statistics.remove('kunjungan', version), isChangedMeanwhileError);
    });
  });

  describe('the office’s facts', () => {
    it('are public at once, and leave what is not the office’s to change', async t => {
      const intake = {status: {factor: 'pin', tryOut: []}} as const;
      const {app, head} = await opened(t, {
        records: [record({office: office({intake: intake as never})})],
      });
      const read = async () => app.json('/v1/offices/12.19');
      assert.equal((await read()).address, 'Jalan Contoh 1');
      const {data, version} = await head.facts.get();
      assert.equal(data.settings.status.factor, 'pin');
      const changed: OfficeFacts = {
        ...data,
        address: 'Jalan Baru 2',
        hours: [{days: [1, 2, 3], opens: '07:30', closes: '14:00'}],
        closures: [
          {date: '2026-12-02', reason: {id: 'Pindah gedung'}},
          {date: '2026-11-26', reason: {id: 'Upacara'}},
        ],
        facilities: [
          {
            id: 'playroom',
            name: {id: 'Ruang bermain'},
            state: 'open',
            since: '2026-11',
            source: 'Papan informasi kantor',
            sample: false,
          },
        ],
        settings: {...data.settings, retention: {...data.settings.retention, surveys: 30}},
      };
      const saved = await head.facts.save(changed, version);
      const shown = await read();
      assert.equal(shown.address, 'Jalan Baru 2');
      assert.equal(shown.openings[0].start, '2026-11-25T07:30:00+07:00');
      assert.deepEqual(
        shown.closedDays.map(({date}: {date: string}) => date),
        ['2026-11-26', '2026-12-02'],
      );
      assert.equal(shown.facilities[0].source, 'Papan informasi kantor');
      assert.deepEqual(shown.districts, office().districts);
      const {settings} = await app.json('/v1/offices/12.19/intake');
      assert.equal(settings.retention.surveys, 30);
      assert.deepEqual(settings.status.tryOut, []);
      await assert.rejects(head.facts.save(changed, version), isChangedMeanwhileError);
      assert.notEqual(saved.version, version);
      for (const path of ['jadwal', 'kantor', 'pengaduan', 'kunjungan', 'status', 'persyaratan']) {
        assert.equal((await app.get(`/12.19/${path}`)).status, 200, path);
      }
    });

    it('say of each part that is wrong what is wrong with it', async t => {
      const {head} = await opened(t);
      const {data, version} = await head.facts.get();
      const day = {days: [1], opens: '08:00', closes: '15:00'};
      const facility = {id: 'a_b', name: {id: 'A'}, state: 'open', sample: false};
      for (const [more, expected] of [
        [{hours: [{...day, closes: '08:00'}]}, '/json/hours/0/closes end-before-start'],
        [{hours: [{...day, breakStarts: '12:00'}]}, '/json/hours/0/breakEnds missing'],
        [
          {hours: [{...day, breakStarts: '12:00', breakEnds: '16:00'}]},
          '/json/hours/0/breakEnds outside-hours',
        ],
        [{hours: [{...day, days: [8]}]}, '/json/hours/0/days/0 too-large'],
        [{hours: [{...day, days: []}]}, '/json/hours/0/days too-few'],
        [{ramadanHours: [{...day, opens: '25:00'}]}, '/json/ramadanHours/0/opens invalid-format'],
        [{contacts: []}, '/json/contacts too-few'],
        [{contacts: [{name: 'Loket'}]}, '/json/contacts/0 missing'],
        [{contacts: [{phone: '0812-34'}]}, '/json/contacts/0/phone invalid-format'],
        [{contacts: [{email: 'bukan'}]}, '/json/contacts/0/email invalid-format'],
        [{contacts: [{phone: '123', fax: '1'}]}, '/json/contacts/0/fax not-wanted'],
        [{latitude: 3.1, longitude: undefined}, '/json/longitude incomplete'],
        [{website: 'javascript:alert(1)'}, '/json/website invalid-format'],
        [
          {
            closures: [
              {date: '2026-12-01', reason: {id: 'A'}},
              {date: '2026-12-01', reason: {id: 'B'}},
            ],
          },
          '/json/closures/1/date twice',
        ],
        [{facilities: [facility, facility]}, '/json/facilities/1/id twice'],
        [
          {facilities: [{...facility, since: '2026-13'}]},
          '/json/facilities/0/since invalid-format',
        ],
        [{timeZone: 'Asia/Jayapura'}, '/json/timeZone not-wanted'],
        [
          {settings: {...data.settings, retention: {...data.settings.retention, surveys: 0}}},
          '/json/settings/retention/surveys too-small',
        ],
      ] as const) {
        const facts = {...data, ...more} as unknown as OfficeFacts;
        assert.deepEqual(await faults(head.facts.save(facts, version)), [expected]);
      }
    });

    it('are the head’s alone', async t => {
      const {desk, head} = await opened(t);
      const {data, version} = await head.facts.get();
      assert.equal(await refusal(desk.facts.get()), 'not-allowed');
      assert.equal(await refusal(desk.facts.save(data, version)), 'not-allowed');
    });
  });
}

describe('what the desk tells the public, on SQLite', () => suite(() => ({})));

describe('what the desk tells the public, on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres?.close());
  suite(async () => ({databaseUrl: await postgres.database()}));
});
