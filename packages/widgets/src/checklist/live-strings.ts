import type {Service} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import {commonLive, type CommonLiveStrings} from '../shared/live-strings.js';

/** What a citizen is told who does something with a list. */
export interface LiveStrings extends CommonLiveStrings {
  yes: string;
  no: string;
  forms: string;
  formerly: string;
  notNeeded: string;
  /** Before the case in which alone something is needed. */
  only: string;
  /** After a law, and after a date, that no source settles. */
  toVerify: string;
  toConfirm: string;
  limit: (days: number) => string;
  /** Source: Disdukcapil Kubu Raya (pelayanan pendaftaran penduduk) and Toba. */
  originals: string;
  /** Before what a citizen wants to do. */
  want: string;
  find: string;
  national: string;
  office: string;
  checked: string;
  unverified: string;
  basis: string;
  here: string;
  clear: string;
  levy: string;
  time: string;
  counted: string;
  longer: string;
  deadline: (days: number, from: string) => string;
  outputs: string;
  steps: string;
  notes: string;
  where: string;
  channels: Record<Service['channels'][number], string>;
  visits: string;
  noVisit: string;
  allVisits: string;
  whatsapp: string;
  message: (office: string, service: string) => string;
  ready: (items: string) => string;
  missing: (items: string) => string;
  please: string;
  print: string;
  shared: (service: string, link: string) => string;
}

const id: LiveStrings = {
  ...commonLive.id,
  yes: 'Ya',
  no: 'Tidak',
  forms: 'Formulir',
  formerly: 'dulu',
  notNeeded: 'Tidak perlu dibawa',
  only: 'hanya',
  toVerify: 'pasal belum dipastikan',
  toConfirm: 'pastikan di kantor',
  limit: days => `Batas menurut undang-undang: ${days} hari.`,
  originals: 'Bila berkas dikirim sebagai foto, fotolah dokumen aslinya.',
  want: 'Saya mau…',
  find: 'Cari',
  national: 'Aturan nasional',
  office: 'Ketentuan kantor ini',
  checked: 'diperiksa',
  unverified: 'belum ada sumber yang memastikan, tanyakan ke kantor',
  basis: 'Dasar aturan dan sumbernya',
  here: 'Tanda centang hanya tersimpan di perangkat ini.',
  clear: 'Hapus semua tanda',
  levy: 'Bila diminta membayar, laporkan:',
  time: 'Lama proses',
  counted: 'dihitung',
  longer: 'Bisa lebih lama bila',
  deadline: (days, from) => `Laporkan paling lambat ${days} hari ${from}`,
  outputs: 'Yang Bapak/Ibu terima',
  steps: 'Urutannya',
  notes: 'Perlu diketahui',
  where: 'Di mana dan kapan',
  channels: {
    office: 'Kantor Dukcapil',
    district_office: 'Kantor kecamatan',
    village_desk: 'Kantor desa/kelurahan',
    mobile_van: 'Mobil keliling (jemput bola)',
    school_visit: 'Kunjungan ke sekolah',
    home_visit: 'Kunjungan ke rumah',
    online_portal: 'Layanan daring kantor',
    whatsapp: 'WhatsApp',
    ikd_app: 'Aplikasi Identitas Kependudukan Digital (IKD)',
    court_counter: 'Loket di Pengadilan Agama',
    courier: 'Diantar kurir',
  },
  visits: 'Jemput bola terdekat yang melayani ini',
  noVisit: 'Belum ada jadwal jemput bola untuk layanan ini.',
  allVisits: 'Semua jadwalnya',
  whatsapp: 'Kirim daftar ini lewat WhatsApp',
  message: (office, service) => `Yth. ${office}, saya mau mengurus: ${service}.`,
  ready: items => `Sudah siap: ${items}.`,
  missing: items => `Belum ada: ${items}.`,
  please: 'Mohon petunjuk langkah berikutnya. Terima kasih.',
  print: 'Cetak',
  shared: (service, link) => `Syarat ${service}, gratis: ${link}`,
};

const en: LiveStrings = {
  ...commonLive.en,
  yes: 'Yes',
  no: 'No',
  forms: 'Forms',
  formerly: 'formerly',
  notNeeded: 'Not needed',
  only: 'only',
  toVerify: 'article not confirmed',
  toConfirm: 'to be confirmed at the office',
  limit: days => `The limit by law: ${days} days.`,
  originals: 'If you send papers as photos, photograph the originals.',
  want: 'I want to…',
  find: 'Search',
  national: 'National rule',
  office: 'Rule of this office',
  checked: 'checked',
  unverified: 'no source settles it yet, please ask the office',
  basis: 'The rules and their sources',
  here: 'Your ticks are kept on this device only.',
  clear: 'Clear all ticks',
  levy: 'If you are asked to pay, tell:',
  time: 'How long it takes',
  counted: 'counted',
  longer: 'May take longer in case of',
  deadline: (days, from) => `Please report it within ${days} days ${from}`,
  outputs: 'What you receive',
  steps: 'Step by step',
  notes: 'Good to know',
  where: 'Where and when',
  channels: {
    office: 'Civil registration office',
    district_office: 'District office',
    village_desk: 'Village office',
    mobile_van: 'Mobile service',
    school_visit: 'Visit to a school',
    home_visit: 'Visit at home',
    online_portal: "The office's online service",
    whatsapp: 'By WhatsApp',
    ikd_app: 'Digital identity app (IKD)',
    court_counter: 'Counter at the Religious Court',
    courier: 'Brought by courier',
  },
  visits: 'Next visits of the mobile service that offer this',
  noVisit: 'No visit of the mobile service for this yet.',
  allVisits: 'All its dates',
  whatsapp: 'Send this list by WhatsApp',
  message: (office, service) => `Dear ${office}, I would like to arrange: ${service}.`,
  ready: items => `Ready: ${items}.`,
  missing: items => `Still missing: ${items}.`,
  please: 'Please tell me what to do next. Thank you.',
  print: 'Print',
  shared: (service, link) => `What to bring for ${service}, free: ${link}`,
};

export const liveStrings: Record<Lang, LiveStrings> = {id, en};
