import {createRoute, z} from '@hono/zod-openapi';
import {calendarDate, instant, serviceGroups, serviceId, Text} from '../common.js';
import {factId, FactValue} from '../conditions.js';
import {ServiceChange} from '../office-catalogue.js';
import {officeParams} from '../offices.js';
import {Fact, Service} from '../services.js';
import {refusals} from '../problem.js';
import {answer, deskPath, json, needs, tags, versioned, versionHeaders} from './common.js';

/**
 * An office keeps its own version of the catalogue beside the national one. What is changed goes into
 * a draft; published, the draft is a version in force from a day on. Of versions that have begun, the
 * one that was published last holds.
 */

const reason = () =>
  z.string().trim().min(3).max(300).openapi({
    description: 'Why, for colleagues who read the history.',
    example: 'Ukuran foto KIA mengikuti SK yang baru',
  });

const from = () => calendarDate('The first day on which it holds.');

const decidedBy = () =>
  z.string().trim().min(3).max(160).openapi({
    description: 'Whose decision it is, shown with each rule of the office (no names of people).',
    example: 'SK Kepala Dinas Contoh 1/2026',
  });

export const CatalogueVersion = z
  .object({
    number: z.int().min(1).openapi({description: 'Counts up within the office.', example: 3}),
    from: from(),
    reason: reason(),
    publishedAt: instant('When it was published.'),
    by: z.string().max(120).openapi({
      description: 'The name of whoever published it.',
      example: 'Editor Contoh',
    }),
    state: z.enum(['in-force', 'scheduled', 'past', 'replaced']).openapi({
      description:
        'in-force: holds today; scheduled: holds from a day to come; past: held before; replaced: ' +
        'something that was published later took its place before it began.',
      example: 'in-force',
    }),
    changes: z.array(z.string()).openapi({
      description: 'In what it departs from the version before it, a line each, in words.',
      example: ['kia_5to17 "KIA anak usia 5 sampai sebelum 17 tahun"'],
    }),
  })
  .openapi('CatalogueVersion', {description: 'A version of the catalogue that was published.'});

const RequirementsLine = z
  .object({
    id: serviceId(),
    name: Text,
    group: z.enum(serviceGroups).openapi({
      description: 'The group that contacts are given for.',
      example: 'kia',
    }),
    offered: z.boolean().openapi({description: 'Offered, by the draft.', example: true}),
    own: z.boolean().openapi({
      description: 'The draft departs from the national version.',
      example: true,
    }),
    changed: z.boolean().openapi({
      description: 'The draft departs from what is published.',
      example: false,
    }),
  })
  .openapi('RequirementsLine', {description: 'A service, as far as the office has its own of it.'});

const OfficeSwitch = z
  .object({
    fact: Fact,
    published: FactValue,
    draft: FactValue,
  })
  .openapi('OfficeSwitch', {
    description: 'Something that the office decides: `fact.value` is the national default.',
  });

export const Requirements = z
  .object({
    services: z
      .array(RequirementsLine)
      .openapi({description: 'All services of the catalogue.', example: []}),
    switches: z
      .array(OfficeSwitch)
      .openapi({description: 'All that the office decides.', example: []}),
    changed: z.boolean().openapi({
      description: 'Something of the draft is not published yet.',
      example: true,
    }),
    changes: z.array(z.string()).openapi({
      description: 'In what the draft departs from what is published, a line each, in words.',
      example: ['kia_5to17 "KIA anak usia 5 sampai sebelum 17 tahun"'],
    }),
    changedAt: instant('When the draft was changed last.').optional(),
    changedBy: z.string().max(120).optional().openapi({
      description: 'The name of whoever changed it last.',
      example: 'Editor Contoh',
    }),
    decidedBy: decidedBy().optional(),
  })
  .openapi('Requirements', {description: 'The office’s own version, as a draft.'});

export const RequirementsService = z
  .object({
    national: Service,
    published: Service,
    draft: Service,
    change: ServiceChange.optional(),
  })
  .openapi('RequirementsService', {
    description:
      'One service three times: the national one, as it was published last, and as the draft has it. ' +
      '`change` is what the draft does otherwise than the national one; absent: nothing.',
  });

export const RequirementsChange = z
  .strictObject({
    change: ServiceChange.optional(),
  })
  .openapi('RequirementsChange', {
    description: 'How the draft is to have a service; without `change`: as the nation has it.',
  });

export const SwitchesChange = z
  .strictObject({
    switches: z.record(factId(), FactValue).openapi({
      description: 'All that departs from the national defaults, by fact.',
      example: {f105_accepted: false},
    }),
  })
  .openapi('SwitchesChange', {description: 'How the draft is to have the switches.'});

export const Publication = z
  .strictObject({from: from(), reason: reason(), decidedBy: decidedBy()})
  .openapi('Publication', {description: 'From when the draft holds, and why.'});

export const Restoration = z
  .strictObject({from: from(), reason: reason()})
  .openapi('Restoration', {description: 'From when an earlier version holds again, and why.'});

export const CatalogueVersionList = z
  .object({
    data: z
      .array(CatalogueVersion)
      .openapi({description: 'The newest first, at most 50.', example: []}),
    before: z.int().optional().openapi({
      description: 'There are older ones: ask for those before this number.',
      example: 12,
    }),
  })
  .openapi('CatalogueVersionList', {description: 'What was published.'});

const base = `${deskPath}/requirements` as const;
const versions = `${deskPath}/requirement-versions` as const;
const right = needs('requirements.write');

const serviceParams = officeParams.extend({
  service: serviceId().openapi({param: {name: 'service', in: 'path'}}),
});

const versionParams = officeParams.extend({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .openapi({
      param: {name: 'version', in: 'path'},
      description: 'Number of the version.',
      example: 3,
    }),
});

export const getRequirements = createRoute({
  method: 'get',
  path: base,
  ...right,
  operationId: 'getRequirements',
  summary: 'The office’s own version of the catalogue, as a draft (editor)',
  tags,
  request: {params: officeParams},
  responses: versioned('The draft at a glance; its ETag is that of the whole draft.', Requirements),
});

export const getRequirementsService = createRoute({
  method: 'get',
  path: `${base}/{service}`,
  ...right,
  operationId: 'getRequirementsService',
  summary: 'One service: national, published and drafted (editor)',
  tags,
  request: {params: serviceParams},
  responses: versioned('The service; its ETag is that of its draft.', RequirementsService),
});

export const changeRequirementsService = createRoute({
  method: 'put',
  path: `${base}/{service}`,
  ...right,
  operationId: 'changeRequirementsService',
  summary: 'Change how the draft has a service (editor)',
  tags,
  request: {
    params: serviceParams,
    headers: versionHeaders,
    body: {required: true, ...json(RequirementsChange)},
  },
  responses: versioned('The service as it now is.', RequirementsService),
});

export const changeSwitches = createRoute({
  method: 'put',
  path: `${deskPath}/requirement-switches`,
  ...right,
  operationId: 'changeSwitches',
  summary: 'Change how the draft has what the office decides (editor)',
  tags,
  request: {
    params: officeParams,
    headers: versionHeaders,
    body: {required: true, ...json(SwitchesChange)},
  },
  responses: versioned('The draft as it now is.', Requirements),
});

export const discardRequirements = createRoute({
  method: 'delete',
  path: base,
  ...right,
  operationId: 'discardRequirements',
  summary: 'Throw the draft away: back to what is published (editor)',
  tags,
  request: {params: officeParams, headers: versionHeaders},
  responses: versioned('The draft as it now is.', Requirements),
});

export const publishRequirements = createRoute({
  method: 'post',
  path: versions,
  ...right,
  operationId: 'publishRequirements',
  summary: 'Publish the draft, from a day on (editor)',
  tags,
  request: {
    params: officeParams,
    headers: versionHeaders,
    body: {required: true, ...json(Publication)},
  },
  responses: {201: answer('The version.', CatalogueVersion)[200], ...refusals},
});

export const listRequirementVersions = createRoute({
  method: 'get',
  path: versions,
  ...right,
  operationId: 'listRequirementVersions',
  summary: 'What was published, when, by whom and why (editor)',
  tags,
  request: {
    params: officeParams,
    query: z.strictObject({
      before: z.coerce
        .number()
        .int()
        .min(1)
        .optional()
        .openapi({description: 'Only those before this number.', example: 12}),
    }),
  },
  responses: answer('The versions.', CatalogueVersionList),
});

export const restoreRequirements = createRoute({
  method: 'post',
  path: `${versions}/{version}/restore`,
  ...right,
  operationId: 'restoreRequirements',
  summary: 'Publish an earlier version anew: undo (editor)',
  tags,
  request: {params: versionParams, body: {required: true, ...json(Restoration)}},
  responses: {201: answer('The new version.', CatalogueVersion)[200], ...refusals},
});
