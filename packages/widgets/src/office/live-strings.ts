import type {Contact, Facility} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import {commonLive, type CommonLiveStrings} from '../shared/live-strings.js';

/** What a citizen is told beyond the opening hours, or who does something with an office. */
export interface LiveStrings extends CommonLiveStrings {
  week: string;
  today: string;
  closed: string;
  ramadan: (period: string, certain: boolean) => string;
  holidays: (until: string) => string;
  contacts: string;
  groups: Record<NonNullable<Contact['groups']>[number], string>;
  facilities: string;
  states: Record<Facility['state'], string>;
  since: (state: Facility['state'], when: string) => string;
  access: string;
  has: string;
  lacks: string;
  invented: string;
  source: string;
  askText: (office: string, about: string) => string;
  shared: (office: string, link: string) => string;
  /** All services are free, and whom to tell when money is asked for. */
  levy: string;
}

const id: LiveStrings = {
  ...commonLive.id,
  week: 'Jam loket 7 hari ke depan',
  today: 'hari ini',
  closed: 'Tutup',
  ramadan: (period, certain) => `Jam Ramadan (${certain ? '' : 'perkiraan '}${period})`,
  holidays: until => `Hari libur setelah ${until} belum lengkap di sini, tanya kantor dulu.`,
  contacts: 'Hubungi',
  groups: {
    ktp_el: 'KTP-el',
    kk: 'Kartu Keluarga (KK)',
    kia: 'Kartu Identitas Anak (KIA)',
    certificate: 'Akta',
    move: 'Pindah',
    other: 'Layanan lain',
  },
  facilities: 'Fasilitas',
  states: {open: 'Ada', building: 'Sedang dibangun', closed: 'Sedang ditutup'},
  since: (state, when) => `${state === 'building' ? 'keadaan' : 'sejak'} ${when}`,
  access: 'Kemudahan akses',
  has: 'Ada',
  lacks: 'Belum ada',
  invented: 'contoh',
  source: 'Sumber',
  askText: (office, about) => `Yth. ${office}, saya mau bertanya${about && ` tentang ${about}`}: `,
  shared: (office, link) => `Jam buka dan kontak ${office}: ${link}`,
  levy: 'Semua layanan gratis. Bila diminta membayar, laporkan ke',
};

const en: LiveStrings = {
  ...commonLive.en,
  week: 'Counter hours, next 7 days',
  today: 'today',
  closed: 'Closed',
  ramadan: (period, certain) => `Ramadan hours (${certain ? '' : 'estimated '}${period})`,
  holidays: until => `Holidays after ${until} are not all known here, please ask the office.`,
  contacts: 'Contact',
  groups: {
    ktp_el: 'Identity card (KTP-el)',
    kk: 'Family card (KK)',
    kia: 'Child identity card (KIA)',
    certificate: 'Certificates',
    move: 'Moving',
    other: 'Other services',
  },
  facilities: 'Facilities',
  states: {open: 'Open', building: 'Being built', closed: 'Closed for now'},
  since: (state, when) => `${state === 'building' ? 'as of' : 'since'} ${when}`,
  access: 'Accessibility',
  has: 'There is',
  lacks: 'Not yet',
  invented: 'sample',
  source: 'Source',
  askText: (office, about) => `Dear ${office}, I have a question${about && ` about ${about}`}: `,
  shared: (office, link) => `Opening hours and contacts of ${office}: ${link}`,
  levy: 'All services are free. If you are asked to pay, report it to',
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
