import {createRoute, z} from '@hono/zod-openapi';
import {
  calendarDate,
  Contact,
  freshness,
  instant,
  officeId,
  OpeningHours,
  Region,
  sample,
  Text,
} from './common.js';
import {ClosedDay, Closure, Opening, Ramadan} from './opening-times.js';
import {AccessibilityFeature, Facility} from './premises.js';
import {notModified, refusals} from './problem.js';

/** Offices live in one of the three Indonesian zones; none has daylight saving. */
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export const utcOffsets = ['+07:00', '+08:00', '+09:00'] as const;

const brief = {
  id: officeId(),
  name: z.string().max(160).openapi({
    description: "The office's own name; offices differ (Disdukcapil, Dispendukcapil, …).",
    example: 'Disdukcapil Kabupaten Batu Bara',
  }),
  region: z
    .string()
    .max(120)
    .openapi({description: 'The regency or city it serves.', example: 'Kabupaten Batu Bara'}),
  province: z
    .string()
    .max(120)
    .openapi({description: 'The province it lies in.', example: 'Sumatera Utara'}),
  timeZone: z.enum(timeZones).openapi({
    description: 'IANA time zone of the office: WIB, WITA or WIT.',
    example: 'Asia/Jakarta',
  }),
  utcOffset: z.enum(utcOffsets).openapi({
    description: 'The offset of that zone from UTC, constant the year round.',
    example: '+07:00',
  }),
  contacts: z.array(Contact).openapi({
    description: 'How to reach the office, the first one first.',
    example: [{name: 'Halo Dukcapil', phone: '1500537'}],
  }),
  hours: z.array(OpeningHours).openapi({
    description: 'Regular counter hours.',
    example: [{days: [1, 2, 3, 4, 5], opens: '08:00', closes: '15:00'}],
  }),
  sample: sample(),
};

export const OfficeBrief = z
  .object(brief)
  .openapi('OfficeBrief', {description: 'What a visitor needs of an office at a glance.'});

export const channels = ['counter', 'van', 'online'] as const;
export const noticeKinds = ['closed', 'moved', 'hours', 'network', 'blanks', 'info'] as const;

export const Notice = z
  .object({
    id: z.string().max(80).openapi({description: 'Stable id of the notice.', example: 'n-2026-11'}),
    kind: z.enum(noticeKinds).openapi({
      description:
        'closed: a channel is shut; moved: it is elsewhere; hours: other hours; network: SIAK or the ' +
        'network is down; blanks: card blanks have run out; info: anything else.',
      example: 'network',
    }),
    channels: z.array(z.enum(channels)).openapi({
      description: 'Which ways of service it touches.',
      example: ['van'],
    }),
    title: Text,
    body: Text.optional(),
    startsAt: instant('From when it holds.'),
    endsAt: instant('Until when it holds; open-ended when absent.').optional(),
    sample: sample(),
  })
  .openapi('Notice', {description: 'Something the public must know now.'});

/** What the server works out for the moment of the answer and the 14 days from then on. */
const now = {
  notices: z
    .array(Notice)
    .openapi({description: 'The notices that hold now, newest first.', example: []}),
  openings: z.array(Opening).openapi({
    description:
      'When the counter is open in the 14 days from today on, by time: hours, breaks, Ramadan, ' +
      'holidays, closed days and closing notices are all worked in. They never overlap.',
    example: [{start: '2026-12-01T08:00:00+07:00', end: '2026-12-01T12:00:00+07:00'}],
  }),
  closedDays: z.array(ClosedDay).openapi({
    description: 'Holidays and closed days in these 14 days, by date.',
    example: [],
  }),
  holidaysKnownUntil: calendarDate(
    'The last day for which the yearly decree on holidays is known; after it only holidays with a ' +
      'fixed date are minded.',
  ),
  ramadan: Ramadan.optional(),
};

export const Office = z
  .object({
    ...brief,
    address: z
      .string()
      .max(300)
      .optional()
      .openapi({description: 'Postal address of the counter.', example: 'Jalan Contoh 1'}),
    website: z
      .url({protocol: /^https?$/})
      .optional()
      .openapi({description: "The office's own site.", example: 'https://dukcapil.example.go.id'}),
    districts: z.array(Region).openapi({
      description: 'The districts (kecamatan, kapanewon) it serves, by code.',
      example: [{code: '12.19.06', name: 'Tanjung Tiram'}],
    }),
    source: z.string().max(500).optional().openapi({
      description: 'Where the facts about this office come from.',
      example: 'cahyadsn/wilayah (Kepmendagri 300.2.2-2138/2025)',
    }),
    latitude: z.number().min(-90).max(90).optional().openapi({
      description: 'Latitude of the counter in degrees, WGS 84.',
      example: 3.1705,
    }),
    longitude: z.number().min(-180).max(180).optional().openapi({
      description: 'Longitude of the counter in degrees, WGS 84.',
      example: 99.4203,
    }),
    ramadanHours: z
      .array(OpeningHours)
      .optional()
      .openapi({
        description: 'Counter hours that hold during Ramadan in place of the regular ones.',
        example: [{days: [1, 2, 3, 4, 5], opens: '08:00', closes: '14:00'}],
      }),
    closures: z.array(Closure).optional().openapi({
      description: "The office's own closed days, beside national holidays.",
      example: [],
    }),
    facilities: z
      .array(Facility)
      .optional()
      .openapi({description: 'What the office offers to who waits there.', example: []}),
    accessibility: z
      .array(AccessibilityFeature)
      .optional()
      .openapi({description: 'How the office can be used with a disability.', example: []}),
    ...now,
    ...freshness,
  })
  .openapi('Office', {description: 'A civil-registration office (Dinas Dukcapil).'});

export const OfficeList = z
  .object({
    data: z.array(OfficeBrief).openapi({description: 'The offices, by code.', example: []}),
    ...freshness,
  })
  .openapi('OfficeList', {description: 'All offices this server speaks for.'});

export const NoticeList = z
  .object({
    data: z
      .array(Notice)
      .openapi({description: 'The notices that hold now, newest first.', example: []}),
    ...freshness,
  })
  .openapi('NoticeList', {description: 'What an office wants everyone to know now.'});

export const officeParams = z.object({
  office: officeId().openapi({param: {name: 'office', in: 'path'}}),
});

const noQuery = z.strictObject({});

export const listOffices = createRoute({
  method: 'get',
  path: '/v1/offices',
  operationId: 'listOffices',
  summary: 'All offices',
  tags: ['offices'],
  request: {query: noQuery},
  responses: {
    200: {description: 'The offices.', content: {'application/json': {schema: OfficeList}}},
    ...notModified,
    ...refusals,
  },
});

export const getOffice = createRoute({
  method: 'get',
  path: '/v1/offices/{office}',
  operationId: 'getOffice',
  summary: 'One office',
  tags: ['offices'],
  request: {params: officeParams, query: noQuery},
  responses: {
    200: {description: 'The office.', content: {'application/json': {schema: Office}}},
    ...notModified,
    ...refusals,
  },
});

export const listNotices = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/notices',
  operationId: 'listNotices',
  summary: 'Notices that hold now',
  tags: ['offices'],
  request: {params: officeParams, query: noQuery},
  responses: {
    200: {description: 'The notices.', content: {'application/json': {schema: NoticeList}}},
    ...notModified,
    ...refusals,
  },
});
