import {createRoute, z} from '@hono/zod-openapi';
import {freshness, instant, sample, serviceId, Text} from './common.js';
import {Notice, OfficeBrief, officeParams} from './offices.js';
import {notModified, refusals} from './problem.js';
import {receiptNumber, writeHeaders} from './writing.js';

/**
 * The nine elements of the community satisfaction survey (SKM), PermenPANRB 14/2017: unsur pelayanan.
 * Keyed by name, never by position: sources number the last two differently.
 */
export const surveyElements = [
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

/** Grades of service, best first: sangat baik, baik, kurang baik, tidak baik. */
export const surveyGrades = ['A', 'B', 'C', 'D'] as const;

/** How long the free text may be, letters. */
export const longestSurveyText = 1000;

/** Fewer answers than this say more of people than of the office: no figure is made of them. */
export const leastSurveyAnswers = 30;

const element = () =>
  z.enum(surveyElements).openapi({
    description:
      'requirements (persyaratan), procedure (sistem, mekanisme, prosedur), time (waktu ' +
      'penyelesaian), cost (biaya/tarif), product (produk spesifikasi jenis pelayanan), competence ' +
      '(kompetensi pelaksana), conduct (perilaku pelaksana), complaint_handling (penanganan ' +
      'pengaduan, saran dan masukan), facilities (sarana dan prasarana).',
    example: 'time',
  });

const answer = (what: string) =>
  z
    .int()
    .min(1)
    .max(4)
    .openapi({description: `${what}: 1 is worst, 4 is best.`, example: 3});

export const SurveyAnswers = z
  .strictObject({
    requirements: answer('Persyaratan'),
    procedure: answer('Sistem, mekanisme, dan prosedur'),
    time: answer('Waktu penyelesaian'),
    cost: answer('Biaya/tarif'),
    product: answer('Produk spesifikasi jenis pelayanan'),
    competence: answer('Kompetensi pelaksana'),
    conduct: answer('Perilaku pelaksana'),
    complaint_handling: answer('Penanganan pengaduan, saran dan masukan'),
    facilities: answer('Sarana dan prasarana'),
  })
  .openapi('SurveyAnswers', {
    description: 'An answer of 1 to 4 to each of the nine elements (PermenPANRB 14/2017).',
  });

export const SurveyDraft = z
  .strictObject({
    answers: SurveyAnswers,
    text: z
      .string()
      .trim()
      .min(1)
      .max(longestSurveyText)
      .optional()
      .openapi({
        description: `What else there is to say, plain text, at most ${longestSurveyText} letters. Never a NIK.`,
        example: 'Petugas ramah.',
      }),
    service: serviceId().optional(),
    number: receiptNumber().optional(),
    device: z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,64}$/)
      .optional()
      .openapi({
        description:
          'A random value that the device keeps, so that it answers once a day. Needed without ' +
          '`number`. Kept only as a keyed hash that is another one each day.',
        example: 'b1f6f0b0-5a3c-4b52-9d55-0d7c0e0f9a11',
      }),
  })
  .openapi('SurveyDraft', {
    description:
      'One answer to the satisfaction survey. It holds nobody: at most one per receipt number, or else ' +
      'one per day and device.',
  });

export const SurveyThanks = z
  .object({receivedAt: instant('When it was received.')})
  .openapi('SurveyThanks', {description: 'The answer was received.'});

const score = (description: string, example: number) => z.number().openapi({description, example});

export const SurveyBand = z
  .object({
    grade: z.enum(surveyGrades).openapi({description: 'The grade.', example: 'B'}),
    name: Text,
    from: score('The least IKM of the grade.', 76.61),
    to: score('The greatest.', 88.3),
  })
  .openapi('SurveyBand', {description: 'The IKM that a grade is given for, both ends included.'});

export const SurveyScore = z
  .object({
    element: element(),
    nrr: score('Mean of the answers (nilai rata-rata), 1 to 4, rounded to two decimals.', 3.41),
    ikm: score('The same times 25, rounded to two decimals.', 85.19),
    grade: z.enum(surveyGrades).openapi({description: 'Grade of that.', example: 'B'}),
  })
  .openapi('SurveyScore', {description: 'What the answers say of one element.'});

export const SurveyResult = z
  .object({
    answers: z.int().min(leastSurveyAnswers).openapi({
      description: 'How many have answered.',
      example: 214,
    }),
    ikm: score(
      'Index (indeks kepuasan masyarakat): the mean of the nine NRR times 25, each element weighing ' +
        '1/9, from unrounded means, rounded to two decimals (half up) before it is graded.',
      84.63,
    ),
    grade: z.enum(surveyGrades).openapi({description: 'Grade of the service.', example: 'B'}),
    elements: z
      .array(SurveyScore)
      .length(surveyElements.length)
      .openapi({
        description: 'The nine elements.',
        example: surveyElements.map(element => ({element, nrr: 3.41, ikm: 85.19, grade: 'B'})),
      }),
  })
  .openapi('SurveyResult', {description: 'What an office was told in a period.'});

const period = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/)
    .openapi({
      description: `${description} a year (YYYY), quarter (YYYY-Q1 to Q4) or month (YYYY-MM).`,
      example: '2026-Q4',
    });

export const SurveySummary = z
  .object({
    period: period('What is summed up:'),
    data: SurveyResult.optional(),
    least: z.int().openapi({
      description: 'From how many answers on a result is told; without `data` there are fewer.',
      example: leastSurveyAnswers,
    }),
    periods: z
      .array(period('One with a result:'))
      .openapi({description: 'Periods that have a result, latest first.', example: ['2026']}),
    bands: z.array(SurveyBand).openapi({
      description: 'What the grades stand for, best first.',
      example: [{grade: 'B', name: {id: 'Baik'}, from: 76.61, to: 88.3}],
    }),
    source: Text,
    sample: sample(),
    office: OfficeBrief,
    notices: z.array(Notice).openapi({description: 'Notices that hold now.', example: []}),
    ...freshness,
  })
  .openapi('SurveySummary', {
    description: 'What people said of an office in a period, as PermenPANRB 14/2017 sums it up.',
  });

export const createSurvey = createRoute({
  method: 'post',
  path: '/v1/offices/{office}/survey-responses',
  operationId: 'createSurvey',
  summary: 'Answer the satisfaction survey',
  tags: ['surveys'],
  request: {
    params: officeParams,
    headers: writeHeaders,
    body: {required: true, content: {'application/json': {schema: SurveyDraft}}},
  },
  responses: {
    201: {
      description: 'It was received.',
      content: {'application/json': {schema: SurveyThanks}},
    },
    ...refusals,
  },
});

export const getSurveySummary = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/survey-summary',
  operationId: 'getSurveySummary',
  summary: 'What people said of the office',
  tags: ['surveys'],
  request: {
    params: officeParams,
    query: z.strictObject({
      period: period('What to sum up (default: this year):').optional(),
    }),
  },
  responses: {
    200: {description: 'The summary.', content: {'application/json': {schema: SurveySummary}}},
    ...notModified,
    ...refusals,
  },
});
