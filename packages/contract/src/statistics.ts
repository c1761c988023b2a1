import {createRoute, z} from '@hono/zod-openapi';
import {freshness, sample, Text} from './common.js';
import {Notice, OfficeBrief, officeParams} from './offices.js';
import {notModified, refusals} from './problem.js';

/** What one figure of a statistic counts over. */
export const statisticPeriods = ['month', 'quarter', 'year'] as const;

/** Id of a statistic, unique within its office. */
export const metricId = () =>
  z
    .string()
    .regex(/^[a-z0-9_]{2,40}$/)
    .openapi({description: 'The statistic, by its id in snake_case.', example: 'on_the_spot'});

const calendarPeriod = (description: string, example: string) =>
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/)
    .openapi({
      description: `${description} a calendar month (YYYY-MM), quarter (YYYY-Q1 to Q4) or year (YYYY).`,
      example,
    });

const count = (description: string, example: number) =>
  z.int().min(0).openapi({description, example});

export const StatisticRange = z
  .strictObject({
    below: z.int().min(1).openapi({description: 'It is less than this.', example: 5}),
  })
  .openapi('StatisticRange', {
    description: 'In place of a small number, which could point to people: all that is told of it.',
  });

export const StatisticPoint = z
  .strictObject({
    period: calendarPeriod('What the figure counts over:', '2020-03'),
    value: count("The figure, in the statistic's unit.", 7).optional(),
    range: StatisticRange.optional(),
  })
  .openapi('StatisticPoint', {
    description:
      'The figure of one period. With neither `value` nor `range` there is no figure for it, which ' +
      'is not the same as nought.',
  });

export const StatisticSeries = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9_]{1,40}$/)
      .openapi({description: 'Id within the statistic.', example: '2020'}),
    name: Text,
    points: z
      .array(StatisticPoint)
      .min(1)
      .max(240)
      .openapi({
        description: 'Every period from the first to the last, by time, none left out.',
        example: [{period: '2020-03', value: 7}, {period: '2020-04'}],
      }),
    total: count(
      'Sum of all figures (persons, documents: the unit of the statistic), where a sum makes sense. ' +
        'Absent too where it would give a small number away.',
      61,
    ).optional(),
  })
  .openapi('StatisticSeries', {description: 'Figures that belong together, over time.'});

export const StatisticFact = z
  .strictObject({
    name: Text,
    value: count('How many, of what `name` says.', 205).optional(),
    range: StatisticRange.optional(),
  })
  .openapi('StatisticFact', {description: 'A single figure beside the series.'});

export const StatisticComparisonRow = z
  .strictObject({aspect: Text, before: Text, after: Text})
  .openapi('StatisticComparisonRow', {description: 'What changed in one respect.'});

export const StatisticComparison = z
  .strictObject({
    title: Text,
    before: Text,
    after: Text,
    rows: z
      .array(StatisticComparisonRow)
      .min(1)
      .max(20)
      .openapi({
        description: 'What changed, one respect each.',
        example: [{aspect: {id: 'Biaya'}, before: {id: 'Ada ongkos jalan'}, after: {id: 'Gratis'}}],
      }),
  })
  .openapi('StatisticComparison', {
    description: 'How it was and how it is; `before` and `after` head the two columns.',
  });

export const StatisticSource = z
  .strictObject({
    what: Text,
    url: z
      .url({protocol: /^https?$/})
      .optional()
      .openapi({description: 'Where it was read.', example: 'https://example.go.id/laporan'}),
  })
  .openapi('StatisticSource', {description: 'Where the figures come from.'});

const brief = {
  id: metricId(),
  title: Text,
  unit: Text,
  period: z.enum(statisticPeriods).openapi({
    description: 'What one figure counts over.',
    example: 'month',
  }),
  asOf: calendarPeriod('Up to when the figures go:', '2021-09'),
  sample: sample(),
};

export const StatisticBrief = z
  .strictObject(brief)
  .openapi('StatisticBrief', {description: 'A statistic as it stands in a list.'});

export const Statistic = z
  .strictObject({
    ...brief,
    series: z.array(StatisticSeries).max(12).openapi({
      description: 'The figures; drawn to one scale, in this order.',
      example: [],
    }),
    facts: z
      .array(StatisticFact)
      .max(12)
      .optional()
      .openapi({
        description: 'Single figures beside the series.',
        example: [{value: 205, name: {id: 'penyandang disabilitas'}}],
      }),
    comparison: StatisticComparison.optional(),
    note: Text.optional(),
    source: StatisticSource,
    published: z.boolean().openapi({
      description: 'Published elsewhere already: told as it is, whatever the threshold.',
      example: true,
    }),
    threshold: z.int().min(2).max(1000).optional().openapi({
      description:
        'Numbers below this, nought too, are told as a range, and no sum that would give them away.',
      example: 5,
    }),
  })
  .openapi('Statistic', {
    description: 'What an office counts of its services, over months, quarters or years.',
  });

const notices = z
  .array(Notice)
  .openapi({description: 'Notices of general information that hold now.', example: []});

export const StatisticList = z
  .object({
    data: z.array(StatisticBrief).openapi({description: 'The statistics.', example: []}),
    only: Statistic.optional(),
    office: OfficeBrief,
    notices,
    ...freshness,
  })
  .openapi('StatisticList', {
    description: "An office's statistics to choose from; `only` is the one, where there is one.",
  });

export const StatisticAnswer = z
  .object({data: Statistic, office: OfficeBrief, notices, ...freshness})
  .openapi('StatisticAnswer', {description: 'One statistic and its office.'});

export const statisticParams = officeParams.extend({
  metric: metricId().openapi({param: {name: 'metric', in: 'path'}}),
});

export const listStatistics = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/statistics',
  operationId: 'listStatistics',
  summary: 'Statistics of the office',
  tags: ['statistics'],
  request: {params: officeParams, query: z.strictObject({})},
  responses: {
    200: {description: 'The statistics.', content: {'application/json': {schema: StatisticList}}},
    ...notModified,
    ...refusals,
  },
});

export const getStatistic = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/statistics/{metric}',
  operationId: 'getStatistic',
  summary: 'One statistic: its figures over time',
  tags: ['statistics'],
  request: {params: statisticParams, query: z.strictObject({})},
  responses: {
    200: {description: 'The statistic.', content: {'application/json': {schema: StatisticAnswer}}},
    ...notModified,
    ...refusals,
  },
});
