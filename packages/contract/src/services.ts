import {createRoute, z} from '@hono/zod-openapi';
import {freshness, serviceGroups, serviceId, Text} from './common.js';
import {Condition, factFields, FactValue} from './conditions.js';
import {Notice, OfficeBrief, officeParams} from './offices.js';
import {notModified, refusals} from './problem.js';
import {Visit} from './visits.js';

/** What happens in a life that brings people to the counter. */
export const lifeEvents = [
  'birth',
  'child',
  'seventeen',
  'marriage',
  'divorce',
  'move',
  'death',
  'lost',
  'court',
  'other',
] as const;

/** Where a service can be asked for. */
export const serviceChannels = [
  'office',
  'district_office',
  'village_desk',
  'mobile_van',
  'school_visit',
  'home_visit',
  'online_portal',
  'whatsapp',
  'ikd_app',
  'court_counter',
  'courier',
] as const;

/** In which form a requirement is handed over. */
export const presentations = [
  'original',
  'copy',
  'show',
  'copy+show',
  'digital',
  'photo',
  'bring',
  'field',
  'internal',
] as const;

export const ruleLevels = ['national', 'office'] as const;
export const sourceTiers = [
  'official',
  'office',
  'office-software',
  'press',
  'secondary',
  'study',
  'unverified',
] as const;

const sourceId = () =>
  z
    .string()
    .regex(/^[A-Z0-9_]{2,20}$/)
    .openapi({description: 'Id of the source.', example: 'KIA2_16'});

/** Ids of items within one service. */
export const itemId = () =>
  z
    .string()
    .regex(/^[a-z0-9_]{2,40}$/)
    .openapi({description: 'Id within the service.', example: 'birth_certificate'});

export const Source = z
  .strictObject({
    id: sourceId(),
    what: z
      .string()
      .max(300)
      .openapi({description: 'What was read.', example: 'Permendagri 2/2016 (KIA)'}),
    url: z
      .url({protocol: /^https?$/})
      .optional()
      .openapi({description: 'Where it was read.', example: 'https://example.go.id/kia'}),
    tier: z.enum(sourceTiers).openapi({
      description:
        'How near it is to the rule itself: official register, page or software of an office, ' +
        'press, secondary quotation, study; unverified: from memory, to be checked.',
      example: 'secondary',
    }),
  })
  .openapi('Source', {description: 'Where a statement comes from.'});

export const LegalBasis = z
  .strictObject({
    text: z
      .string()
      .max(200)
      .openapi({description: 'The rule, in Indonesian.', example: 'Perpres 96/2018 Pasal 15'}),
    verified: z.boolean().openapi({
      description: 'False when the law or its article was not seen and must be checked.',
      example: true,
    }),
  })
  .openapi('LegalBasis', {description: 'A legal rule that something rests on.'});

export const legal = () =>
  z.array(LegalBasis).openapi({
    description: 'The legal rules it rests on.',
    example: [{text: 'Permendagri 2/2016', verified: true}],
  });

export const Rule = z
  .strictObject({
    level: z.enum(ruleLevels).openapi({
      description: "national: the baseline; office: the office's own rule, which departs from it.",
      example: 'national',
    }),
    sources: z.array(sourceId()).openapi({
      description: "Ids of the sources, told in the service's `sources`.",
      example: ['KIA2_16'],
    }),
    verifiedOn: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/)
      .openapi({
        description: 'When it was last held against its sources: a month or a day.',
        example: '2026-11',
      }),
    decidedBy: z.string().max(160).optional().openapi({
      description: "Who decided it, for an office's own rule (no names of people).",
      example: 'SK Kepala Dinas Contoh 1/2026',
    }),
    unverified: z.literal(true).optional().openapi({
      description: 'Set when it is practice or memory that no source settles: ask the office.',
      example: true,
    }),
  })
  .openapi('Rule', {description: 'Which rule something follows, and where that is known from.'});

export const Fact = z
  .strictObject({...factFields, value: FactValue.optional(), rule: Rule.optional()})
  .openapi('Fact', {
    description:
      'Something that conditions ask about. `value` is what the office decided, where it decides.',
  });

/** What is asked of every requirement, in the baseline and in an office's own version. */
export const requirementFields = {
  id: itemId(),
  name: Text,
  note: Text.optional(),
  present: z.enum(presentations).openapi({
    description:
      'original: handed over; copy; show: shown and taken home; copy+show: both; digital: sent as ' +
      'a file by another office; photo; bring: brought along; field: told, not a paper; internal: ' +
      'made by the office itself, no task of the citizen.',
    example: 'copy+show',
  }),
  when: Condition.optional(),
  whenText: Text.optional(),
  alternativeTo: itemId()
    .optional()
    .openapi({description: 'This may take the place of that item (OR).', example: 'birth_letter'}),
  partOf: itemId().optional().openapi({
    description: 'This belongs to the same alternative as that item (AND).',
    example: 'statement',
  }),
};

export const Requirement = z
  .strictObject({...requirementFields, rule: Rule})
  .openapi('Requirement', {
    description:
      'Something to bring. `when` says in which cases, `whenText` the same in words; without it, ' +
      'always.',
  });

export const Form = z
  .strictObject({
    code: z
      .string()
      .max(20)
      .openapi({description: 'Number of the form, as of 2026.', example: 'F-2.01A'}),
    name: Text,
    aliases: z.array(z.string().max(20)).openapi({
      description: 'Older numbers that are still in use.',
      example: ['F-2.01'],
    }),
    when: Condition.optional(),
    whenText: Text.optional(),
  })
  .openapi('Form', {
    description:
      'A form to fill in, and in which cases. `whenText` without `when`: no question is asked for it, ' +
      'the words say it.',
  });

export const Otherwise = z
  .strictObject({text: Text, service: serviceId().optional()})
  .openapi('Otherwise', {
    description: 'What to do instead, and the service for it where there is one.',
  });

export const Eligibility = z
  .strictObject({when: Condition, otherwise: Otherwise})
  .openapi('Eligibility', {description: 'What must hold for the service to be the right one.'});

export const Fee = z
  .strictObject({
    amount: z.literal(0).openapi({description: 'The fee in rupiah: none.', example: 0}),
    text: Text,
    notCovered: Text,
    legal: legal(),
    rule: Rule,
  })
  .openapi('Fee', {description: 'What it costs: nothing, and what that does not cover.'});

export const ProcessingTime = z
  .strictObject({
    text: Text,
    startsWhen: Text,
    exceptions: z
      .array(Text)
      .openapi({description: 'What may make it longer.', example: [{id: 'jaringan terganggu'}]}),
    limitDays: z
      .int()
      .min(1)
      .optional()
      .openapi({description: 'The outer limit by law, days.', example: 14}),
    legal: legal(),
    rule: Rule,
  })
  .openapi('ProcessingTime', {description: 'How long it takes, and from when that counts.'});

export const Deadline = z
  .strictObject({
    days: z.int().min(1).openapi({description: 'Days to report it within.', example: 60}),
    from: Text,
    verified: z
      .boolean()
      .openapi({description: 'False when no source at hand settles it.', example: true}),
  })
  .openapi('Deadline', {description: 'Until when it should be reported.'});

export const Output = z
  .strictObject({id: itemId(), name: Text})
  .openapi('Output', {description: 'A document that the citizen receives.'});

const texts = (description: string) =>
  z.array(Text).openapi({description, example: [{id: 'Datang sendiri', en: 'Come in person'}]});

export const channelsField = () =>
  z
    .array(z.enum(serviceChannels))
    .min(1)
    .openapi({description: 'Where it can be asked for.', example: ['office', 'mobile_van']});
export const notesField = () => texts('Advice for the public.');

const found = {
  id: serviceId(),
  name: Text,
  group: z.enum(serviceGroups).openapi({
    description: 'ktp_el, kk, kia, certificate (deeds), move, other: contacts are given per group.',
    example: 'kia',
  }),
  events: z
    .array(z.enum(lifeEvents))
    .min(1)
    .openapi({description: 'The events of life it belongs to.', example: ['child']}),
  keywords: z
    .array(z.string().max(40))
    .openapi({description: 'What people type to find it.', example: ['kartu anak', 'kia']}),
  offered: z
    .boolean()
    .openapi({description: 'False when this office does not offer it.', example: true}),
};

/** All of a service but its `id`, facts and sources, which files hold elsewhere. */
export const serviceFields = {
  ...found,
  summary: Text.optional(),
  applicant: Text,
  eligibility: z
    .array(Eligibility)
    .openapi({description: 'All of these must hold, or another way is told.', example: []}),
  requirements: z.array(Requirement).openapi({description: 'What to bring.', example: []}),
  fee: Fee,
  time: ProcessingTime,
  deadline: Deadline.optional(),
  outputs: z.array(Output).openapi({
    description: 'What the citizen receives.',
    example: [{id: 'kia', name: {id: 'KIA'}}],
  }),
  channels: channelsField(),
  legal: legal(),
  notes: notesField(),
  steps: texts('Who does what, in order, where more than one office is involved.').optional(),
  rule: Rule,
};

export const Service = z
  .strictObject({
    ...serviceFields,
    facts: z
      .array(Fact)
      .openapi({description: 'What its conditions ask about, nothing else.', example: []}),
    forms: z.array(Form).openapi({description: 'Forms to fill in.', example: []}),
    sources: z
      .array(Source)
      .openapi({description: 'The sources that its rules name.', example: []}),
  })
  .openapi('Service', {
    description: 'A service with all that is needed to tell a citizen what to bring.',
  });

export const ServiceVisit = Visit.pick({id: true, start: true, end: true, place: true})
  .extend({
    services: z
      .array(serviceId())
      .openapi({description: 'What it offers.', example: ['ktp_el_new', 'kia_under5']}),
  })
  .openapi('ServiceVisit', {
    description: 'A coming visit of the mobile service, and what it offers.',
  });

export const LifeEvent = z
  .object({
    id: z.enum(lifeEvents).openapi({description: 'The event.', example: 'birth'}),
    name: Text,
  })
  .openapi('LifeEvent', {description: 'An event of life and what it is called.'});

const notices = z.array(Notice).openapi({description: 'Notices that hold now.', example: []});

const around = {
  visits: z.array(ServiceVisit).openapi({
    description: 'The next visits: for each service at least its next one, where there is one.',
    example: [],
  }),
  office: OfficeBrief,
  notices,
  ...freshness,
};

export const ServiceList = z
  .object({
    data: z.array(Service).openapi({description: 'The services.', example: []}),
    events: z.array(LifeEvent).openapi({description: 'The events of life, in order.', example: []}),
    ...around,
  })
  .openapi('ServiceList', {
    description:
      'What people come for, each with all that is needed to tell what to bring: one answer, and a ' +
      'phone can do without the network.',
  });

export const ServiceAnswer = z
  .object({data: Service, ...around})
  .openapi('ServiceAnswer', {description: 'One service, with where and when to go.'});

export const serviceQuery = z.strictObject({
  event: z
    .enum(lifeEvents)
    .optional()
    .openapi({description: 'Only services of this event of life.', example: 'birth'}),
  group: z
    .enum(serviceGroups)
    .optional()
    .openapi({description: 'Only services of this group.', example: 'kia'}),
  q: z
    .string()
    .max(100)
    .optional()
    .openapi({
      description:
        'Words to look for in names and keywords: the services that hold the most of them. ' +
        'Words that no service holds do not matter, such as those of "saya mau buat KTP".',
      example: 'kartu anak',
    }),
  lang: z
    .enum(['id', 'en'])
    .optional()
    .openapi({
      description:
        'One language alone, for who pays for each kilobyte. Texts then have no `en`: `id` holds the ' +
        'text in the language that was asked for, in Indonesian where there is no other.',
      example: 'id',
    }),
});

export const serviceParams = officeParams.extend({
  service: serviceId().openapi({param: {name: 'service', in: 'path'}}),
});

export const listServices = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/services',
  operationId: 'listServices',
  summary: 'Services of the office',
  tags: ['services'],
  request: {params: officeParams, query: serviceQuery},
  responses: {
    200: {description: 'The services.', content: {'application/json': {schema: ServiceList}}},
    ...notModified,
    ...refusals,
  },
});

export const getService = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/services/{service}',
  operationId: 'getService',
  summary: 'One service: what to bring, where and when',
  tags: ['services'],
  request: {params: serviceParams, query: z.strictObject({})},
  responses: {
    200: {description: 'The service.', content: {'application/json': {schema: ServiceAnswer}}},
    ...notModified,
    ...refusals,
  },
});
