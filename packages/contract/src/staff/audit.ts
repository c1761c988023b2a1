import {createRoute, z} from '@hono/zod-openapi';
import {instant} from '../common.js';
import {officeParams} from '../offices.js';
import {answer, deskPath, needs, nextPage, pageQuery, tags} from './common.js';

export const AuditEntry = z
  .object({
    at: instant('When it was done.'),
    actor: z
      .object({
        id: z.string().openapi({
          description:
            'A user of the desk by id; `citizen`: whoever holds number and secret; `command-line`; ' +
            '`system`: the time; `sample`.',
          example: 'u-7k3m9qx4',
        }),
        name: z.string().optional().openapi({
          description: 'What colleagues call them, of a user of this office.',
          example: 'Petugas Contoh',
        }),
      })
      .openapi('AuditActor', {description: 'Who did it.'}),
    action: z.string().openapi({
      description: 'What was done, such as `complaint.read`.',
      example: 'complaint.read',
    }),
    subject: z.string().openapi({
      description: 'What it was done to, by our own id. Never a name or a NIK.',
      example: 'K12197K3M9QX4',
    }),
    detail: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .openapi({
        description: 'Such as the state before and after.',
        example: {from: 'assigned', to: 'scheduled'},
      }),
  })
  .openapi('AuditEntry', {description: 'Something that was done, or read, and by whom.'});

export const AuditList = z
  .object({
    data: z.array(AuditEntry).openapi({description: 'The entries, newest first.', example: []}),
    ...nextPage,
  })
  .openapi('AuditList', {description: 'A page of what was done at an office.'});

export const listAudit = createRoute({
  method: 'get',
  path: `${deskPath}/audit`,
  ...needs('audit.read'),
  operationId: 'listAudit',
  summary: 'Who did and read what, the newest first (head)',
  tags,
  request: {
    params: officeParams,
    query: z.strictObject({
      action: z
        .string()
        .regex(/^[a-z-]+(\.[a-z-]+)?$/)
        .max(60)
        .optional()
        .openapi({
          description: 'Only this action, or all of one kind: `complaint`, `complaint.read`.',
          example: 'complaint',
        }),
      subject: z.string().max(80).optional().openapi({
        description: 'Only what was done to this, by our own id.',
        example: 'K12197K3M9QX4',
      }),
      ...pageQuery,
    }),
  },
  responses: answer('A page of entries.', AuditList),
});
