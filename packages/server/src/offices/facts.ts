/** What an office says of itself at the desk, and what can be wrong with it. */
import type {Contact, OfficeFacts, OpeningHours} from '@pendopo/contract/types';
import type {Fault} from '../http/problems.js';
import {intakeSettings} from '../intake/settings.js';
import {isUnreachable} from '../visits/draft.js';
import type {StoredOffice} from './store.js';

type Detail = Record<'id' | 'en', string>;

const fault = (pointer: string, code: string, id: string, en: string): Fault => ({
  pointer: `/json/${pointer}`,
  code,
  detail: {id, en},
});

const closes: Detail = {
  id: 'Jam tutup harus sesudah jam buka.',
  en: 'The closing time must come after the opening time.',
};

const pause: Detail = {
  id: 'Istirahat harus di antara jam buka dan jam tutup, dan selesai sesudah mulai.',
  en: 'A break must lie within the hours, and end after it starts.',
};

const half: Detail = {
  id: 'Isi mulai dan selesai istirahat, atau kosongkan keduanya.',
  en: 'Write when the break begins and when it ends, or neither.',
};

function* hoursFaults(pointer: string, hours: readonly OpeningHours[] = []): Generator<Fault> {
  for (const [n, {opens, closes: shuts, breakStarts, breakEnds}] of hours.entries()) {
    const at = `${pointer}/${n}`;
    if (shuts <= opens) yield fault(`${at}/closes`, 'end-before-start', closes.id, closes.en);
    if (!breakStarts !== !breakEnds) {
      yield fault(
        `${at}/${breakStarts ? 'breakEnds' : 'breakStarts'}`,
        'missing',
        half.id,
        half.en,
      );
    } else if (breakStarts && breakEnds) {
      const within = opens < breakStarts && breakStarts < breakEnds && breakEnds < shuts;
      if (!within) yield fault(`${at}/breakEnds`, 'outside-hours', pause.id, pause.en);
    }
  }
}

function* contactFaults(contacts: readonly Contact[]): Generator<Fault> {
  for (const [n, contact] of contacts.entries()) {
    if (isUnreachable(contact)) {
      yield fault(
        `contacts/${n}`,
        'missing',
        'Isi nomor telepon, WhatsApp, atau email; atau hapus kontak ini.',
        'Give a phone number, WhatsApp or e-mail, or remove this contact.',
      );
    }
    yield* hoursFaults(`contacts/${n}/hours`, contact.hours);
  }
}

function* twice(pointer: string, field: string, keys: readonly string[]): Generator<Fault> {
  for (const [n, key] of keys.entries()) {
    if (keys.indexOf(key) === n) continue;
    yield fault(
      `${pointer}/${n}/${field}`,
      'twice',
      `${key} sudah disebut di atas. Cukup sekali.`,
      `${key} is there already. Once will do.`,
    );
  }
}

/** What is wrong with the facts of an office, of the right shape. */
export function* factFaults(facts: OfficeFacts): Generator<Fault> {
  const {contacts, hours, ramadanHours, closures = [], latitude, longitude} = facts;
  const {facilities = [], accessibility = []} = facts;
  yield* contactFaults(contacts);
  yield* hoursFaults('hours', hours);
  yield* hoursFaults('ramadanHours', ramadanHours);
  const ids = (all: readonly {id: string}[]) => all.map(({id}) => id);
  yield* twice(
    'closures',
    'date',
    closures.map(({date}) => date),
  );
  yield* twice('facilities', 'id', ids(facilities));
  yield* twice('accessibility', 'id', ids(accessibility));
  if ((latitude === undefined) !== (longitude === undefined)) {
    yield fault(
      latitude === undefined ? 'latitude' : 'longitude',
      'incomplete',
      'Lintang dan bujur diisi keduanya, atau kosongkan keduanya.',
      'Write both latitude and longitude, or neither.',
    );
  }
}

/** What an office says of itself. */
export function factsOf(office: StoredOffice): OfficeFacts {
  const {name, address, website, latitude, longitude, contacts, hours, ramadanHours} = office;
  const {closures, facilities, accessibility, source} = office;
  const {status, complaints, visitRequests, retention} = intakeSettings(office);
  const {photos, clocks} = complaints;
  return {
    name,
    ...(address !== undefined && {address}),
    ...(website !== undefined && {website}),
    ...(latitude !== undefined && {latitude}),
    ...(longitude !== undefined && {longitude}),
    contacts,
    hours,
    ...(ramadanHours && {ramadanHours}),
    ...(closures && {closures}),
    ...(facilities && {facilities}),
    ...(accessibility && {accessibility}),
    ...(source !== undefined && {source}),
    settings: {
      status: {factor: status.factor},
      complaints: {photos, clocks},
      visitRequests,
      retention,
    },
  };
}

/** An office that says this of itself; what it cannot change stays as it is. */
export function withFacts(office: StoredOffice, {settings, ...facts}: OfficeFacts): StoredOffice {
  const {id, region, province, timeZone, utcOffset, districts, sample} = office;
  const tryOut = office.intake?.status?.tryOut;
  const samples = office.intake?.complaints?.samples;
  const byDate = (a: {date: string}, b: {date: string}) => (a.date < b.date ? -1 : 1);
  return {
    ...facts,
    id,
    region,
    province,
    timeZone,
    utcOffset,
    districts,
    sample,
    ...(facts.closures && {closures: [...facts.closures].sort(byDate)}),
    intake: {
      ...settings,
      status: {...settings.status, ...(tryOut && {tryOut})},
      complaints: {...settings.complaints, ...(samples && {samples})},
    },
  };
}
