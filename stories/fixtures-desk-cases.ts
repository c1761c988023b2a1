/** Invented cases as the desk has them. */
import type {
  AuditEntry,
  BulkResult,
  ComplaintFigure,
  DeskApplication,
  DeskComplaint,
  DeskVisitRequest,
  RequestFigure,
  RouteSheet,
  Today,
} from '@pendopo/sdk/staff';
import {intakeSettings} from './fixtures-intake.js';

const at = (day: number, time = '09:30') => `2026-11-${day}T${time}:00+07:00`;

const tanjungTiram = {code: '12.19.06', name: 'Tanjung Tiram'};

export const intake = {
  services: [
    {id: 'ktp_el_new', name: {id: 'KTP-el baru', en: 'New KTP-el'}, group: 'ktp_el'},
    {id: 'kia_5to17', name: {id: 'KIA usia 5 sampai 17', en: 'KIA from 5 to 17'}, group: 'kia'},
  ],
  districts: [tanjungTiram, {code: '12.19.05', name: 'Talawi'}],
  settings: intakeSettings,
};

export const today: Today = {
  asOf: at(27, '07:45'),
  groups: [
    {
      kind: 'complaint-due',
      total: 7,
      late: 2,
      items: [
        {kind: 'complaint-due', about: 'P1219-0000001-5', urgency: 'late', on: '2026-11-26'},
        {kind: 'complaint-due', about: 'P1219-0000002-3', urgency: 'today', on: '2026-11-27'},
        {kind: 'complaint-due', about: 'P1219-0000003-1', urgency: 'soon', on: '2026-11-30'},
      ],
    },
    {
      kind: 'home-visit-today',
      total: 1,
      late: 0,
      items: [
        {
          kind: 'home-visit-today',
          about: 'K1219-0000005-W',
          urgency: 'today',
          on: '2026-11-27',
          name: {id: 'Rumah di Talawi', en: 'Home in Talawi'},
        },
      ],
    },
    {
      kind: 'request-to-decide',
      total: 1,
      late: 0,
      items: [
        {
          kind: 'request-to-decide',
          about: 'K1219-0000001-3',
          urgency: 'open',
          name: {id: 'Sekolah di Tanjung Tiram', en: 'School in Tanjung Tiram'},
        },
      ],
    },
    {
      kind: 'visit-postponed',
      total: 1,
      late: 0,
      items: [
        {
          kind: 'visit-postponed',
          about: '12.19-tunda',
          urgency: 'soon',
          on: '2026-11-29',
          name: {id: 'Balai Desa Contoh Gardenia'},
        },
      ],
    },
  ],
};

export const home: RequestFigure = {
  number: 'K1219-0000005-W',
  kind: 'home',
  state: 'assigned',
  category: 'illness',
  district: '12.19.06',
  people: 1,
  receivedAt: at(21),
  stateAt: at(24),
  team: 'MOLING Contoh 1',
  sample: true,
};

export const school: RequestFigure = {
  number: 'K1219-0000009-O',
  kind: 'school',
  state: 'under-review',
  district: '12.19.05',
  people: 120,
  receivedAt: at(22),
  stateAt: at(23),
  sample: true,
};

export const homeRequest: DeskVisitRequest = {
  ...home,
  request: {
    kind: 'home',
    reporterName: 'Contoh Melati',
    reporterRole: 'family',
    phone: '081200000000',
    personName: 'Contoh Seruni',
    category: 'illness',
    services: ['ktp_el'],
    helperNeeded: true,
    helperNote: 'Perlu dipapah saat duduk (contoh).',
    address: 'Jalan Contoh 5',
    rt: '003',
    rw: '001',
    district: '12.19.06',
    village: 'Contoh Jaya',
    landmark: 'Seberang masjid contoh',
    latitude: 3.2401,
    longitude: 99.5503,
    consent: true,
    consentBy: 'person',
  },
  events: [
    {state: 'reported', at: at(21), by: 'citizen'},
    {
      state: 'needs-correction',
      at: at(22),
      by: 'office',
      note: {id: 'Foto KK buram (contoh).', en: 'The photo is blurred (sample).'},
    },
    {state: 'assigned', at: at(24), by: 'office'},
  ],
  files: [{part: 'document', type: 'application/pdf', bytes: 240_000}],
  next: ['scheduled', 'needs-correction', 'cancelled'],
};

export const schoolRequest: DeskVisitRequest = {
  ...school,
  request: {
    kind: 'school',
    schoolName: 'SMK Contoh Dua',
    npsn: '99900001',
    level: 'smk',
    phone: '081200000000',
    address: 'Jalan Contoh 14',
    district: '12.19.05',
    recordCount: 120,
    recordFrom: 16,
    recordTo: 18,
    dates: ['2026-12-10'],
    room: true,
    power: true,
    internet: 'weak',
    contactName: 'Contoh Mawar',
    letterNumber: '421.3/001/CONTOH',
    letterDate: '2026-11-20',
    letterPlace: 'Contoh',
    signerTitle: 'Kepala SMK Contoh Dua',
    signerName: 'Contoh Dahlia, S.Pd.',
  },
  events: [{state: 'received', at: at(22), by: 'citizen'}],
  files: [],
  next: ['needs-correction', 'scheduled', 'rejected', 'cancelled'],
};

export const sheet: RouteSheet = {
  date: '2026-11-27',
  stops: [
    {
      number: home.number,
      state: 'scheduled',
      start: at(27, '10:00'),
      end: at(27, '10:45'),
      team: 'MOLING Contoh 1',
      personName: 'Contoh Seruni',
      category: 'illness',
      services: ['ktp_el', 'kk'],
      helperNeeded: true,
      helperNote: 'Perlu dipapah saat duduk (contoh).',
      address: 'Jalan Contoh 5',
      rt: '003',
      rw: '001',
      village: 'Contoh Jaya',
      district: tanjungTiram,
      landmark: 'Seberang masjid contoh',
      reporterName: 'Contoh Melati',
      phone: '081200000000',
      sample: true,
    },
  ],
};

export const complaint: ComplaintFigure = {
  number: 'P1219-0000001-5',
  class: 'complaint',
  category: 'delay',
  state: 'received',
  headOnly: false,
  receivedAt: at(20),
  next: {step: 'verification', on: '2026-11-25', state: 'late'},
  sample: true,
};

export const levy: ComplaintFigure = {
  ...complaint,
  number: 'P1219-0000002-3',
  category: 'levy',
  state: 'verified',
  headOnly: true,
  next: {step: 'follow-up', on: '2026-12-02', state: 'open'},
};

export const wholeComplaint: DeskComplaint = {
  number: complaint.number,
  class: 'complaint',
  category: 'delay',
  text: 'Contoh: KTP-el saya direkam bulan lalu dan belum jadi.\nKapan dapat diambil?',
  place: 'Loket 2',
  anonymous: false,
  confidential: true,
  name: 'Contoh Melati',
  contact: '081200000000',
  state: 'received',
  headOnly: false,
  receivedAt: at(20),
  photos: [],
  events: [{at: at(20), act: 'receive', by: 'citizen'}],
  due: [
    {step: 'verification', on: '2026-11-25', days: 3, unit: 'working', state: 'late'},
    {step: 'settlement', on: '2026-12-10', days: 14, unit: 'working', state: 'open'},
  ],
  may: ['verify', 'forward', 'follow-up', 'answer', 'archive'],
  asOf: at(27),
  sample: true,
};

export const application: DeskApplication = {
  number: 'A1219-000000C-1',
  kind: 'application',
  service: 'ktp_el_new',
  name: 'Siti Contoh Aminah',
  factors: ['birth-date'],
  state: 'SENT_FOR_ENROLLMENT',
  timeline: [
    {state: 'BIO_CAPTURED', at: at(18)},
    {state: 'SENT_FOR_ENROLLMENT', at: at(20), internal: 'Berkas di lemari contoh.'},
  ],
  updatedAt: at(20),
  sample: true,
};

export const bulkResult = (applied: boolean): BulkResult => ({
  applied,
  changes: 2,
  lines: [
    {line: 1, number: 'A1219-000000C-1', outcome: 'changes', from: 'SENT_FOR_ENROLLMENT'},
    {line: 2, number: 'A1219-000000D-Z', outcome: 'changes', from: 'BIO_CAPTURED'},
    {line: 3, number: 'A1219-000000E-X', outcome: 'over', from: 'CARD_ISSUED'},
    {line: 4, outcome: 'nik'},
    {line: 5, number: 'TIDAK-ADA', outcome: 'not-found'},
  ],
});

export const entries: AuditEntry[] = [
  {
    at: at(27, '08:12'),
    actor: {id: 'u-3', name: 'Petugas Contoh'},
    action: 'visit-request.step',
    subject: 'K12190000005W',
    detail: {from: 'assigned', to: 'scheduled'},
  },
  {
    at: at(27, '08:10'),
    actor: {id: 'u-3', name: 'Petugas Contoh'},
    action: 'complaint.read',
    subject: '30ccd608-130b-48d7-9b09-b44a05f9ed03',
  },
  {at: at(26), actor: {id: 'citizen'}, action: 'complaint.erase', subject: '79683ffe'},
];
