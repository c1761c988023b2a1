import {createRoute, z} from '@hono/zod-openapi';
import {
  calendarDate,
  clockTime,
  Contact,
  districtCode,
  instant,
  Region,
  serviceId,
} from '../common.js';
import {officeParams} from '../offices.js';
import {ClosedDay, Ramadan} from '../opening-times.js';
import {refusals} from '../problem.js';
import {
  audiences,
  Place,
  placeTypes,
  Quota,
  results,
  School,
  Visit,
  visitKinds,
  visitParams,
} from '../visits.js';
import {
  answer,
  deskPath,
  json,
  needs,
  tags,
  version,
  versioned,
  versionHeaders,
  Warning,
  written,
} from './common.js';

/** What an office itself says of a visit; all else follows from the clock or from what is done. */
export const plannedStates = ['planned', 'scheduled', 'full'] as const;

export const PlaceDraft = z
  .strictObject({
    name: z.string().trim().min(1).max(160).optional().openapi({
      description: 'What the place is called locally.',
      example: 'Balai Desa Contoh',
    }),
    type: z.enum(placeTypes).openapi({
      description:
        'balai desa, sekolah, kantor kecamatan, RW, pasar, mal, panti, lapas, rumah sakit or pulau.',
      example: 'village_hall',
    }),
    address: z.string().trim().max(300).optional().openapi({
      description: 'Street, hamlet or landmark.',
      example: 'Dusun II, depan lapangan',
    }),
    district: districtCode(),
    village: z.strictObject(Region.shape).optional().openapi({
      description: 'The village, of that district.',
    }),
    school: z.strictObject(School.shape).optional().openapi({description: 'The school.'}),
    latitude: Place.shape.latitude,
    longitude: Place.shape.longitude,
  })
  .openapi('PlaceDraft', {
    description:
      'Where a visit is held. Without a name, while it is planned only, the place is told as to follow.',
  });

const hours = {
  start: clockTime('When it begins.'),
  end: clockTime('When it ends, on the same day.'),
};

const QuotaDraft = z.strictObject({
  total: Quota.shape.total.max(100_000),
  left: z.int().min(0).max(100_000).openapi({
    description: 'Places that are free before anyone is counted at the van, persons.',
    example: 30,
  }),
});

/** What a single visit and all visits of a series have. */
const shared = {
  kind: z.enum(visitKinds).openapi({description: 'What kind of visit it is.', example: 'van'}),
  state: z.enum(plannedStates).openapi({
    description: 'planned: not certain yet; scheduled: it is held; full: no places are left.',
    example: 'scheduled',
  }),
  place: PlaceDraft,
  services: z
    .array(
      z
        .strictObject({
          id: serviceId(),
          result: z.enum(results).openapi({
            description: 'What the citizen leaves with: print, record or collect.',
            example: 'record',
          }),
        })
        .openapi({description: 'A service and what it ends in there.'}),
    )
    .min(1)
    .max(40)
    .openapi({
      description: "What is offered: services of the office's catalogue.",
      example: [{id: 'ktp_el_new', result: 'record'}],
    }),
  quota: QuotaDraft.optional().openapi({description: 'How many people it can serve.'}),
  minimum: Visit.shape.minimum,
  bring: z
    .array(written(300))
    .max(20)
    .openapi({description: 'What to bring along.', example: [{id: 'KK asli'}]}),
  openTo: z.enum(audiences).openapi({
    description: 'Who may come: everyone, pupils of the school, or residents of the village.',
    example: 'public',
  }),
  contact: Contact.optional(),
  team: z
    .array(z.string().trim().min(1).max(80))
    .max(10)
    .optional()
    .openapi({description: 'Which team comes (no names of people).', example: ['MOLING 1']}),
};

export const VisitDraft = z
  .strictObject({...shared, date: calendarDate('The day of the visit.'), ...hours})
  .openapi('VisitDraft', {description: 'A single visit, as it is written at the desk.'});

export const VisitChange = z
  .strictObject({
    start: hours.start.optional(),
    end: hours.end.optional(),
    place: PlaceDraft.optional(),
    quota: QuotaDraft.optional().openapi({description: 'How many people it can serve.'}),
    reason: written(300).optional(),
  })
  .openapi('VisitChange', {
    description: 'What is other on this one date; what is left out stays as it is.',
  });

const act = <A extends string, More extends z.ZodRawShape>(
  name: A,
  description: string,
  more: More,
) =>
  z
    .strictObject({act: z.literal(name).openapi({description, example: name}), ...more})
    .openapi({description});

const reason = written(300).openapi({description: 'Why, for the public to read.'});

export const VisitAct = z
  .discriminatedUnion('act', [
    act('cancel', 'It is not held.', {reason}),
    act('postpone', 'It is not held until a new date is found.', {reason}),
    act('move', 'It is held at another time; the old date shows the new one.', {
      to: calendarDate('The day it is held instead.'),
      start: hours.start.optional(),
      end: hours.end.optional(),
      place: PlaceDraft.optional(),
      reason,
    }),
    act('skip', 'Of a series alone: there was never to be a visit on that date.', {}),
    act('restore', 'It is held after all, as it was planned.', {}),
  ])
  .openapi('VisitAct', {
    description: 'What is decided about a visit that was announced.',
    example: {act: 'cancel', reason: {id: 'Jalan banjir'}},
  });

export const KeptVisit = Visit.omit({outsideOfficeHours: true}).openapi('KeptVisit', {
  description:
    'A visit as the office has set it: its state does not follow the clock, and its quota is that ' +
    'before anyone was counted at the van.',
});

export const DeskVisit = z
  .object({
    visit: KeptVisit,
    version: version(),
    served: z.int().min(0).openapi({
      description: 'How many were counted at the van, persons; may be more than had places.',
      example: 18,
    }),
    removable: z.boolean().openapi({
      description:
        'It was made within the hour and can still be removed as a mistake; later it is cancelled.',
      example: false,
    }),
    findable: z.boolean().openapi({
      description:
        'Whether someone could find the place: it has an address, a village, a school or coordinates.',
      example: true,
    }),
  })
  .openapi('DeskVisit', {description: 'A visit as the desk sees it.'});

export const DeskVisitList = z
  .object({
    data: z.array(DeskVisit).openapi({description: 'The visits, by time.', example: []}),
    next: z.string().max(600).optional().openapi({
      description: 'Cursor of the next page; absent on the last one.',
      example: '3a9f01bc~tgk7u0~12.19-k2-20261201',
    }),
    closedDays: z.array(ClosedDay).openapi({
      description: 'Holidays, collective leave and closed days of the office in that span.',
      example: [],
    }),
    ramadan: z
      .array(Ramadan)
      .openapi({description: 'Every Ramadan that touches the span.', example: []}),
    holidaysKnownUntil: calendarDate(
      'The last day for which the yearly decree on holidays is known.',
    ),
  })
  .openapi('DeskVisitList', {
    description: 'The visits of a span of days, with what to mind while planning.',
  });

export const SavedVisit = z
  .object({
    data: DeskVisit,
    moved: DeskVisit.optional(),
    warnings: z.array(Warning).openapi({description: 'What to look at again.', example: []}),
  })
  .openapi('SavedVisit', {
    description: 'A visit that was saved; with `moved`, the one that is held instead of it.',
  });

export const VisitCountDraft = z
  .strictObject({
    served: z
      .int()
      .min(-100)
      .max(500)
      .refine(n => n !== 0)
      .openapi({
        description:
          'How many more were served, persons; less than nought takes back what was counted by mistake.',
        example: 1,
      }),
  })
  .openapi('VisitCountDraft', {description: 'People who were served at the van.'});

export const VisitCount = z
  .object({
    visit: Visit.shape.id,
    served: DeskVisit.shape.served,
    quota: Quota.optional(),
  })
  .openapi('VisitCount', {
    description: 'How many were served in all, and the places that are left now.',
  });

export const countHeaders = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .openapi({
      description:
        'Chosen by the caller for each count, 16 to 64 letters, digits, `-` or `_`; required. What is ' +
        'sent again under the same key counts once.',
      example: '0b0c5f0e-3c39-4d4b-9f3f-7f3e7a1c2d10',
    }),
});

const weekday = () =>
  z.int().min(1).max(7).openapi({description: 'ISO weekday: 1 is Monday.', example: 2});

const interval = (unit: string) =>
  z
    .int()
    .min(1)
    .max(60)
    .openapi({description: `Every so many ${unit}.`, example: 1});

const rule = <F extends string, More extends z.ZodRawShape>(
  frequency: F,
  description: string,
  more: More,
) =>
  z
    .strictObject({
      frequency: z.literal(frequency).openapi({description, example: frequency}),
      ...more,
    })
    .openapi({description});

const NthWeekday = z
  .strictObject({
    nth: z
      .union([
        z.literal(1),
        z.literal(2),
        z.literal(3),
        z.literal(4),
        z.literal(5),
        z.literal('last'),
      ])
      .openapi({description: 'Which one of the month: 1 to 5, or last.', example: 1}),
    weekday: weekday(),
  })
  .openapi('NthWeekday', {description: 'A weekday of the month, such as the first Thursday.'});

export const SeriesRule = z
  .discriminatedUnion('frequency', [
    rule('weekly', 'Every so many weeks, on weekdays.', {
      interval: interval('weeks'),
      weekdays: z
        .array(weekday())
        .min(1)
        .max(7)
        .openapi({description: 'ISO weekdays.', example: [2]}),
    }),
    rule('monthly', 'Every so many months, on weekdays of the month.', {
      interval: interval('months'),
      weekdays: z
        .array(NthWeekday)
        .min(1)
        .max(20)
        .openapi({description: 'Which weekdays.', example: [{nth: 1, weekday: 4}]}),
    }),
    rule('monthly-on-day', 'Every so many months, on days of the month.', {
      interval: interval('months'),
      days: z
        .array(z.int().min(1).max(31).openapi({description: 'A day of the month.', example: 5}))
        .min(1)
        .max(31)
        .openapi({description: 'A month without that day has none.', example: [5, 20]}),
    }),
  ])
  .openapi('SeriesRule', {
    description: 'On which dates a round is held.',
    example: {frequency: 'weekly', interval: 1, weekdays: [2]},
  });

const seriesHours = (description: string) =>
  z.strictObject(hours).openapi({description, example: {start: '09:00', end: '12:00'}});

export const SeriesDraft = z
  .strictObject({
    ...shared,
    rule: SeriesRule,
    from: calendarDate('The first day it can be held on; weeks and months are counted from it.'),
    until: calendarDate('The last day it can be held on; without end when left out.').optional(),
    hours: seriesHours('From when to when.'),
    ramadanHours: seriesHours('Hours in Ramadan, where they are others.').optional(),
  })
  .openapi('SeriesDraft', {description: 'A recurring round, as it is written at the desk.'});

export const Series = z
  .object({
    id: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,60}$/)
      .openapi({description: 'Stable id of the round.', example: '12.19-k2'}),
    draft: SeriesDraft,
    exceptions: z.int().min(0).openapi({
      description: 'How many of its dates are other than the rule says.',
      example: 2,
    }),
    skipped: z.array(calendarDate('A day that is skipped.')).openapi({
      description: 'Coming dates of the rule on which there is no visit.',
      example: ['2026-12-25'],
    }),
    next: calendarDate('The next day it is held on by its rule.').optional(),
    removable: DeskVisit.shape.removable,
    version: version(),
    updatedAt: instant('When the office last changed it.'),
    sample: Visit.shape.sample,
  })
  .openapi('Series', {description: 'A recurring round of the mobile service.'});

export const SeriesList = z
  .object({data: z.array(Series).openapi({description: 'The rounds, by id.', example: []})})
  .openapi('SeriesList', {description: 'The recurring rounds of an office.'});

export const SavedSeries = z
  .object({
    data: Series,
    dates: z.array(calendarDate('A day it is held on.')).openapi({
      description: 'The next days it is held on, at most twelve.',
      example: ['2026-12-01'],
    }),
    warnings: SavedVisit.shape.warnings,
  })
  .openapi('SavedSeries', {description: 'A round that was saved, and when it is held next.'});

export const SeriesEnd = z
  .strictObject({last: calendarDate('The last day on which it is held.')})
  .openapi('SeriesEnd', {description: 'When a round ends.'});

const removed = {204: {description: 'Removed.'}, ...refusals};

export const deskSpanQuery = z.strictObject({
  from: calendarDate('First day.'),
  to: calendarDate('Last day, included; at most 366 days from the first.'),
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({
    type: 'integer',
    minimum: 1,
    maximum: 200,
    description: 'How many visits a page holds, 1 to 200. Default: 200.',
    example: 200,
  }),
  cursor: z.string().max(600).optional().openapi({
    description: 'The `next` of the page before, with the same days.',
    example: '3a9f01bc~tgk7u0~12.19-k2-20261201',
  }),
});

export const seriesParams = officeParams.extend({
  series: Series.shape.id.openapi({
    param: {name: 'series', in: 'path'},
    description: 'The round.',
    example: '12.19-k2',
  }),
});

const onePath = `${deskPath}/visits/{visit}` as const;
const write = needs('visits.write');

export const listDeskVisits = createRoute({
  method: 'get',
  path: `${deskPath}/visits`,
  ...needs('visits.count'),
  operationId: 'listDeskVisits',
  summary: 'The visits of a span of days, with holidays and Ramadan',
  tags,
  request: {params: officeParams, query: deskSpanQuery},
  responses: answer('A page of visits.', DeskVisitList),
});

export const getDeskVisit = createRoute({
  method: 'get',
  path: onePath,
  ...needs('visits.count'),
  operationId: 'getDeskVisit',
  summary: 'One visit',
  tags,
  request: {params: visitParams},
  responses: versioned('The visit.', DeskVisit),
});

export const saveVisit = createRoute({
  method: 'put',
  path: onePath,
  ...write,
  operationId: 'saveVisit',
  summary: 'Make a single visit (If-None-Match: *), or write another version of it',
  description:
    'The id is chosen by who makes it and begins with the code of the office and a dash, such as ' +
    '`12.19-7k3m9qx4`: what is sent again is not made twice.',
  tags,
  request: {
    params: visitParams,
    headers: versionHeaders,
    body: {required: true, ...json(VisitDraft)},
  },
  responses: versioned('Saved.', SavedVisit),
});

export const changeVisit = createRoute({
  method: 'patch',
  path: onePath,
  ...write,
  operationId: 'changeVisit',
  summary: 'Other hours, another place or quota on this one date, of a series too',
  tags,
  request: {
    params: visitParams,
    headers: versionHeaders,
    body: {required: true, ...json(VisitChange)},
  },
  responses: versioned('Saved.', SavedVisit),
});

export const actOnVisit = createRoute({
  method: 'post',
  path: `${onePath}/acts`,
  ...write,
  operationId: 'actOnVisit',
  summary: 'Cancel, postpone, move, skip or restore a visit, of a series too',
  description:
    'A date that was skipped is restored by the id of the visit that there was, with If-None-Match: *. ' +
    'Of one that is skipped the answer tells how it was.',
  tags,
  request: {
    params: visitParams,
    headers: versionHeaders,
    body: {required: true, ...json(VisitAct)},
  },
  responses: versioned('Done; the public reads it at once.', SavedVisit),
});

export const removeVisit = createRoute({
  method: 'delete',
  path: onePath,
  ...write,
  operationId: 'removeVisit',
  summary: 'Remove a single visit that was made by mistake within the last hour',
  tags,
  request: {params: visitParams, headers: versionHeaders},
  responses: removed,
});

export const countVisit = createRoute({
  method: 'post',
  path: `${onePath}/count`,
  ...needs('visits.count'),
  operationId: 'countVisit',
  summary: 'Count people who were served at the van',
  tags,
  request: {
    params: visitParams,
    headers: countHeaders,
    body: {required: true, ...json(VisitCountDraft)},
  },
  responses: answer('How many there are now.', VisitCount),
});

const seriesPath = `${deskPath}/series/{series}` as const;

export const listSeries = createRoute({
  method: 'get',
  path: `${deskPath}/series`,
  ...write,
  operationId: 'listSeries',
  summary: 'The recurring rounds',
  tags,
  request: {params: officeParams},
  responses: answer('The rounds.', SeriesList),
});

export const getSeries = createRoute({
  method: 'get',
  path: seriesPath,
  ...write,
  operationId: 'getSeries',
  summary: 'One recurring round',
  tags,
  request: {params: seriesParams},
  responses: versioned('The round.', Series),
});

export const saveSeries = createRoute({
  method: 'put',
  path: seriesPath,
  ...write,
  operationId: 'saveSeries',
  summary: 'Make a recurring round (If-None-Match: *), or change its dates from today on',
  description:
    'The id is chosen as that of a visit. What was held stays as it was; a date that was cancelled, ' +
    'postponed or moved stays announced also where the new rule does not give it.',
  tags,
  request: {
    params: seriesParams,
    headers: versionHeaders,
    body: {required: true, ...json(SeriesDraft)},
  },
  responses: versioned('Saved.', SavedSeries),
});

export const endSeries = createRoute({
  method: 'post',
  path: `${seriesPath}/end`,
  ...write,
  operationId: 'endSeries',
  summary: 'End a recurring round',
  tags,
  request: {
    params: seriesParams,
    headers: versionHeaders,
    body: {required: true, ...json(SeriesEnd)},
  },
  responses: versioned('It ends then.', SavedSeries),
});

export const removeSeries = createRoute({
  method: 'delete',
  path: seriesPath,
  ...write,
  operationId: 'removeSeries',
  summary: 'Remove a round that was made by mistake within the last hour',
  tags,
  request: {params: seriesParams, headers: versionHeaders},
  responses: removed,
});
