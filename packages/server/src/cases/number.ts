import {receiptNumberFault} from '@pendopo/sdk';
import {type Fault, Refusal} from '../http/problems.js';

const fault = (code: string, id: string, en: string): Fault => ({
  pointer: '/json/number',
  code,
  detail: {id, en},
});

const nik = fault(
  'nik',
  'Ini seperti NIK. Tulis nomor resi dari tanda terima; NIK tidak diminta.',
  'This looks like a NIK. Write the number on the receipt; a NIK is not asked for.',
);

const mistyped = fault(
  'mistyped',
  'Nomor ini salah tulis: ada huruf atau angka yang keliru. Cocokkan dengan tanda terima.',
  'This number is mistyped: a letter or digit is wrong. Compare it with the receipt.',
);

/** A NIK is no number of a file. @param number as `normalReceiptNumber` makes it */
export const isNik = (number: string): boolean => /^\d{16}$/.test(number);

/**
 * What can be told of a number without looking for it, and so tells nobody anything.
 *
 * @param number as `normalReceiptNumber` makes it
 * @throws {Refusal} `invalid-parameters`
 */
export function checkNumber(number: string): void {
  if (isNik(number)) throw new Refusal('invalid-parameters', [nik]);
  if (receiptNumberFault(number)) throw new Refusal('invalid-parameters', [mistyped]);
}
