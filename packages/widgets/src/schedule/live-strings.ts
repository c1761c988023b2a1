import type {Visit} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/** What a citizen is told who searches, or for whom something went wrong. */
export interface LiveStrings {
  /** Trainings are for staff: nobody looks for them here. */
  kinds: Partial<Record<Visit['kind'], string>>;
  district: string;
  village: string;
  school: string;
  kind: string;
  service: string;
  words: string;
  all: string;
  show: string;
  clear: string;
  near: string;
  nearDenied: string;
  nearOff: string;
  failed: string;
  offline: string;
  misplaced: string;
  retry: string;
  reach: string;
  hours: string;
  weekdays: readonly string[];
  distance: (kilometres: number) => string;
  kept: (age: string) => string;
  age: (minutes: number) => string;
  offer: (services: number) => string;
  bring: string;
  contact: string;
  calendar: string;
  route: string;
  share: string;
  shared: (where: string, when: string, link: string) => string;
  subscribe: string;
  more: string;
  ask: string;
  askText: (office: string) => string;
  results: Record<Visit['services'][number]['result'], string>;
}

const id: LiveStrings = {
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
  all: 'Semua',
  show: 'Tampilkan',
  clear: 'Hapus pencarian',
  near: 'Terdekat dari saya',
  nearDenied: 'Lokasi tidak diizinkan. Pilih kecamatan saja.',
  nearOff: 'Urutkan menurut tanggal',
  failed: 'Jadwal belum dapat dimuat.',
  offline: 'Tidak ada sambungan internet. Jadwal belum dapat dimuat.',
  misplaced: 'Jadwal ini belum dipasang dengan benar.',
  retry: 'Coba lagi',
  reach: 'Tanya langsung:',
  hours: 'Jam loket',
  weekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
  distance: km => `± ${km < 10 ? km.toFixed(1).replace('.', ',') : Math.round(km)} km`,
  kept: age => `Tanpa sambungan. Ini jadwal yang tersimpan ${age}.`,
  age: minutes =>
    minutes < 60
      ? `${Math.max(1, minutes)} menit lalu`
      : minutes < 2880
        ? `${Math.round(minutes / 60)} jam lalu`
        : `${Math.round(minutes / 1440)} hari lalu`,
  offer: services => `${services} layanan dan yang perlu dibawa`,
  bring: 'Bawalah',
  contact: 'Tanya',
  calendar: 'Kalender',
  route: 'Rute',
  share: 'Bagikan',
  shared: (where, when, link) => `Jemput bola gratis: ${where}, ${when}. ${link}`,
  subscribe: 'Ikuti lewat kalender',
  more: 'Jadwal berikutnya',
  ask: 'Minta kunjungan atau tanya kantor:',
  askText: office => `Yth. ${office}, kapan jemput bola ke tempat kami? Desa/sekolah: `,
  results: {print: 'langsung jadi', record: 'rekam dulu', collect: 'serahkan berkas'},
};

const en: LiveStrings = {
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
  all: 'All',
  show: 'Show',
  clear: 'Clear the search',
  near: 'Nearest to me',
  nearDenied: 'Location was not allowed. Choose a district instead.',
  nearOff: 'Sort by date',
  failed: 'The dates cannot be loaded now.',
  offline: 'No internet connection. The dates cannot be loaded now.',
  misplaced: 'This schedule is not set up correctly yet.',
  retry: 'Try again',
  reach: 'Ask directly:',
  hours: 'Counter hours',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  distance: km => `± ${km < 10 ? km.toFixed(1) : Math.round(km)} km`,
  kept: age => `No connection. These are the dates kept ${age}.`,
  age: minutes =>
    minutes < 60
      ? `${Math.max(1, minutes)} min ago`
      : minutes < 2880
        ? `${Math.round(minutes / 60)} h ago`
        : `${Math.round(minutes / 1440)} days ago`,
  offer: services => `${services} services and what to bring`,
  bring: 'Please bring',
  contact: 'Ask',
  calendar: 'Calendar',
  route: 'Route',
  share: 'Share',
  shared: (where, when, link) => `Dukcapil, free: ${where}, ${when}. ${link}`,
  subscribe: 'Follow in my calendar',
  more: 'Later dates',
  ask: 'Ask for a visit, or ask the office:',
  askText: office => `Dear ${office}, when does the mobile service come to us? Village/school: `,
  results: {print: 'ready at once', record: 'recording only', collect: 'hand in papers'},
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
