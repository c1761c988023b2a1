import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type RamadanPeriod, ramadanPeriods} from '@pendopo/server';

const year = (n: number) => ({from: `${n}-01-01`, to: `${n}-12-31`});
const dates = (periods: RamadanPeriod[]) => periods.map(({from, to}) => `${from}/${to}`);

describe('ramadanPeriods', () => {
  it('goes by the isbat where it has been held, not by the computed calendar', () => {
    const [period] = ramadanPeriods(year(2026));
    assert.equal(period?.certainty, 'decreed');
    assert.deepEqual(dates(ramadanPeriods(year(2026))), ['2026-02-19/2026-03-20']);
    assert.deepEqual(dates(ramadanPeriods(year(2025))), ['2025-03-01/2025-03-30']);
  });

  it('computes later years and says that it did', () => {
    const [period, ...others] = ramadanPeriods(year(2028));
    assert.deepEqual(others, []);
    assert.equal(period?.certainty, 'estimate');
    assert.deepEqual(dates(ramadanPeriods(year(2028))), ['2028-01-28/2028-02-25']);
  });

  it('finds two in a year that holds two', () => {
    assert.deepEqual(dates(ramadanPeriods(year(2030))), [
      '2030-01-05/2030-02-03',
      '2030-12-26/2031-01-23',
    ]);
  });

  it('computes 29 or 30 days for every Hijri year of the table, one after the other', () => {
    const periods = ramadanPeriods({from: '1890-01-01', to: '2170-12-31'});
    const length = (p: RamadanPeriod) => (Date.parse(p.to) - Date.parse(p.from)) / 864e5 + 1;
    assert.ok(periods.length > 285);
    periods.forEach((period, n) => {
      assert.ok([29, 30].includes(length(period)), `${period.hijriYear}: ${length(period)} days`);
      assert.equal(period.hijriYear, periods[0]!.hijriYear + n);
    });
  });

  it('leaves out what the window does not touch', () => {
    assert.deepEqual(ramadanPeriods({from: '2026-03-21', to: '2026-12-31'}), []);
    assert.equal(ramadanPeriods({from: '2026-03-20', to: '2026-03-20'}).length, 1);
    assert.deepEqual(ramadanPeriods({from: '2026-12-31', to: '2026-01-01'}), []);
  });

  it('lets an office override a decree and an estimate', () => {
    const own = (hijriYear: number, from: string, to: string): RamadanPeriod => ({
      hijriYear,
      from,
      to,
      certainty: 'decreed',
      source: 'surat edaran',
    });
    const overrides = [
      own(1447, '2026-02-18', '2026-03-19'),
      own(1449, '2028-01-29', '2028-02-26'),
    ];
    assert.deepEqual(dates(ramadanPeriods(year(2026), overrides)), ['2026-02-18/2026-03-19']);
    assert.deepEqual(dates(ramadanPeriods(year(2028), overrides)), ['2028-01-29/2028-02-26']);
  });

  it('refuses a window that is none', () => {
    assert.throws(() => ramadanPeriods({from: 'soon', to: '2026-01-01'}), RangeError);
  });
});
