import {createRoute, z} from '@hono/zod-openapi';
import {
  calendarDate,
  districtCode,
  instant,
  Region,
  sample,
  serviceGroups,
  serviceId,
  Text,
} from '../common.js';
import {photoTypes} from '../complaints.js';
import {officeParams} from '../offices.js';
import {
  homeVisitCategories,
  VisitRequestDraft,
  VisitRequestEvent,
  visitRequestKinds,
  visitRequestStates,
} from '../visit-requests.js';
import {Place, results, visitStates} from '../visits.js';
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

const fileTypes = [...photoTypes, 'application/pdf'] as const;

const number = () =>
  z.string().max(60).openapi({
    description: 'Number of the request, as it is shown.',
    example: 'K1219-7K3M9QX-4',
  });

const kind = () =>
  z.enum(visitRequestKinds).openapi({description: 'To whom the team is asked.', example: 'home'});

const state = (description: string) =>
  z.enum(visitRequestStates).openapi({description, example: 'scheduled'});

/** Which team: never the name of someone in it. */
const team = () =>
  z.string().trim().min(1).max(80).openapi({
    description: 'Which team comes; no names of people.',
    example: 'MOLING 1',
  });

const figure = {
  number: number(),
  kind: kind(),
  state: state('Where it stands.'),
  category: z
    .enum(homeVisitCategories)
    .optional()
    .openapi({description: 'Why the person cannot come, of a home visit.', example: 'elderly'}),
  district: districtCode(),
  people: z.int().min(0).openapi({description: 'How many are to be served.', example: 1}),
  receivedAt: instant('When it was received.'),
  stateAt: instant('Since when it stands there.'),
  start: instant('When the team comes, where that is set.').optional(),
  team: team().optional(),
  sample: sample(),
};

export const RequestFigure = z.object(figure).openapi('RequestFigure', {
  description: 'A request for a visit in a list: no name, no address, no phone.',
});

export const RequestPage = z
  .object({
    data: z.array(RequestFigure).openapi({
      description: 'The requests, those that have waited longest where they stand first.',
      example: [],
    }),
    ...nextPage,
  })
  .openapi('RequestPage', {description: 'A page of requests for visits.'});

export const DeskVisitRequest = z
  .object({
    ...figure,
    request: VisitRequestDraft,
    events: z
      .array(VisitRequestEvent)
      .openapi({description: 'What came of it so far, oldest first.', example: []}),
    files: z
      .array(
        z
          .object({
            part: z.enum(['document', 'condition']).openapi({
              description: 'document: the family card; condition: a photo of the situation.',
              example: 'document',
            }),
            type: z.enum(fileTypes).openapi({description: 'What it is.', example: 'image/jpeg'}),
            bytes: z.int().openapi({description: 'Its size.', example: 240_000}),
          })
          .openapi('RequestFile', {description: 'A file of a request, without what it shows.'}),
      )
      .openapi({description: 'Its files.', example: []}),
    next: z.array(state('A state.')).openapi({
      description: 'The states that it may come to from where it stands.',
      example: ['recording', 'cancelled'],
    }),
    visit: z
      .object({
        id: z
          .string()
          .openapi({description: 'Id of the visit.', example: '12.19-p-7K3M9QX-20261208'}),
        state: z
          .enum(visitStates)
          .openapi({description: 'How it stands in the schedule.', example: 'scheduled'}),
        start: instant('When it begins there.'),
        end: instant('When it ends there.'),
      })
      .openapi('RequestVisit', {description: 'The visit in the public schedule that came of it.'})
      .optional(),
  })
  .openapi('DeskVisitRequest', {
    description: 'A request for a visit, whole. That it was read is written into the audit log.',
  });

export const RequestStep = z
  .strictObject({
    to: state('The state that it comes to.'),
    note: Text.optional(),
    team: team().optional(),
    start: instant('When the team comes; needed to schedule it.').optional(),
    end: instant(
      'Until when; needed to schedule a visit to a school or an institution.',
    ).optional(),
    place: Place.omit({district: true, school: true}).partial().optional().openapi({
      description: 'Where, as far as it is not where the request says.',
    }),
    services: z
      .array(
        z
          .strictObject({
            id: serviceId(),
            result: z.enum(results).openapi({
              description: 'What people leave with: as of a visit.',
              example: 'record',
            }),
          })
          .openapi('StepService', {description: 'A service that is offered at the visit.'}),
      )
      .min(1)
      .max(20)
      .optional()
      .openapi({
        description: 'What is offered, of a school or an institution; needed to schedule it.',
        example: [{id: 'ktp_el_new', result: 'record'}],
      }),
  })
  .openapi('RequestStep', {
    description:
      'A step of a request. `note` is told to whoever waits, and needed for needs-correction, rejected ' +
      'and could-not-be-recorded. Of a school or an institution, scheduled puts the visit into the ' +
      'public schedule (`place` is how it is called there, where that differs from the request); a ' +
      'home visit never is in it.',
  });

const stop = {
  number: number(),
  state: state('Where it stands.'),
  start: instant('When the team comes.'),
  end: instant('Until when.').optional(),
  team: team().optional(),
  personName: z.string().openapi({description: 'Whom the team visits.', example: 'Contoh Kenanga'}),
  category: z
    .enum(homeVisitCategories)
    .openapi({description: 'Why the person cannot come.', example: 'elderly'}),
  services: z
    .array(z.enum(serviceGroups))
    .openapi({description: 'What is to be done, by group of services.', example: ['ktp_el']}),
  helperNeeded: z.boolean().openapi({description: 'Someone must help there.', example: true}),
  helperNote: z
    .string()
    .optional()
    .openapi({description: 'What help is needed.', example: 'Perlu dipapah saat duduk.'}),
  address: z.string().openapi({description: 'Street, house, hamlet.', example: 'Jalan Contoh 5'}),
  rt: z.string().optional().openapi({description: 'RT.', example: '003'}),
  rw: z.string().optional().openapi({description: 'RW.', example: '001'}),
  village: z.string().optional().openapi({description: 'Village.', example: 'Contoh Jaya'}),
  district: Region,
  landmark: z
    .string()
    .optional()
    .openapi({description: 'What the house is found by.', example: 'Seberang masjid'}),
  latitude: z
    .number()
    .optional()
    .openapi({description: 'Latitude in degrees, WGS 84.', example: 3.2401}),
  longitude: z
    .number()
    .optional()
    .openapi({description: 'Longitude in degrees, WGS 84.', example: 99.5503}),
  reporterName: z.string().openapi({description: 'Who told of it.', example: 'Contoh'}),
  phone: z.string().openapi({description: 'Where someone is reached.', example: '081200000000'}),
  guardianName: z.string().optional().openapi({
    description: 'The guardian who agreed for the person.',
    example: 'Contoh Dahlia',
  }),
  note: z
    .string()
    .optional()
    .openapi({description: 'What else was said.', example: 'Mobil berhenti di masjid.'}),
  sample: sample(),
};

export const RouteSheet = z
  .object({
    date: calendarDate('The day.'),
    stops: z
      .array(
        z
          .object(stop)
          .openapi('RouteStop', {description: 'A home that the team comes to, and what it needs.'}),
      )
      .openapi({description: 'The homes, in the order of their times.', example: []}),
  })
  .openapi('RouteSheet', {
    description:
      'What a team takes along for a day of home visits. It is personal: print it, and destroy it ' +
      'afterwards. That it was read is written into the audit log, for each home.',
  });

const requestParams = officeParams.extend({
  number: number().openapi({param: {name: 'number', in: 'path'}}),
});

const base = `${deskPath}/requests` as const;
const right = needs('requests.handle');

export const listRequests = createRoute({
  method: 'get',
  path: base,
  ...right,
  operationId: 'listRequests',
  summary: 'Requests for visits, those that have waited longest first',
  tags,
  request: {
    params: officeParams,
    query: z.strictObject({
      kind: kind().optional(),
      state: state('Only in this state.').optional(),
      district: districtCode().optional(),
      open: z
        .enum(['true', 'false'])
        .optional()
        .openapi({description: 'true: only those that are not over.', example: 'true'}),
      ...pageQuery,
    }),
  },
  responses: answer('A page of requests.', RequestPage),
});

export const getRequest = createRoute({
  method: 'get',
  path: `${base}/{number}`,
  ...right,
  operationId: 'getRequest',
  summary: 'One request, whole; that it was read is recorded',
  tags,
  request: {params: requestParams},
  responses: versioned('The request.', DeskVisitRequest),
});

export const getRequestFile = createRoute({
  method: 'get',
  path: `${base}/{number}/files/{part}`,
  ...right,
  operationId: 'getRequestFile',
  summary: 'A file of a request; that it was read is recorded',
  tags,
  request: {
    params: requestParams.extend({
      part: z.enum(['document', 'condition']).openapi({
        param: {name: 'part', in: 'path'},
        description: 'Which file.',
        example: 'document',
      }),
    }),
  },
  responses: fileAnswer('The file, to be kept by nobody on the way.', ...fileTypes),
});

export const stepRequest = createRoute({
  method: 'post',
  path: `${base}/{number}/step`,
  ...right,
  operationId: 'stepRequest',
  summary: 'Take the next step of a request',
  tags,
  request: {
    params: requestParams,
    headers: versionHeaders,
    body: {required: true, ...json(RequestStep)},
  },
  responses: versioned('The request as it stands then.', DeskVisitRequest),
});

export const getRouteSheet = createRoute({
  method: 'get',
  path: `${deskPath}/route-sheet`,
  ...right,
  operationId: 'getRouteSheet',
  summary: "A day's home visits, in order; that they were read is recorded",
  tags,
  request: {
    params: officeParams,
    query: z.strictObject({
      date: calendarDate('The day.'),
      team: team().optional(),
    }),
  },
  responses: answer('The homes.', RouteSheet),
});
