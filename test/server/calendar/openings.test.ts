import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {OpeningHours} from '@pendopo/contract/types';
import {
  closedDays,
  type CounterHours,
  openingsIn,
  ramadanPeriods,
  type Span,
} from '@pendopo/server';
import fc from 'fast-check';

const day = 864e5;
const offsets = ['+07:00', '+08:00', '+09:00'] as const;
const first = Date.parse('2025-01-01');

const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const date = fc.integer({min: 0, max: 3 * 365}).map(days => dateOf(first + days * day));

const time = fc
  .integer({min: 0, max: 24 * 60 - 1})
  .map(minute => new Date(minute * 6e4).toISOString().slice(11, 16));

/** Hours as careless as hands can write them: upside down, overlapping, breaks outside of them. */
const hours: fc.Arbitrary<OpeningHours[]> = fc.array(
  fc.oneof(
    fc.record({
      days: fc.uniqueArray(fc.integer({min: 1, max: 7}), {minLength: 1}),
      opens: time,
      closes: time,
    }),
    fc.record({
      days: fc.uniqueArray(fc.integer({min: 1, max: 7}), {minLength: 1}),
      opens: time,
      closes: time,
      breakStarts: time,
      breakEnds: time,
    }),
  ),
  {maxLength: 4},
);

const window = date.chain(from =>
  fc.integer({min: 0, max: 40}).map(days => ({from, to: dateOf(Date.parse(from) + days * day)})),
);

const counter = window.chain(window =>
  fc.record({
    window: fc.constant(window),
    office: fc.record({
      utcOffset: fc.constantFrom(...offsets),
      hours,
      ramadanHours: hours,
      closures: fc.array(
        date.map(date => ({date, reason: {id: 'Rapat'}})),
        {maxLength: 5},
      ),
    }) satisfies fc.Arbitrary<CounterHours>,
    shut: fc.array(
      fc
        .tuple(fc.integer({min: 0, max: 60 * 24 * 40}), fc.integer({min: -600, max: 3000}))
        .map(([from, minutes]): Span => {
          const start = Date.parse(window.from) + from * 6e4;
          return {start, end: start + minutes * 6e4};
        }),
      {maxLength: 3},
    ),
  }),
);

/** Whether the counter is open at a minute, worked out minute by minute and without any spans. */
function isOpen(office: CounterHours, shut: Span[], date: string, minute: string): boolean {
  const at = Date.parse(`${date}T${minute}:00${office.utcOffset}`);
  if (closedDays({from: date, to: date}, office.closures).length) return false;
  if (shut.some(({start, end}) => start <= at && at < end)) return false;
  const fasting = ramadanPeriods({from: date, to: date}).length > 0 && office.ramadanHours?.length;
  const weekday = new Date(date).getUTCDay() || 7;
  return (fasting ? office.ramadanHours! : office.hours).some(
    ({days, opens, closes, breakStarts = '', breakEnds = ''}) =>
      days.includes(weekday) &&
      opens <= minute &&
      minute < closes &&
      !(breakStarts <= minute && minute < breakEnds),
  );
}

describe('openings', () => {
  it('never overlap or touch, and stay within the window, with the offset of the zone', () => {
    fc.assert(
      fc.property(counter, ({office, window, shut}) => {
        const found = openingsIn(office, window, shut);
        let before = '';
        for (const {start, end} of found) {
          assert.ok(start < end && before < start, `${before} ${start} ${end}`);
          assert.ok(window.from <= start && end.slice(0, 10) <= window.to);
          assert.ok(start.endsWith(office.utcOffset) && end.endsWith(office.utcOffset));
          assert.equal(start.slice(0, 10), end.slice(0, 10));
          before = end;
        }
      }),
    );
  });

  it('are all the minutes at which the counter is open, and no other', () => {
    fc.assert(
      fc.property(counter, time, fc.nat(40), ({office, window, shut}, minute, days) => {
        const date = dateOf(Date.parse(window.from) + days * day);
        fc.pre(date <= window.to);
        const at = Date.parse(`${date}T${minute}:00${office.utcOffset}`);
        const open = openingsIn(office, window, shut).some(
          ({start, end}) => Date.parse(start) <= at && at < Date.parse(end),
        );
        assert.equal(open, isOpen(office, shut, date, minute));
      }),
      {numRuns: 1000},
    );
  });

  it('are of no closed day', () => {
    fc.assert(
      fc.property(counter, ({office, window}) => {
        const closed = closedDays(window, office.closures).map(({date}) => date);
        const open = openingsIn(office, window).map(({start}) => start.slice(0, 10));
        assert.deepEqual(
          open.filter(date => closed.includes(date)),
          [],
        );
      }),
    );
  });

  it('are refused for a date or a time that is none', () => {
    const office: CounterHours = {
      utcOffset: '+07:00',
      hours: [{days: [1, 2, 3, 4, 5, 6, 7], opens: '8.00', closes: '15:00'}],
    };
    const week = {from: '2026-11-23', to: '2026-11-29'};
    assert.throws(() => openingsIn(office, week), /Not a clock time: 8.00/);
    assert.throws(() => openingsIn(office, {...week, from: '2026-11-31'}), /Not a date/);
  });
});
