import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addWorkingDays, holidayOn, holidaysKnownUntil, isWorkingDay} from '@pendopo/server';
import fc from 'fast-check';

const daysOf = (year: number) =>
  Array.from({length: 365}, (_, n) =>
    new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10),
  );

describe('holidays', () => {
  it('of 2026 are the seventeen and the eight of the decree', () => {
    const all = daysOf(2026).flatMap(date => holidayOn(date) ?? []);
    assert.equal(all.filter(({kind}) => kind === 'holiday').length, 17);
    assert.equal(all.filter(({kind}) => kind === 'collective-leave').length, 8);
    assert.ok(all.every(({reason}) => reason.id && reason.en));
  });

  it('are named in both languages', () => {
    assert.deepEqual(holidayOn('2026-12-24'), {
      date: '2026-12-24',
      reason: {id: 'Cuti bersama Natal', en: 'Collective leave: Christmas Day'},
      kind: 'collective-leave',
    });
    assert.equal(holidayOn('2026-12-23'), undefined);
  });

  it('of a year without a decree are those with a fixed date', () => {
    const all = daysOf(2031).flatMap(date => holidayOn(date)?.date.slice(5) ?? []);
    assert.deepEqual(all, ['01-01', '05-01', '06-01', '08-17', '12-25']);
  });

  it('are known as far as decrees go', () => {
    assert.equal(holidaysKnownUntil('2026-11-25'), '2026-12-31');
    assert.equal(holidaysKnownUntil('2031-05-01'), '2030-12-31');
  });

  it('are of real dates only', () => {
    assert.throws(() => holidayOn('2026-02-30'), /Not a date/);
  });
});

describe('working days', () => {
  it('are Monday to Friday but for holidays, leave and closed days', () => {
    const days = ['2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'];
    assert.deepEqual(
      days.filter(date => isWorkingDay(date)),
      ['2026-12-23'],
    );
    assert.equal(isWorkingDay('2026-12-23', [{date: '2026-12-23', reason: {id: 'x'}}]), false);
  });

  it('are counted from the next one on', () => {
    assert.equal(addWorkingDays('2026-12-23', 0), '2026-12-23');
    assert.equal(addWorkingDays('2026-12-23', 1), '2026-12-28');
    assert.equal(addWorkingDays('2026-12-23', 5), '2027-01-04');
  });

  it('add up: some and then some more are as many as both', () => {
    const date = fc
      .integer({min: 0, max: 1500})
      .map(n => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.nat(20), fc.integer({min: 1, max: 20}), (date, some, more) => {
        const both = addWorkingDays(date, some + more);
        assert.equal(addWorkingDays(addWorkingDays(date, some), more), both);
        assert.ok(isWorkingDay(both) && both > date);
      }),
    );
  });
});
