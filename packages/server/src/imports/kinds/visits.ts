import {createHash} from 'node:crypto';
import {Visit} from '@pendopo/contract';
import type {Place, Text} from '@pendopo/contract/types';
import {instantAt, isoWeekday, localDate} from '../../time.js';
import type {StoredVisit} from '../../visits/series.js';
import type {Cells} from '../cells.js';
import {
  compare,
  deskNotes,
  type Ground,
  type Manner,
  type Plan,
  type Reading,
  type SheetKind,
  type Wanted,
} from '../plan.js';
import {
  readDistrict,
  readPhone,
  readPosition,
  readVillage,
  type Villages,
  villagesOf,
} from '../places.js';
import {readServices, ServiceNames} from '../services.js';
import {readList} from '../values/choices.js';
import {weekdays} from '../values/dates.js';
import {plainWords} from '../values/nearest.js';
import {readSpan} from '../values/times.js';
import {
  audienceWords,
  placeNames,
  placeTypeWords,
  visitKindWords,
  visitStateWords,
} from '../vocabulary.js';
import {visitColumns} from './visit-columns.js';

const KeptVisit = Visit.omit({outsideOfficeHours: true});

/** A schedule lies between when such offices began to drive out and what anyone plans. */
const years = {from: 2010, to: 2100};

/** Every visit of an office within these days is looked at. */
const always = {from: '2000-01-01', to: '2199-12-31'};
const most = 200_000;

const shown = (date: string) =>
  `${weekdays[isoWeekday(date) - 1]}, ${date.slice(0, 10).split('-').reverse().join('/')}`;
const clock = (instant: string) => instant.slice(11, 16).replace(':', '.');

const field = {
  date: {id: 'Tanggal', en: 'Date'},
  hours: {id: 'Jam', en: 'Hours'},
  place: {id: 'Tempat', en: 'Place'},
  district: {id: 'Kecamatan', en: 'District'},
  village: {id: 'Desa', en: 'Village'},
  address: {id: 'Alamat', en: 'Address'},
  kind: {id: 'Jenis kunjungan', en: 'Kind'},
  services: {id: 'Layanan', en: 'Services'},
  quota: {id: 'Kuota', en: 'Quota'},
  state: {id: 'Status', en: 'State'},
  reason: {id: 'Alasan', en: 'Reason'},
  bring: {id: 'Syarat dibawa', en: 'To bring'},
  openTo: {id: 'Terbuka untuk', en: 'Open to'},
  contact: {id: 'Kontak WA', en: 'WhatsApp'},
  team: {id: 'Tim', en: 'Team'},
  replacement: {id: 'Tanggal pengganti', en: 'New date'},
} satisfies Record<string, Text>;

const stateName = (state: StoredVisit['state']) =>
  state === 'rescheduled'
    ? 'Pindah tanggal'
    : ((visitStateWords as Record<string, readonly string[]>)[state]?.[0] ?? state);

/** What a schedule may have no column for, and the desk may know. */
const optional = {
  bring: 'bring',
  contact: 'whatsapp',
  team: 'team',
  minimum: 'minimum',
  openTo: 'openTo',
  quota: 'quota',
} as const;

const manner: Manner<StoredVisit> = {
  label: ({start, place}) => `${shown(start.slice(0, 10))}, ${place.name}, ${place.district.name}`,
  told: one => [
    [field.date, shown(one.start.slice(0, 10))],
    [field.hours, `${clock(one.start)}-${clock(one.end)}`],
    [field.place, one.place.name],
    [field.district, one.place.district.name],
    [field.village, one.place.village?.name],
    [field.address, one.place.address],
    [field.kind, visitKindWords[one.kind][0]],
    [field.services, one.services.map(({name}) => name.id).join(', ')],
    [field.quota, one.quota && `${one.quota.total} (sisa ${one.quota.left})`],
    [field.state, stateName(one.state)],
    [field.reason, one.reason?.id],
    [field.bring, one.bring.map(({id}) => id).join('; ')],
    [field.openTo, audienceWords[one.openTo][0]],
    [field.contact, one.contact?.whatsapp],
    [field.team, one.team?.join(', ')],
    [field.replacement, one.replacement && shown(one.replacement.start.slice(0, 10))],
  ],
  // What is counted at the van is no change of the plan.
  essence: ({quota, revision: _, updatedAt: __, ...rest}) => ({...rest, quota: quota?.total}),
  merged: (made, kept, cells) => {
    const {quota} = made;
    if (!kept) return made;
    const served = kept.quota ? kept.quota.total - kept.quota.left : 0;
    const counted = quota && quota.left === quota.total;
    const unsaid = Object.entries(optional)
      .filter(([part, column]) => !cells.has(column) && kept[part as keyof typeof optional])
      .map(([part]) => [part, kept[part as keyof typeof optional]]);
    return {
      ...made,
      ...Object.fromEntries(unsaid),
      ...(quota && counted && {quota: {...quota, left: Math.max(0, quota.total - served)}}),
      revision: kept.revision + 1,
    };
  },
};

/** Rows are known again by day and place, or by a code of the office's own. */
function idOf(office: string, date: string, place: Place, key: string | undefined, more = '') {
  if (key) return `${office}-i-${plainWords(key).replaceAll(' ', '-').slice(0, 60)}`;
  const words = [date, place.district.code, plainWords(place.name), more].join('|');
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 10);
  return `${office}-i-${date.replaceAll('-', '')}-${hash}`;
}

function placeType(cells: Cells, name: string): Place['type'] {
  const said = cells.choice('placeType', placeTypeWords);
  return said ?? placeNames.find(([beginning]) => beginning.test(name))?.[1] ?? 'village_hall';
}

class Visits implements Reading {
  readonly #ground: Ground;
  readonly #services: ServiceNames;
  readonly #villages: Villages;
  readonly #kept: readonly StoredVisit[];
  readonly #wanted = new Map<string, Wanted<StoredVisit>>();

  constructor(ground: Ground, services: ServiceNames, kept: readonly StoredVisit[]) {
    this.#ground = ground;
    this.#services = services;
    this.#kept = kept;
    this.#villages = villagesOf(kept.map(({place}) => place));
  }

  take(cells: Cells): void {
    const visit = this.#visit(cells);
    if (!visit) return;
    const key = cells.text('key', 60);
    const movedTo = cells.date('movedTo', years);
    if (cells.faults.length) return;
    if (movedTo === undefined) return this.#add(cells, visit, key);
    this.#moved(cells, visit, movedTo, key);
  }

  async plan(partial: boolean): Promise<Plan> {
    const {stores, office, now} = this.#ground;
    const wanted = [...this.#wanted.values()];
    const brought = await stores.imports.brought(office.id, 'visits');
    const kept = new Map(this.#kept.map(visit => [visit.id, visit]));
    const days = wanted.map(({made}) => made.start.slice(0, 10)).sort();
    const today = localDate(now, office.utcOffset);
    const goes = ({start}: StoredVisit) => {
      const day = start.slice(0, 10);
      return !partial && day >= today && day >= days[0]! && day <= days.at(-1)!;
    };
    const found = compare(wanted, kept, brought, manner, goes);
    return {
      deeds: found.deeds,
      notes: [...deskNotes(found), ...this.#besides(found.writes)],
      async write({visits, imports}, at) {
        await visits.save(
          office.id,
          found.writes.map(visit => ({...visit, updatedAt: at})),
        );
        await visits.withdraw(office.id, found.removes);
        await imports.remember(office.id, 'visits', found.brought, found.removes);
        return found.writes.length + found.removes.length > 0;
      },
    };
  }

  /** Warns of visits that would stand twice, because the desk or a series has them too. */
  #besides(writes: readonly StoredVisit[]): Text[] {
    const own = new Set(writes.map(({id}) => id));
    const key = ({start, place}: StoredVisit) =>
      `${start.slice(0, 10)} ${place.district.code} ${plainWords(place.name)}`;
    const others = new Map(
      this.#kept.filter(({id}) => !own.has(id) && !this.#wanted.has(id)).map(v => [key(v), v]),
    );
    const twice = writes.filter(visit => others.has(key(visit)));
    if (!twice.length) return [];
    const one = manner.label(twice[0]!);
    return [
      {
        id: `${twice.length} jadwal sudah ada di meja kantor pada hari dan tempat yang sama (${one}): akan tampil dua kali.`,
        en: `${twice.length} visits are at the desk already on the same day and place (${one}): they will be shown twice.`,
      },
    ];
  }

  #add(cells: Cells, visit: StoredVisit, key?: string): void {
    const {office} = this.#ground;
    const date = visit.start.slice(0, 10);
    let id = idOf(office.id, date, visit.place, key);
    const same = this.#wanted.get(id);
    // A second hour at the same place on the same day is a visit of its own.
    if (same && !key && same.made.start !== visit.start) {
      id = idOf(office.id, date, visit.place, key, visit.start);
    }
    const twice = this.#wanted.get(id);
    const made = {...visit, id};
    if (!twice) return void this.#wanted.set(id, {id, cells, made});
    if (JSON.stringify(twice.made) === JSON.stringify(made)) return;
    const {line} = twice.cells;
    cells.fault(key ? 'key' : 'place', {
      id: `Sudah ada di baris ${line} dengan isi lain. Hapus salah satunya.`,
      en: `It is in line ${line} already and says something else there. Remove one of them.`,
    });
  }

  /** The visit stays on its day with where it went, and is held on the other. */
  #moved(cells: Cells, visit: StoredVisit, to: string, key?: string): void {
    const {office} = this.#ground;
    if (!visit.reason) {
      return cells.fault('reason', {
        id: 'Tulis alasan: warga harus tahu mengapa tanggalnya pindah.',
        en: 'Write a reason: people must know why it moved.',
      });
    }
    const {reason, ...plain} = visit;
    const on = (instant: string) => `${to}${instant.slice(10)}`;
    const instead: StoredVisit = {
      ...plain,
      state: 'scheduled',
      start: on(visit.start),
      end: on(visit.end),
    };
    const moved = key && `${key} pindah`;
    const replacement = {
      visit: idOf(office.id, to, visit.place, moved),
      start: instead.start,
      end: instead.end,
    };
    this.#add(cells, {...visit, state: 'rescheduled', reason, replacement}, key);
    this.#add(cells, instead, moved);
  }

  #visit(cells: Cells): StoredVisit | undefined {
    const {office} = this.#ground;
    const date = cells.needed('date', 60) === undefined ? undefined : cells.date('date', years);
    const hours = readHours(cells);
    const name = cells.needed('place', 160);
    const district = readDistrict(cells, office);
    const type = placeType(cells, name ?? '');
    const {village, addressed} = district ? readVillage(cells, district, this.#villages) : {};
    const address = cells.text('address', 200);
    const position = readPosition(cells);
    const school = readSchool(cells, name);
    const services = readServices(cells, this.#services);
    const kind = cells.choice('kind', visitKindWords);
    const quota = readQuota(cells);
    const minimum = cells.whole('minimum', 1, 10_000);
    const openTo = cells.choice('openTo', audienceWords);
    const whatsapp = readPhone(cells, 'whatsapp', true);
    const said = cells.choice('state', visitStateWords);
    const reason = cells.text('reason', 1000);
    const bring = readList(cells.raw('bring')).map(id => ({id}));
    const team = cells.text('team', 80);
    if (bring.length > 20) {
      cells.fault('bring', {id: 'Paling banyak 20 hal.', en: 'At most 20 things.'});
    }
    if ((said === 'cancelled' || said === 'postponed') && !reason) {
      cells.fault('reason', {
        id: 'Tulis alasan: warga harus tahu mengapa tidak jadi.',
        en: 'Write a reason: people must know why it is off.',
      });
    }
    if (!date || !hours || !name || !district || cells.faults.length) return undefined;
    const where = [addressed, address].filter(Boolean).join(', ');
    const {utcOffset} = office;
    const visit: StoredVisit = {
      id: 'x',
      kind: kind ?? (school ? 'school' : 'van'),
      state: quota?.left === 0 ? 'full' : (said ?? 'scheduled'),
      ...(reason && {reason: {id: reason}}),
      start: instantAt(date, hours.start, utcOffset),
      end: instantAt(date, hours.end, utcOffset),
      place: {
        name,
        type: school ? 'school' : type,
        ...(where && {address: where}),
        district,
        ...(village && {village}),
        ...(school && {school}),
        ...position,
      },
      services,
      ...(quota && {quota}),
      ...(minimum && {minimum}),
      bring,
      openTo: openTo ?? 'public',
      ...(whatsapp && {contact: {whatsapp}}),
      ...(team && {team: [team]}),
      revision: 0,
      // When it is written is told then: the same row makes the same visit on any day.
      updatedAt: instantAt('2000-01-01', '00:00', utcOffset),
      sample: office.sample,
    };
    return cells.shaped(visit, KeptVisit, 'place');
  }
}

function readHours(cells: Cells): {start: string; end: string} | undefined {
  const whole = cells.text('hours', 80);
  if (whole !== undefined) {
    const span = readSpan(whole);
    if (span && span.start < span.end) return span;
    return void cells.fault('hours', {
      id: 'Tulis dari jam berapa sampai jam berapa, seperti 08.00-14.00.',
      en: 'Write from when to when, like 08.00-14.00.',
    });
  }
  const start = cells.time('start');
  const end = cells.time('end');
  if (start && end && start < end) return {start, end};
  if (cells.raw('start') && cells.raw('end') && !(start && end)) return undefined;
  cells.fault(cells.has('start') ? (start ? 'end' : 'start') : 'hours', {
    id: 'Tulis jam mulai dan jam selesai; selesai harus sesudah mulai.',
    en: 'Write when it begins and ends; it must end after it begins.',
  });
  return undefined;
}

function readSchool(cells: Cells, place: string | undefined) {
  const npsn = cells.text('npsn', 20);
  const name = cells.text('school', 160) ?? place;
  if (npsn === undefined) return undefined;
  const digits = npsn.replace(/\D/g, '');
  if (digits.length === 8 && name) return {npsn: digits, name};
  return void cells.fault('npsn', {
    id: 'NPSN terdiri dari 8 angka.',
    en: 'A national school number (NPSN) has 8 digits.',
  });
}

function readQuota(cells: Cells): {total: number; left: number} | undefined {
  const total = cells.whole('quota', 0, 100_000);
  const left = cells.whole('left', 0, 100_000);
  if (total === undefined) return undefined;
  if (left !== undefined && left > total) {
    return void cells.fault('left', {
      id: `Sisa (${left}) lebih dari kuota (${total}).`,
      en: `There are more places left (${left}) than in all (${total}).`,
    });
  }
  return {total, left: left ?? total};
}

/**
 * Schedules. Gone is what an earlier import brought for a day that is not over and lies between the
 * first and the last day of the sheet; never what was made at the desk or comes of a series.
 */
export const visitSheets: SheetKind = {
  kind: 'visits',
  columns: visitColumns,
  mostRows: 20_000,
  async begin(ground) {
    const {stores, office, now} = ground;
    const own = await stores.catalogues.get(office.id, now.getTime());
    const kept = await stores.visits.list(office.id, always, most);
    return new Visits(ground, new ServiceNames(own), kept);
  },
};
