import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  newReceiptNumber,
  normalReceiptNumber,
  receiptKind,
  receiptNumberFault,
  shownReceiptNumber,
} from '@pendopo/sdk';
import fc from 'fast-check';

const numbers = fc
  .constantFrom('A' as const, 'K' as const, 'P' as const)
  .map(kind => newReceiptNumber(kind, '12.19'));

describe('receipt numbers', () => {
  it('are of one form, and say what they stand for', () => {
    fc.assert(
      fc.property(numbers, number => {
        assert.match(number, /^[AKP]1219[0-9A-HJKMNP-TV-Z]{7}[0-9A-Z]$/);
        assert.equal(receiptNumberFault(number), undefined);
        assert.equal(receiptKind(number), number[0]);
      }),
    );
  });

  it('may be copied with spaces, dashes, dots and in lower case', () => {
    fc.assert(
      fc.property(numbers, number => {
        const shown = shownReceiptNumber(number);
        for (const written of [
          shown,
          shown.toLowerCase(),
          ` ${shown.replaceAll('-', ' – ')}\n`,
          number.split('').join('.'),
        ]) {
          assert.equal(normalReceiptNumber(written), number);
          assert.equal(receiptNumberFault(written), undefined);
        }
      }),
    );
  });

  it('may be written with O for 0 and with I or L for 1', () => {
    const number = Array.from({length: 500}, () => newReceiptNumber('P', '12.19')).find(
      one => one.slice(5, 12).includes('0') && one.slice(5, 12).includes('1'),
    )!;
    const middle = number.slice(5, 12).replace(/0/g, 'o').replace(/1/g, 'l');
    assert.equal(normalReceiptNumber(number.slice(0, 5) + middle + number.slice(12)), number);
  });

  it('are found to be mistyped by any single wrong character', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.nat(7),
        fc.constantFrom(...'23456789ABCDEFGH'),
        (number, at, other) => {
          const place = 5 + Math.min(at, 6);
          fc.pre(number[place] !== other);
          const wrong = number.slice(0, place) + other + number.slice(place + 1);
          assert.equal(receiptNumberFault(wrong), 'mistyped');
        },
      ),
    );
  });

  it('of an office of its own stay as they are, and nothing is known of their faults', () => {
    for (const [written, compared] of [
      ['ONL-20261101-0042', 'ONL202611010042'],
      ['0001/001/x/2025', '0001001X2025'],
      ['bl-01 OIL', 'BL01OIL'],
    ] as const) {
      assert.equal(normalReceiptNumber(written), compared);
      assert.equal(receiptNumberFault(written), undefined);
      assert.equal(receiptKind(written), undefined);
      assert.equal(shownReceiptNumber(written), written);
    }
  });

  it('that are too short are none', () => {
    for (const text of ['', '  ', '-', 'P12']) assert.equal(receiptNumberFault(text), 'empty');
  });
});
