/** What is written of visits at the desk, and what can be wrong with it. */
import type {Contact, Place, Service, VisitDraft, VisitService} from '@pendopo/contract/types';
import type {Fault} from '../http/problems.js';
import type {StoredOffice} from '../offices/store.js';
import {addDays, instantAt} from '../time.js';
import type {Hours, SharedVisit, StoredVisit} from './series.js';

/** What a draft is held against. */
export interface Ground {
  office: StoredOffice;
  /** The services of the office's catalogue. */
  services: readonly Pick<Service, 'id' | 'name'>[];
  /** The local date. */
  today: string;
}

/** What a single visit and a round have in common. */
export type SharedDraft = Omit<VisitDraft, 'date' | 'start' | 'end'>;
export type PlaceDraft = VisitDraft['place'];

/** How far ahead a date may lie: beyond it a year was mistyped. */
const daysAhead = 400;

const toFollow = 'Tempat menyusul';

const faults = {
  past: {
    code: 'past',
    detail: {
      id: 'Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.',
      en: 'This date is past. Choose today or a later day.',
    },
  },
  far: {
    code: 'too-far',
    detail: {
      id: `Tanggal ini lebih dari ${daysAhead} hari lagi. Periksa tahunnya.`,
      en: `This date is more than ${daysAhead} days ahead. Check the year.`,
    },
  },
  backwards: {
    code: 'end-before-start',
    detail: {
      id: 'Jam selesai harus sesudah jam mulai, pada hari yang sama.',
      en: 'The end must come after the start, on the same day.',
    },
  },
  district: {
    code: 'not-in-office',
    detail: {
      id: 'Kecamatan ini bukan wilayah kantor ini. Pilih dari daftar kecamatan kantor.',
      en: 'This district is not one of the office’s. Choose one of its districts.',
    },
  },
  village: {
    code: 'not-in-district',
    detail: {
      id: 'Desa atau kelurahan ini bukan bagian dari kecamatan yang dipilih.',
      en: 'This village does not belong to the district that was chosen.',
    },
  },
  place: {
    code: 'missing',
    detail: {
      id: 'Tulis nama tempatnya. Hanya kunjungan berstatus rencana boleh tanpa tempat.',
      en: 'Write the name of the place. Only a visit that is planned may be without one.',
    },
  },
  coordinates: {
    code: 'incomplete',
    detail: {
      id: 'Lintang dan bujur diisi keduanya, atau kosongkan keduanya.',
      en: 'Write both latitude and longitude, or neither.',
    },
  },
  service: {
    code: 'unknown-service',
    detail: {
      id: 'Layanan ini tidak ada dalam daftar layanan kantor. Pilih dari daftar itu.',
      en: 'The office has no such service. Choose from its list of services.',
    },
  },
  twice: {
    code: 'twice',
    detail: {
      id: 'Ini sudah disebut di atas. Cukup sekali.',
      en: 'This is there already. Once will do.',
    },
  },
  left: {
    code: 'more-than-total',
    detail: {
      id: 'Sisa tempat tidak boleh lebih dari kuota.',
      en: 'There cannot be more places left than there are.',
    },
  },
  contact: {
    code: 'missing',
    detail: {
      id: 'Isi nomor telepon, WhatsApp, atau email; atau kosongkan kontaknya.',
      en: 'Give a phone number, WhatsApp or e-mail, or leave the contact out.',
    },
  },
} satisfies Record<string, Omit<Fault, 'pointer'>>;

const at = (pointer: string, name: keyof typeof faults): Fault => ({
  pointer: `/json/${pointer}`,
  ...faults[name],
});

/** A day on which a visit cannot be set: it is past, or so far off that a year was mistyped. */
export function* dateFaults(pointer: string, date: string, {today}: Ground): Generator<Fault> {
  if (date < today) yield at(pointer, 'past');
  if (date > addDays(today, daysAhead)) yield at(pointer, 'far');
}

export function* hoursFaults(pointer: string, {start, end}: Hours): Generator<Fault> {
  if (end <= start) yield at(pointer, 'backwards');
}

export function* quotaFaults({total, left}: {total: number; left: number}): Generator<Fault> {
  if (left > total) yield at('quota/left', 'left');
}

export function* placeFaults(
  place: PlaceDraft,
  {office}: Ground,
  {nameless = false} = {},
): Generator<Fault> {
  const {district, village, name, school, latitude, longitude} = place;
  if (!name && !school && !nameless) yield at('place/name', 'place');
  if (!office.districts.some(({code}) => code === district)) yield at('place/district', 'district');
  if (village && !village.code.startsWith(`${district}.`)) yield at('place/village', 'village');
  if ((latitude === undefined) !== (longitude === undefined)) {
    yield at(latitude === undefined ? 'place/latitude' : 'place/longitude', 'coordinates');
  }
}

/** Whether a contact names no way of reaching anyone. */
export const isUnreachable = ({phone, whatsapp, email}: Contact): boolean =>
  !phone && !whatsapp && !email;

/** What is wrong with what visits and rounds have in common. */
export function* sharedFaults(draft: SharedDraft, ground: Ground): Generator<Fault> {
  const {place, services, quota, contact, state} = draft;
  yield* placeFaults(place, ground, {nameless: state === 'planned'});
  const known = new Set(ground.services.map(({id}) => id));
  for (const [n, {id}] of services.entries()) {
    if (!known.has(id)) yield at(`services/${n}/id`, 'service');
    if (services.findIndex(one => one.id === id) < n) yield at(`services/${n}/id`, 'twice');
  }
  if (quota) yield* quotaFaults(quota);
  if (contact && isUnreachable(contact)) yield at('contact', 'contact');
}

/** What is wrong with a single visit. */
export function* visitFaults(draft: VisitDraft, ground: Ground): Generator<Fault> {
  yield* dateFaults('date', draft.date, ground);
  yield* hoursFaults('end', draft);
  yield* sharedFaults(draft, ground);
}

/** A place as it is kept: its district by name too, which the office's own list knows. */
export function placeOf({district: code, name, ...place}: PlaceDraft, office: StoredOffice): Place {
  return {
    ...place,
    name: name || place.school?.name || toFollow,
    district: office.districts.find(district => district.code === code)!,
  };
}

/** Whether someone could find a place: a name alone, in a district, is none to go to. */
export const isFindable = ({address, village, school, latitude}: Place): boolean =>
  Boolean(address || village || school || latitude !== undefined);

const servicesOf = (draft: SharedDraft, {services}: Ground): VisitService[] =>
  draft.services.map(({id, result}) => {
    const {name} = services.find(service => service.id === id)!;
    return {id, name, result};
  });

/** What visits and rounds have in common, as it is kept. */
export function sharedOf(draft: SharedDraft, ground: Ground): SharedVisit {
  const {kind, quota, minimum, bring, openTo, contact, team, state} = draft;
  return {
    kind,
    state: quota?.left === 0 && state === 'scheduled' ? 'full' : state,
    place: placeOf(draft.place, ground.office),
    services: servicesOf(draft, ground),
    ...(quota && {quota}),
    ...(minimum && {minimum}),
    bring,
    openTo,
    ...(contact && {contact}),
    ...(team?.length && {team}),
    sample: ground.office.sample,
  };
}

/** A single visit, as it is kept. */
export function visitOf(
  draft: VisitDraft,
  ground: Ground,
  {id, revision, updatedAt}: Pick<StoredVisit, 'id' | 'revision' | 'updatedAt'>,
): StoredVisit {
  const {utcOffset} = ground.office;
  const {date, start, end} = draft;
  return {
    ...sharedOf(draft, ground),
    id,
    start: instantAt(date, start, utcOffset),
    end: instantAt(date, end, utcOffset),
    revision,
    updatedAt,
  };
}
