/** The single visits of a sample office: every state and every kind a citizen may meet. All invented. */
import type {Contact, Place, Text} from '@pendopo/contract/types';
import {addDays, instantAt, zones} from '../time.js';
import type {Hours, StoredVisit} from '../visits/series.js';
import {cycle} from './cycle.js';
import {place, school, unmapped, villageHall} from './places.js';
import type {Profile} from './profiles.js';
import {
  recordingBring,
  recordingServices,
  schoolBring,
  schoolServices,
  vanBring,
  vanServices,
} from './services.js';

/** Two weeks: each of them comes at least twice in any thirty days, always on the same weekday. */
const length = 14;
const daysBack = 7;
const daysAhead = 45;

interface Plan {
  slug: string;
  /** Days into the fortnight; modulo 7 it is the weekday, 0 being Monday. */
  phase: number;
  place: Place;
  hours?: Hours;
  visit?: Partial<StoredVisit>;
  /** Days after which it is held instead. */
  movedBy?: number;
}

const reason = (id: string, en: string): Text => ({id: `${id} (contoh)`, en: `${en} (sample)`});

const pupils: Partial<StoredVisit> = {
  kind: 'school',
  services: schoolServices,
  bring: schoolBring,
  openTo: 'students',
  quota: {total: 90, left: 35},
};

const residents: Partial<StoredVisit> = {
  kind: 'institution',
  services: recordingServices,
  bring: recordingBring,
};

const cancelled: Partial<StoredVisit> = {
  state: 'cancelled',
  reason: reason('Jalan menuju lokasi tergenang banjir', 'The road there is flooded'),
  revision: 1,
};

const postponed: Partial<StoredVisit> = {
  state: 'postponed',
  reason: reason('Alat rekam sedang diperbaiki', 'The recording device is being repaired'),
  revision: 1,
};

const movedReason = reason('Balai dipakai acara warga', 'The hall is in use for a local event');

function plans(profile: Profile): Plan[] {
  const hall = (n: number) => villageHall(profile, n);
  const home = (n: number, name: string) => place(profile, n, 'care_home', name);
  const square = place(profile, 21, 'neighbourhood', 'Alun-alun Contoh');
  return [
    {slug: 'pesantren', phase: 0, place: home(11, 'Pesantren Contoh'), visit: residents},
    {slug: 'moved', phase: 1, place: hall(12), movedBy: 3},
    {slug: 'sma', phase: 2, place: school(profile, 13, 'SMA'), visit: pupils},
    {slug: 'cancelled', phase: 3, place: hall(14), visit: cancelled},
    {slug: 'full', phase: 4, place: hall(15), visit: {state: 'full', quota: {total: 30, left: 0}}},
    {slug: 'outreach', phase: 5, place: hall(16), visit: {kind: 'outreach'}},
    {slug: 'sunday', phase: 6, place: square, hours: {start: '16:00', end: '20:00'}},
    {slug: 'planned', phase: 8, place: hall(17), visit: {state: 'planned', minimum: 50}},
    {slug: 'postponed', phase: 9, place: hall(18), visit: postponed},
    {slug: 'home', phase: 10, place: unmapped(home(19, 'Panti Contoh Kasih')), visit: residents},
    {slug: 'smk', phase: 11, place: school(profile, 20, 'SMK'), visit: pupils},
  ];
}

/** Visibly no real number: 62 and a row of zeros before the office's code. */
export const sampleWhatsapp = (profile: Profile): string =>
  `628000000${profile.id.replace('.', '')}`;

function visit(profile: Profile, plan: Plan, date: string): StoredVisit {
  const {utcOffset} = zones[profile.timeZone];
  const {start, end} = plan.hours ?? {start: '08:30', end: '13:00'};
  const contact: Contact = {name: 'WhatsApp contoh', whatsapp: sampleWhatsapp(profile)};
  return {
    id: `${profile.id}-${plan.slug}-${date.replaceAll('-', '')}`,
    kind: 'van',
    state: 'scheduled',
    start: instantAt(date, start, utcOffset),
    end: instantAt(date, end, utcOffset),
    place: plan.place,
    services: vanServices,
    quota: {total: 40, left: 22},
    bring: vanBring,
    openTo: 'public',
    contact,
    team: ['Tim Contoh 2'],
    revision: 0,
    // Before the visit comes into sight: it must lie in the past and not depend on today.
    updatedAt: instantAt(addDays(date, -daysAhead - 10), '09:00', utcOffset),
    sample: true,
    ...plan.visit,
  };
}

function withReplacement(profile: Profile, plan: Plan, date: string): StoredVisit[] {
  const old = visit(profile, plan, date);
  if (plan.movedBy === undefined) return [old];
  const {updatedAt} = old;
  const instead = {...visit(profile, plan, addDays(date, plan.movedBy)), updatedAt};
  const replacement = {visit: instead.id, start: instead.start, end: instead.end};
  return [{...old, state: 'rescheduled', reason: movedReason, replacement, revision: 1}, instead];
}

// A plan that was never carried out is no news once its day has passed.
const unsettled = new Set<StoredVisit['state']>(['planned', 'postponed']);

/** The single visits from a week before `today` (YYYY-MM-DD, office's zone) to 45 days after it. */
export function singles(profile: Profile, today: string): StoredVisit[] {
  return plans(profile).flatMap(plan => {
    const back = unsettled.has(plan.visit?.state ?? 'scheduled') ? 0 : daysBack;
    const dates = cycle(length, plan.phase, addDays(today, -back), addDays(today, daysAhead));
    return dates.flatMap(date => withReplacement(profile, plan, date));
  });
}
