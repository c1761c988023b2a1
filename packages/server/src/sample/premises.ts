/**
 * What a sample office is like inside, when it is open, whom to ring. Invented but for the playroom
 * and the lactation room of Batu Bara, which a study describes.
 */
import type {Closure, Contact} from '@pendopo/contract/types';
import type {StoredOffice} from '../offices/store.js';
import {addDays} from '../time.js';
import {cycle} from './cycle.js';
import type {Profile} from './profiles.js';
import {sampleWhatsapp} from './singles.js';

type Premises = Required<
  Pick<
    StoredOffice,
    | 'contacts'
    | 'hours'
    | 'ramadanHours'
    | 'closures'
    | 'facilities'
    | 'accessibility'
    | 'address'
    | 'latitude'
    | 'longitude'
  >
>;

const study = 'Studi layanan KIA di Kabupaten Batu Bara, keadaan November 2022';

/** True: a study of the child card in Batu Bara saw them in November 2022. */
const batuBara: Premises['facilities'] = [
  {
    id: 'playroom',
    name: {id: 'Ruang bermain anak', en: 'Playroom for children'},
    state: 'open',
    since: '2022-11',
    note: {id: 'Ayunan dan mainan.', en: 'Swings and toys.'},
    source: study,
    sample: false,
  },
  {
    id: 'lactation_room',
    name: {id: 'Ruang laktasi (menyusui)', en: 'Lactation room'},
    state: 'building',
    since: '2022-11',
    source: study,
    sample: false,
  },
];

const invented: Premises['facilities'] = [
  {
    id: 'waiting_room',
    name: {id: 'Ruang tunggu dengan nomor antrean', en: 'Waiting room with queue numbers'},
    state: 'open',
    since: '2024-01',
    sample: true,
  },
  {
    id: 'self_service',
    name: {id: 'Anjungan Dukcapil Mandiri (cetak sendiri)', en: 'Self-service printing machine'},
    state: 'closed',
    since: '2025-06',
    note: {id: 'Sedang diperbaiki.', en: 'Being repaired.'},
    sample: true,
  },
];

const accessibility: Premises['accessibility'] = [
  {
    id: 'ramp',
    name: {id: 'Jalur landai untuk kursi roda', en: 'Ramp for wheelchairs'},
    available: true,
    sample: true,
  },
  {
    id: 'priority_counter',
    name: {
      id: 'Loket prioritas untuk lansia, ibu hamil, dan penyandang disabilitas',
      en: 'Priority counter for the elderly, pregnant women and people with a disability',
    },
    available: true,
    sample: true,
  },
  {
    id: 'sign_language',
    name: {id: 'Petugas bahasa isyarat', en: 'Sign-language officer'},
    available: false,
    sample: true,
  },
];

const deskHours: Contact['hours'] = [{days: [1, 2, 3, 4, 5], opens: '08:00', closes: '14:00'}];

/** Offices answer per group of services; the numbers belong to nobody. */
const contacts = (profile: Profile): Contact[] => [
  {name: 'Halo Dukcapil (nasional)', phone: '1500537'},
  {name: 'WhatsApp contoh', whatsapp: sampleWhatsapp(profile)},
  {
    name: 'Loket contoh 1',
    whatsapp: `${sampleWhatsapp(profile)}1`,
    groups: ['ktp_el', 'move'],
    hours: deskHours,
  },
  {
    name: 'Loket contoh 2',
    whatsapp: `${sampleWhatsapp(profile)}2`,
    groups: ['kk', 'kia', 'certificate'],
    hours: deskHours,
  },
];

/** Every eighth Friday the counter is closed; a closure already seen stays as the days pass. */
const closures = (today: string): Closure[] =>
  cycle(56, 32, addDays(today, -60), addDays(today, 120)).map(date => ({
    date,
    reason: {id: 'Rapat dan pelatihan petugas (contoh)', en: 'Staff training (sample)'},
  }));

/** Hours, place and what there is, as of a date of the office. */
export function premises(profile: Profile, today: string): Premises {
  const {id, region, districts, districtWord} = profile;
  const [, district, latitude, longitude] = districts[0]!;
  return {
    contacts: contacts(profile),
    hours: [
      {
        days: [1, 2, 3, 4],
        opens: '08:00',
        closes: '15:00',
        breakStarts: '12:00',
        breakEnds: '13:00',
      },
      {days: [5], opens: '08:00', closes: '14:00', breakStarts: '11:30', breakEnds: '13:00'},
    ],
    ramadanHours: [
      {
        days: [1, 2, 3, 4],
        opens: '08:00',
        closes: '14:00',
        breakStarts: '12:00',
        breakEnds: '12:30',
      },
      {days: [5], opens: '08:00', closes: '11:30'},
    ],
    closures: closures(today),
    facilities: id === '12.19' ? [...batuBara, ...invented] : invented,
    accessibility,
    address: `Jalan Contoh No. 1, ${districtWord} ${district}, ${region}`,
    latitude,
    longitude,
  };
}
