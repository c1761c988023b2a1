import {z} from '@hono/zod-openapi';
import {calendarDate, instant, Text} from './common.js';

export const closedDayKinds = ['holiday', 'collective-leave', 'office'] as const;
export const certainties = ['decreed', 'estimate'] as const;

export const Closure = z
  .object({date: calendarDate('The closed day.'), reason: Text})
  .openapi('Closure', {description: 'A day on which the office itself keeps the counter closed.'});

export const Opening = z
  .object({start: instant('When the counter opens.'), end: instant('When it closes again.')})
  .openapi('Opening', {description: 'A span of time in which the counter is open.'});

export const ClosedDay = z
  .object({
    date: calendarDate('The closed day.'),
    reason: Text,
    kind: z.enum(closedDayKinds).openapi({
      description:
        'holiday: a national holiday; collective-leave: cuti bersama of the yearly decree; office: ' +
        "the office's own closed day.",
      example: 'holiday',
    }),
  })
  .openapi('ClosedDay', {description: 'A day without counter hours, and why.'});

export const Ramadan = z
  .object({
    from: calendarDate('First day.'),
    to: calendarDate('Last day.'),
    certainty: z.enum(certainties).openapi({
      description:
        'decreed: as announced after the isbat session; estimate: computed, may be off by a day.',
      example: 'estimate',
    }),
  })
  .openapi('Ramadan', {
    description: 'This Ramadan or the next one. Told where an office has hours of its own for it.',
  });
