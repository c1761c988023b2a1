/**
 * Requests for visits of a sample office, so that its desk has something to do. All invented, and none
 * of them makes a visit: those of the schedule are samples of their own.
 */
import type {
  HomeVisitDraft,
  InstitutionVisitDraft,
  SchoolVisitDraft,
  Text,
} from '@pendopo/contract/types';
import {newReceiptNumber} from '@pendopo/sdk';
import {addDays, instantAt, zones} from '../time.js';
import type {RequestSeed} from '../visit-requests/store.js';
import type {Profile} from './profiles.js';

/** Everyone may try these: as of the complaints. */
const secret = 'CONTOH';

type Draft = RequestSeed['draft'];
type Step = Omit<RequestSeed['steps'][number], 'at' | 'start' | 'end'> & {
  /** When the team comes, on the day of the sample: HH:MM. */
  from?: string;
  until?: string;
};

interface Plan {
  draft: Draft;
  /** Days before today on which it was received; each step is a day later, today at most. */
  ago: number;
  steps: readonly Step[];
}

const text = (id: string, en: string): Text => ({id: `${id} (contoh)`, en: `${en} (sample)`});

const phone = '081200000000';
const team = 'MOLING Contoh 1';

const home = (
  district: string,
  more: Partial<HomeVisitDraft> & Pick<HomeVisitDraft, 'personName'>,
): HomeVisitDraft => ({
  kind: 'home',
  reporterName: 'Contoh Melati',
  reporterRole: 'family',
  phone,
  address: 'Jalan Contoh 5',
  rt: '003',
  rw: '001',
  district,
  village: 'Contoh Jaya',
  landmark: 'Seberang masjid contoh',
  category: 'elderly',
  services: ['ktp_el'],
  helperNeeded: false,
  consent: true,
  consentBy: 'person',
  ...more,
});

const school = (district: string, name: string, dates: string[]): SchoolVisitDraft => ({
  kind: 'school',
  schoolName: name,
  npsn: '99900001',
  level: 'sma',
  phone,
  address: 'Jalan Contoh 14',
  district,
  recordCount: 120,
  recordFrom: 16,
  recordTo: 18,
  dates,
  room: true,
  power: true,
  internet: 'weak',
  contactName: 'Contoh Mawar',
  letterNumber: '421.3/001/CONTOH',
  letterDate: dates[0]!,
  letterPlace: 'Contoh',
  signerTitle: `Kepala ${name}`,
  signerName: 'Contoh Dahlia, S.Pd.',
});

const institution = (district: string, dates: string[]): InstitutionVisitDraft => ({
  kind: 'institution',
  institutionName: 'Panti Contoh Kasih',
  institutionType: 'care-home',
  phone,
  address: 'Jalan Contoh 9',
  district,
  people: 18,
  services: ['ktp_el', 'kk'],
  helperNeeded: true,
  dates,
  room: true,
  power: true,
  internet: 'none',
  contactName: 'Contoh Anggrek',
  consent: true,
});

const received: Step = {to: 'file-received'};
const checked: Step = {to: 'checked-against-siak'};
const assigned: Step = {to: 'assigned', team};
const today = (from: string, until: string): Step => ({to: 'scheduled', from, until});

function plans({id, districts}: Profile, day: string): Plan[] {
  const district = (n: number) => `${id}.${districts[n % districts.length]![0]}`;
  const dates = [addDays(day, 12), addDays(day, 19)];
  const ready = [received, checked, assigned];
  return [
    {draft: home(district(0), {personName: 'Contoh Kenanga'}), ago: 0, steps: []},
    {
      draft: home(district(1), {
        personName: 'Contoh Flamboyan',
        category: 'illness',
        reporterRole: 'neighbourhood',
        reporterName: 'RT Contoh',
      }),
      ago: 3,
      steps: [
        {
          to: 'needs-correction',
          note: text('Foto KK buram; mohon kirim ulang', 'The photo of the family card is blurred'),
        },
      ],
    },
    {
      draft: home(district(2), {personName: 'Contoh Cempaka', category: 'disability'}),
      ago: 4,
      steps: [received, checked],
    },
    {draft: home(district(0), {personName: 'Contoh Teratai'}), ago: 5, steps: ready},
    {
      draft: home(district(1), {
        personName: 'Contoh Seruni',
        category: 'illness',
        helperNeeded: true,
        helperNote: 'Perlu dipapah saat duduk (contoh).',
      }),
      ago: 7,
      steps: [...ready, today('10:00', '10:45')],
    },
    {
      draft: home(district(2), {
        personName: 'Contohwati',
        category: 'disability',
        services: ['ktp_el', 'kk'],
        note: 'Mobil berhenti di depan balai (contoh).',
      }),
      ago: 7,
      steps: [...ready, today('13:30', '14:15')],
    },
    {
      draft: home(district(0), {personName: 'Contoh Bakung'}),
      ago: 9,
      steps: [...ready, today('09:00', '09:30'), {to: 'recording'}, {to: 'waiting-for-prr'}],
    },
    {draft: school(district(0), 'SMA Contoh Satu', dates), ago: 1, steps: []},
    {draft: school(district(1), 'SMK Contoh Dua', dates), ago: 6, steps: [{to: 'under-review'}]},
    {draft: institution(district(2), dates), ago: 2, steps: []},
  ];
}

/** The invented requests of an office, as of today. */
export function visitRequests(profile: Profile, day: string): RequestSeed[] {
  const {utcOffset} = zones[profile.timeZone];
  // What came in today came in early: nothing of it may lie ahead.
  const at = (ago: number) =>
    instantAt(addDays(day, -Math.max(0, ago)), ago > 0 ? '09:30' : '00:05', utcOffset);
  const on = (time: string) => instantAt(day, time, utcOffset);
  return plans(profile, day).map(({draft, ago, steps}, n) => ({
    number: newReceiptNumber('K', profile.id, Uint8Array.of(0, 0, 0, 0, 0, 0, n + 1)),
    secret,
    draft,
    at: at(ago),
    steps: steps.map(({from, until, ...step}, i) => ({
      ...step,
      at: at(ago - i - 1),
      ...(from && {start: on(from)}),
      ...(until && {end: on(until)}),
    })),
  }));
}
