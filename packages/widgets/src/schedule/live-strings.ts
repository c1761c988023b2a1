import type {Visit} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import {commonLive, type CommonLiveStrings} from '../shared/live-strings.js';

/** What a citizen is told who does something with the schedule. */
export interface LiveStrings extends CommonLiveStrings {
  /** Trainings are for staff: nobody looks for them here. */
  kinds: Partial<Record<Visit['kind'], string>>;
  district: string;
  village: string;
  school: string;
  kind: string;
  service: string;
  words: string;
  nearDenied: string;
  nearOff: string;
  offer: (services: number) => string;
  bring: string;
  contact: string;
  calendar: string;
  shared: (where: string, when: string, link: string) => string;
  subscribe: string;
  more: string;
  ask: string;
  askText: (office: string) => string;
  results: Record<Visit['services'][number]['result'], string>;
}

const id: LiveStrings = {
  ...commonLive.id,
  kinds: {
    van: 'Mobil keliling',
    school: 'Ke sekolah',
    village: 'Di desa',
    institution: 'Ke lembaga',
    outreach: 'Acara',
  },
  district: 'Kecamatan',
  village: 'Desa/kelurahan',
  school: 'Sekolah',
  kind: 'Jenis',
  service: 'Layanan',
  words: 'Kata kunci',
  nearDenied: 'Lokasi tidak diizinkan. Pilih kecamatan saja.',
  nearOff: 'Urutkan menurut tanggal',
  offer: services => `${services} layanan dan yang perlu dibawa`,
  bring: 'Bawalah',
  contact: 'Tanya',
  calendar: 'Kalender',
  shared: (where, when, link) => `Jemput bola gratis: ${where}, ${when}. ${link}`,
  subscribe: 'Ikuti lewat kalender',
  more: 'Jadwal berikutnya',
  ask: 'Minta kunjungan atau tanya kantor:',
  askText: office => `Yth. ${office}, kapan jemput bola ke tempat kami? Desa/sekolah: `,
  results: {print: 'langsung jadi', record: 'rekam dulu', collect: 'serahkan berkas'},
};

const en: LiveStrings = {
  ...commonLive.en,
  kinds: {
    van: 'Mobile van',
    school: 'At a school',
    village: 'In a village',
    institution: 'At an institution',
    outreach: 'Event',
  },
  district: 'District',
  village: 'Village',
  school: 'School',
  kind: 'Kind',
  service: 'Service',
  words: 'Words',
  nearDenied: 'Location was not allowed. Choose a district instead.',
  nearOff: 'Sort by date',
  offer: services => `${services} services and what to bring`,
  bring: 'Please bring',
  contact: 'Ask',
  calendar: 'Calendar',
  shared: (where, when, link) => `Dukcapil, free: ${where}, ${when}. ${link}`,
  subscribe: 'Follow in my calendar',
  more: 'Later dates',
  ask: 'Ask for a visit, or ask the office:',
  askText: office => `Dear ${office}, when does the mobile service come to us? Village/school: `,
  results: {print: 'ready at once', record: 'recording only', collect: 'hand in papers'},
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
