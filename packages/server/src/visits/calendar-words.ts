/** The words of a calendar entry. Short: a phone's calendar shows some 30 letters of a title. */
import type {OfficeBrief, Text, Visit} from '@pendopo/contract/types';
import {localInstant, zones} from '../time.js';

/** Languages of the calendar; office texts without English are given in Indonesian. */
export type Lang = 'id' | 'en';

interface Words {
  calendar: string;
  kinds: Record<Visit['kind'], string>;
  states: Partial<Record<Visit['state'], string>>;
  results: Record<Visit['services'][number]['result'], string>;
  audiences: Record<Visit['openTo'], string>;
  sample: string;
  sampleNote: string;
  free: string;
  reason: string;
  newDate: string;
  noNewDate: string;
  services: string;
  bring: string;
  quota: (total: number, left: number) => string;
  minimum: (people: number) => string;
  contact: string;
}

const id: Words = {
  calendar: 'Layanan keliling',
  kinds: {
    van: 'Layanan keliling',
    school: 'Layanan di sekolah',
    village: 'Layanan di desa/kelurahan',
    institution: 'Layanan di lembaga',
    outreach: 'Jemput bola',
    training: 'Pelatihan petugas',
  },
  states: {
    planned: 'RENCANA',
    postponed: 'DITUNDA',
    rescheduled: 'PINDAH TANGGAL',
    cancelled: 'DIBATALKAN',
    full: 'KUOTA PENUH',
  },
  results: {
    print: 'dicetak di tempat',
    record: 'rekam saja, dokumen menyusul',
    collect: 'berkas diterima, diproses di kantor',
  },
  audiences: {
    public: 'Terbuka untuk umum.',
    students: 'Khusus siswa sekolah ini.',
    villagers: 'Khusus warga desa/kelurahan ini.',
    residents: 'Khusus penghuni tempat ini.',
  },
  sample: 'Contoh',
  sampleNote: 'Data contoh, bukan jadwal sungguhan.',
  free: 'Gratis, tidak dipungut biaya.',
  reason: 'Alasan',
  newDate: 'Tanggal baru',
  noNewDate: 'Tanggal baru belum ditetapkan.',
  services: 'Layanan',
  bring: 'Bawa',
  quota: (total, left) => `Kuota: ${total} orang, sisa ${left}`,
  minimum: people => `Petugas datang bila ada paling sedikit ${people} pemohon.`,
  contact: 'Kontak',
};

const en: Words = {
  calendar: 'Mobile service',
  kinds: {
    van: 'Mobile service',
    school: 'Service at a school',
    village: 'Service in the village',
    institution: 'Service at an institution',
    outreach: 'Outreach',
    training: 'Staff training',
  },
  states: {
    planned: 'PLANNED',
    postponed: 'POSTPONED',
    rescheduled: 'MOVED TO ANOTHER DATE',
    cancelled: 'CANCELLED',
    full: 'FULLY BOOKED',
  },
  results: {
    print: 'printed on the spot',
    record: 'recording only, document later',
    collect: 'file accepted, processed at the office',
  },
  audiences: {
    public: 'Open to everyone.',
    students: 'For pupils of this school only.',
    villagers: 'For residents of this village only.',
    residents: 'For those who live or stay there only.',
  },
  sample: 'Sample',
  sampleNote: 'Sample data, not a real schedule.',
  free: 'Free of charge.',
  reason: 'Reason',
  newDate: 'New date',
  noNewDate: 'The new date is not known yet.',
  services: 'Services',
  bring: 'Bring',
  quota: (total, left) => `Capacity: ${total} people, ${left} places left`,
  minimum: people => `The team comes if there are at least ${people} applicants.`,
  contact: 'Contact',
};

const words: Record<Lang, Words> = {id, en};

const inLang = (text: Text, lang: Lang) => (lang === 'en' ? (text.en ?? text.id) : text.id);

/** 'Selasa, 8 Desember 2026, 08.00-14.00 WIB', in the office's zone. */
function when({start, end}: {start: string; end: string}, office: OfficeBrief, lang: Lang): string {
  const {utcOffset, letters} = zones[office.timeZone];
  const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'id-ID', {
    timeZone: office.timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(start));
  const clock = (instant: string) => localInstant(Date.parse(instant), utcOffset).slice(11, 16);
  const hours = `${clock(start)}-${clock(end)}`;
  return `${day}, ${lang === 'en' ? hours : hours.replaceAll(':', '.')} ${letters}`;
}

/** What kind of visit it is, as a category. */
export const kindName = (visit: Visit, lang: Lang): string => words[lang].kinds[visit.kind];

/** Name of the calendar, with the office's; invented data says so. */
export const calendarName = (office: OfficeBrief, lang: Lang): string =>
  `${words[lang].calendar} ${office.name}${office.sample ? ` (${words[lang].sample})` : ''}`;

/** Title of an entry: what has become of it, where, what. */
export function summary(visit: Visit, lang: Lang): string {
  const {states, sample} = words[lang];
  const state = states[visit.state];
  const marks = `${visit.sample ? `[${sample}] ` : ''}${state ? `${state}: ` : ''}`;
  return `${marks}${visit.place.name} - ${kindName(visit, lang)}`;
}

/** Where it is, from the place to the regency, for people and for map search. */
export const location = ({place}: Visit, office: OfficeBrief): string =>
  [place.name, place.address, place.village?.name, place.district.name, office.region]
    .filter(part => part !== undefined && part !== '')
    .join(', ');

function change(visit: Visit, office: OfficeBrief, lang: Lang): string[] {
  const {reason, newDate, noNewDate} = words[lang];
  const lines = visit.reason ? [`${reason}: ${inLang(visit.reason, lang)}`] : [];
  if (visit.replacement) return [...lines, `${newDate}: ${when(visit.replacement, office, lang)}`];
  return visit.state === 'postponed' ? [...lines, noNewDate] : lines;
}

const bullets = (title: string, items: readonly string[]) =>
  items.length === 0 ? [] : [`${title}:`, ...items.map(item => `- ${item}`)];

function reach(visit: Visit, office: OfficeBrief, lang: Lang): string[] {
  const contact = visit.contact ?? office.contacts[0];
  if (!contact) return [];
  const {name, phone, whatsapp, email} = contact;
  const parts = [name, phone, whatsapp && `https://wa.me/${whatsapp}`, email];
  return [`${words[lang].contact}: ${parts.filter(Boolean).join(', ')}`];
}

/** All a visitor needs when the calendar is all they have: lines of plain text. */
export function description(visit: Visit, office: OfficeBrief, lang: Lang): string {
  const w = words[lang];
  const {services, bring, quota, minimum} = visit;
  const offered = services.map(({name, result}) => `${inLang(name, lang)}: ${w.results[result]}`);
  return [
    ...(visit.sample ? [w.sampleNote] : []),
    ...change(visit, office, lang),
    ...bullets(w.services, offered),
    ...bullets(
      w.bring,
      bring.map(item => inLang(item, lang)),
    ),
    w.audiences[visit.openTo],
    ...(quota ? [w.quota(quota.total, quota.left)] : []),
    ...(minimum === undefined ? [] : [w.minimum(minimum)]),
    w.free,
    ...reach(visit, office, lang),
  ].join('\n');
}
