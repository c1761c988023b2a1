import {createRoute, z} from '@hono/zod-openapi';
import {
  calendarDate,
  Contact,
  districtCode,
  freshness,
  instant,
  npsn,
  Region,
  sample,
  serviceId,
  Text,
  villageCode,
} from './common.js';
import {Notice, OfficeBrief, officeParams} from './offices.js';
import {notModified, refusals} from './problem.js';

export const visitKinds = [
  'van',
  'school',
  'village',
  'institution',
  'outreach',
  'training',
] as const;

export const visitStates = [
  'planned',
  'scheduled',
  'running',
  'done',
  'postponed',
  'rescheduled',
  'cancelled',
  'full',
] as const;

export const placeTypes = [
  'village_hall',
  'school',
  'district_office',
  'neighbourhood',
  'market',
  'mall',
  'care_home',
  'prison',
  'hospital',
  'island',
] as const;

export const results = ['print', 'record', 'collect'] as const;
export const audiences = ['public', 'students', 'villagers', 'residents'] as const;

export const School = z
  .object({
    npsn: npsn(),
    name: z
      .string()
      .max(160)
      .openapi({description: 'Name of the school.', example: 'SMA Contoh Batu Bara'}),
  })
  .openapi('School', {description: 'A school, by its national number.'});

export const Place = z
  .object({
    name: z
      .string()
      .min(1)
      .max(160)
      .openapi({description: 'What the place is called locally.', example: 'Balai Desa Contoh'}),
    type: z.enum(placeTypes).openapi({
      description:
        'balai desa, sekolah, kantor kecamatan, RW, pasar, mal, panti, lapas, rumah sakit or pulau.',
      example: 'village_hall',
    }),
    address: z.string().max(300).optional().openapi({
      description: 'Street, hamlet or landmark.',
      example: 'Dusun II, depan lapangan',
    }),
    district: Region,
    village: Region.optional(),
    school: School.optional(),
    latitude: z.number().min(-90).max(90).optional().openapi({
      description: 'Latitude in degrees, WGS 84.',
      example: 3.2401,
    }),
    longitude: z.number().min(-180).max(180).optional().openapi({
      description: 'Longitude in degrees, WGS 84.',
      example: 99.5503,
    }),
  })
  .openapi('Place', {description: 'Where the visit is held.'});

export const VisitService = z
  .object({
    id: serviceId(),
    name: Text,
    result: z.enum(results).openapi({
      description:
        'What the citizen leaves with: print, the document at once; record, biometrics only and ' +
        'the document later; collect, the file is taken to the office.',
      example: 'record',
    }),
  })
  .openapi('VisitService', {
    description: 'A service offered at a visit, and what it ends in there.',
  });

export const Quota = z
  .object({
    total: z
      .int()
      .min(0)
      .openapi({description: 'How many applicants are served, persons.', example: 30}),
    left: z.int().min(0).openapi({description: 'How many places are left, persons.', example: 12}),
  })
  .openapi('Quota', {description: 'How many people a visit can serve.'});

export const Replacement = z
  .object({
    visit: z
      .string()
      .max(80)
      .optional()
      .openapi({description: 'Id of the visit it moved to.', example: '12.19-k2-20261208'}),
    start: instant('When it begins instead.'),
    end: instant('When it ends instead.'),
  })
  .openapi('Replacement', {description: 'The new date of a rescheduled visit.'});

export const Visit = z
  .object({
    id: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,80}$/)
      .openapi({description: 'Stable id of this one visit.', example: '12.19-k2-20261201'}),
    series: z.string().max(60).optional().openapi({
      description: 'The recurring round it belongs to.',
      example: '12.19-k2',
    }),
    kind: z.enum(visitKinds).openapi({
      description:
        'van: mobile van; school: at a school; village: desk in a village; institution: pesantren, ' +
        'care home, prison, hospital; outreach: event; training: for staff.',
      example: 'van',
    }),
    state: z.enum(visitStates).openapi({
      description:
        'As of the moment of the answer: running and done follow the clock, the others are set by ' +
        'the office.',
      example: 'scheduled',
    }),
    reason: Text.optional(),
    replacement: Replacement.optional(),
    start: instant('When it begins.'),
    end: instant('When it ends.'),
    outsideOfficeHours: z.boolean().openapi({
      description: 'True when it lies outside the regular counter hours (evening, weekend).',
      example: false,
    }),
    place: Place,
    services: z.array(VisitService).openapi({description: 'What is offered there.', example: []}),
    quota: Quota.optional(),
    minimum: z.int().min(1).optional().openapi({
      description: 'The van comes only for at least this many applicants, persons.',
      example: 50,
    }),
    bring: z
      .array(Text)
      .max(20)
      .openapi({
        description: 'What to bring along.',
        example: [{id: 'KK asli', en: 'Original family card'}],
      }),
    openTo: z.enum(audiences).openapi({
      description:
        'Who may come: everyone, pupils of the school, villagers of the village, or residents: those ' +
        'who live or stay at that place.',
      example: 'public',
    }),
    contact: Contact.optional(),
    team: z
      .array(z.string().max(80))
      .optional()
      .openapi({description: 'Which team comes (no names of people).', example: ['MOLING 1']}),
    revision: z.int().min(0).openapi({
      description: 'Raised by every change; the SEQUENCE of its calendar entry.',
      example: 0,
    }),
    updatedAt: instant('When the office last changed this visit.'),
    sample: sample(),
  })
  .openapi('Visit', {
    description: 'One dated visit of a mobile service. Always free of charge (UU 24/2013 79A).',
  });

export const VisitFacets = z
  .object({
    districts: z.array(Region).openapi({description: "The office's districts.", example: []}),
    villages: z.array(Region).openapi({
      description: 'With `district`: its villages that have a coming visit; else none.',
      example: [],
    }),
    schools: z.array(School).openapi({
      description: 'With `district`: its schools that have a coming visit; else none.',
      example: [],
    }),
    services: z
      .array(
        z.object({id: serviceId(), name: Text}).openapi('ServiceName', {
          description: 'A service and what it is called.',
        }),
      )
      .openapi({description: 'Services offered at a coming visit.', example: []}),
  })
  .openapi('VisitFacets', {description: "What the office's coming visits can be filtered by."});

export const VisitList = z
  .object({
    data: z.array(Visit).openapi({description: 'The visits, by time.', example: []}),
    next: z.string().max(600).optional().openapi({
      description: 'Cursor of the next page; absent on the last one.',
      example: '3a9f01bc~tgk7u0~12.19-k2-20261201',
    }),
    office: OfficeBrief,
    notices: z.array(Notice).openapi({
      description: 'Notices that hold now and touch the mobile service.',
      example: [],
    }),
    facets: VisitFacets.optional(),
    ...freshness,
  })
  .openapi('VisitList', {
    description:
      'A page of visits with all that is needed to show it. `facets` comes with the first page.',
  });

export const VisitAnswer = z
  .object({data: Visit, office: OfficeBrief, ...freshness})
  .openapi('VisitAnswer', {description: 'One visit and its office.'});

/** The filters that lists, calendars and pages share. */
export const visitFilters = {
  from: calendarDate('First day. Default: today.').optional(),
  to: calendarDate('Last day, included. Default: 92 days from the first, at most 366.').optional(),
  kind: z.enum(visitKinds).optional().openapi({description: 'Only this kind.', example: 'van'}),
  district: districtCode().optional(),
  village: villageCode().optional(),
  school: npsn().optional(),
  service: serviceId().optional(),
  q: z.string().max(100).optional().openapi({
    description: 'Words to look for in place, address, village and district; all must occur.',
    example: 'balai desa',
  }),
};

export const visitQuery = z.strictObject({
  ...visitFilters,
  limit: z.coerce.number().int().min(1).max(100).optional().openapi({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description: 'How many visits a page holds, 1 to 100. Default: 20.',
    example: 20,
  }),
  cursor: z.string().max(600).optional().openapi({
    description: 'The `next` of the page before, with the same filters.',
    example: '3a9f01bc~tgk7u0~12.19-k2-20261201',
  }),
});

export const calendarQuery = z.strictObject(visitFilters);

export const visitParams = officeParams.extend({
  visit: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,84}$/)
    .openapi({
      param: {name: 'visit', in: 'path'},
      description: 'The visit.',
      example: '12.19-k2-20261201',
    }),
});

const calendar = {
  'text/calendar': {
    schema: z.string().openapi({
      description: 'An iCalendar object (RFC 5545).',
      example: 'BEGIN:VCALENDAR',
    }),
  },
};

export const listVisits = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/visits',
  operationId: 'listVisits',
  summary: 'Visits of the mobile service, by time',
  tags: ['visits'],
  request: {params: officeParams, query: visitQuery},
  responses: {
    200: {description: 'A page of visits.', content: {'application/json': {schema: VisitList}}},
    ...notModified,
    ...refusals,
  },
});

export const getVisit = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/visits/{visit}',
  operationId: 'getVisit',
  summary: 'One visit',
  tags: ['visits'],
  request: {params: visitParams, query: z.strictObject({})},
  responses: {
    200: {description: 'The visit.', content: {'application/json': {schema: VisitAnswer}}},
    ...notModified,
    ...refusals,
  },
});

export const visitsCalendar = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/visits.ics',
  operationId: 'visitsCalendar',
  summary: 'Visits as a calendar to subscribe to',
  tags: ['visits'],
  request: {params: officeParams, query: calendarQuery},
  responses: {200: {description: 'The calendar.', content: calendar}, ...notModified, ...refusals},
});

export const visitCalendar = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/visits/{visit}.ics',
  operationId: 'visitCalendar',
  summary: 'One visit as a calendar entry',
  tags: ['visits'],
  request: {params: visitParams, query: z.strictObject({})},
  responses: {200: {description: 'The entry.', content: calendar}, ...notModified, ...refusals},
});
