import {OfficeBrief, Office as OfficeSchema} from '@pendopo/contract';
import type {Contact, OpeningHours, Text} from '@pendopo/contract/types';
import type {StoredOffice} from '../../offices/store.js';
import type {Cells} from '../cells.js';
import type {Column} from '../columns.js';
import {readPhone} from '../places.js';
import type {Ground, Plan, Reading, SheetKind} from '../plan.js';
import {readList} from '../values/choices.js';
import {readDate, weekdays} from '../values/dates.js';
import {nearest, plainWords} from '../values/nearest.js';
import {readSpan} from '../values/times.js';

/** Facts of an office: what it is on the left, what is so on the right. */
export const officeColumns = [
  {
    id: 'fact',
    names: ['Data', 'bagian', 'nama data', 'uraian'],
    required: true,
    help: {
      id: 'Nama kantor, Alamat, Situs web, Lintang, Bujur, Telepon, WhatsApp, Email, Senin sampai Minggu, Senin Ramadan sampai Minggu Ramadan, Hari tutup',
      en: 'which fact',
    },
    examples: ['Alamat', 'Senin'],
  },
  {
    id: 'value',
    names: ['Isi', 'nilai', 'keterangan isi', 'data kantor'],
    required: true,
    help: {
      id: 'jam: 08.00-15.00, dengan istirahat 08.00-12.00 dan 13.00-15.00, atau tutup',
      en: 'hours: 08.00-15.00, with a break 08.00-12.00 dan 13.00-15.00, or tutup (closed)',
    },
    examples: ['Jalan Contoh 1', '08.00-15.00'],
  },
  {
    id: 'label',
    names: ['Nama kontak', 'loket', 'alasan'],
    help: {id: 'siapa yang menjawab; untuk Hari tutup: alasannya', en: 'who answers; why closed'},
    examples: ['', ''],
  },
] as const satisfies readonly Column[];

const singles = {
  name: ['nama kantor', 'nama'],
  address: ['alamat', 'alamat kantor'],
  website: ['situs web', 'website', 'web'],
  latitude: ['lintang', 'latitude', 'lat'],
  longitude: ['bujur', 'longitude', 'lon'],
} as const;

const contacts = {
  phone: ['telepon', 'telp', 'no telepon', 'nomor telepon', 'call center'],
  whatsapp: ['whatsapp', 'wa', 'no wa', 'nomor wa'],
  email: ['email', 'e mail', 'surel'],
} as const;

type Single = keyof typeof singles;
type Way = keyof typeof contacts;

const among = <K extends string>(words: Readonly<Record<K, readonly string[]>>, plain: string) =>
  (Object.keys(words) as K[]).find(key => words[key].includes(plain));

const field: Record<Single | 'contacts' | 'hours' | 'ramadanHours' | 'closures', Text> = {
  name: {id: 'Nama kantor', en: 'Name'},
  address: {id: 'Alamat', en: 'Address'},
  website: {id: 'Situs web', en: 'Website'},
  latitude: {id: 'Lintang', en: 'Latitude'},
  longitude: {id: 'Bujur', en: 'Longitude'},
  contacts: {id: 'Kontak', en: 'Contacts'},
  hours: {id: 'Jam pelayanan', en: 'Counter hours'},
  ramadanHours: {id: 'Jam Ramadan', en: 'Ramadan hours'},
  closures: {id: 'Hari tutup', en: 'Closed days'},
};

const years = {from: 2020, to: 2100};

type Day = Omit<OpeningHours, 'days'> | 'closed';

/** Days with the same hours told together, as they stand in the office's record. */
function together(days: ReadonlyMap<number, Day>): OpeningHours[] {
  const groups = new Map<string, OpeningHours>();
  for (const [day, hours] of [...days].sort(([a], [b]) => a - b)) {
    if (hours === 'closed') continue;
    const key = JSON.stringify(hours);
    const group = groups.get(key) ?? {days: [], ...hours};
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const byDay = (hours: readonly OpeningHours[]) =>
  new Map<number, Day>(hours.flatMap(({days, ...rest}) => days.map(day => [day, rest] as const)));

const shownHours = (hours: readonly OpeningHours[] = []) =>
  hours
    .map(({days, opens, closes, breakStarts, breakEnds}) => {
      const names = days.map(day => weekdays[day - 1]).join(', ');
      const pause = breakStarts ? ` (istirahat ${breakStarts}-${breakEnds})` : '';
      return `${names} ${opens}-${closes}${pause}`;
    })
    .join('; ');

class OfficeFacts implements Reading {
  readonly #ground: Ground;
  readonly #facts: Partial<Pick<StoredOffice, 'name' | 'address' | 'website'>> &
    Partial<Pick<StoredOffice, 'latitude' | 'longitude'>> = {};
  readonly #contacts: Contact[] = [];
  readonly #hours = new Map<number, Day>();
  readonly #ramadan = new Map<number, Day>();
  readonly #closures = new Map<string, Text>();
  readonly #lines = new Map<string, number>();
  #last: Cells | undefined;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  take(cells: Cells): void {
    const fact = cells.needed('fact', 100);
    const value = cells.needed('value', 1000);
    if (!fact || !value) return;
    const plain = plainWords(fact);
    const single = among(singles, plain);
    const way = among(contacts, plain);
    const [day, when] = plain.split(' ');
    const weekday = weekdays.findIndex(name => plainWords(name) === day) + 1;
    if (single || weekday) this.#once(cells, plain);
    if (single) this.#single(cells, single);
    else if (way) this.#contact(cells, way);
    else if (weekday && (!when || when === 'ramadan')) {
      const hours = readHours(cells, value);
      if (hours) (when ? this.#ramadan : this.#hours).set(weekday, hours);
    } else if (plain === 'hari tutup') this.#closed(cells, value);
    else unknownFact(cells, fact);
    this.#last = cells;
  }

  async plan(): Promise<Plan> {
    const {office} = this.#ground;
    const made = this.#made();
    const shape = OfficeSchema.partial().safeParse(made);
    const [issue] = shape.success ? [] : shape.error.issues;
    if (issue && this.#last && !this.#last.faults.length) {
      this.#last.fault('value', {
        id: `Data kantor tidak dapat dipakai (${issue.path.join('.')}: ${issue.message}).`,
        en: `These facts cannot be used (${issue.path.join('.')}: ${issue.message}).`,
      });
    }
    const [before, after] = [told(office), told(made)];
    const changes = (Object.keys(field) as (keyof typeof field)[])
      .filter(key => (before[key] ?? '') !== (after[key] ?? ''))
      .map(key => ({field: field[key], before: before[key] ?? '', after: after[key] ?? ''}));
    const label = OfficeBrief.shape.name.parse(office.name);
    return {
      deeds: changes.length ? [{what: 'changed', label, changes}] : [{what: 'unchanged', label}],
      notes: [],
      write: async ({offices}, at) => changes.length > 0 && (await offices.save(made, at)),
    };
  }

  #made(): StoredOffice {
    const {office} = this.#ground;
    const merged = (kept: readonly OpeningHours[] = [], days: ReadonlyMap<number, Day>) =>
      together(new Map([...byDay(kept), ...days]));
    const closures = new Map(office.closures?.map(({date, reason}) => [date, reason]));
    for (const [date, reason] of this.#closures) closures.set(date, reason);
    return {
      ...office,
      ...this.#facts,
      ...(this.#contacts.length && {contacts: this.#contacts.map(one => this.#known(one))}),
      ...(this.#hours.size && {hours: merged(office.hours, this.#hours)}),
      ...(this.#ramadan.size && {
        ramadanHours: merged(office.ramadanHours ?? office.hours, this.#ramadan),
      }),
      ...(this.#closures.size && {
        closures: [...closures].sort().map(([date, reason]) => ({date, reason})),
      }),
    };
  }

  /** A contact that is kept already has more to it than a sheet says: for what, and when. */
  #known(contact: Contact): Contact {
    const {phone, whatsapp, email} = contact;
    const old = this.#ground.office.contacts.find(
      one =>
        (phone && one.phone === phone) ||
        (whatsapp && one.whatsapp === whatsapp) ||
        (email && one.email === email),
    );
    return {...old, ...contact};
  }

  #once(cells: Cells, plain: string): void {
    const line = this.#lines.get(plain);
    if (line === undefined) return void this.#lines.set(plain, cells.line);
    cells.fault('fact', {
      id: `Sudah ada di baris ${line}. Hapus salah satunya.`,
      en: `It is in line ${line} already. Remove one of them.`,
    });
  }

  #single(cells: Cells, single: Single): void {
    if (single === 'latitude' || single === 'longitude') {
      const degrees = cells.degrees('value', single === 'latitude' ? 90 : 180);
      if (degrees !== undefined) this.#facts[single] = degrees;
      return;
    }
    const most = {name: 160, address: 300, website: 300}[single];
    const text = cells.text('value', most);
    if (text && single === 'website' && !/^https?:\/\/[^\s/]+/.test(text)) {
      return cells.fault('value', {
        id: 'Tulis alamat lengkap, seperti https://dukcapil.contoh.go.id.',
        en: 'Write the whole address, like https://dukcapil.contoh.go.id.',
      });
    }
    if (text) this.#facts[single] = text;
  }

  #contact(cells: Cells, way: Way): void {
    const name = cells.text('label', 120);
    const reached =
      way === 'email' ? cells.text('value', 200) : readPhone(cells, 'value', way === 'whatsapp');
    if (!reached) return;
    const contact = {...(name && {name}), [way]: reached} as Contact;
    if (way === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(reached)) {
      return cells.fault('value', {id: 'Bukan alamat email.', en: 'Not an e-mail address.'});
    }
    this.#contacts.push(contact);
  }

  #closed(cells: Cells, value: string): void {
    const reason = cells.needed('label', 300);
    if (!reason) return;
    for (const part of readList(value.replace(/([A-Za-z]),/, '$1'))) {
      const read = readDate(part, years);
      if ('date' in read) this.#closures.set(read.date, {id: reason});
      else cells.fault('value', read.why, read.nearest);
    }
  }
}

/** Hours of a day; with a break in between, the parts before and after it. */
function readHours(cells: Cells, value: string): Day | undefined {
  if (/^(tutup|libur|-)$/i.test(value)) return 'closed';
  const [first, second, ...more] = value.split(/\s*(?:,|;|&|\bdan\b)\s*/).map(readSpan);
  const ordered = first && first.start < first.end;
  if (ordered && !second && !more.length && !/,|;|&|\bdan\b/.test(value)) {
    return {opens: first.start, closes: first.end};
  }
  if (ordered && second && !more.length && first.end < second.start && second.start < second.end) {
    return {
      opens: first.start,
      closes: second.end,
      breakStarts: first.end,
      breakEnds: second.start,
    };
  }
  return void cells.fault('value', {
    id: 'Tulis jam seperti 08.00-15.00, atau 08.00-12.00 dan 13.00-15.00, atau tutup.',
    en: 'Write hours like 08.00-15.00, or 08.00-12.00 dan 13.00-15.00, or tutup (closed).',
  });
}

function unknownFact(cells: Cells, fact: string): void {
  const known = [
    ...Object.values(singles).map(([first]) => first),
    ...Object.values(contacts).map(([first]) => first),
    ...weekdays,
    'Hari tutup',
  ];
  cells.fault(
    'fact',
    {
      id: `"${fact}" tidak dikenal. Yang dikenal: ${known.join(', ')}.`,
      en: `"${fact}" is not known. Known are: ${known.join(', ')}.`,
    },
    nearest(fact, known),
  );
}

/** An office's facts as a reader would see them differ. */
const told = (office: StoredOffice): Partial<Record<keyof typeof field, string>> => ({
  name: office.name,
  address: office.address ?? '',
  website: office.website ?? '',
  latitude: String(office.latitude ?? ''),
  longitude: String(office.longitude ?? ''),
  contacts: office.contacts
    .map(({name, phone, whatsapp, email}) =>
      [name, phone, whatsapp, email].filter(Boolean).join(' '),
    )
    .join('; '),
  hours: shownHours(office.hours),
  ramadanHours: shownHours(office.ramadanHours),
  closures: (office.closures ?? []).map(({date, reason}) => `${date} ${reason.id}`).join('; '),
});

/** Facts of the office. What the sheet does not name stays: nothing is ever gone. */
export const officeSheets: SheetKind = {
  kind: 'office',
  columns: officeColumns,
  mostRows: 500,
  begin: async ground => new OfficeFacts(ground),
};
