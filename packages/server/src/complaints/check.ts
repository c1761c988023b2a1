import type {ComplaintDraft} from '@pendopo/contract/types';
import {type Fault, Refusal} from '../http/problems.js';

const unknownService: Fault = {
  pointer: '/json/service',
  code: 'unknown-service',
  detail: {
    id: 'Layanan ini tidak ada di kantor ini. Pilih layanan lain, atau kosongkan.',
    en: 'This office has no such service. Choose another one, or leave it open.',
  },
};

const inFuture: Fault = {
  pointer: '/json/happenedOn',
  code: 'in-future',
  detail: {
    id: 'Tanggal kejadian belum lewat. Pilih hari ini atau sebelumnya.',
    en: 'That day is still to come. Choose today or a day before.',
  },
};

const tooLongAgo: Fault = {
  pointer: '/json/happenedOn',
  code: 'too-long-ago',
  detail: {
    id: 'Tahunnya tampak keliru. Periksa tanggal kejadian.',
    en: 'The year looks wrong. Check the day it happened.',
  },
};

/**
 * What no shape can say of a draft.
 *
 * @param today local date of the office
 * @throws {Refusal} `invalid-parameters`
 */
export function checkDraft(
  {service, happenedOn}: ComplaintDraft,
  today: string,
  services: readonly string[],
): void {
  const faults = [
    ...(service && !services.includes(service) ? [unknownService] : []),
    ...(happenedOn && happenedOn > today ? [inFuture] : []),
    ...(happenedOn && happenedOn < '1945' ? [tooLongAgo] : []),
  ];
  if (faults.length) throw new Refusal('invalid-parameters', faults);
}
