import {createRoute, z} from '@hono/zod-openapi';
import {officeParams} from './offices.js';
import {refusals} from './problem.js';
import {VisitRequestDraft, VisitRequestErased, VisitRequestExport} from './visit-requests.js';
import {Credentials, lookupHeaders, Receipt, writeHeaders} from './writing.js';

const file = (description: string) =>
  z.any().optional().openapi({type: 'string', format: 'binary', description, example: '…'});

const withFiles = z
  .object({
    draft: z.string().openapi({
      description: 'The VisitRequestDraft as JSON.',
      example: '{"kind":"home","reporterName":"Contoh", …}',
    }),
    document: file(
      'Of a home visit: the family card (KK), as JPEG, PNG, WebP or PDF, known by its content, of at ' +
        'most 10 MB.',
    ),
    condition: file(
      'Of a home visit: a photo of the situation, only where `settings.visitRequests.conditionPhoto` ' +
        "of the office's intake is true.",
    ),
  })
  .openapi('VisitRequestForm', {description: 'A request with files.'});

const json = <S extends z.ZodType>(schema: S) => ({'application/json': {schema}});

const base = '/v1/offices/{office}/visit-requests';
const tags = ['visit-requests'];

export const createVisitRequest = createRoute({
  method: 'post',
  path: base,
  operationId: 'createVisitRequest',
  summary: 'Ask for a visit to a home, a school or an institution',
  tags,
  request: {
    params: officeParams,
    headers: writeHeaders,
    body: {
      required: true,
      content: {...json(VisitRequestDraft), 'multipart/form-data': {schema: withFiles}},
    },
  },
  responses: {
    201: {
      description:
        'Received and kept. `/v1/offices/{office}/applications/lookup` tells where it stands, given ' +
        'the number and, as factor, the secret.',
      content: json(Receipt),
    },
    ...refusals,
  },
});

export const eraseVisitRequest = createRoute({
  method: 'post',
  path: `${base}/erase`,
  operationId: 'eraseVisitRequest',
  summary: 'Withdraw a request and erase what it says of people',
  tags,
  request: {
    params: officeParams,
    headers: writeHeaders,
    body: {required: true, content: json(Credentials)},
  },
  responses: {200: {description: 'Erased.', content: json(VisitRequestErased)}, ...refusals},
});

export const exportVisitRequest = createRoute({
  method: 'post',
  path: `${base}/export`,
  operationId: 'exportVisitRequest',
  summary: 'Everything that is kept of a request',
  tags,
  request: {
    params: officeParams,
    headers: lookupHeaders,
    body: {required: true, content: json(Credentials)},
  },
  responses: {200: {description: 'All of it.', content: json(VisitRequestExport)}, ...refusals},
});
