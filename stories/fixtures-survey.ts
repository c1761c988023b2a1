/** An invented office's intake and what people said of it, and how a server takes an answer. */
import type {Intake, SurveySummary} from '@pendopo/sdk';
import {list as visits, notice, office, type Reply} from './fixtures.js';
import {intakeSettings} from './fixtures-intake.js';

const {updatedAt, validUntil} = visits([]);

/** What every form is told of the office. */
export const intake = (special: Partial<Intake> = {}): Intake =>
  ({
    office,
    services: [
      {id: 'ktp_el_new', name: {id: 'KTP-el baru', en: 'New KTP-el'}, group: 'ktp_el'},
      {id: 'kia_under5', name: {id: 'KIA balita', en: 'KIA under five'}, group: 'kia'},
    ],
    districts: [{code: '12.19.06', name: 'Tanjung Tiram'}],
    settings: intakeSettings,
    closedDays: [],
    updatedAt,
    validUntil,
    ...special,
  }) as Intake;

/** A server that tells the intake and does with an answer what a story wants. */
export const taking =
  (answer: () => unknown, special: Partial<Intake> = {}): Reply =>
  ({pathname}) =>
    pathname.endsWith('/intake') ? intake(special) : answer();

/** As the server confirms an answer. */
export const thanks = () => ({receivedAt: updatedAt});

const bands: SurveySummary['bands'] = [
  {grade: 'A', name: {id: 'Sangat baik', en: 'Very good'}, from: 88.31, to: 100},
  {grade: 'B', name: {id: 'Baik', en: 'Good'}, from: 76.61, to: 88.3},
  {grade: 'C', name: {id: 'Kurang baik', en: 'Less good'}, from: 65, to: 76.6},
  {grade: 'D', name: {id: 'Tidak baik', en: 'Not good'}, from: 25, to: 64.99},
];

const names = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'competence',
  'conduct',
  'complaint_handling',
  'facilities',
] as const;

/** What people said in a period: enough of them, unless told otherwise. */
export const summary = (special: Partial<SurveySummary> = {}): SurveySummary => ({
  period: '2026',
  data: {
    answers: 214,
    ikm: 84.63,
    grade: 'B',
    elements: names.map((element, n) => {
      const low = element === 'time';
      return {
        element,
        nrr: low ? 2.98 : 3.41 + n / 100,
        ikm: low ? 74.5 : 85.25,
        grade: low ? 'C' : 'B',
      };
    }),
  },
  least: 30,
  periods: ['2026', '2026-Q4', '2026-11'],
  bands,
  source: {id: 'PermenPANRB 14/2017', en: 'PermenPANRB 14/2017'},
  sample: true,
  office,
  notices: [notice],
  updatedAt,
  validUntil,
  ...special,
});

/** The same before enough have answered. */
export const tooFew = (): SurveySummary => {
  const {data: _data, ...rest} = summary({periods: []});
  return rest;
};
