import {z} from '@hono/zod-openapi';
import {calendarDate} from './common.js';

/** What time runs for, from the day a complaint is received to the day it is settled. */
export const complaintClocks = [
  'verification',
  'follow-up',
  'reply',
  'complaint',
  'supervision',
  'information',
  'suggestion',
] as const;

export const clockUnits = ['working', 'calendar'] as const;

export const ComplaintClock = z
  .object({
    days: z
      .int()
      .min(1)
      .max(365)
      .openapi({description: 'How many days, counted from the day after.', example: 3}),
    unit: z.enum(clockUnits).openapi({
      description:
        'working: Monday to Friday without national holidays, collective leave and the closed days of ' +
        'the office; calendar: every day.',
      example: 'working',
    }),
    source: z.string().min(1).max(300).openapi({
      description: 'Where the number comes from: a regulation, or the office that set it.',
      example: 'SP4N-LAPOR',
    }),
  })
  .openapi('ComplaintClock', {description: 'How long one step of a complaint may take.'});

export const ComplaintClocks = z
  .object({
    verification: ComplaintClock,
    'follow-up': ComplaintClock,
    reply: ComplaintClock,
    complaint: ComplaintClock,
    supervision: ComplaintClock,
    information: ComplaintClock,
    suggestion: ComplaintClock,
  })
  .openapi('ComplaintClocks', {
    description:
      'verification: until the office has looked at it; follow-up: from then until work on it has ' +
      'begun; reply: how long the citizen may answer back before the case is closed; complaint, ' +
      'supervision (levies, brokers), information, suggestion (praise too): until it is settled.',
  });

export const ComplaintSettings = z
  .object({
    photos: z.int().min(0).max(3).openapi({
      description: 'How many photos may be attached, 0 to 3.',
      example: 3,
    }),
    clocks: ComplaintClocks,
    samples: z
      .array(
        z
          .object({
            number: z.string().openapi({description: 'Its number.', example: 'CONTOH-1'}),
            secret: z.string().openapi({description: 'Its secret.', example: 'CONTOH'}),
          })
          .openapi('SampleComplaint', {description: 'An invented complaint to look up.'}),
      )
      .max(20)
      .optional()
      .openapi({
        description: 'Invented complaints to try the lookup with; sample offices alone have some.',
        example: [],
      }),
  })
  .openapi('ComplaintSettings', {description: 'How an office takes complaints.'});

export const dueSteps = ['verification', 'follow-up', 'settlement', 'reply'] as const;

export const ComplaintDue = z
  .object({
    step: z.enum(dueSteps).openapi({
      description:
        'verification, follow-up and settlement are for the office to do; reply is for the citizen.',
      example: 'verification',
    }),
    on: calendarDate('The last day for it.'),
    days: z.int().openapi({description: 'How many days the clock of this step has.', example: 3}),
    unit: z.enum(clockUnits).openapi({description: 'What is counted.', example: 'working'}),
    state: z.enum(['open', 'met', 'late']).openapi({
      description: 'open: still in time; met: done; late: the day is past and it is not done.',
      example: 'open',
    }),
  })
  .openapi('ComplaintDue', {description: 'By when a step of a complaint is due.'});
