import {createRoute, z} from '@hono/zod-openapi';
import {
  Complaint,
  ComplaintDraft,
  ComplaintErased,
  ComplaintExport,
  ComplaintReceipt,
  ComplaintReply,
  PhotoRequest,
  photoTypes,
} from './complaints.js';
import {officeParams} from './offices.js';
import {refusals} from './problem.js';
import {Credentials, lookupHeaders, writeHeaders} from './writing.js';

const photoFiles = z
  .object({
    draft: z.string().openapi({
      description: 'The ComplaintDraft as JSON.',
      example: '{"class":"complaint","text":"…","anonymous":false,"confidential":true}',
    }),
    photo: z
      .array(z.any().openapi({type: 'string', format: 'binary', description: 'A photo.'}))
      .max(3)
      .optional()
      .openapi({
        description:
          'JPEG, PNG or WebP, known by their content, of at most 10 MB each. Everything in them that is ' +
          'not the picture (place, time, device) is taken out.',
        example: [],
      }),
  })
  .openapi('ComplaintForm', {description: 'A complaint with photos.'});

const json = <S extends z.ZodType>(schema: S) => ({'application/json': {schema}});

const base = '/v1/offices/{office}/complaints';
const tags = ['complaints'];

export const createComplaint = createRoute({
  method: 'post',
  path: base,
  operationId: 'createComplaint',
  summary: 'Send a complaint, suggestion, praise or request for information',
  tags,
  request: {
    params: officeParams,
    headers: writeHeaders,
    body: {
      required: true,
      content: {...json(ComplaintDraft), 'multipart/form-data': {schema: photoFiles}},
    },
  },
  responses: {
    201: {description: 'Received and kept.', content: json(ComplaintReceipt)},
    ...refusals,
  },
});

export const lookupComplaint = createRoute({
  method: 'post',
  path: `${base}/lookup`,
  operationId: 'lookupComplaint',
  summary: 'How a complaint stands: answers, and what is due when',
  tags,
  request: {
    params: officeParams,
    headers: lookupHeaders,
    body: {required: true, content: json(Credentials)},
  },
  responses: {200: {description: 'The complaint.', content: json(Complaint)}, ...refusals},
});

const change = <B extends z.ZodType, A extends z.ZodType>(
  act: string,
  operationId: string,
  summary: string,
  body: B,
  answer: A,
) =>
  createRoute({
    method: 'post',
    path: `${base}/${act}`,
    operationId,
    summary,
    tags,
    request: {
      params: officeParams,
      headers: writeHeaders,
      body: {required: true, content: json(body)},
    },
    responses: {200: {description: 'As it is now.', content: json(answer)}, ...refusals},
  });

export const replyToComplaint = change(
  'reply',
  'replyToComplaint',
  'Add something, or answer an answer back',
  ComplaintReply,
  Complaint,
);

export const confirmComplaint = change(
  'confirm',
  'confirmComplaint',
  'Say that it is settled',
  Credentials,
  Complaint,
);

export const reopenComplaint = change(
  'reopen',
  'reopenComplaint',
  'Open what was taken for settled again',
  ComplaintReply,
  Complaint,
);

export const eraseComplaint = change(
  'erase',
  'eraseComplaint',
  'Erase everything personal of an own complaint',
  Credentials,
  ComplaintErased,
);

export const exportComplaint = createRoute({
  method: 'post',
  path: `${base}/export`,
  operationId: 'exportComplaint',
  summary: 'Everything that is kept of an own complaint',
  tags,
  request: {
    params: officeParams,
    headers: lookupHeaders,
    body: {required: true, content: json(Credentials)},
  },
  responses: {200: {description: 'All of it.', content: json(ComplaintExport)}, ...refusals},
});

export const complaintPhoto = createRoute({
  method: 'post',
  path: `${base}/photo`,
  operationId: 'complaintPhoto',
  summary: 'A photo of an own complaint, as a file',
  tags,
  request: {
    params: officeParams,
    headers: lookupHeaders,
    body: {required: true, content: json(PhotoRequest)},
  },
  responses: {
    200: {
      description: 'The photo. It comes as an attachment and is kept nowhere on the way.',
      content: Object.fromEntries(
        photoTypes.map(type => [
          type,
          {schema: z.any().openapi({type: 'string', format: 'binary', description: 'The photo.'})},
        ]),
      ),
    },
    ...refusals,
  },
});
