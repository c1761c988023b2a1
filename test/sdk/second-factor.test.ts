/** What opens a case, in the one form that is compared. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {birthDate, normalFactor} from '@pendopo/sdk';
import fc from 'fast-check';

const day = 864e5;

describe('a birth date', () => {
  for (const written of [
    '17-08-1945',
    '17/8/1945',
    ' 17 8 1945 ',
    '17.08.1945',
    '17081945',
    '19450817',
    '1945-08-17',
    '17 Agustus 1945',
    '17 agt 1945',
    '17 August 1945',
  ]) {
    it(`may be written ${written}`, () => assert.equal(birthDate(written), '1945-08-17'));
  }

  it('may name any month in either language', () => {
    const names = [
      ['Januari', 'January'],
      ['Februari', 'Feb'],
      ['Maret', 'March'],
      ['April', 'apr'],
      ['Mei', 'May'],
      ['Juni', 'June'],
      ['Juli', 'July'],
      ['Agustus', 'Aug'],
      ['September', 'sept'],
      ['Oktober', 'October'],
      ['Nopember', 'November'],
      ['Desember', 'December'],
    ];
    for (const [n, written] of names.entries()) {
      const month = String(n + 1).padStart(2, '0');
      for (const name of written) assert.equal(birthDate(`2 ${name} 1990`), `1990-${month}-02`);
    }
  });

  for (const written of [
    '',
    '17-08-45',
    '31-02-1990',
    '29-02-2023',
    '00-08-1990',
    '17-13-1990',
    '17-08',
    '1990',
    '17-08-1990-1',
    '17-08-0990',
    'tidak ingat',
    '17 Xyz 1990',
  ]) {
    it(`is none: ${written || 'nothing'}`, () => assert.equal(birthDate(written), undefined));
  }

  it('has come', () => {
    const date = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
    assert.equal(birthDate(date(-1)), date(-1));
    assert.equal(birthDate(date(2)), undefined);
  });

  it('is itself, whichever day it is', () => {
    const dates = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2025-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, date => {
        const iso = date.toISOString().slice(0, 10);
        const written = iso.split('-').reverse();
        assert.equal(birthDate(iso), iso);
        assert.equal(birthDate(written.join('-')), iso);
        assert.equal(birthDate(written.map(Number).join(' ')), iso);
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => void birthDate(text)));
  });
});

describe('the other factors', () => {
  it('are the last four digits of a phone number', () => {
    for (const written of ['0123', '0800-0000-0123', '+62 800 0000 0123']) {
      assert.equal(normalFactor('phone-end', written), '0123');
    }
    assert.equal(normalFactor('phone-end', '123'), undefined);
  });

  it('are a PIN, however it is separated', () => {
    assert.equal(normalFactor('pin', ' Merah-7 '), 'merah7');
    assert.equal(normalFactor('pin', '1-2'), undefined);
  });

  it('are the birth date', () =>
    assert.equal(normalFactor('birth-date', '1/1/1990'), '1990-01-01'));
});
