/** What a sample office counts: two invented series that end before today, and Parepare's real one. */
import type {Statistic, StatisticPoint} from '@pendopo/contract/types';
import {periodNumber, periodOf} from '../statistics/periods.js';
import {modulo} from '../time.js';
import {anchor} from './cycle.js';
import {onTheSpot} from './on-the-spot.js';
import type {Profile} from './profiles.js';

type Period = Statistic['period'];

/** The last `count` periods that were over before `today`, each with a figure made of its number. */
function past(
  kind: Period,
  count: number,
  today: string,
  figure: (n: number) => number | undefined,
) {
  const first = periodNumber(kind, nameOf(kind, anchor));
  const now = periodNumber(kind, nameOf(kind, today));
  return Array.from({length: count}, (_, i): StatisticPoint => {
    const number = now - count + i;
    // Counted from a fixed day, so that a period keeps its figure from day to day.
    const value = figure(number - first);
    return {period: periodOf(kind, number), ...(value !== undefined && {value})};
  });
}

/** The month or quarter that a day lies in. */
const nameOf = (kind: Period, day: string): string =>
  kind === 'quarter'
    ? `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    : day.slice(0, 7);

const sum = (points: StatisticPoint[]) => points.reduce((all, {value = 0}) => all + value, 0);

const source: Statistic['source'] = {
  what: {id: 'Contoh: angka karangan untuk peragaan', en: 'Sample: invented for demonstration'},
};

/** Each office counts otherwise. */
const seedOf = ({id}: Profile) => Number(id.replace('.', ''));

function childCards(profile: Profile, today: string): Statistic {
  const seed = seedOf(profile);
  const points = past('month', 12, today, n =>
    // Once a year a month was not counted.
    modulo(n, 12) === 7 ? undefined : 600 + modulo(n * 7919 + seed, 1100),
  );
  return {
    id: 'sample_child_cards',
    title: {
      id: 'Contoh: Kartu Identitas Anak (KIA) terbit',
      en: 'Sample: child identity cards (KIA) issued',
    },
    unit: {id: 'kartu', en: 'cards'},
    period: 'month',
    asOf: points.at(-1)!.period,
    sample: true,
    series: [
      {
        id: 'kia',
        name: {id: '12 bulan terakhir', en: 'Last 12 months'},
        points,
        total: sum(points),
      },
    ],
    source,
    published: true,
  };
}

function homeVisits(profile: Profile, today: string): Statistic {
  const seed = seedOf(profile);
  const points = (shift: number) =>
    past('quarter', 6, today, n => modulo(n * 31 + seed + shift, 17));
  const series = [
    {id: 'elderly', name: {id: 'Lansia', en: 'Elderly people'}, points: points(0)},
    {id: 'ill', name: {id: 'Orang sakit', en: 'People who are ill'}, points: points(5)},
  ];
  return {
    id: 'sample_home_visits',
    title: {id: 'Contoh: kunjungan ke rumah', en: 'Sample: home visits'},
    unit: {id: 'kunjungan', en: 'visits'},
    period: 'quarter',
    asOf: series[0]!.points.at(-1)!.period,
    sample: true,
    series: series.map(one => ({...one, total: sum(one.points)})),
    source,
    published: false,
    threshold: 5,
  };
}

/** The statistics of a sample office as of `today` (YYYY-MM-DD, office's zone). */
export function statistics(profile: Profile, today: string): Statistic[] {
  const invented = [childCards(profile, today), homeVisits(profile, today)];
  return profile.id === '73.72' ? [onTheSpot, ...invented] : invented;
}
