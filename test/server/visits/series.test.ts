import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Place} from '@pendopo/contract/types';
import {expandSeries, type StoredVisit, type VisitSeries} from '@pendopo/server';
import fc from 'fast-check';

type Rule = VisitSeries['rule'];
type Exception = VisitSeries['exceptions'][number];

const office = {id: '12.19', utcOffset: '+07:00'} as const;
const reason = {id: 'Jalan banjir', en: 'The road is flooded'};
const place: Place = {
  name: 'Balai Desa Contoh',
  type: 'village_hall',
  district: {code: '12.19.06', name: 'Tanjung Tiram'},
};
const mondays: Rule = {frequency: 'weekly', interval: 1, weekdays: [1]};

const seriesOf = (more: Partial<VisitSeries> = {}): VisitSeries => ({
  id: '12.19-k1',
  rule: mondays,
  from: '2026-11-02',
  hours: {start: '08:00', end: '14:00'},
  visit: {
    kind: 'van',
    state: 'scheduled',
    place,
    services: [],
    quota: {total: 30, left: 12},
    bring: [],
    openTo: 'public',
    sample: true,
  },
  exceptions: [],
  updatedAt: '2026-10-01T09:00:00+07:00',
  ...more,
});

const december = {from: '2026-12-01', to: '2026-12-31'};
const expand = (more: Partial<VisitSeries> = {}, window = december) =>
  expandSeries(seriesOf(more), window, office, []);
const days = (visits: StoredVisit[]) => visits.map(visit => visit.start.slice(0, 10));
const daysOf = (rule: Rule, from: string, window: {from: string; to: string}) =>
  days(expand({rule, from}, window));
const withException = (exception: Exception, window = december) =>
  expand({exceptions: [exception]}, window);

describe('rules', () => {
  it('gives every Monday', () => {
    assert.deepEqual(days(expand()), ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']);
  });

  it('counts every second week from the week it began in, across the turn of the year', () => {
    const rule: Rule = {frequency: 'weekly', interval: 2, weekdays: [3, 1]};
    assert.deepEqual(daysOf(rule, '2026-12-16', {from: '2026-12-01', to: '2027-01-18'}), [
      '2026-12-16',
      '2026-12-28',
      '2026-12-30',
      '2027-01-11',
      '2027-01-13',
    ]);
  });

  it('gives the second Tuesday and the last Friday of every month', () => {
    const rule: Rule = {
      frequency: 'monthly',
      interval: 1,
      weekdays: [
        {nth: 2, weekday: 2},
        {nth: 'last', weekday: 5},
      ],
    };
    assert.deepEqual(daysOf(rule, '2026-01-01', {from: '2026-10-01', to: '2026-11-30'}), [
      '2026-10-13',
      '2026-10-30',
      '2026-11-10',
      '2026-11-27',
    ]);
  });

  it('gives nothing in a month without a fifth Monday', () => {
    const rule: Rule = {frequency: 'monthly', interval: 1, weekdays: [{nth: 5, weekday: 1}]};
    assert.deepEqual(daysOf(rule, '2026-01-01', {from: '2026-08-01', to: '2026-12-31'}), [
      '2026-08-31',
      '2026-11-30',
    ]);
  });

  it('gives nothing in a month without a 31st, and counts every second month', () => {
    const rule: Rule = {frequency: 'monthly-on-day', interval: 1, days: [31]};
    const window = {from: '2028-01-01', to: '2028-05-31'};
    assert.deepEqual(daysOf(rule, '2026-01-01', window), [
      '2028-01-31',
      '2028-03-31',
      '2028-05-31',
    ]);
    const leapDay: Rule = {frequency: 'monthly-on-day', interval: 2, days: [29]};
    assert.deepEqual(daysOf(leapDay, '2027-12-01', window), ['2028-02-29', '2028-04-29']);
  });

  it('keeps to its first and last date', () => {
    const visits = expand({from: '2026-12-14', until: '2026-12-21'});
    assert.deepEqual(days(visits), ['2026-12-14', '2026-12-21']);
  });

  it('gives nothing for a window that ends before it begins', () => {
    assert.deepEqual(expand({}, {from: '2026-12-31', to: '2026-12-01'}), []);
  });
});

describe('an occurrence', () => {
  it('has a stable id and the times of its office', () => {
    for (const utcOffset of ['+07:00', '+08:00', '+09:00'] as const) {
      const window = {from: '2026-12-07', to: '2026-12-07'};
      const [visit] = expandSeries(seriesOf(), window, {id: '12.19', utcOffset}, []);
      assert.equal(visit?.id, '12.19-k1-20261207');
      assert.equal(visit.series, '12.19-k1');
      assert.equal(visit.start, `2026-12-07T08:00:00${utcOffset}`);
      assert.equal(visit.end, `2026-12-07T14:00:00${utcOffset}`);
      assert.equal(visit.revision, 0);
      assert.equal(visit.updatedAt, '2026-10-01T09:00:00+07:00');
    }
  });

  it('carries the revision of its series', () => {
    assert.ok(expand({revision: 3}).every(visit => visit.revision === 3));
  });

  it('keeps Ramadan hours inside Ramadan only', () => {
    const series = seriesOf({ramadanHours: {start: '09:00', end: '12:00'}});
    const ramadan = [{from: '2026-12-14', to: '2026-12-21'}];
    const visits = expandSeries(series, december, office, ramadan);
    const hours = visits.map(({start, end}) => `${start.slice(8, 16)}-${end.slice(11, 16)}`);
    assert.deepEqual(hours, [
      '07T08:00-14:00',
      '14T09:00-12:00',
      '21T09:00-12:00',
      '28T08:00-14:00',
    ]);
  });
});

describe('an exception', () => {
  it('skips a date', () => {
    const visits = withException({kind: 'skip', date: '2026-12-14'});
    assert.deepEqual(days(visits), ['2026-12-07', '2026-12-21', '2026-12-28']);
  });

  for (const kind of ['cancelled', 'postponed'] as const) {
    it(`leaves a ${kind} visit listed, with the reason`, () => {
      const updatedAt = '2026-12-13T20:00:00+07:00';
      const visits = withException({kind, date: '2026-12-14', reason, updatedAt});
      const visit = visits.find(({id}) => id === '12.19-k1-20261214');
      assert.equal(visits.length, 4);
      assert.equal(visit?.state, kind);
      assert.deepEqual(visit.reason, reason);
      assert.equal(visit.revision, 1);
      assert.equal(visit.updatedAt, updatedAt);
      assert.equal(visits[0]?.updatedAt, '2026-10-01T09:00:00+07:00');
    });
  }

  it('moves a visit: the old date points to the new one', () => {
    const [old, instead, ...others] = withException(
      {
        kind: 'moved',
        date: '2026-12-07',
        to: '2026-12-09',
        hours: {start: '10:00', end: '15:00'},
        reason,
      },
      {from: '2026-12-07', to: '2026-12-13'},
    );
    assert.deepEqual(others, []);
    assert.equal(old?.state, 'rescheduled');
    assert.equal(old.start, '2026-12-07T08:00:00+07:00');
    assert.deepEqual(old.reason, reason);
    assert.deepEqual(old.replacement, {
      visit: '12.19-k1-20261207-moved',
      start: '2026-12-09T10:00:00+07:00',
      end: '2026-12-09T15:00:00+07:00',
    });
    assert.equal(instead?.id, '12.19-k1-20261207-moved');
    assert.equal(instead.state, 'scheduled');
    assert.equal(instead.start, '2026-12-09T10:00:00+07:00');
    assert.equal(instead.reason, undefined);
  });

  it('keeps the id of a visit that is moved once more, and raises its revision', () => {
    const move = {kind: 'moved', date: '2026-12-07', reason} as const;
    const first = withException({...move, to: '2026-12-09'})[1];
    const again = withException({...move, to: '2026-12-11', revision: 2})[1];
    assert.equal(first?.id, again?.id);
    assert.deepEqual([first?.revision, again?.revision], [1, 2]);
    assert.equal(again?.start, '2026-12-11T08:00:00+07:00');
  });

  it('shows a moved visit in a window that holds only one of its dates', () => {
    const move = {kind: 'moved', date: '2026-11-30', to: '2026-12-02', reason} as const;
    const ids = (visits: StoredVisit[]) => visits.map(visit => visit.id);
    assert.deepEqual(ids(withException(move, {from: '2026-12-01', to: '2026-12-06'})), [
      '12.19-k1-20261130-moved',
    ]);
    assert.deepEqual(ids(withException(move, {from: '2026-11-24', to: '2026-11-30'})), [
      '12.19-k1-20261130',
    ]);
  });

  it('moves a visit past the end of its series, and to a date that has one already', () => {
    const move = {kind: 'moved', date: '2026-12-07', to: '2026-12-14', reason} as const;
    const ids = expand({exceptions: [move], until: '2026-12-07'}).map(visit => visit.id);
    assert.deepEqual(ids, ['12.19-k1-20261207', '12.19-k1-20261207-moved']);
    assert.equal(withException(move, {from: '2026-12-14', to: '2026-12-14'}).length, 2);
  });

  it('gives a date other hours, another place and quota', () => {
    const elsewhere = {...place, name: 'Pasar Contoh'};
    const exception: Exception = {
      kind: 'changed',
      date: '2026-12-07',
      hours: {start: '16:00', end: '20:00'},
      place: elsewhere,
      quota: {total: 50, left: 9},
    };
    const [visit, next] = withException(exception);
    assert.equal(visit?.start, '2026-12-07T16:00:00+07:00');
    assert.equal(visit.end, '2026-12-07T20:00:00+07:00');
    assert.deepEqual(visit.place, elsewhere);
    assert.deepEqual(visit.quota, {total: 50, left: 9});
    assert.deepEqual([visit.state, visit.revision], ['scheduled', 1]);
    assert.deepEqual(next?.place, place);
  });

  it('makes a visit without places left full', () => {
    const quota = {total: 30, left: 0};
    const [visit] = withException({kind: 'changed', date: '2026-12-07', quota});
    assert.equal(visit?.state, 'full');
  });
});

describe('a series that contradicts itself', () => {
  const refuses = (more: Partial<VisitSeries>, message: RegExp) =>
    assert.throws(() => expand(more), {name: 'SeriesError', message});

  it('is refused for an exception on a date without a visit, in the window or not', () => {
    for (const date of ['2026-12-08', '2027-06-01', '2026-10-26']) {
      const message = new RegExp(`12\\.19-k1.*12\\.19.*skip on ${date}`);
      refuses({exceptions: [{kind: 'skip', date}]}, message);
    }
    const late: Exception = {kind: 'skip', date: '2026-12-28'};
    refuses({until: '2026-12-21', exceptions: [late]}, /2026-12-28/);
  });

  it('is refused for two exceptions on a date', () => {
    const skip: Exception = {kind: 'skip', date: '2026-12-07'};
    refuses({exceptions: [skip, {...skip}]}, /two exceptions on 2026-12-07/);
  });

  it('is refused for hours that end before they start, and for an end before its beginning', () => {
    refuses({hours: {start: '14:00', end: '08:00'}}, /14:00-08:00 on 2026-12-07/);
    refuses({hours: {start: '08:00', end: '08:00'}}, /08:00-08:00/);
    refuses({until: '2026-11-01'}, /ends on 2026-11-01/);
  });

  const faulty: [Rule, RegExp][] = [
    [{frequency: 'weekly', interval: 0, weekdays: [1]}, /interval 0/],
    [{frequency: 'weekly', interval: 1.5, weekdays: [1]}, /interval 1\.5/],
    [{frequency: 'weekly', interval: 1, weekdays: []}, /no weekday/],
    [{frequency: 'weekly', interval: 1, weekdays: [0]}, /0 is no weekday/],
    [{frequency: 'monthly', interval: 1, weekdays: []}, /no weekday/],
    [{frequency: 'monthly', interval: 1, weekdays: [{nth: 1, weekday: 8}]}, /8 is no weekday/],
    [{frequency: 'monthly', interval: 1, weekdays: [{nth: 6 as 5, weekday: 1}]}, /6 is no nth/],
    [{frequency: 'monthly-on-day', interval: 1, days: [32]}, /32 is no day of the month/],
  ];
  for (const [rule, message] of faulty) {
    it(`is refused for the rule ${JSON.stringify(rule)}`, () => refuses({rule}, message));
  }

  it('is refused for what is no date and no clock time', () => {
    assert.throws(
      () => expand({}, {from: '2026-02-30', to: '2026-03-01'}),
      /Not a date: 2026-02-30/,
    );
    assert.throws(() => expand({from: '2026-1-5'}), /Not a date/);
    assert.throws(() => expand({hours: {start: '8:00', end: '9:00'}}), /Not a clock time: 8:00/);
  });
});

describe('whatever the series', () => {
  const weekday = fc.integer({min: 1, max: 7});
  const interval = fc.integer({min: 1, max: 4});
  const some = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, {minLength: 1, maxLength: 4});
  const nth = fc.constantFrom<(1 | 2 | 3 | 4 | 5 | 'last')[]>(1, 2, 3, 4, 5, 'last');
  const rules: fc.Arbitrary<Rule> = fc.oneof(
    fc.record({frequency: fc.constant('weekly' as const), interval, weekdays: some(weekday)}),
    fc.record({
      frequency: fc.constant('monthly' as const),
      interval,
      weekdays: some(fc.record({nth, weekday})),
    }),
    fc.record({
      frequency: fc.constant('monthly-on-day' as const),
      interval,
      days: some(fc.integer({min: 1, max: 31})),
    }),
  );
  const date = fc
    .date({min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true})
    .map(moment => moment.toISOString().slice(0, 10));
  const plus = (day: string, n: number) =>
    new Date(Date.parse(day) + n * 864e5).toISOString().slice(0, 10);
  const year = (from: string) => ({from, to: plus(from, 365)});

  /** Exceptions on dates the rule gives in that year, of kinds and distances drawn by number. */
  const exceptionsFor = (base: VisitSeries, start: string, draws: number[]): Exception[] =>
    days(expandSeries(base, year(start), office, [])).flatMap((day, n): Exception[] => {
      const draw = draws[n % draws.length]!;
      const kinds: Exception[] = [
        {kind: 'skip', date: day},
        {kind: 'cancelled', date: day, reason},
        {kind: 'moved', date: day, to: plus(day, draw - 20), reason},
        {kind: 'changed', date: day, quota: {total: 5, left: 0}},
      ];
      return kinds.slice(draw % 6, (draw % 6) + 1);
    });

  it('a day gives the same visits on its own as within a year', () => {
    const draws = fc.array(fc.nat(40), {minLength: 1, maxLength: 9});
    const property = fc.property(rules, date, date, draws, (rule, from, start, drawn) => {
      const base = seriesOf({rule, from, ramadanHours: {start: '09:00', end: '12:00'}});
      const series = {...base, exceptions: exceptionsFor(base, start, drawn)};
      const ramadan = [{from: '2026-02-19', to: '2026-03-20'}];
      const at = (window: {from: string; to: string}) =>
        expandSeries(series, window, office, ramadan);
      const byDay = Array.from({length: 366}, (_, n) => plus(start, n)).flatMap(day =>
        at({from: day, to: day}),
      );
      const whole = at(year(start));
      assert.deepEqual(byDay, whole);
      assert.equal(new Set(whole.map(visit => visit.id)).size, whole.length);
    });
    fc.assert(property, {numRuns: 40});
  });

  /** The same dates found the other way round: by stepping from week to week, month to month. */
  function stepped(rule: Rule, from: string, to: string): string[] {
    const found: string[] = [];
    const begin = new Date(from);
    const sunday = plus(from, -(begin.getUTCDay() || 7));
    for (let n = 0; n < 60; n++) {
      if (rule.frequency === 'weekly') {
        found.push(...rule.weekdays.map(day => plus(sunday, n * rule.interval * 7 + day)));
        continue;
      }
      const month = begin.getUTCMonth() + n * rule.interval;
      const length = new Date(Date.UTC(begin.getUTCFullYear(), month + 1, 0)).getUTCDate();
      const all = Array.from({length}, (_, day) =>
        new Date(Date.UTC(begin.getUTCFullYear(), month, day + 1)).toISOString().slice(0, 10),
      );
      const picked =
        rule.frequency === 'monthly-on-day'
          ? rule.days.map(day => all[day - 1])
          : rule.weekdays.map(({nth, weekday}) => {
              const those = all.filter(day => new Date(day).getUTCDay() === weekday % 7);
              return nth === 'last' ? those.at(-1) : those[nth - 1];
            });
      found.push(...picked.filter(day => day !== undefined));
    }
    return [...new Set(found)].filter(day => from <= day && day <= to).sort();
  }

  it('its dates are those found by stepping through weeks and months', () => {
    const property = fc.property(rules, date, (rule, from) => {
      const {to} = year(from);
      assert.deepEqual(daysOf(rule, from, {from, to}), stepped(rule, from, to));
    });
    fc.assert(property, {numRuns: 300});
  });

  it('its dates do not depend on the time zone of the process', t => {
    const before = process.env.TZ;
    t.after(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    const rule: Rule = {frequency: 'monthly', interval: 1, weekdays: [{nth: 'last', weekday: 7}]};
    const results = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Jakarta'].map(
      zone => {
        process.env.TZ = zone;
        return expand({rule}, {from: '2026-11-02', to: '2027-11-01'});
      },
    );
    for (const result of results) assert.deepEqual(result, results[0]);
    assert.equal(results[0]?.length, 12);
  });
});
