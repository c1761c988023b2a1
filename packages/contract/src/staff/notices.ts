import {createRoute, z} from '@hono/zod-openapi';
import {channels, Notice, noticeKinds, officeParams} from '../offices.js';
import {refusals} from '../problem.js';
import {
  answer,
  deskPath,
  json,
  needs,
  tags,
  version,
  versioned,
  versionHeaders,
  written,
} from './common.js';

export const noticePhases = ['coming', 'holding', 'over'] as const;

const localTime = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)
    .openapi({
      description: `${description} YYYY-MM-DDTHH:MM in the office's time zone.`,
      example: '2026-12-01T08:00',
    });

export const NoticeDraft = z
  .strictObject({
    kind: z.enum(noticeKinds).openapi({
      description:
        'closed: a channel is shut; moved: it is elsewhere; hours: other hours; network: SIAK or the ' +
        'network is down; blanks: card blanks have run out; info: anything else.',
      example: 'network',
    }),
    channels: z
      .array(z.enum(channels))
      .min(1)
      .max(3)
      .openapi({description: 'Which ways of service it touches.', example: ['van']}),
    title: written(160).openapi({description: 'What it is, in a few words.'}),
    body: written().optional().openapi({description: 'What else there is to know.'}),
    startsAt: localTime('From when it holds.'),
    endsAt: localTime('Until when it holds; open-ended when left out.').optional(),
  })
  .openapi('NoticeDraft', {description: 'A notice, as it is written at the desk.'});

export const DeskNotice = z
  .object({
    notice: Notice,
    phase: z.enum(noticePhases).openapi({
      description: 'coming: it does not hold yet; holding: the public sees it; over: it has ended.',
      example: 'holding',
    }),
    version: version(),
  })
  .openapi('DeskNotice', {description: 'A notice as the desk sees it.'});

export const DeskNoticeList = z
  .object({
    data: z.array(DeskNotice).openapi({
      description: 'The 500 notices that begin last, the latest first.',
      example: [],
    }),
  })
  .openapi('DeskNoticeList', {description: 'The notices of an office, past and coming ones too.'});

export const noticeParams = officeParams.extend({
  notice: Notice.shape.id.regex(/^[A-Za-z0-9._-]{1,80}$/).openapi({
    param: {name: 'notice', in: 'path'},
    description: 'The notice.',
    example: '12.19-7k3m9qx4',
  }),
});

const onePath = `${deskPath}/notices/{notice}` as const;
const write = needs('notices.write');

export const listDeskNotices = createRoute({
  method: 'get',
  path: `${deskPath}/notices`,
  ...write,
  operationId: 'listDeskNotices',
  summary: 'All notices, past and coming ones too',
  tags,
  request: {params: officeParams},
  responses: answer('The notices.', DeskNoticeList),
});

export const getDeskNotice = createRoute({
  method: 'get',
  path: onePath,
  ...write,
  operationId: 'getDeskNotice',
  summary: 'One notice',
  tags,
  request: {params: noticeParams},
  responses: versioned('The notice.', DeskNotice),
});

export const saveNotice = createRoute({
  method: 'put',
  path: onePath,
  ...write,
  operationId: 'saveNotice',
  summary: 'Make a notice (If-None-Match: *), or change it',
  description: 'The id of a new one begins with the code of the office and a dash.',
  tags,
  request: {
    params: noticeParams,
    headers: versionHeaders,
    body: {required: true, ...json(NoticeDraft)},
  },
  responses: versioned('Saved; the public reads it at once.', DeskNotice),
});

export const endNotice = createRoute({
  method: 'post',
  path: `${onePath}/end`,
  ...write,
  operationId: 'endNotice',
  summary: 'End a notice that holds, now',
  tags,
  request: {params: noticeParams, headers: versionHeaders},
  responses: versioned('It has ended.', DeskNotice),
});

export const removeNotice = createRoute({
  method: 'delete',
  path: onePath,
  ...write,
  operationId: 'removeNotice',
  summary: 'Remove a notice that does not hold yet',
  tags,
  request: {params: noticeParams, headers: versionHeaders},
  responses: {204: {description: 'Removed.'}, ...refusals},
});
