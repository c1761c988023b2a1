import type {NewApplication, Service} from '@pendopo/contract/types';
import {type Factor, newReceiptNumber, normalReceiptNumber, shownReceiptNumber} from '@pendopo/sdk';
import {checkNumber} from '../cases/number.js';
import {type Fault, Refusal} from '../http/problems.js';
import {intakeSettings} from '../intake/settings.js';
import type {StoredOffice} from '../offices/store.js';
import {localDate} from '../time.js';
import {type StoredApplication, statesOf} from './check.js';
import {bar, type Outcome} from './moves.js';
import type {KeptApplication} from './store.js';

const fault = (field: string, code: string, id: string, en: string): Fault => ({
  pointer: `/json/${field}`,
  code,
  detail: {id, en},
});

/** There is one of that number. */
export const taken = fault(
  'number',
  'taken',
  'Nomor ini sudah ada. Cari permohonan itu, lalu ubah statusnya.',
  'There is an application of this number. Look it up and change where it stands.',
);

const otherKind = fault(
  'state',
  'other-kind',
  'Status ini bukan untuk jenis berkas ini. Pilih status lain.',
  'This is no state of such a case. Choose another one.',
);

const tooMany = fault(
  'state',
  'too-many-events',
  'Riwayat permohonan ini sudah penuh (100 langkah).',
  'The history of this application is full (100 steps).',
);

const service = fault(
  'service',
  'unknown-service',
  'Layanan ini tidak ada di kantor ini. Pilih layanan lain, atau kosongkan.',
  'This office has no such service. Choose another one, or leave it open.',
);

const unborn = fault(
  'factors/birth-date',
  'in-future',
  'Tanggal lahir belum lewat. Periksa tahunnya.',
  'That day is still to come. Check the year.',
);

const factorWords: Record<Factor, [id: string, en: string]> = {
  'birth-date': ['tanggal lahir', 'the birth date'],
  'phone-end': ['empat angka terakhir nomor telepon', 'the last four digits of the phone number'],
  pin: ['PIN yang diberikan kantor', 'the PIN that the office gave out'],
};

const factorless = (factor: Factor): Fault => {
  const [id, en] = factorWords[factor];
  return fault(
    `factors/${factor}`,
    'missing',
    `Isi ${id}: tanpa itu pemohon tidak dapat melihat statusnya.`,
    `Fill in ${en}: without it the citizen cannot see where it stands.`,
  );
};

const bars: Partial<Record<Outcome, Fault>> = {
  'other-kind': otherKind,
  'too-many-events': tooMany,
};

/** @throws {Refusal} `invalid-parameters` for a state that an application cannot come to */
export function checkMove(application: KeptApplication, state: NewApplication['state'] & {}): void {
  const barred = bars[bar(application, state) ?? 'changes'];
  if (barred) throw new Refusal('invalid-parameters', [barred]);
}

/**
 * An application that someone at the desk takes in, as it is kept.
 *
 * @throws {Refusal} `invalid-parameters`, each fault in its place
 */
export function checkNew(
  {number, kind = 'application', state, note, internal, factors, ...rest}: NewApplication,
  {
    office,
    services,
    now,
    at,
  }: {office: StoredOffice; services: readonly Service[]; now: number; at: string},
): StoredApplication {
  const {factor} = intakeSettings(office).status;
  const first = state ?? (kind === 'court' ? 'received-from-court' : 'submitted');
  const today = localDate(new Date(now), office.utcOffset);
  const born = factors['birth-date'];
  const faults = [
    ...(rest.service && !services.some(({id}) => id === rest.service) ? [service] : []),
    ...(statesOf[kind].includes(first) ? [] : [otherKind]),
    ...(factors[factor] ? [] : [factorless(factor)]),
    ...(born && born > today ? [unborn] : []),
  ];
  if (faults.length) throw new Refusal('invalid-parameters', faults);
  if (number) checkNumber(normalReceiptNumber(number));
  const {sample, id} = office;
  return {
    ...rest,
    number: number ?? shownReceiptNumber(newReceiptNumber('A', id)),
    kind,
    factors,
    timeline: [{state: first, at, ...(note && {note}), ...(internal && {internal})}],
    sample,
  } as StoredApplication;
}
