import {createRoute, z} from '@hono/zod-openapi';
import {refusals} from './problem.js';

/** The characters and length of an Idempotency-Key: a UUID will do. */
export const idempotencyKey = /^[A-Za-z0-9_-]{16,64}$/;

const proof = z
  .string()
  .max(2000)
  .optional()
  .openapi({
    description:
      'The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of ' +
      'the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is ' +
      'known already, needs none.',
    example: 'eyJhbGdvcml0aG0iOiJTSEEtMjU2IiwibnVtYmVyIjo3fQ==',
  });

/** The headers of a lookup: a POST that changes nothing and whose answer nobody keeps. */
export const lookupHeaders = z.object({'pendopo-proof': proof});

/** The headers of a write. */
export const writeHeaders = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .openapi({
      description:
        'Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the ' +
        'same body gets the first answer again, so that a lost answer can be asked for anew without ' +
        'sending anything twice; with another body it is refused (422).',
      example: '0b0c5f0e-3c39-4d4b-9f3f-7f3e7a1c2d10',
    }),
  'pendopo-proof': proof,
});

/** A receipt number as it may be written by hand: spaces, dashes, lower case. */
export const receiptNumber = () =>
  z
    .string()
    .trim()
    .min(4)
    .max(60)
    .openapi({
      description:
        'The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this ' +
        'server end with a check character (ISO/IEC 7064, MOD 37,36).',
      example: 'P1219-7K3M9QX-4',
    });

export const secret = () =>
  z.string().trim().min(4).max(60).openapi({
    description:
      'The secret that was given once, with the number. Spaces, dashes and case do not matter.',
    example: '7K3M9-QX4TB',
  });

/** What whoever wrote something is given, once. */
export const Receipt = z.object({number: receiptNumber(), secret: secret()}).openapi('Receipt', {
  description:
    'The number of what was received and the secret that opens it. The secret cannot be told again: ' +
    'the server keeps only a keyed hash of it.',
});

/** Number and secret: what opens one's own case, and nobody else's. */
export const Credentials = z
  .strictObject({number: receiptNumber(), secret: secret()})
  .openapi('Credentials', {description: 'What opens a case: its number and its secret.'});

export const Challenge = z
  .object({
    algorithm: z.literal('SHA-256').openapi({description: 'The hash.', example: 'SHA-256'}),
    challenge: z.string().openapi({
      description:
        'Hexadecimal hash to find: that of `salt` followed by a number in decimal digits.',
      example: '7b1d3f…',
    }),
    maxnumber: z.int().openapi({
      description: 'The number lies between 0 and this.',
      example: 50_000,
    }),
    salt: z.string().openapi({
      description: 'What stands before the number; tells when the challenge ends.',
      example: '5f2c…?expires=1796122800&',
    }),
    signature: z.string().openapi({
      description: "The server's signature, sent back as it is.",
      example: '9a31c0…',
    }),
  })
  .openapi('Challenge', {
    description:
      'A little work that makes sending thousands of requests dear and one request cheap: find the ' +
      'number whose hash is given (ALTCHA, proof of work). No picture, no cookie, nobody is watched.',
  });

export const getChallenge = createRoute({
  method: 'get',
  path: '/v1/challenge',
  operationId: 'getChallenge',
  summary: 'A challenge to solve before a write or a lookup',
  tags: ['writing'],
  request: {query: z.strictObject({})},
  responses: {
    200: {
      description: 'The challenge; it ends after ten minutes and is used once.',
      content: {'application/json': {schema: Challenge}},
    },
    ...refusals,
  },
});
