import {z} from '@hono/zod-openapi';
import {sample, Text} from './common.js';

export const facilityStates = ['open', 'building', 'closed'] as const;

const featureId = () =>
  z
    .string()
    .regex(/^[a-z0-9_]{2,40}$/)
    .openapi({description: 'Id within the office.', example: 'playroom'});

export const Facility = z
  .object({
    id: featureId(),
    name: Text,
    state: z.enum(facilityStates).openapi({
      description: 'open: it can be used; building: it is being built; closed: not for now.',
      example: 'open',
    }),
    since: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
      .optional()
      .openapi({
        description:
          "Month (YYYY-MM) or day (YYYY-MM-DD, in the office's own time zone) from which this state " +
          'is known.',
        example: '2022-11',
      }),
    note: Text.optional(),
    source: z.string().max(300).optional().openapi({
      description: 'Where this is known from.',
      example: 'Papan informasi kantor',
    }),
    sample: sample(),
  })
  .openapi('Facility', {description: 'Something an office offers beside the counter.'});

export const AccessibilityFeature = z
  .object({
    id: featureId(),
    name: Text,
    available: z
      .boolean()
      .openapi({description: 'False where it is known to be missing.', example: true}),
    sample: sample(),
  })
  .openapi('AccessibilityFeature', {
    description: 'Whether something is there that people with a disability may rely on.',
  });
