import {z} from '@hono/zod-openapi';

/**
 * The stable causes of a refusal. The `type` of a problem is `urn:pendopo:problem:` and one of
 * these; clients switch on it, never on the text.
 */
export const problemCodes = [
  'unknown-office',
  'unknown-service',
  'not-found',
  'invalid-parameters',
  'cursor-mismatch',
  'body-not-allowed',
  'method-not-allowed',
  'not-acceptable',
  'address-too-long',
  'body-too-large',
  'unsupported-media-type',
  'key-missing',
  'key-reused',
  'in-progress',
  'proof-required',
  'too-many-requests',
  'no-match',
  'already-answered',
  'not-possible-now',
  'signed-out',
  'sign-in-failed',
  'code-required',
  'password-expired',
  'not-allowed',
  'changed-meanwhile',
  'version-required',
  'unavailable',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export const problemType = (code: ProblemCode) => `urn:pendopo:problem:${code}` as const;

export const FieldError = z
  .object({
    pointer: z.string().openapi({
      description:
        'Where the fault is: a JSON pointer into the request, `/query/…` for parameters.',
      example: '/query/from',
    }),
    code: z.string().openapi({description: 'Stable code of the fault.', example: 'invalid-date'}),
    detail: z.string().openapi({
      description: "What is wrong and what to do, in the caller's language.",
      example: 'Tulis tanggal seperti 2026-12-01.',
    }),
  })
  .openapi('FieldError', {description: 'One fault in one place of the request.'});

export const Problem = z
  .object({
    type: z.enum(problemCodes.map(problemType)).openapi({
      description: 'Stable identifier of the cause (RFC 9457).',
      example: problemType('invalid-parameters'),
    }),
    title: z.string().openapi({
      description: "The cause in a few words, in the caller's language.",
      example: 'Permintaan belum benar',
    }),
    status: z.int().openapi({description: 'The HTTP status code.', example: 400}),
    detail: z.string().openapi({
      description: "What to do, in the caller's language (Accept-Language: id or en).",
      example: 'Periksa bagian yang disebut, lalu coba lagi.',
    }),
    errors: z
      .array(FieldError)
      .optional()
      .openapi({description: 'The single faults, where there are any.', example: []}),
  })
  .openapi('Problem', {description: 'Why a request was refused (RFC 9457 problem details).'});

/** The refusals a read may answer with, for a route's `responses`. */
export const refusals = {
  '4XX': {
    description: 'The request was refused; the problem says why and what to do.',
    content: {'application/problem+json': {schema: Problem}},
  },
  '5XX': {
    description: 'The server could not answer now; try again later.',
    content: {'application/problem+json': {schema: Problem}},
  },
};

/** The answer to a conditional request whose `If-None-Match` still stands. */
export const notModified = {
  '304': {description: 'Unchanged since the ETag that was sent in If-None-Match.'},
};
