/** Invented services, one for each kind of question and list, and the answers a server would give. */
import type {
  Fact,
  Requirement,
  Rule,
  Service,
  ServiceAnswer,
  ServiceList,
  ServiceVisit,
  Text,
} from '@pendopo/sdk';
import {dateIn, notice, office, type Reply, visit} from './fixtures.js';

const text = (id: string, en = id): Text => ({id, en});

const national: Rule = {level: 'national', sources: ['KIA2_16'], verifiedOn: '2026-11'};

/** What the office decided for itself. */
const own: Rule = {
  level: 'office',
  sources: [],
  verifiedOn: '2026-11-20',
  decidedBy: 'Ketentuan contoh',
};

const lost: Fact = {
  id: 'reason',
  type: 'choice',
  question: text('Apa yang terjadi?', 'What happened?'),
  values: [
    {value: 'lost', label: text('Hilang', 'Lost')},
    {value: 'damaged', label: text('Rusak', 'Damaged')},
  ],
  decidedBy: 'citizen',
};

const letter: Fact = {
  id: 'has_birth_letter',
  type: 'boolean',
  question: text('Apakah ada surat keterangan lahir?', 'Is there a letter of birth?'),
  help: text('Dari bidan atau rumah sakit.', 'From the midwife or the hospital.'),
  decidedBy: 'citizen',
};

const age: Fact = {
  id: 'age',
  type: 'number',
  question: text('Berapa usia anak?', 'How old is the child?'),
  unit: 'years',
  min: 0,
  max: 120,
  decidedBy: 'citizen',
};

const partnership: Fact = {
  id: 'court_partnership_active',
  type: 'boolean',
  question: text(
    'Apakah ada kerja sama yang berlaku dengan Pengadilan Agama?',
    'Is there an agreement in force with the Religious Court?',
  ),
  decidedBy: 'office',
  value: true,
  rule: own,
};

export const need = (id: string, name: Text, more: Partial<Requirement> = {}): Requirement => ({
  id,
  name,
  present: 'copy',
  rule: national,
  ...more,
});

const kk = need('kk', text('Kartu Keluarga (KK)', 'Family card (KK)'), {present: 'show'});

/** A service; by default nothing is asked and one thing is to bring. */
export const service = (special: Partial<Service> = {}): Service => ({
  id: 'ktp_el_damaged',
  name: text('KTP-el rusak', 'KTP-el, damaged'),
  group: 'ktp_el',
  events: ['lost'],
  keywords: ['e-ktp'],
  offered: true,
  applicant: text('Yang bersangkutan sendiri', 'The person concerned'),
  eligibility: [],
  requirements: [kk],
  facts: [],
  forms: [{code: 'F-2.01A', name: text('Pelaporan', 'Report'), aliases: ['F-2.01']}],
  fee: {
    amount: 0,
    text: text('Gratis', 'Free'),
    notCovered: text('Tidak termasuk meterai.', 'Duty stamps are not covered.'),
    legal: [{text: 'UU 24/2013 Pasal 79A', verified: true}],
    rule: national,
  },
  time: {
    text: text('1 jam sampai 1 hari', '1 hour to 1 day'),
    startsWhen: text('sejak berkas dinyatakan lengkap', 'from when the file is complete'),
    exceptions: [text('jaringan terganggu', 'network trouble')],
    limitDays: 14,
    legal: [{text: 'UU 23/2006', verified: false}],
    rule: national,
  },
  outputs: [{id: 'ktp_el', name: text('KTP-el', 'KTP-el (identity card)')}],
  channels: ['office', 'mobile_van', 'whatsapp'],
  legal: [{text: 'Perpres 96/2018 Pasal 20', verified: false}],
  notes: [text('Datang sendiri.', 'Come in person.')],
  rule: national,
  sources: [
    {
      id: 'KIA2_16',
      what: 'Permendagri 2/2016 (KIA)',
      url: 'https://peraturan.example.go.id/2-2016',
      tier: 'secondary',
    },
  ],
  ...special,
});

/** A choice decides what is needed; the office has a rule of its own. */
export const kiaLost = service({
  id: 'kia_lost_damaged',
  name: text('KIA hilang atau rusak', 'KIA lost or damaged'),
  group: 'kia',
  events: ['child', 'lost'],
  keywords: ['kartu anak'],
  facts: [lost],
  requirements: [
    need('police', text('Surat hilang dari kepolisian', 'Police report of loss'), {
      present: 'original',
      when: {fact: 'reason', eq: 'lost'},
      whenText: text('bila hilang', 'if lost'),
    }),
    need('photo', text('Pas foto 2x3, 2 lembar', 'Two photos, 2x3 cm'), {
      present: 'photo',
      note: text('Latar merah.', 'Red background.'),
      rule: own,
    }),
    kk,
  ],
});

/** Yes or no; one of these, one of which has two parts; a day to report it by. */
export const birth = service({
  id: 'birth_in_wedlock',
  name: text('Akta kelahiran', 'Birth certificate'),
  summary: text('Untuk bayi berusia paling lama 60 hari.', 'For a baby of at most 60 days.'),
  group: 'certificate',
  events: ['birth'],
  keywords: ['akta lahir', 'bayi'],
  facts: [letter],
  requirements: [
    need('birth_letter', text('Surat keterangan lahir', 'Letter of birth'), {
      present: 'original',
      when: {fact: 'has_birth_letter', eq: true},
      whenText: text('bila ada surat keterangan lahir', 'if there is a letter of birth'),
    }),
    need('f203', text('Surat pernyataan (F-2.03)', 'Statement (F-2.03)'), {
      alternativeTo: 'birth_letter',
      when: {fact: 'has_birth_letter', eq: false},
      whenText: text('bila tidak ada surat keterangan lahir', 'if there is no letter of birth'),
    }),
    need('passport', text('Paspor orang tua', "Parents' passport"), {alternativeTo: 'kk'}),
    need('permit', text('Izin tinggal', 'Residence permit'), {partOf: 'passport'}),
    kk,
  ],
  deadline: {days: 60, from: text('sejak bayi lahir', 'from the birth'), verified: false},
});

/** A number, in bands; the wrong age leads on. */
export const kia = service({
  id: 'kia_under5',
  name: text('KIA anak di bawah 5 tahun', 'KIA for a child under 5'),
  group: 'kia',
  events: ['child', 'birth'],
  keywords: ['kartu anak'],
  facts: [age],
  eligibility: [
    {
      when: {fact: 'age', lt: 17},
      otherwise: {
        text: text('Anak sudah 17 tahun: saatnya KTP-el.', 'The child is 17: time for the KTP-el.'),
        service: 'ktp_el_new',
      },
    },
    {
      when: {not: {fact: 'age', gte: 5, lt: 17}},
      otherwise: {text: text('Pilih KIA dengan foto.', 'Choose the KIA with a photo.')},
    },
  ],
  sources: [],
});

/** Who sends what to whom. */
export const court = service({
  id: 'court_pa_update',
  name: text('Dokumen baru setelah putusan Pengadilan Agama', 'After a Religious Court ruling'),
  group: 'kk',
  events: ['court'],
  facts: [partnership],
  eligibility: [
    {
      when: {fact: 'court_partnership_active', eq: true},
      otherwise: {text: text('Bawa sendiri.', 'Bring it yourself.')},
    },
  ],
  steps: [
    text('Pengadilan mengirim putusan ke Dukcapil.', 'The court sends the ruling to Dukcapil.'),
    text('Bapak/Ibu menerima KK di pengadilan.', 'You receive the KK at the court.'),
  ],
  channels: ['court_counter', 'courier'],
});

export const ktp = service({
  id: 'ktp_el_new',
  name: text('KTP-el baru (perekaman pertama)', 'First KTP-el'),
  events: ['seventeen'],
  keywords: ['rekam ktp'],
  facts: [age],
  eligibility: [
    {when: {fact: 'age', gte: 17}, otherwise: {text: text('Belum 17 tahun.', 'Not yet 17.')}},
  ],
});

export const allServices = (): Service[] => [birth, kia, kiaLost, court, ktp, service()];

const events: ServiceList['events'] = [
  {id: 'birth', name: text('Lahir', 'Birth')},
  {id: 'child', name: text('Anak', 'Children')},
  {id: 'seventeen', name: text('Usia 17 tahun', 'Turning 17')},
  {id: 'lost', name: text('Hilang atau rusak', 'Lost or damaged')},
  {id: 'court', name: text('Setelah putusan Pengadilan Agama', 'After a Religious Court ruling')},
];

/** A visit that offers some services. */
export const serviceVisit = (days: number, ...services: string[]): ServiceVisit => {
  const {id, start, end, place} = visit(days);
  return {id, start, end, place, services};
};

const around = () => ({
  visits: [serviceVisit(1, 'kia_lost_damaged', 'birth_in_wedlock')],
  office: {
    ...office,
    contacts: [
      ...office.contacts,
      {name: 'Loket KIA', whatsapp: '6280000009999', groups: ['kia' as const]},
    ],
  },
  notices: [],
  updatedAt: `${dateIn(-1)}T10:30:00${office.utcOffset}`,
  validUntil: `${dateIn(1)}T00:00:00${office.utcOffset}`,
});

/** What the server answers about all services. */
export const serviceList = (
  data: Service[] = allServices(),
  special: Partial<ServiceList> = {},
): ServiceList => ({data, events, ...around(), ...special});

/** What the server answers about one. */
export const serviceAnswer = (
  data: Service,
  special: Partial<ServiceAnswer> = {},
): ServiceAnswer => ({data, ...around(), ...special});

/** Answers as the server would: all services, or the one that is asked for. */
export const answeringServices =
  (all: Service[] = allServices(), special: Partial<Omit<ServiceList, 'data'>> = {}): Reply =>
  ({pathname}) => {
    const id = /services\/(\w+)$/.exec(pathname)?.[1];
    return id
      ? serviceAnswer(
          all.find(one => one.id === id)!,
          special,
        )
      : serviceList(all, special);
  };

/** The same text in every field that an office can fill. */
export function hostileServices(hostile: string): ServiceList {
  const same = text(hostile);
  const one = service({
    name: same,
    summary: same,
    facts: [{...lost, question: same, help: same}],
    requirements: [need('a', same, {note: same, rule: {...own, decidedBy: hostile}})],
    notes: [same],
    steps: [same],
    outputs: [{id: 'out', name: same}],
    time: {...service().time, text: same, exceptions: [same]},
  });
  return serviceList([one], {
    office: {...office, name: hostile, contacts: [{name: hostile, phone: hostile}]},
    notices: [{...notice, title: same, body: same}],
  });
}
