/** The intake of an invented office, what an invented school types, and how a server takes it in. */
import type {Intake} from '@pendopo/sdk';
import {list as visits, office, type Reply} from './fixtures.js';
import {intakeSettings} from './fixtures-intake.js';

const {updatedAt} = visits([]);

/** The day so many days from today, in the office's zone. */
export const dayAhead = (days: number): string =>
  new Date(Date.now() + 7 * 36e5 + days * 864e5).toISOString().slice(0, 10);

/** The next day of a week from today on that is this one: 0 is Sunday. */
export const nextWeekday = (weekday: number): string => {
  const days = Array.from({length: 7}, (_, n) => dayAhead(n + 1));
  return days.find(day => new Date(day).getUTCDay() === weekday)!;
};

export const intake = (special: Partial<Intake> = {}): Intake => ({
  office,
  services: [],
  districts: [
    {code: '12.19.05', name: 'Talawi'},
    {code: '12.19.06', name: 'Tanjung Tiram'},
  ],
  settings: intakeSettings,
  address: 'Jalan Contoh 1',
  closedDays: [
    {date: nextWeekday(3), reason: {id: 'Libur contoh', en: 'Sample holiday'}, kind: 'holiday'},
  ],
  updatedAt,
  // Drawn today, whatever the day: a form is not asked for anew while it is filled in.
  validUntil: `${dayAhead(1)}T23:59:59+07:00`,
  ...special,
});

export const homeTyped = {
  personName: 'Contoh Kenanga',
  category: 'elderly',
  'services.ktp_el': 'on',
  district: '12.19.06',
  village: 'Contoh Jaya',
  address: 'Jalan Contoh 5',
  rt: '003',
  rw: '001',
  landmark: 'Seberang masjid',
  reporterName: 'Contoh',
  reporterRole: 'family',
  phone: '081200000000',
  consentBy: 'person',
  consent: 'on',
};

export const schoolTyped = {
  schoolName: 'SMA Contoh 14 Batu Bara',
  npsn: '99912193',
  level: 'sma',
  district: '12.19.06',
  address: 'Jalan Contoh 5',
  recordCount: '12',
  recordFrom: '16',
  recordTo: '18',
  kiaCount: '3',
  kiaFrom: '15',
  kiaTo: '16',
  'dates.0': nextWeekday(2),
  'dates.1': nextWeekday(4),
  timeFrom: '08:00',
  timeTo: '12:00',
  room: 'on',
  power: 'on',
  internet: 'weak',
  contactName: 'Contoh Melati',
  contactRole: 'Wakil kepala sekolah',
  phone: '081200000000',
  letterNumber: '421.3/001/2026',
  letterDate: dayAhead(0),
  letterPlace: 'Tanjung Tiram',
  letterHead: 'Yayasan Pendidikan Contoh',
  signerTitle: 'Kepala SMA Contoh 14 Batu Bara',
  signerName: 'Contoh Mawar, S.Pd.',
  copies: 'Kepala Dinas Pendidikan\nPengawas sekolah',
};

export const institutionTyped = {
  institutionName: 'Panti Contoh',
  institutionType: 'orphanage',
  district: '12.19.05',
  address: 'Jalan Contoh 7',
  people: '25',
  'services.kia': 'on',
  internet: 'none',
  contactName: 'Contoh',
  phone: '081200000000',
  consent: 'on',
};

export const receipt = {number: 'K1219-7K3M9QX-4', secret: 'XXXX0-CNT0H'};

/** Answers for the intake, and what is said to whatever is sent. */
export const taking =
  (sent: () => unknown = () => receipt, special: Partial<Intake> = {}): Reply =>
  ({pathname}) =>
    pathname.endsWith('/intake') ? intake(special) : sent();
