import {createRoute, z} from '@hono/zod-openapi';
import {CaseState} from '../case-states.js';
import {Case, CaseCourt, CaseDelivery, CaseEvent, CasePickup, CaseTodo} from '../cases.js';
import {calendarDate, instant, sample, serviceId, Text} from '../common.js';
import {factors} from '../intake.js';
import {officeParams} from '../offices.js';
import {receiptNumber} from '../writing.js';
import {answer, deskPath, json, needs, tags, versioned, versionHeaders} from './common.js';

/** So many receipt numbers are taken at once. */
export const mostNumbers = 500;

const kind = () =>
  z.enum(['application', 'court']).openapi({
    description: 'application; court: documents after a ruling of the Religious Court.',
    example: 'application',
  });

const internal = () =>
  z.string().trim().min(1).max(2000).optional().openapi({
    description: 'What the office writes for itself; the citizen is never told.',
    example: 'Berkas di lemari 3.',
  });

const pickup = CasePickup.omit({hours: true})
  .partial()
  .openapi({description: 'Where it can be fetched, once it can.'});
const todo = CaseTodo.partial().openapi({description: 'What whoever waits has to do.'});

export const DeskApplication = z
  .object({
    number: Case.shape.number,
    kind: kind(),
    service: serviceId().optional(),
    name: z
      .string()
      .optional()
      .openapi({description: 'Whom it concerns, unmasked.', example: 'Siti Contoh Aminah'}),
    factors: z
      .array(z.enum(factors))
      .openapi({description: 'What can open it beside its number.', example: ['birth-date']}),
    state: CaseState,
    timeline: z
      .array(
        CaseEvent.omit({by: true})
          .extend({by: CaseEvent.shape.by.optional(), internal: internal()})
          .openapi({description: 'What happened, with what the office wrote for itself.'}),
      )
      .openapi({description: 'What has happened, oldest first.', example: []}),
    todo: todo.optional(),
    waitNote: Text.optional(),
    pickup: pickup.optional(),
    delivery: CaseDelivery.optional(),
    court: CaseCourt.optional(),
    updatedAt: instant('When anything of it was last written.'),
    sample: sample(),
  })
  .openapi('DeskApplication', {
    description:
      'An application as the office sees it, whole. That it was read is written into the audit log.',
  });

export const ApplicationQuery = z
  .strictObject({number: receiptNumber()})
  .openapi('ApplicationQuery', {description: 'Which application. Never a NIK.'});

const told = {
  note: Text.optional(),
  internal: internal(),
  todo: todo.optional(),
  waitNote: Text.optional(),
  pickup: pickup.optional(),
  delivery: CaseDelivery.optional(),
};

export const ApplicationMove = z
  .strictObject({number: receiptNumber(), state: CaseState, ...told})
  .openapi('ApplicationMove', {
    description:
      'The state that an application has come to. `note` is told to the citizen; `todo`, `waitNote`, ' +
      '`pickup` and `delivery` replace what was said before, and are gone when they are absent.',
  });

export const NewApplication = z
  .strictObject({
    number: receiptNumber().optional(),
    kind: kind().optional(),
    service: serviceId().optional(),
    name: z
      .string()
      .trim()
      .min(1)
      .max(160)
      .optional()
      .openapi({description: 'Whom it concerns; one word is a name.', example: 'Contohwati'}),
    factors: z
      .strictObject({
        'birth-date': calendarDate('Birth date.').optional(),
        'phone-end': z
          .string()
          .regex(/^\d{4}$/)
          .optional()
          .openapi({description: 'The last four digits of the phone number.', example: '0000'}),
        pin: z
          .string()
          .min(4)
          .max(40)
          .optional()
          .openapi({description: 'A PIN that the office gave out.', example: 'CONTOH'}),
      })
      .openapi('ApplicationFactors', {
        description: 'What must be told beside the number; only keyed hashes of it are kept.',
      }),
    state: CaseState.optional(),
    ...told,
  })
  .openapi('NewApplication', {
    description:
      'An application to take in by hand. Without `number` one is drawn; without `state` it has just ' +
      'been handed in. `factors` must hold what the office asks for.',
  });

export const bulkOutcomes = [
  'changes',
  'there-already',
  'not-found',
  'over',
  'other-kind',
  'other-service',
  'further-already',
  'too-many-events',
  'mistyped',
  'nik',
  'twice',
] as const;

export const BulkMove = z
  .strictObject({
    state: CaseState,
    numbers: z
      .array(z.string().max(200))
      .min(1)
      .max(mostNumbers)
      .openapi({
        description:
          `Up to ${mostNumbers} receipt numbers as they were scanned or pasted, one each; separators ` +
          'and case do not matter.',
        example: ['A1219-7K3M9QX-4', 'a1219 7k3m9qy 2'],
      }),
    note: Text.optional(),
    internal: internal(),
    apply: z.boolean().openapi({
      description: 'false: only tell what would be done; true: do it.',
      example: false,
    }),
  })
  .openapi('BulkMove', {description: 'Many applications that have come to the same state.'});

export const BulkResult = z
  .object({
    applied: z.boolean().openapi({description: 'Whether it was done.', example: false}),
    changes: z.int().min(0).openapi({description: 'How many are changed by it.', example: 118}),
    lines: z
      .array(
        z
          .object({
            line: z
              .int()
              .min(1)
              .openapi({description: 'Its place among those that were sent, from 1.', example: 1}),
            number: z.string().optional().openapi({
              description: 'The number as it was read; absent of what looks like a NIK.',
              example: 'A1219-7K3M9QX-4',
            }),
            outcome: z.enum(bulkOutcomes).openapi({
              description:
                'changes; there-already: it stands there; not-found; over: its case has ended; ' +
                'other-kind: no state of an application or a ruling like this; other-service: a state ' +
                'of the KTP-el, and it is none; further-already: it is beyond that; too-many-events; ' +
                'mistyped: the check character does not fit; nik: sixteen digits; twice: named before.',
              example: 'changes',
            }),
            from: CaseState.optional(),
          })
          .openapi('BulkLine', {
            description: 'What comes of one number. `from` is where it stands.',
          }),
      )
      .max(mostNumbers)
      .openapi({
        description: 'What comes of each number, in the order they were sent.',
        example: [],
      }),
  })
  .openapi('BulkResult', {
    description: 'What is done, or would be. Asked again it changes nothing.',
  });

const base = `${deskPath}/applications` as const;
const right = needs('applications.handle');
const body = <S extends z.ZodType>(schema: S) => ({required: true as const, ...json(schema)});

/** By POST, so that a number that was typed stands in no address and no log. */
export const findApplication = createRoute({
  method: 'post',
  path: `${base}/find`,
  ...right,
  operationId: 'findApplication',
  summary: 'Find an application by its receipt number; that it was read is recorded',
  tags,
  request: {params: officeParams, body: body(ApplicationQuery)},
  responses: versioned('The application.', DeskApplication),
});

export const addApplication = createRoute({
  method: 'post',
  path: base,
  ...right,
  operationId: 'addApplication',
  summary: 'Take an application in by hand',
  tags,
  request: {params: officeParams, body: body(NewApplication)},
  responses: versioned('The application.', DeskApplication),
});

export const moveApplication = createRoute({
  method: 'post',
  path: `${base}/state`,
  ...right,
  operationId: 'moveApplication',
  summary: 'Say where an application stands now',
  tags,
  request: {params: officeParams, headers: versionHeaders, body: body(ApplicationMove)},
  responses: versioned('The application as it stands then.', DeskApplication),
});

export const moveApplications = createRoute({
  method: 'post',
  path: `${base}/bulk`,
  ...right,
  operationId: 'moveApplications',
  summary: 'Say where many applications stand now, or look first what that would do',
  tags,
  request: {params: officeParams, body: body(BulkMove)},
  responses: answer('What is done, or would be.', BulkResult),
});
