/** The visits as the desk plans them: made, changed, moved, called off, repeated, counted. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {SeriesDraft, VisitDraft} from '@pendopo/contract/types';
import {isChangedMeanwhileError} from '@pendopo/sdk';
import type {PendopoStaff} from '@pendopo/sdk/staff';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {deskOf, faults, openDesk, refusal, signedIn} from './desk-fixtures.ts';
import {
  type AppOptions,
  day,
  hour,
  makassar,
  office,
  record,
  series,
  type TestApp,
  visit,
} from './fixtures.ts';

const draft = (more: Partial<VisitDraft> = {}): VisitDraft => ({
  kind: 'van',
  state: 'scheduled',
  date: '2026-12-02',
  start: '08:00',
  end: '13:00',
  place: {
    name: 'Balai Desa Contoh',
    type: 'village_hall',
    district: '12.19.06',
    address: 'Dusun II',
  },
  services: [{id: 'ktp_el_new', result: 'record'}],
  quota: {total: 30, left: 30},
  bring: [{id: 'KK asli'}],
  openTo: 'public',
  ...more,
});

const round = (more: Partial<SeriesDraft> = {}): SeriesDraft => {
  const {date: _date, start: _start, end: _end, ...shared} = draft();
  return {
    ...shared,
    rule: {frequency: 'weekly', interval: 1, weekdays: [4]},
    from: '2026-12-03',
    hours: {start: '09:00', end: '12:00'},
    ...more,
  };
};

const reason = {id: 'Jalan banjir'};

/** What the public is told of some days, by id and state. */
async function told(app: TestApp, from: string, to: string) {
  const {data} = await app.json(`/v1/offices/12.19/visits?from=${from}&to=${to}&limit=100`);
  return (data as {id: string; state: string; start: string}[]).map(
    one => `${one.id} ${one.state} ${one.start.slice(5, 16)}`,
  );
}

const publicVisit = async (app: TestApp, id: string) =>
  (await app.json(`/v1/offices/12.19/visits/${id}`)).data;

const sequence = async (app: TestApp, id: string) => {
  const ics = await (await app.get(`/v1/offices/12.19/visits/${id}.ics`)).text();
  return {
    sequence: Number(/SEQUENCE:(\d+)/.exec(ics)?.[1]),
    status: /STATUS:(\w+)/.exec(ics)?.[1],
  };
};

const versionOf = async (desk: PendopoStaff, id: string) => (await desk.visits.get(id)).version;

function suite(options: (t: TestContext) => Promise<AppOptions> | AppOptions) {
  const opened = async (t: TestContext, more: AppOptions = {}) => {
    const app = await openDesk(t, {...(await options(t)), ...more});
    return {app, desk: await signedIn(app, 'editor')};
  };

  describe('a single visit', () => {
    it('is public as soon as it is saved, with the district and services by name', async t => {
      const {app, desk} = await opened(t);
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-31'), [], 'and this is now cached');
      const id = desk.visits.newId();
      const {data, warnings} = await desk.visits.save(id, draft(), undefined);
      assert.deepEqual(warnings, []);
      assert.equal(data.removable, true);
      const shown = await publicVisit(app, id);
      assert.equal(shown.start, '2026-12-02T08:00:00+07:00');
      assert.equal(shown.place.district.name, 'Tanjung Tiram');
      assert.match(shown.services[0].name.id, /KTP/);
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-31'), [
        `${id} scheduled 12-02T08:00`,
      ]);
    });

    it('is not made twice when the answer was lost and it is sent again', async t => {
      const {desk} = await opened(t);
      const id = desk.visits.newId();
      await desk.visits.save(id, draft(), undefined);
      await assert.rejects(desk.visits.save(id, draft(), undefined), isChangedMeanwhileError);
      assert.equal((await desk.visits.list({from: '2026-12-01', to: '2026-12-31'})).data.length, 1);
    });

    it('is changed only by who has seen what is kept', async t => {
      const {app, desk} = await opened(t);
      const other = await signedIn(app, 'head');
      const id = desk.visits.newId();
      const {data} = await desk.visits.save(id, draft(), undefined);
      await other.visits.change(id, {start: '09:00'}, data.version);
      const mine = desk.visits.change(id, {start: '10:00'}, data.version);
      assert.equal(await refusal(mine), 'changed-meanwhile');
      assert.equal((await publicVisit(app, id)).start.slice(11, 16), '09:00');
      const blind = await app.app.request(`/v1/staff/offices/12.19/visits/${id}`, {
        method: 'PATCH',
        headers: {authorization: `Bearer ${desk.token}`, 'content-type': 'application/json'},
        body: '{"start":"10:00"}',
      });
      assert.equal(blind.status, 428);
    });

    it('says of each part that is wrong what is wrong with it', async t => {
      const {desk} = await opened(t);
      const save = (more: object, id = desk.visits.newId()) =>
        faults(desk.visits.save(id, {...draft(), ...more} as VisitDraft, undefined));
      const place = draft().place;
      for (const [more, expected] of [
        [{date: '2026-11-24'}, '/json/date past'],
        [{date: '2062-12-02'}, '/json/date too-far'],
        [{date: '2026-02-30'}, '/json/date invalid-date'],
        [{end: '08:00'}, '/json/end end-before-start'],
        [{start: '8.00'}, '/json/start invalid-format'],
        [{place: {...place, district: '73.72.01'}}, '/json/place/district not-in-office'],
        [
          {place: {...place, village: {code: '12.19.05.2001', name: 'Contoh'}}},
          '/json/place/village not-in-district',
        ],
        [{place: {...place, name: undefined}}, '/json/place/name missing'],
        [{place: {...place, name: ' '}}, '/json/place/name missing'],
        [{place: {...place, latitude: 3.1}}, '/json/place/longitude incomplete'],
        [{place: {...place, colour: 'red'}}, '/json/place/colour not-wanted'],
        [{services: [{id: 'tidak_ada', result: 'print'}]}, '/json/services/0/id unknown-service'],
        [{services: []}, '/json/services too-few'],
        [{quota: {total: 3, left: 4}}, '/json/quota/left more-than-total'],
        [{contact: {name: 'Loket'}}, '/json/contact missing'],
        [{contact: {phone: '1500537', fax: '1'}}, '/json/contact/fax not-wanted'],
        [{bring: [{id: '  '}]}, '/json/bring/0/id missing'],
      ] as const) {
        assert.deepEqual(await save(more), [expected]);
      }
      for (const id of ['73.72-abc', '12.19-', '12.19-k1-20261201', `12.19-${'x'.repeat(70)}`]) {
        const found = id === '12.19-' ? [] : ['/path/visit invalid-id'];
        assert.deepEqual(await save({}, id), found, id);
      }
    });

    it('tells faults in the language of who writes', async t => {
      const {app, desk} = await opened(t);
      const english = deskOf(app, '12.19', 'en');
      english.token = desk.token;
      const save = (one: PendopoStaff) =>
        one.visits.save(one.visits.newId(), draft({end: '07:00'}), undefined).then(
          () => '',
          error => error.problem.errors[0].detail as string,
        );
      assert.match(await save(desk), /^Jam selesai/);
      assert.match(await save(english), /^The end must/);
    });

    it('may be planned without a place, and is then told as to follow', async t => {
      const {app, desk} = await opened(t);
      const id = desk.visits.newId();
      const place = {type: 'village_hall', district: '12.19.06'} as const;
      const {data} = await desk.visits.save(id, draft({state: 'planned', place}), undefined);
      assert.equal(data.findable, false);
      assert.equal((await publicVisit(app, id)).place.name, 'Tempat menyusul');
      const {groups} = await desk.today();
      assert.deepEqual(
        groups.map(({kind, items}) => [kind, items.map(({about}) => about)]),
        [['visit-without-place', [id]]],
      );
    });

    it('is warned of, not refused, on a holiday and where its team is elsewhere', async t => {
      const {desk} = await opened(t);
      const team = ['MOLING 1'];
      await desk.visits.save(desk.visits.newId(), draft({date: '2026-12-25', team}), undefined);
      const {warnings} = await desk.visits.save(
        desk.visits.newId(),
        draft({date: '2026-12-25', start: '12:00', end: '15:00', team}),
        undefined,
      );
      assert.deepEqual(
        warnings.map(({code, on}) => [code, on]),
        [
          ['holiday', '2026-12-25'],
          ['team-busy', '2026-12-25'],
        ],
      );
      const {warnings: late} = await desk.visits.save(
        desk.visits.newId(),
        draft({date: '2027-02-15', end: '16:00'}),
        undefined,
      );
      assert.deepEqual(
        late.map(({code}) => code),
        ['ramadan'],
      );
    });

    it('can be removed as a mistake for an hour, then only cancelled', async t => {
      const {app, desk} = await opened(t);
      const ids = [desk.visits.newId(), desk.visits.newId()];
      for (const id of ids) await desk.visits.save(id, draft(), undefined);
      await desk.visits.remove(ids[0]!, await versionOf(desk, ids[0]!));
      assert.deepEqual(await told(app, '2026-12-02', '2026-12-02'), [
        `${ids[1]} scheduled 12-02T08:00`,
      ]);
      app.clock.now += hour;
      const late = desk.visits.remove(ids[1]!, await versionOf(desk, ids[1]!));
      assert.deepEqual(await faults(late), ['/path/visit announced']);
    });
  });

  describe('what is decided about a single visit', () => {
    const made = async (t: TestContext) => {
      const {app, desk} = await opened(t);
      const id = desk.visits.newId();
      const {data} = await desk.visits.save(id, draft(), undefined);
      return {app, desk, id, version: data.version};
    };

    it('is told with its reason, and reaches calendars', async t => {
      const {app, desk, id, version} = await made(t);
      assert.deepEqual(await sequence(app, id), {sequence: 0, status: 'CONFIRMED'});
      const {data} = await desk.visits.act(id, {act: 'cancel', reason}, version);
      const shown = await publicVisit(app, id);
      assert.deepEqual([shown.state, shown.reason], ['cancelled', reason]);
      assert.deepEqual(await sequence(app, id), {sequence: 1, status: 'CANCELLED'});
      const again = await desk.visits.act(id, {act: 'restore'}, data.version);
      assert.equal(again.data.visit.reason, undefined);
      assert.deepEqual(await sequence(app, id), {sequence: 2, status: 'CONFIRMED'});
    });

    it('needs a reason in Indonesian', async t => {
      const {desk, id, version} = await made(t);
      const without = desk.visits.act(id, {act: 'cancel'} as never, version);
      assert.deepEqual(await faults(without), ['/json/reason missing']);
      const empty = desk.visits.act(id, {act: 'cancel', reason: {id: ' '}}, version);
      assert.deepEqual(await faults(empty), ['/json/reason/id missing']);
    });

    it('shows the new date at the old one when it is moved, and moves on as one entry', async t => {
      const {app, desk, id, version} = await made(t);
      const {data, moved} = await desk.visits.act(
        id,
        {act: 'move', to: '2026-12-09', start: '10:00', reason},
        version,
      );
      assert.deepEqual(data.visit.replacement, {
        visit: `${id}-moved`,
        start: '2026-12-09T10:00:00+07:00',
        end: '2026-12-09T13:00:00+07:00',
      });
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-31'), [
        `${id} rescheduled 12-02T08:00`,
        `${id}-moved scheduled 12-09T10:00`,
      ]);
      assert.deepEqual(await sequence(app, id), {sequence: 1, status: 'CANCELLED'});
      assert.deepEqual(await sequence(app, `${id}-moved`), {sequence: 0, status: 'CONFIRMED'});

      const old = desk.visits.act(id, {act: 'cancel', reason}, data.version);
      assert.deepEqual(await faults(old), ['/json/act moved']);
      await desk.visits.act(`${id}-moved`, {act: 'move', to: '2026-12-10', reason}, moved!.version);
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-31'), [
        `${id} rescheduled 12-02T08:00`,
        `${id}-moved scheduled 12-10T10:00`,
      ]);
      const shown = await publicVisit(app, id);
      assert.equal(shown.replacement.start, '2026-12-10T10:00:00+07:00');
      assert.equal((await sequence(app, `${id}-moved`)).sequence, 1);
    });

    it('is refused where it does not fit', async t => {
      const {app, desk, id, version} = await made(t);
      const act = (body: object) => faults(desk.visits.act(id, body as never, version));
      assert.deepEqual(await act({act: 'skip'}), ['/json/act single']);
      assert.deepEqual(await act({act: 'restore'}), ['/json/act standing']);
      assert.deepEqual(await act({act: 'move', to: '2026-11-01', reason}), ['/json/to past']);
      assert.deepEqual(await act({act: 'fly'}), ['/json/act not-a-choice']);
      app.clock.now = Date.parse('2026-12-02T14:00:00+07:00');
      const late = await signedIn(app, 'editor', {login: 'kemudian'});
      const over = late.visits.act(id, {act: 'cancel', reason}, version);
      assert.deepEqual(await faults(over), ['/json/act over']);
    });

    it('is in the log, with who decided it', async t => {
      const {app, desk, id, version} = await made(t);
      await desk.visits.act(id, {act: 'postpone', reason}, version);
      const user = (await desk.session.get()).user.id;
      assert.deepEqual(
        (await app.store.audit.list('12.19', 9)).map(({action, actor, subject}) => [
          action,
          actor === user,
          subject,
        ]),
        [
          ['visit.postpone', true, id],
          ['visit.save', true, id],
        ],
      );
    });
  });

  describe('one date of a round', () => {
    const withRound = (t: TestContext) =>
      opened(t, {records: [record({series: [series()]}), record({office: makassar()})]});
    const id = '12.19-k1-20261207';

    it('has hours, place and quota of its own', async t => {
      const {app, desk} = await withRound(t);
      const {data} = await desk.visits.change(
        id,
        {start: '10:00', quota: {total: 5, left: 0}, reason},
        await versionOf(desk, id),
      );
      assert.equal(data.visit.revision, 1);
      await desk.visits.change(id, {end: '15:00'}, data.version);
      const shown = await publicVisit(app, id);
      assert.deepEqual(
        [shown.start.slice(11, 16), shown.end.slice(11, 16), shown.state, shown.quota.total],
        ['10:00', '15:00', 'full', 5],
      );
      assert.equal(shown.revision, 2);
      assert.equal((await publicVisit(app, '12.19-k1-20261214')).start.slice(11, 16), '08:00');
    });

    it('is cancelled, restored, skipped and restored again, its revision never falling', async t => {
      const {app, desk} = await withRound(t);
      const act = async (body: object) =>
        desk.visits.act(id, body as never, await versionOf(desk, id));
      await act({act: 'cancel', reason});
      assert.deepEqual(await sequence(app, id), {sequence: 1, status: 'CANCELLED'});
      await act({act: 'restore'});
      assert.deepEqual(await sequence(app, id), {sequence: 2, status: 'CONFIRMED'});
      await act({act: 'skip'});
      assert.deepEqual(await told(app, '2026-12-07', '2026-12-07'), []);
      const [kept] = await desk.series.list();
      assert.deepEqual(kept?.skipped, ['2026-12-07']);
      await desk.visits.act(id, {act: 'restore'}, undefined);
      assert.deepEqual(await sequence(app, id), {sequence: 4, status: 'CONFIRMED'});
    });

    it('is moved, and cancelled at its new date without vanishing from there', async t => {
      const {app, desk} = await withRound(t);
      const {moved} = await desk.visits.act(
        id,
        {act: 'move', to: '2026-12-08', reason},
        await versionOf(desk, id),
      );
      assert.deepEqual(await told(app, '2026-12-07', '2026-12-08'), [
        `${id} rescheduled 12-07T08:00`,
        `${id}-moved scheduled 12-08T08:00`,
      ]);
      await desk.visits.act(`${id}-moved`, {act: 'cancel', reason}, moved!.version);
      assert.deepEqual(await told(app, '2026-12-07', '2026-12-08'), [
        `${id} cancelled 12-07T08:00`,
        `${id}-moved cancelled 12-08T08:00`,
      ]);
    });
  });

  describe('a round', () => {
    it('gives its visits at once, and says which days to look at again', async t => {
      const {app, desk} = await opened(t);
      const id = desk.series.newId();
      const {data, dates, warnings} = await desk.series.save(
        id,
        round({rule: {frequency: 'weekly', interval: 1, weekdays: [5]}, from: '2026-12-04'}),
        undefined,
      );
      assert.deepEqual(dates.slice(0, 4), ['2026-12-04', '2026-12-11', '2026-12-18', '2026-12-25']);
      assert.ok(warnings.some(({code, on}) => code === 'holiday' && on === '2026-12-25'));
      assert.equal(data.next, '2026-12-04');
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-11'), [
        `${id}-20261204 scheduled 12-04T09:00`,
        `${id}-20261211 scheduled 12-11T09:00`,
      ]);
    });

    it('says what is wrong with it', async t => {
      const {desk} = await opened(t);
      const save = (more: Partial<SeriesDraft>) =>
        faults(desk.series.save(desk.series.newId(), round(more), undefined));
      for (const [more, expected] of [
        [{from: '2026-11-01'}, '/json/from past'],
        [{until: '2026-12-01'}, '/json/until end-before-start'],
        [{hours: {start: '09:00', end: '09:00'}}, '/json/hours/end end-before-start'],
        [{ramadanHours: {start: '09:00', end: '08:00'}}, '/json/ramadanHours/end end-before-start'],
        [{rule: {frequency: 'weekly', interval: 1, weekdays: []}}, '/json/rule/weekdays too-few'],
        [
          {rule: {frequency: 'weekly', interval: 0, weekdays: [1]}},
          '/json/rule/interval too-small',
        ],
        [
          {rule: {frequency: 'monthly-on-day', interval: 1, days: [31]}, until: '2026-12-30'},
          '/json/rule never',
        ],
      ] satisfies [Partial<SeriesDraft>, string][]) {
        assert.deepEqual(await save(more), [expected]);
      }
    });

    it('changes from today on; what was held, and what was decided, stays', async t => {
      const {app, desk} = await opened(t, {
        records: [record({series: [series()]}), record({office: makassar()})],
      });
      const before = await told(app, '2026-11-01', '2026-11-24');
      assert.equal(before.length, 4);
      const version = (id: string) => versionOf(desk, id);
      const [moved, skipped, cancelled] = [7, 14, 21].map(
        n => `12.19-k1-202612${n < 10 ? '0' : ''}${n}`,
      );
      await desk.visits.act(moved!, {act: 'move', to: '2026-12-12', reason}, await version(moved!));
      await desk.visits.act(skipped!, {act: 'skip'}, await version(skipped!));
      await desk.visits.act(cancelled!, {act: 'cancel', reason}, await version(cancelled!));

      const kept = await desk.series.get('12.19-k1');
      const {data} = await desk.series.save(
        '12.19-k1',
        {...kept.data.draft, rule: {frequency: 'weekly', interval: 1, weekdays: [3]}},
        kept.version,
      );
      assert.equal(data.draft.from, '2026-11-25', 'weeks are counted on, from its next date');
      assert.deepEqual(await told(app, '2026-11-01', '2026-11-24'), before);
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-31'), [
        '12.19-k1-20261202 scheduled 12-02T08:00',
        `${moved} rescheduled 12-07T08:00`,
        '12.19-k1-20261209 scheduled 12-09T08:00',
        `${moved}-moved scheduled 12-12T08:00`,
        '12.19-k1-20261216 scheduled 12-16T08:00',
        `${cancelled} cancelled 12-21T08:00`,
        '12.19-k1-20261223 scheduled 12-23T08:00',
        '12.19-k1-20261230 scheduled 12-30T08:00',
      ]);
      assert.equal((await desk.series.list())[0]?.exceptions, 0);
    });

    it('keeps a date that has begun today as it is', async t => {
      const {app, desk} = await opened(t, {
        records: [record({series: [series()]}), record({office: makassar()})],
        now: Date.parse('2026-11-30T09:00:00+07:00'),
      });
      const kept = await desk.series.get('12.19-k1');
      const {draft} = kept.data;
      const hours = {start: '10:00', end: '12:00'};
      await desk.series.save('12.19-k1', {...draft, hours}, kept.version);
      assert.deepEqual(await told(app, '2026-11-30', '2026-12-07'), [
        '12.19-k1-20261130 running 11-30T08:00',
        '12.19-k1-20261207 scheduled 12-07T10:00',
      ]);
    });

    it('ends, also for calendars', async t => {
      const {app, desk} = await opened(t, {
        records: [record({series: [series()]}), record({office: makassar()})],
      });
      const kept = await desk.series.get('12.19-k1');
      const past = desk.series.end('12.19-k1', '2026-11-10', kept.version);
      assert.deepEqual(await faults(past), ['/json/last past']);
      await desk.series.end('12.19-k1', '2026-12-07', kept.version);
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-31'), [
        '12.19-k1-20261207 scheduled 12-07T08:00',
      ]);
      await app.store.roll(new Date(app.clock.now + 30 * day));
      assert.equal((await told(app, '2026-12-01', '2027-01-31')).length, 1);
    });

    it('is removed as a mistake within the hour, with all of its visits', async t => {
      const {app, desk} = await opened(t);
      const [id, other] = [desk.series.newId(), desk.series.newId()];
      const {data} = await desk.series.save(id, round(), undefined);
      const {data: old} = await desk.series.save(other, round({until: '2026-12-03'}), undefined);
      await desk.series.remove(id, data.version);
      app.clock.now += hour;
      assert.deepEqual(await faults(desk.series.remove(other, old.version)), [
        '/path/series announced',
      ]);
      assert.deepEqual(await told(app, '2026-12-01', '2026-12-31'), [
        `${other}-20261203 scheduled 12-03T09:00`,
      ]);
    });
  });

  describe('planning', () => {
    it('is told of holidays, collective leave, closed days and Ramadan', async t => {
      const closures = [{date: '2026-12-21', reason: {id: 'Pindah gedung'}}];
      const {desk} = await opened(t, {records: [record({office: office({closures})})]});
      const kept = await desk.visits.list({from: '2026-12-20', to: '2027-03-01'});
      assert.deepEqual(
        kept.closedDays.map(({date, kind}) => `${date} ${kind}`),
        [
          '2026-12-21 office',
          '2026-12-24 collective-leave',
          '2026-12-25 holiday',
          '2027-01-01 holiday',
        ],
      );
      assert.deepEqual(
        kept.ramadan.map(({certainty}) => certainty),
        ['estimate'],
      );
      assert.equal(kept.holidaysKnownUntil, '2026-12-31');
    });

    it('goes through any number of visits page by page', async t => {
      const visits = Array.from({length: 450}, (_, n) =>
        visit(`12.19-v${String(n).padStart(3, '0')}`),
      );
      const {desk} = await opened(t, {records: [record({visits})]});
      const days = {from: '2026-12-01', to: '2026-12-31'};
      const ids: string[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined;) {
        const page = await desk.visits.list(days, cursor ? {cursor} : {});
        ids.push(...page.data.map(({visit: {id}}) => id));
        cursor = page.next;
      }
      assert.deepEqual(
        ids,
        visits.map(({id}) => id),
      );
      const other = desk.visits.list({...days, to: '2026-12-30'}, {cursor: 'x~y~z'});
      assert.equal(await refusal(other), 'cursor-mismatch');
    });

    it('refuses days that are none, or too many', async t => {
      const {desk} = await opened(t);
      for (const [days, expected] of [
        [{from: '2026-12-02', to: '2026-12-01'}, '/query/to from-after-to'],
        [{from: '2026-12-02', to: '2028-12-01'}, '/query/to range-too-wide'],
        [{from: 'besok', to: '2026-12-01'}, '/query/from invalid-date'],
      ] as const) {
        assert.deepEqual(await faults(desk.visits.list(days)), [expected]);
      }
    });
  });

  describe('counting at the van', () => {
    const today = () =>
      record({
        visits: [
          visit('12.19-hari-ini', {
            start: '2026-11-25T08:00:00+07:00',
            end: '2026-11-25T14:00:00+07:00',
          }),
          visit('12.19-besok'),
        ],
      });
    const atVan = async (t: TestContext) => {
      const {app, desk} = await opened(t, {records: [today()]});
      return {app, desk, officer: await signedIn(app, 'officer')};
    };
    const id = '12.19-hari-ini';

    it('takes places, never below none, and goes on counting', async t => {
      const {app, officer} = await atVan(t);
      assert.deepEqual(await officer.visits.count(id, 5, randomUUID()), {
        visit: id,
        served: 5,
        quota: {total: 30, left: 7},
      });
      assert.deepEqual((await publicVisit(app, id)).quota, {total: 30, left: 7});
      const {served, quota} = await officer.visits.count(id, 10, randomUUID());
      assert.deepEqual([served, quota?.left], [15, 0]);
      assert.equal((await officer.visits.count(id, -4, randomUUID())).quota?.left, 1);
      const {data} = await officer.visits.get(id);
      assert.deepEqual([data.served, data.visit.quota?.left], [11, 12]);
      assert.equal((await sequence(app, id)).sequence, 0, 'calendars need not hear of each one');
    });

    it('counts once what is sent twice', async t => {
      const {app, officer} = await atVan(t);
      const key = randomUUID();
      for (let n = 0; n < 3; n++) {
        assert.equal((await officer.visits.count(id, 2, key)).served, 2);
      }
      assert.equal(await refusal(officer.visits.count(id, 3, key)), 'key-reused');
      const deeds = await app.store.audit.list('12.19', 9);
      assert.deepEqual(
        deeds.map(({action, detail}) => [action, detail]),
        [['visit.count', {served: 2}]],
      );
    });

    it('adds up what several phones count at once', async t => {
      const {officer, desk} = await atVan(t);
      const keys = Array.from({length: 20}, () => randomUUID());
      // Each is sent by two phones' worth of retries, all of them together.
      await Promise.all(
        [...keys, ...keys].map((key, n) => (n % 2 ? officer : desk).visits.count(id, 1, key)),
      );
      assert.equal((await officer.visits.get(id)).data.served, 20);
    });

    it('stays when the visit is changed or its office is written anew', async t => {
      const {app, desk, officer} = await atVan(t);
      await officer.visits.count(id, 3, randomUUID());
      await desk.visits.change(id, {end: '15:00'}, await versionOf(desk, id));
      await app.save(today());
      assert.equal((await publicVisit(app, id)).quota.left, 9);
    });

    it('is refused before the day, without a key, and below nought', async t => {
      const {app, officer} = await atVan(t);
      const early = officer.visits.count('12.19-besok', 1, randomUUID());
      assert.deepEqual(await faults(early), ['/path/visit too-early']);
      assert.equal(await refusal(officer.visits.count(id, 1, 'pendek')), 'key-missing');
      assert.deepEqual(await faults(officer.visits.count(id, -1, randomUUID())), [
        '/json/served too-small',
      ]);
      assert.equal(await refusal(officer.visits.count(id, 0, randomUUID())), 'invalid-parameters');
      assert.equal(await refusal(officer.visits.count('tidak-ada', 1, randomUUID())), 'not-found');
      assert.deepEqual(await app.store.audit.list('12.19', 9), []);
    });
  });
}

describe('the desk’s visits, on SQLite', () => suite(() => ({})));

describe('the desk’s visits, on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres?.close());
  suite(async () => ({databaseUrl: await postgres.database()}));
});
