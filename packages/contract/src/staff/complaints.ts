import {createRoute, z} from '@hono/zod-openapi';
import {calendarDate, instant, sample, serviceId} from '../common.js';
import {dueSteps} from '../complaint-clocks.js';
import {
  Complaint,
  complaintCategories,
  complaintClasses,
  ComplaintDraft,
  complaintStates,
  longestComplaint,
  photoTypes,
} from '../complaints.js';
import {officeParams} from '../offices.js';
import {
  answer,
  deskPath,
  fileAnswer,
  json,
  needs,
  nextPage,
  pageQuery,
  tags,
  versioned,
  versionHeaders,
} from './common.js';

/** What the office itself can do about a complaint; the rest is for the citizen or for time. */
export const deskActs = ['verify', 'forward', 'follow-up', 'answer', 'archive', 'close'] as const;

const number = () =>
  z.string().max(60).openapi({
    description: 'Number of the complaint, as it is shown.',
    example: 'P1219-7K3M9QX-4',
  });

const headOnly = () =>
  z.boolean().openapi({
    description: 'Money was asked for: the head of the office alone sees it.',
    example: false,
  });

const category = () =>
  z.enum(complaintCategories).openapi({description: 'What it is about.', example: 'delay'});

export const ComplaintFigure = z
  .object({
    number: number(),
    class: z
      .enum(complaintClasses)
      .openapi({description: 'What kind of message it is.', example: 'complaint'}),
    category: category().optional(),
    service: serviceId().optional(),
    state: z.enum(complaintStates).openapi({description: 'Where it stands.', example: 'verified'}),
    headOnly: headOnly(),
    receivedAt: instant('When it was received.'),
    closedAt: instant('When it was closed.').optional(),
    next: z
      .object({
        step: z
          .enum(dueSteps)
          .openapi({description: 'What the office must do next.', example: 'verification'}),
        on: calendarDate('The last day for it.'),
        state: z
          .enum(['open', 'late'])
          .openapi({description: 'late: that day is past.', example: 'open'}),
      })
      .openapi('ComplaintNext', {description: 'The step of the office that is due first.'})
      .optional(),
    sample: sample(),
  })
  .openapi('ComplaintFigure', {
    description: 'A complaint in a list: none of its words, nobody’s name.',
  });

export const ComplaintPage = z
  .object({
    data: z.array(ComplaintFigure).openapi({
      description: 'Of open ones: what is due first, first. Of closed ones: the latest first.',
      example: [],
    }),
    late: z
      .int()
      .min(0)
      .openapi({description: 'How many of all that are open are late.', example: 2}),
    ...nextPage,
  })
  .openapi('ComplaintPage', {description: 'A page of complaints.'});

export const DeskComplaint = Complaint.omit({may: true, office: true})
  .extend({
    name: ComplaintDraft.shape.name,
    contact: ComplaintDraft.shape.contact,
    headOnly: headOnly(),
    closedAt: instant('When it was closed.').optional(),
    may: z.array(z.enum(deskActs)).openapi({
      description: 'What the office can do now.',
      example: ['verify', 'answer'],
    }),
  })
  .openapi('DeskComplaint', {
    description:
      'A complaint as the office sees it, whole. That it was read is written into the audit log.',
  });

export const ComplaintAct = z
  .strictObject({
    act: z.enum(deskActs).openapi({
      description:
        'verify: looked at; forward: to whom it concerns, named in `to`; follow-up: being worked on; ' +
        'answer, archive: with `text`; close: what was answered is done.',
      example: 'answer',
    }),
    text: z.string().trim().min(1).max(longestComplaint).optional().openapi({
      description: 'What the citizen is told, plain text. Needed to answer and to archive.',
      example: 'Kartu dapat diambil di loket 2.',
    }),
    to: z.string().trim().min(1).max(200).optional().openapi({
      description: 'To whom it is forwarded; the citizen sees it.',
      example: 'Inspektorat',
    }),
  })
  .openapi('ComplaintAct', {description: 'Something that the office does about a complaint.'});

export const ComplaintMark = z
  .object({number: number(), category: category(), headOnly: headOnly()})
  .openapi('ComplaintMark', {
    description: 'How a complaint is marked. Who marks it for the head does not see it any more.',
  });

export const LevyWithdrawal = z
  .strictObject({
    category: z
      .enum(complaintCategories)
      .exclude(['levy', 'broker'])
      .openapi({description: 'What it is about instead.', example: 'delay'}),
  })
  .openapi('LevyWithdrawal', {description: 'That a complaint is no report of a levy after all.'});

const complaintParams = officeParams.extend({
  number: number().openapi({param: {name: 'number', in: 'path'}}),
});

const base = `${deskPath}/complaints` as const;
const right = needs('complaints.handle');

export const listComplaints = createRoute({
  method: 'get',
  path: base,
  ...right,
  operationId: 'listComplaints',
  summary: 'Complaints, what is due first first',
  tags,
  request: {
    params: officeParams,
    query: z.strictObject({
      state: z.enum(complaintStates).optional().openapi({
        description: 'Only in this state. Default: all that are open.',
        example: 'received',
      }),
      class: z
        .enum(complaintClasses)
        .optional()
        .openapi({description: 'Only of this class.', example: 'complaint'}),
      category: category().optional(),
      ...pageQuery,
    }),
  },
  responses: answer('A page of complaints.', ComplaintPage),
});

export const getComplaint = createRoute({
  method: 'get',
  path: `${base}/{number}`,
  ...right,
  operationId: 'getComplaint',
  summary: 'One complaint, whole; that it was read is recorded',
  tags,
  request: {params: complaintParams},
  responses: versioned('The complaint.', DeskComplaint),
});

export const getComplaintPhoto = createRoute({
  method: 'get',
  path: `${base}/{number}/photos/{photo}`,
  ...right,
  operationId: 'getComplaintPhoto',
  summary: 'A photo of a complaint; that it was seen is recorded',
  tags,
  request: {
    params: complaintParams.extend({
      photo: z
        .string()
        .max(4)
        .openapi({
          param: {name: 'photo', in: 'path'},
          description: 'Id of the photo within its complaint.',
          example: '1',
        }),
    }),
  },
  responses: fileAnswer('The photo, to be kept by nobody on the way.', ...photoTypes),
});

export const actOnComplaint = createRoute({
  method: 'post',
  path: `${base}/{number}/act`,
  ...right,
  operationId: 'actOnComplaint',
  summary: 'Do something about a complaint',
  tags,
  request: {
    params: complaintParams,
    headers: versionHeaders,
    body: {required: true, ...json(ComplaintAct)},
  },
  responses: versioned('The complaint as it stands then.', DeskComplaint),
});

export const markLevy = createRoute({
  method: 'post',
  path: `${base}/{number}/levy`,
  ...right,
  operationId: 'markLevy',
  summary: 'Mark a complaint as a report of a levy: from then on the head alone sees it',
  tags,
  request: {params: complaintParams, headers: versionHeaders},
  responses: answer('How it is marked.', ComplaintMark),
});

export const withdrawLevy = createRoute({
  method: 'post',
  path: `${base}/{number}/levy/withdraw`,
  ...needs('complaints.levy'),
  operationId: 'withdrawLevy',
  summary: 'Take that mark off again: officers see it too (head)',
  tags,
  request: {
    params: complaintParams,
    headers: versionHeaders,
    body: {required: true, ...json(LevyWithdrawal)},
  },
  responses: answer('How it is marked.', ComplaintMark),
});
