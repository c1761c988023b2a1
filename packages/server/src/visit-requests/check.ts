import type {VisitRequestDraft, VisitRequestSettings} from '@pendopo/contract/types';
import {visitRequestFaults, type VisitRequestRule, type VisitRequestTerms} from '@pendopo/sdk';
import {type Fault, Refusal} from '../http/problems.js';
import type {StoredOffice} from '../offices/store.js';

const words: Record<VisitRequestRule | 'kind', Fault['detail']> = {
  'date-past': {
    id: 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
    en: 'This date has passed. Choose today or a later day.',
  },
  'date-too-far': {
    id: 'Tanggal ini terlalu jauh. Pilih dalam satu tahun ke depan.',
    en: 'This date is too far ahead. Choose one within a year.',
  },
  'date-twice': {
    id: 'Tanggal ini sudah ditulis. Pilih tanggal lain atau kosongkan.',
    en: 'This date is there already. Choose another one or leave it empty.',
  },
  'letter-date': {
    id: 'Periksa tanggal surat: paling lama setahun lalu, paling jauh sebulan ke depan.',
    en: 'Check the date of the letter: at most a year ago, at most a month ahead.',
  },
  nobody: {
    id: 'Tulis jumlah siswa yang direkam, yang minta KIA, atau keduanya.',
    en: 'Write how many pupils are to be recorded, how many need a KIA, or both.',
  },
  'age-order': {
    id: 'Usia tertua tidak boleh di bawah usia termuda.',
    en: 'The oldest cannot be younger than the youngest.',
  },
  'kia-age': {
    id: 'KIA untuk anak yang belum 17 tahun: tulis usia paling tinggi 16.',
    en: 'A KIA is for children who are not yet 17: write 16 at most.',
  },
  'time-order': {
    id: 'Jam selesai harus sesudah jam mulai.',
    en: 'The end must be after the beginning.',
  },
  guardian: {
    id: 'Tulis nama wali yang setuju.',
    en: 'Write the name of the guardian who agreed.',
  },
  'half-point': {
    id: 'Titik lokasi perlu lintang dan bujur. Isi keduanya atau hapus keduanya.',
    en: 'A point needs latitude and longitude. Give both or neither.',
  },
  district: {
    id: 'Kecamatan ini tidak dilayani kantor ini. Pilih dari daftar.',
    en: 'This office does not serve that district. Choose one from the list.',
  },
  kind: {
    id: 'Kantor ini belum menerima permintaan ini lewat internet. Tanyakan langsung ke kantor.',
    en: 'This office does not take this request online yet. Please ask the office directly.',
  },
};

const fault = (field: string, code: VisitRequestRule | 'kind'): Fault => ({
  pointer: `/json/${field}`,
  code,
  detail: words[code],
});

/** What does not hold together in a request, in words for whoever sent it. */
export const requestFaults = (draft: VisitRequestDraft, terms: VisitRequestTerms): Fault[] =>
  visitRequestFaults(draft, terms).map(({field, rule}) => fault(field, rule));

/**
 * Refuses a request that does not hold together or is none that this office takes in.
 *
 * @param today the day that it is at the office
 * @throws {Refusal} `invalid-parameters`, each fault in its place
 */
export function checkRequest(
  draft: VisitRequestDraft,
  {districts}: StoredOffice,
  {kinds}: VisitRequestSettings,
  today: string,
): void {
  const faults = kinds.includes(draft.kind)
    ? requestFaults(draft, {today, districts: districts.map(({code}) => code)})
    : [fault('kind', 'kind')];
  if (faults.length) throw new Refusal('invalid-parameters', faults);
}
