import {createRoute, z} from '@hono/zod-openapi';
import {calendarDate, instant, Text} from '../common.js';
import {officeParams} from '../offices.js';
import {answer, deskPath, needs, tags} from './common.js';

/** What may need doing at an office. Each kind leads to one panel of the desk. */
export const todoKinds = [
  'complaint-due',
  'levy-report',
  'request-to-decide',
  'request-to-schedule',
  'request-to-report',
  'home-visit-today',
  'visit-postponed',
  'visit-without-place',
  'partner-expiring',
  'notice-ending',
  'statistic-stale',
  'import-failed',
] as const;

export const todoUrgencies = ['late', 'today', 'soon', 'open'] as const;

export const TodoItem = z
  .object({
    kind: z.enum(todoKinds).openapi({
      description:
        'complaint-due: a step of a complaint is due; levy-report: the same of one that the head alone ' +
        'sees; request-to-decide: a request for a visit waits for the office; request-to-schedule: a ' +
        'team has it, a day has not; request-to-report: its day is past, nobody wrote what came of it; ' +
        'home-visit-today; visit-postponed: it has no new day; visit-without-place: nobody could find ' +
        'it; partner-expiring: an agreement ends; notice-ending: a notice ends or has no end; ' +
        'statistic-stale: figures are overdue; import-failed.',
      example: 'request-to-decide',
    }),
    about: z
      .string()
      .max(80)
      .openapi({
        description:
          'What it is about, by the id that its panel opens it with: a receipt number, the id of a visit, ' +
          'a partner, a notice, a metric, an import.',
        example: 'K1219-7K3M9QX-4',
      }),
    urgency: z.enum(todoUrgencies).openapi({
      description:
        'late: its day is past; today; soon: within days; open: it waits without a day of its own.',
      example: 'soon',
    }),
    on: calendarDate('The last day for it, or the day it is about.').optional(),
    name: Text.optional(),
  })
  .openapi('TodoItem', {
    description:
      'Something that needs doing. `name` is what the public calls it (a place, a partner, a notice); ' +
      'of people nothing is said.',
  });

export const TodoGroup = z
  .object({
    kind: TodoItem.shape.kind,
    total: z.int().min(0).openapi({description: 'How many there are.', example: 3}),
    late: z.int().min(0).openapi({description: 'How many of them are late.', example: 1}),
    items: z
      .array(TodoItem)
      .max(20)
      .openapi({description: 'The most urgent of them, at most twenty.', example: []}),
  })
  .openapi('TodoGroup', {description: 'All that needs doing of one kind.'});

export const Today = z
  .object({
    groups: z.array(TodoGroup).openapi({
      description:
        'What needs doing, the most urgent kind first; kinds without anything are absent.',
      example: [],
    }),
    asOf: instant('The moment that this is said of.'),
  })
  .openapi('Today', {description: 'What needs doing at an office, of what one may do there.'});

export const getToday = createRoute({
  method: 'get',
  path: `${deskPath}/today`,
  ...needs('desk.today'),
  operationId: 'getToday',
  summary: 'What needs doing, of what one’s role may do',
  tags,
  request: {params: officeParams},
  responses: answer('What needs doing.', Today),
});
