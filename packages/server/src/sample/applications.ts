/**
 * The applications of a sample office: every state that a citizen may be told of. People, courts and
 * couriers are invented, visibly so; what post takes for a delivery is true (Mojokerto,
 * surabaya.tribunnews.com/2020/05/03).
 */
import {cardStates, courtStates, trackingStates} from '@pendopo/contract';
import type {Case, Text} from '@pendopo/contract/types';
import {newReceiptNumber, shownReceiptNumber} from '@pendopo/sdk';
import type {StoredApplication} from '../applications/check.js';
import {nextSteps} from '../cases/paths.js';
import {addDays, instantAt, zones} from '../time.js';
import type {Profile} from './profiles.js';

type State = Case['state'];

/** Everyone in the sample was born on the day of independence of some year. */
const birthDate = (n: number) => `${1950 + n}-08-17`;

const people = [
  'Siti Contoh Aminah',
  'Budi Contoh',
  'Contohwati',
  'Slamet Contoh',
  'Maria Contoh Simbolon',
  'Andi Contoh',
];

const text = (id: string, en: string): Text => ({id: `${id} (contoh)`, en: `${en} (sample)`});

const courier = (state: NonNullable<Case['delivery']>['state']): Case['delivery'] => ({
  carrier: 'Kurir Contoh',
  feeRupiah: 20_000,
  state,
  trackingNumber: 'KC-0000-CONTOH',
});

/** What is told of a state beyond its timeline; which service it is of. */
interface Told extends Partial<StoredApplication> {
  service: string;
  note?: Text;
}

const told: Partial<Record<State, Told>> = {
  'needs-correction': {
    service: 'birth_in_wedlock',
    note: text('Foto KK buram, tidak terbaca', 'The photo of the family card is blurred'),
    todo: {
      items: [text('Foto KK asli yang jelas', 'A clear photo of the original family card')],
    },
  },
  rejected: {
    service: 'move_in',
    note: text('SKPWNI berasal dari kabupaten lain', 'The move letter names another regency'),
  },
  'waiting-for-signature': {service: 'kk_change'},
  'waiting-for-blanks': {
    service: 'ktp_el_damaged',
    waitNote: text('Kiriman blanko ditunggu minggu ini', 'Blank cards are expected this week'),
  },
  'ready-for-pickup': {
    service: 'kia_under5',
    pickup: {place: 'Loket Pengambilan Contoh, lantai 1'},
  },
  'ready-to-download': {
    service: 'death',
    todo: {url: 'https://unduh.example.go.id/contoh'},
  },
  'with-courier': {service: 'kk_new_family', delivery: courier('on-the-way')},
  CARD_SHIPPED: {service: 'ktp_el_new', delivery: courier('on-the-way')},
};

/** What came before states that lie beside the straight way. */
const before: Partial<Record<State, readonly State[]>> = {
  'needs-correction': ['submitted', 'awaiting-check'],
  rejected: ['submitted', 'awaiting-check'],
  cancelled: ['submitted', 'awaiting-check'],
  UNREGISTERED: [],
  ENROLL_FAILURE_AT_REGIONAL: ['BIO_CAPTURED'],
};
const filed: readonly State[] = ['submitted', 'awaiting-check', 'accepted', 'in-process'];
const recorded: readonly State[] = ['BIO_CAPTURED', 'PROCESSING', 'SENT_FOR_ENROLLMENT'];

/** All that has happened until a case came into a state. */
function historyOf(kind: Case['kind'], state: State, delivered: boolean): State[] {
  const card = /^[A-Z]/.test(state);
  const first = kind === 'court' ? 'ruling-final' : card ? 'BIO_CAPTURED' : 'submitted';
  const way = [first, ...nextSteps({kind, state: first, delivered}).map(step => step.state)];
  const at = way.indexOf(state);
  if (at >= 0) return way.slice(0, at + 1) as State[];
  return [...(before[state] ?? (card ? recorded : filed)), state];
}

const none: Partial<Told> = {};

/** How many days a step took. */
const daysEach = 2;

interface Plan {
  state: State;
  kind: 'application' | 'court';
  /** Sets number, name and birth date. */
  n: number;
}

const plans: readonly Plan[] = [
  ...[...trackingStates, ...cardStates].map(state => ({state, kind: 'application' as const})),
  ...courtStates.map(state => ({state, kind: 'court' as const})),
].map((plan, n) => ({...plan, n: n + 1}));

/** Always the same, and visibly made up: A1219-0000007-… */
const numberOf = ({id}: Profile, n: number) =>
  shownReceiptNumber(newReceiptNumber('A', id, Uint8Array.of(0, 0, 0, 0, 0, n >> 5, n)));

/** A ruling between two people of whom one has got everything. */
const ruling = (profile: Profile, state: State): Case['court'] => {
  const ready = state === 'documents-ready' || state === 'handed-over';
  const documents = (first: boolean) =>
    (['kk', 'ktp_el'] as const).map(document => ({
      document,
      state: state === 'handed-over' ? 'handed-over' : ready || first ? 'ready' : 'in-process',
    })) as NonNullable<Case['court']>['parties'][number]['documents'];
  return {
    name: `Pengadilan Agama Contoh ${profile.region}`,
    parties: [
      {name: 'Contohwati', documents: documents(true)},
      {name: 'Andi Contoh', documents: documents(false)},
    ],
  };
};

function application(profile: Profile, {state, kind, n}: Plan, today: string): StoredApplication {
  const {utcOffset} = zones[profile.timeZone];
  const card = /^[A-Z]/.test(state);
  const usual = kind === 'court' ? 'court_pa_update' : card ? 'ktp_el_new' : 'kia_under5';
  const {service = usual, note, ...more} = kind === 'court' ? none : (told[state] ?? none);
  const way = historyOf(kind, state, more.delivery !== undefined);
  const timeline = way.map((step, i) => ({
    state: step,
    at: instantAt(addDays(today, (i - way.length) * daysEach), '10:00', utcOffset),
    ...(step === state && note && {note}),
  }));
  return {
    number: numberOf(profile, n),
    kind,
    service,
    name: people[n % people.length]!,
    factors: {'birth-date': birthDate(n)},
    timeline,
    ...more,
    ...(kind === 'court' && {court: ruling(profile, state)}),
    sample: true,
  };
}

/** Of the form that an office's own tracker may give its numbers (ONL-YYYYMMDD-XXXX). */
const ownNumber = 'ONL-20261101-0007';

/** As of a date of the office. */
export function applications(profile: Profile, today: string): StoredApplication[] {
  const ours = plans.map(plan => application(profile, plan, today));
  return [...ours, {...ours[5]!, number: ownNumber}];
}

/** Which of them are offered to try out, and what they show. */
const offered: readonly [state: State, id: string, en: string][] = [
  ['needs-correction', 'perlu perbaikan', 'needs correction'],
  ['SENT_FOR_ENROLLMENT', 'menunggu pusat', 'waiting for the centre'],
  ['waiting-for-blanks', 'blanko habis', 'blank cards out of stock'],
  ['ready-for-pickup', 'siap diambil', 'ready to collect'],
  ['with-courier', 'diantar kurir', 'with the courier'],
  ['updating-documents', 'putusan Pengadilan Agama', 'court ruling'],
];

const written = (date: string) => date.split('-').reverse().join('-');

/** Numbers to try, with what opens them. */
export const tryOut = (profile: Profile) => [
  ...offered.map(([state, id, en]) => {
    const {n} = plans.find(plan => plan.state === state)!;
    return {number: numberOf(profile, n), factor: written(birthDate(n)), name: {id, en}};
  }),
  {
    number: ownNumber,
    factor: written(birthDate(6)),
    name: {id: 'nomor dari pelacak kantor sendiri', en: "number of the office's own tracker"},
  },
];
