/** Figures of an invented office, and how a server answers about them. */
import type {Statistic, StatisticAnswer, StatisticList, StatisticPoint} from '@pendopo/sdk';
import {list as visits, notice, office, problem, type Reply} from './fixtures.js';

const {updatedAt, validUntil} = visits([]);

/** Months of a year from January on; `undefined` is a gap. */
export const months = (year: string, ...values: (number | undefined)[]): StatisticPoint[] =>
  values.map((value, i) => ({
    period: `${year}-${String(i + 1).padStart(2, '0')}`,
    ...(value !== undefined && {value}),
  }));

/** Two years to one scale, with a gap, a nought, a fact, a comparison. */
export const homeVisits = (special: Partial<Statistic> = {}): Statistic => ({
  id: 'home_visits',
  title: {id: 'Contoh: warga dilayani di rumah', en: 'Sample: residents served at home'},
  unit: {id: 'orang', en: 'people'},
  period: 'month',
  asOf: '2025-04',
  sample: true,
  series: [
    {
      id: '2024',
      name: {id: '2024', en: '2024'},
      points: months('2024', 10, 4, 7, 1, undefined, 7, 4, 8, 0, 7, 8, 1205),
      total: 1261,
    },
    {
      id: '2025',
      name: {id: '2025', en: '2025'},
      points: months('2025', 128, 513, undefined, 5),
      total: 646,
    },
  ],
  facts: [{value: 2050, name: {id: 'warga terdata', en: 'residents on record'}}],
  comparison: {
    title: {id: 'Sebelum dan sesudah', en: 'Before and after'},
    before: {id: 'Sebelum', en: 'Before'},
    after: {id: 'Sesudah', en: 'After'},
    rows: [
      {
        aspect: {id: 'Perjalanan', en: 'The way'},
        before: {id: 'Warga datang ke kantor.', en: 'Residents came to the office.'},
        after: {id: 'Petugas datang ke rumah.', en: 'The team comes to the home.'},
      },
    ],
  },
  note: {id: 'Layanan gratis.', en: 'A free service.'},
  source: {
    what: {id: 'Laporan contoh', en: 'Sample report'},
    url: 'https://dukcapil.example.go.id/laporan',
  },
  published: true,
  ...special,
});

/** Quarters of an office that hides small numbers. */
export const hidden = (): Statistic => {
  const {comparison: _comparison, facts: _facts, ...rest} = homeVisits();
  return {
    ...rest,
    id: 'hidden',
    title: {id: 'Contoh: per triwulan', en: 'Sample: by quarter'},
    period: 'quarter',
    asOf: '2025-Q2',
    series: [
      {
        id: 'a',
        name: {id: 'Lansia', en: 'Elderly people'},
        points: [
          {period: '2024-Q4', value: 12},
          {period: '2025-Q1', range: {below: 5}},
          {period: '2025-Q2', value: 9},
        ],
      },
    ],
    published: false,
    threshold: 5,
  };
};

/** What the server answers about one. */
export const answer = (
  data: Statistic,
  special: Partial<StatisticAnswer> = {},
): StatisticAnswer => ({data, office, notices: [], updatedAt, validUntil, ...special});

/** What it answers about all. */
export function listOfStatistics(
  all: Statistic[],
  special: Partial<StatisticList> = {},
): StatisticList {
  const [only, ...more] = all;
  return {
    data: all.map(({id, title, unit, period, asOf, sample}) => ({
      id,
      title,
      unit,
      period,
      asOf,
      sample,
    })),
    ...(only && !more.length && {only}),
    office,
    notices: [],
    updatedAt,
    validUntil,
    ...special,
  };
}

/** Answers as a server that has these. */
export const counting =
  (all: Statistic[], special: Partial<StatisticAnswer & StatisticList> = {}): Reply =>
  ({pathname}) => {
    const {data: _data, ...more} = special;
    const metric = pathname.split('/statistics/')[1];
    if (metric === undefined) return listOfStatistics(all, more);
    const found = all.find(({id}) => id === metric);
    return found ? answer(found, more) : problem('not-found', 404);
  };

/** One with the same text in every field that an office can fill. */
export function statisticOf(text: string): Statistic {
  const told = {id: text};
  const {series, comparison} = homeVisits();
  return homeVisits({
    title: told,
    unit: told,
    series: series.map(one => ({...one, name: told})),
    facts: [{value: 205, name: told}],
    comparison: {
      title: told,
      before: told,
      after: told,
      rows: comparison!.rows.map(() => ({aspect: told, before: told, after: told})),
    },
    note: told,
    source: {what: told, url: text},
  });
}

/** An answer with the same text in every field, the office's too. */
export const answerOf = (text: string): StatisticAnswer =>
  answer(statisticOf(text), {
    office: {...office, name: text, contacts: [{name: text, phone: text, whatsapp: text}]},
    notices: [{...notice, title: {id: text}, body: {id: text}}],
  });
