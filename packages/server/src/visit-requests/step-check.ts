import type {RequestStep, Service} from '@pendopo/contract/types';
import {type Fault, Refusal} from '../http/problems.js';
import type {StoredOffice} from '../offices/store.js';
import {addDays, localDate} from '../time.js';
import {mustExplain, nextStates} from './states.js';
import type {StoredRequest} from './store.js';

/** So far ahead a day may be set. */
const daysAhead = 366;

const fault = (field: string, code: string, id: string, en: string): Fault => ({
  pointer: `/json/${field}`,
  code,
  detail: {id, en},
});

const faults = {
  unexplained: fault(
    'note',
    'missing',
    'Tulis catatan untuk pemohon: apa yang terjadi, dan apa yang perlu dilakukan.',
    'Write a note for whoever waits: what has happened, and what is to be done.',
  ),
  teamless: fault('team', 'missing', 'Tulis tim yang bertugas.', 'Write which team it goes to.'),
  undated: fault(
    'start',
    'missing',
    'Isi tanggal dan jam mulai.',
    'Fill in the day and when it begins.',
  ),
  endless: fault('end', 'missing', 'Isi jam selesai.', 'Fill in when it ends.'),
  order: fault(
    'end',
    'time-order',
    'Jam selesai harus sesudah jam mulai, pada hari yang sama.',
    'The end must be after the beginning, on the same day.',
  ),
  past: fault(
    'start',
    'date-past',
    'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
    'This date has passed. Choose today or a later day.',
  ),
  far: fault(
    'start',
    'date-too-far',
    'Tanggal ini terlalu jauh. Pilih dalam satu tahun ke depan.',
    'This date is too far ahead. Choose one within a year.',
  ),
  offset: fault(
    'start',
    'wrong-offset',
    'Tulis waktu dengan zona waktu kantor ini.',
    'Write the time with the offset of this office’s time zone.',
  ),
  nothing: fault(
    'services',
    'missing',
    'Pilih layanan yang dibuka di sana.',
    'Choose the services that are offered there.',
  ),
  service: fault(
    'services',
    'unknown-service',
    'Ada layanan yang tidak dikenal di kantor ini. Pilih dari daftar layanan.',
    'One of these services is not known at this office. Choose from the list of services.',
  ),
  private: fault(
    'place',
    'not-wanted',
    'Kunjungan rumah tidak masuk jadwal umum; hapus tempat dan layanan.',
    'A home visit is never in the public schedule: leave out place and services.',
  ),
} as const;

function times({start, end}: RequestStep, {utcOffset}: StoredOffice, now: number): Fault[] {
  if (!start) return [faults.undated];
  const foreign = [start, end].some(time => time && !time.endsWith(utcOffset));
  if (foreign) return [faults.offset];
  const today = localDate(new Date(now), utcOffset);
  const day = start.slice(0, 10);
  if (day < today) return [faults.past];
  if (day > addDays(today, daysAhead)) return [faults.far];
  const sameDay = end === undefined || end.slice(0, 10) === day;
  return end && (end <= start || !sameDay) ? [faults.order] : [];
}

/** What a visit that everyone can read of needs beside its time. */
function published({end, services}: RequestStep, known: readonly Service[]): Fault[] {
  return [
    ...(end ? [] : [faults.endless]),
    ...(services ? [] : [faults.nothing]),
    ...(services?.every(({id}) => known.some(one => one.id === id)) === false
      ? [faults.service]
      : []),
  ];
}

/**
 * Refuses a step that a request cannot take, or that lacks something.
 *
 * @param known services of the office
 * @throws {Refusal} `not-possible-now`, or `invalid-parameters` with each fault in its place
 */
export function checkStep(
  request: StoredRequest,
  step: RequestStep,
  {office, services, now}: {office: StoredOffice; services: readonly Service[]; now: number},
): void {
  const {kind, state} = request;
  if (!nextStates(kind, state).includes(step.to)) throw new Refusal('not-possible-now');
  const home = kind === 'home';
  const schedules = step.to === 'scheduled';
  const found = [
    ...(mustExplain(step.to) && !step.note ? [faults.unexplained] : []),
    ...(step.to === 'assigned' && !step.team ? [faults.teamless] : []),
    ...(schedules ? times(step, office, now) : []),
    ...(schedules && !home ? published(step, services) : []),
    ...(home && (step.place ?? step.services) ? [faults.private] : []),
  ];
  if (found.length) throw new Refusal('invalid-parameters', found);
}
