/** Cases that citizens bring in, for the desk of a browser test to handle. All invented. */
import {type ComplaintDraft, newKey, Pendopo, type VisitRequestDraft} from '@pendopo/sdk';

export const office = '12.19';

/** Whoever brings a case in, from this very page. */
export const citizen = (): Pendopo => new Pendopo({server: location.origin, office});

/** Told apart from what other tests and browsers bring in. */
export const tag = (): string => newKey().slice(0, 8);

/** A day some days ahead by the office's clock: YYYY-MM-DD. */
export const dayAhead = (days: number): string =>
  new Date(Date.now() + 7 * 36e5 + days * 864e5).toISOString().slice(0, 10);

export const homeDraft = (personName: string): VisitRequestDraft => ({
  kind: 'home',
  reporterName: 'Contoh Melati',
  reporterRole: 'family',
  phone: '081200000000',
  personName,
  category: 'elderly',
  services: ['ktp_el'],
  helperNeeded: true,
  helperNote: 'Perlu dipapah',
  address: 'Jalan Contoh 5',
  rt: '003',
  rw: '001',
  district: '12.19.06',
  landmark: 'Seberang masjid contoh',
  consent: true,
  consentBy: 'person',
});

export const schoolDraft = (schoolName: string): VisitRequestDraft => ({
  kind: 'school',
  schoolName,
  npsn: '99900001',
  level: 'sma',
  phone: '081200000000',
  address: 'Jalan Contoh 14',
  district: '12.19.06',
  recordCount: 120,
  recordFrom: 16,
  recordTo: 18,
  dates: [dayAhead(9)],
  room: true,
  power: true,
  internet: 'weak',
  contactName: 'Contoh Mawar',
  letterNumber: '421.3/001/CONTOH',
  letterDate: dayAhead(0),
  letterPlace: 'Contoh',
  signerTitle: 'Kepala sekolah contoh',
  signerName: 'Contoh Dahlia',
});

export const complaintDraft = (text: string): ComplaintDraft => ({
  class: 'complaint',
  category: 'delay',
  text: `Contoh: ${text}`,
  anonymous: false,
  confidential: false,
});
