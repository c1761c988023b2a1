import {createRoute, z} from '@hono/zod-openapi';
import {officeParams} from '../offices.js';
import {refusals} from '../problem.js';
import {Statistic, statisticParams} from '../statistics.js';
import {answer, deskPath, json, needs, tags, version, versioned, versionHeaders} from './common.js';

export const StatisticDraft = Statistic.omit({id: true, sample: true}).openapi('StatisticDraft', {
  description:
    'A statistic, as it is written at the desk: the numbers as the office counted them. With a ' +
    'threshold the public is told of small ones only as a range.',
});

export const DeskStatistic = z
  .object({statistic: Statistic, version: version()})
  .openapi('DeskStatistic', {
    description: 'A statistic with every number as the office counted it.',
  });

export const DeskStatisticList = z
  .object({
    data: z
      .array(DeskStatistic)
      .openapi({description: "The statistics, in the office's order.", example: []}),
  })
  .openapi('DeskStatisticList', {description: 'What an office counts.'});

const onePath = `${deskPath}/statistics/{metric}` as const;
const write = needs('statistics.write');

export const listDeskStatistics = createRoute({
  method: 'get',
  path: `${deskPath}/statistics`,
  ...write,
  operationId: 'listDeskStatistics',
  summary: 'The statistics, with their numbers as they are',
  tags,
  request: {params: officeParams},
  responses: answer('The statistics.', DeskStatisticList),
});

export const getDeskStatistic = createRoute({
  method: 'get',
  path: onePath,
  ...write,
  operationId: 'getDeskStatistic',
  summary: 'One statistic, with its numbers as they are',
  tags,
  request: {params: statisticParams},
  responses: versioned('The statistic.', DeskStatistic),
});

export const saveStatistic = createRoute({
  method: 'put',
  path: onePath,
  ...write,
  operationId: 'saveStatistic',
  summary: 'Make a statistic (If-None-Match: *), or change it',
  tags,
  request: {
    params: statisticParams,
    headers: versionHeaders,
    body: {required: true, ...json(StatisticDraft)},
  },
  responses: versioned('Saved; the public reads it at once.', DeskStatistic),
});

export const removeStatistic = createRoute({
  method: 'delete',
  path: onePath,
  ...write,
  operationId: 'removeStatistic',
  summary: 'Remove a statistic',
  tags,
  request: {params: statisticParams, headers: versionHeaders},
  responses: {204: {description: 'Removed.'}, ...refusals},
});
