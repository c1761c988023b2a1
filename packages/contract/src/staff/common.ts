import {z} from '@hono/zod-openapi';
import {Text} from '../common.js';
import {refusals} from '../problem.js';

/** What can be done at the desk. Who may is one table of the server's. */
export const rights = [
  'desk.today',
  'visits.write',
  'visits.count',
  'notices.write',
  'partners.write',
  'requirements.write',
  'statistics.write',
  'office.write',
  'requests.handle',
  'complaints.handle',
  'complaints.levy',
  'applications.handle',
  'import.public',
  'import.personal',
  'users.manage',
  'audit.read',
] as const;

export type Right = (typeof rights)[number];

/** Where everything of the desk is that belongs to one office. */
export const deskPath = '/v1/staff/offices/{office}' as const;

export const tags = ['staff'];

/** Said of an operation in the document: the right it needs, at the office of its path. */
export const needs = <R extends Right>(right: R) => ({'x-right': right});

export const json = <S extends z.ZodType>(schema: S) => ({
  content: {'application/json': {schema}},
});

export const answer = <S extends z.ZodType>(description: string, schema: S) => ({
  200: {description, ...json(schema)},
  ...refusals,
});

/** The version of something, as the ETag of what was read and the If-Match of its change. */
export const version = () =>
  z.string().max(60).openapi({
    description: 'The version that is kept: its ETag, to be sent as If-Match to change it.',
    example: '"kq3v0b1s9r8t7u6w5x4y3z"',
  });

/** A text that is written at the desk: lay staff need not know English. */
export const written = (most = 1000) =>
  z
    .strictObject({
      id: z
        .string()
        .trim()
        .min(1)
        .max(most)
        .openapi({description: 'The text in Indonesian, plain text.', example: 'Jalan banjir'}),
      en: z.string().trim().min(1).max(most).optional().openapi({
        description: 'The same in English; where it is left out everyone reads the Indonesian.',
        example: 'The road is flooded',
      }),
    })
    .openapi({description: 'A text for the public, written at the desk. Plain text, no markup.'});

export const Warning = z
  .object({
    code: z.string().openapi({description: 'Stable code of the warning.', example: 'holiday'}),
    on: z.iso.date().optional().openapi({
      description: "The day it is about (YYYY-MM-DD in the office's own time zone).",
      example: '2026-12-25',
    }),
    detail: Text,
  })
  .openapi('Warning', {
    description: 'Something to look at again. It was saved all the same.',
  });

/** An answer whose ETag is to be sent with a change of it, as If-Match. */
export const versioned = <S extends z.ZodType>(description: string, schema: S) => ({
  200: {
    description,
    headers: {
      ETag: {
        description: 'The version that is kept; send it as If-Match to change it.',
        schema: {type: 'string' as const},
        example: '"kq3v0b1s9r8t7u6w5x4y3z"',
      },
    },
    ...json(schema),
  },
  ...refusals,
});

/**
 * Sent with every change of what is kept, so that nobody writes over what they have not seen (RFC 9110
 * 13.1). Without either a change is refused (`version-required`, 428); with another version it is
 * `changed-meanwhile`, 412, and the answer carries the ETag that is kept now.
 */
export const versionHeaders = z.object({
  'if-match': z.string().max(60).optional().openapi({
    description: 'ETag of what was read and is changed now.',
    example: '"kq3v0b1s9r8t7u6w5x4y3z"',
  }),
  'if-none-match': z.literal('*').optional().openapi({
    description: '`*`: it must not exist yet.',
    example: '*',
  }),
});

/** Asks for a page of a list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).optional().openapi({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description: 'How many a page holds, 1 to 100. Default: 50.',
    example: 50,
  }),
  cursor: z.string().max(600).optional().openapi({
    description: 'The `next` of the page before, with the same filters.',
    example: '3a9f01bc~5001',
  }),
};

/** Said of a page that is not the last one. */
export const nextPage = {
  next: z.string().max(600).optional().openapi({
    description: 'Cursor of the next page; absent on the last one.',
    example: '3a9f01bc~5001',
  }),
};

/** A file, in the form that it was sent in. */
export const fileAnswer = (description: string, ...types: readonly string[]) => {
  const schema = z
    .any()
    .openapi({type: 'string', format: 'binary', description: 'Its bytes.', example: '…'});
  return {
    200: {description, content: Object.fromEntries(types.map(type => [type, {schema}]))},
    ...refusals,
  };
};
