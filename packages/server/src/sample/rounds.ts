/** The recurring rounds of a sample office. All invented. */
import type {Place} from '@pendopo/contract/types';
import {addDays, instantAt, zones} from '../time.js';
import type {Rule} from '../visits/rule.js';
import type {Exception, Hours, SharedVisit, VisitSeries} from '../visits/series.js';
import {anchor, cycle} from './cycle.js';
import {place, villageHall} from './places.js';
import type {Profile} from './profiles.js';
import {deskBring, deskServices, vanBring, vanServices} from './services.js';

const weekly = (interval: number, ...weekdays: number[]): Rule => ({
  frequency: 'weekly',
  interval,
  weekdays,
});

const thursdays = (...nths: (1 | 2 | 3 | 4 | 5 | 'last')[]): Rule => ({
  frequency: 'monthly',
  interval: 1,
  weekdays: nths.map(nth => ({nth, weekday: 4})),
});

// So long that whoever opens the demo by day finds a van that is out now.
const allDay: Hours = {start: '07:00', end: '21:00'};
const morning: Hours = {start: '09:00', end: '14:00'};
const fasting: Hours = {start: '09:00', end: '12:30'};
const evening: Hours = {start: '18:30', end: '21:00'};

interface Plan {
  slug: string;
  rule: Rule;
  place: Place;
  hours: Hours;
  ramadanHours?: Hours;
  /** Weeks after the anchor that the round begins: sets the odd weeks apart from the even ones. */
  offset?: number;
  visit?: Partial<SharedVisit>;
  exceptions?: Exception[];
}

const desk: Partial<SharedVisit> = {
  kind: 'village',
  services: deskServices,
  bring: deskBring,
  openTo: 'villagers',
};

/**
 * Every fourth Wednesday the van is serviced and comes on the Friday. Given for as far as lists go,
 * so that a visit already seen does not change as the days pass.
 */
const detours = (today: string): Exception[] =>
  cycle(28, 16, addDays(today, -400), addDays(today, 400)).map(date => ({
    kind: 'moved',
    date,
    to: addDays(date, 2),
    reason: {
      id: 'Mobil keliling diservis (contoh)',
      en: 'The van is being serviced (sample)',
    },
  }));

function plans(profile: Profile, today: string): Plan[] {
  const {districtWord, districts} = profile;
  const office = `Pendopo Contoh ${districtWord} ${districts[0]![1]}`;
  const late = {hours: allDay, visit: {quota: {total: 120, left: 64}}};
  const round = {hours: morning, ramadanHours: fasting};
  const hall = (n: number) => villageHall(profile, n);
  const [market, mall] = [
    place(profile, 1, 'market', 'Pasar Contoh Rakyat'),
    place(profile, 2, 'mall', 'Plaza Contoh'),
  ];
  return [
    {
      slug: 'hall',
      rule: weekly(1, 1, 3, 5),
      place: place(profile, 0, 'district_office', office),
      ...late,
    },
    {slug: 'market', rule: weekly(1, 2, 4), place: market, ...late},
    {slug: 'mall', rule: weekly(1, 6, 7), place: mall, ...late},
    {slug: 'k1', rule: weekly(1, 1), place: hall(3), ...round},
    {slug: 'k2', rule: weekly(2, 2), place: hall(4), ...round},
    {slug: 'k3', rule: weekly(2, 2), place: hall(5), offset: 1, ...round},
    {slug: 'k4', rule: weekly(1, 3), place: hall(6), ...round, exceptions: detours(today)},
    {slug: 'k5', rule: thursdays(1, 3), place: hall(7), ...round},
    {slug: 'k6', rule: thursdays(2, 'last'), place: hall(8), ...round, visit: desk},
    {
      slug: 'k7',
      rule: {frequency: 'monthly-on-day', interval: 1, days: [5, 20]},
      place: hall(9),
      ...round,
      visit: desk,
    },
    {
      slug: 'k8',
      rule: weekly(2, 6),
      place: place(profile, 10, 'neighbourhood', 'Balai RW Contoh 08'),
      hours: evening,
    },
  ];
}

function series(profile: Profile, plan: Plan): VisitSeries {
  const {slug, rule, hours, ramadanHours, exceptions = [], offset = 0} = plan;
  return {
    id: `${profile.id}-${slug}`,
    rule,
    from: addDays(anchor, offset * 7),
    hours,
    ...(ramadanHours && {ramadanHours}),
    visit: {
      kind: 'van',
      state: 'scheduled',
      place: plan.place,
      services: vanServices,
      quota: {total: 40, left: 17},
      bring: vanBring,
      openTo: 'public',
      team: ['Tim Contoh 1'],
      sample: true,
      ...plan.visit,
    },
    exceptions,
    updatedAt: instantAt(anchor, '09:00', zones[profile.timeZone].utcOffset),
  };
}

/**
 * The rounds of an office, the same ones every day but for the exceptions around `today`
 * (YYYY-MM-DD in the office's zone): one of three long ones is out on every day of the week.
 */
export const rounds = (profile: Profile, today: string): VisitSeries[] =>
  plans(profile, today).map(plan => series(profile, plan));
