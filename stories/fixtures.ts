/** Answers of an invented office, dated from now on, and a client that gives them without a network. */
import {
  answersInMemory,
  type Notice,
  type OfficeBrief,
  Pendopo,
  type PendopoOptions,
  type Problem,
  type Visit,
  type VisitFacets,
  type VisitList,
} from '@pendopo/sdk';

const hour = 36e5;
const day = 24 * hour;
const offset = '+07:00';

/** An instant as the API writes it, in the office's own zone. */
const instant = (time: number): string =>
  new Date(time + 7 * hour).toISOString().slice(0, 19) + offset;

/** The office's day so many days from today: YYYY-MM-DD. */
export const dateIn = (days: number): string => instant(Date.now() + days * day).slice(0, 10);

const at = (days: number, clock: string) => `${dateIn(days)}T${clock}:00${offset}`;

/** A span around now that begins today, also just after midnight. */
export function aroundNow(): Pick<Visit, 'start' | 'end'> {
  const begun = Math.max(Date.parse(at(0, '00:00')), Date.now() - hour);
  return {start: instant(begun), end: instant(Date.now() + hour)};
}

export const office: OfficeBrief = {
  id: '12.19',
  name: 'Disdukcapil Kabupaten Batu Bara',
  region: 'Kabupaten Batu Bara',
  province: 'Sumatera Utara',
  timeZone: 'Asia/Jakarta',
  utcOffset: offset,
  contacts: [{name: 'Loket jemput bola', phone: '1500537', whatsapp: '6280000001219'}],
  hours: [{days: [1, 2, 3, 4], opens: '08:00', closes: '15:00'}],
  sample: true,
};

export const districts = [
  {code: '12.19.01', name: 'Medang Deras'},
  {code: '12.19.06', name: 'Tanjung Tiram'},
];

export const school = {npsn: '99912193', name: 'SMA Contoh 14 Batu Bara'};

const services: Visit['services'] = [
  {
    id: 'ktp_el_new',
    name: {id: 'KTP-el baru (perekaman pertama)', en: 'KTP-el, first issue'},
    result: 'record',
  },
  {id: 'kia_under5', name: {id: 'KIA anak usia 0 sampai <5 tahun', en: 'KIA'}, result: 'print'},
  {id: 'ktp_el_damaged', name: {id: 'KTP-el rusak', en: 'KTP-el, damaged'}, result: 'collect'},
];

let count = 0;

/** A visit, `days` days from today; by default nothing is special about it. */
export function visit(days: number, special: Partial<Visit> = {}): Visit {
  count += 1;
  return {
    id: `12.19-contoh-${count}`,
    kind: 'van',
    state: 'scheduled',
    start: at(days, '09:00'),
    end: at(days, '14:00'),
    outsideOfficeHours: false,
    place: {
      name: 'Balai Desa Contoh Melati',
      type: 'village_hall',
      address: 'Jalan Contoh No. 4',
      district: districts[1]!,
      village: {code: '12.19.06.2991', name: 'Desa Contoh Melati'},
      latitude: 3.24,
      longitude: 99.55,
    },
    services,
    quota: {total: 40, left: 17},
    bring: [
      {id: 'Kartu Keluarga (KK) asli', en: 'Original family card (KK)'},
      {id: 'KTP-el lama, bila ada', en: 'Old identity card, if any'},
    ],
    openTo: 'public',
    contact: {name: 'WhatsApp contoh', whatsapp: '6280000001219'},
    revision: 0,
    updatedAt: at(-3, '09:00'),
    sample: true,
    ...special,
  };
}

export const running = () => visit(0, {...aroundNow(), state: 'running'});

export const full = () => visit(1, {state: 'full', quota: {total: 30, left: 0}});

export const cancelled = () =>
  visit(1, {
    state: 'cancelled',
    reason: {id: 'Jalan menuju lokasi tergenang banjir', en: 'The road there is flooded'},
  });

export const moved = () =>
  visit(2, {
    state: 'rescheduled',
    reason: {id: 'Balai dipakai acara warga', en: 'The hall is in use for a local event'},
    replacement: {start: at(5, '09:00'), end: at(5, '12:00')},
  });

export const postponed = () =>
  visit(3, {
    state: 'postponed',
    reason: {id: 'Alat rekam sedang diperbaiki', en: 'The device is being repaired'},
  });

export const planned = () => visit(8, {state: 'planned', minimum: 50});

export const evening = () =>
  visit(4, {start: at(4, '18:30'), end: at(4, '21:00'), outsideOfficeHours: true});

export const atSchool = () =>
  visit(2, {
    kind: 'school',
    openTo: 'students',
    place: {name: school.name, type: 'school', district: districts[0]!, school},
  });

/** Every state that a citizen may meet. */
export const allStates = () => [
  running(),
  full(),
  cancelled(),
  moved(),
  atSchool(),
  postponed(),
  evening(),
  planned(),
];

export const notice: Notice = {
  id: 'n-contoh',
  kind: 'network',
  channels: ['van'],
  title: {id: 'Contoh: sinyal lemah', en: 'Sample: weak signal'},
  body: {id: 'Dokumen dicetak di kantor.', en: 'Documents are printed at the office.'},
  startsAt: at(-1, '08:00'),
  sample: true,
};

const facets: VisitFacets = {
  districts,
  villages: [],
  schools: [],
  services: services.map(({id, name}) => ({id, name})),
};

/** What the server answers about some visits. */
export const list = (data: Visit[], special: Partial<VisitList> = {}): VisitList => ({
  data,
  office,
  notices: [],
  facets,
  updatedAt: at(-1, '10:30'),
  validUntil: instant(Date.now() + hour),
  ...special,
});

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), {status, headers: {'content-type': type}});

/** A refusal as the server writes it. */
export const problem = (code: string, status: number): Response => {
  const type = `urn:pendopo:problem:${code}`;
  const body = {type, title: code, status, detail: 'Contoh'} as Problem;
  return json(body, status, 'application/problem+json');
};

/** How a server answers: with a body, a response, or not at all (a promise that rejects). */
export type Reply = (url: URL) => unknown;

/** A real client whose server is a function; nothing is tried twice or kept beyond the page. */
export function clientOf(reply: Reply, options: Partial<PendopoOptions> = {}): Pendopo {
  const {office: named = office.id, ...others} = options;
  return new Pendopo({
    server: 'https://layanan.example.go.id',
    ...(named && {office: named}),
    retries: 0,
    kept: answersInMemory(),
    async fetch(input, init) {
      const request = new Request(input, init);
      const answer = await Promise.race([reply(new URL(request.url)), aborted(request.signal)]);
      return answer instanceof Response ? answer : json(answer);
    },
    ...others,
  });
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** How `fetch` fails without a connection. */
export const unreachable: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** Answers questions about these visits as the server would: filters, pages, facets of a district. */
export function answering(visits: Visit[], special: Partial<VisitList> = {}): Reply {
  return ({searchParams}) => {
    const asked = (name: string) => searchParams.get(name);
    const found = visits.filter(({kind, place, services}) => {
      const words = `${place.name} ${place.village?.name} ${place.district.name}`.toLowerCase();
      return (
        (!asked('kind') || asked('kind') === kind) &&
        (!asked('district') || asked('district') === place.district.code) &&
        (!asked('village') || asked('village') === place.village?.code) &&
        (!asked('school') || asked('school') === place.school?.npsn) &&
        (!asked('service') || services.some(({id}) => id === asked('service'))) &&
        words.includes((asked('q') ?? '').toLowerCase())
      );
    });
    const from = Number(asked('cursor') ?? 0);
    const to = from + Number(asked('limit') ?? 20);
    return list(found.slice(from, to), {
      ...(asked('district') && {facets: {...facets, ...inside(found)}}),
      ...special,
      ...(found.length > to && {next: String(to)}),
    });
  };
}

/** The villages and schools that can be chosen from once a district is. */
const inside = (visits: Visit[]) => ({
  villages: visits.flatMap(({place}) => place.village ?? []).slice(0, 1),
  schools: visits.flatMap(({place}) => place.school ?? []).slice(0, 1),
});

const visitOf = (text: string) =>
  visit(1, {
    place: {
      name: text,
      type: 'village_hall',
      address: text,
      district: {code: '12.19.06', name: text},
      village: {code: '12.19.06.2991', name: text},
    },
    services: [{id: 'ktp_el_new', name: {id: text}, result: 'record'}],
    bring: [{id: text}],
    contact: {name: text, phone: text, whatsapp: text},
  });

/** An answer with the same text in every field that an office can fill. */
export function listOf(text: string): VisitList {
  const cancelled: Visit = {...visitOf(text), state: 'cancelled', reason: {id: text}};
  const region = {code: '12.19.06', name: text};
  return list([visitOf(text), cancelled], {
    office: {...office, name: text, contacts: [{name: text, phone: text, whatsapp: text}]},
    notices: [{...notice, title: {id: text}, body: {id: text}}],
    facets: {...facets, districts: [region], villages: [region]},
  });
}
