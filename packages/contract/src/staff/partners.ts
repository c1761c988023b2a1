import {createRoute, z} from '@hono/zod-openapi';
import {calendarDate} from '../common.js';
import {officeParams} from '../offices.js';
import {Offer, Partner, partnerParams, standings} from '../partners.js';
import {answer, deskPath, json, needs, tags, version, versioned, versionHeaders} from './common.js';

const suspended = z.boolean().optional().openapi({
  description: 'The office has suspended the agreement for a time: the partner is not listed.',
  example: false,
});

export const PartnerDraft = z
  .strictObject({
    ...Partner.omit({id: true, sample: true, offers: true}).shape,
    name: z.string().trim().min(1).max(160).openapi({
      description: 'What the business is called.',
      example: 'Toko Buku Contoh Melati',
    }),
    offers: z
      .array(Offer)
      .min(1)
      .max(20)
      .openapi({
        description: 'What it offers.',
        example: [
          {
            id: 'buku',
            kind: 'percent',
            value: 10,
            what: {id: 'Buku'},
            for: 'child',
            accepts: 'regency',
            blackout: [],
          },
        ],
      }),
    suspended,
  })
  .openapi('PartnerDraft', {description: 'A partner, as it is written at the desk.'});

export const DeskPartner = z
  .object({
    partner: z.object({...Partner.shape, suspended}).openapi('KeptPartner', {
      description: 'A partner with all of its offers, those that are over too.',
    }),
    standing: z.enum(standings).openapi({
      description: 'Whether the agreement stands today: valid, ended, not-yet begun, suspended.',
      example: 'valid',
    }),
    daysLeft: z.int().openapi({
      description:
        'Days from today until the last day of the agreement; below nought once it ended.',
      example: 27,
    }),
    version: version(),
  })
  .openapi('DeskPartner', {description: 'A partner as the desk sees it.'});

export const DeskPartnerList = z
  .object({
    data: z.array(DeskPartner).openapi({description: 'The partners, by name.', example: []}),
    next: z.string().max(600).optional().openapi({
      description: 'Cursor of the next page; absent on the last one.',
      example: '3a9f01bc~dG9rbyBidWt1~toko-buku-contoh-melati',
    }),
    asOf: calendarDate('The day that `standing` is said of: today.'),
  })
  .openapi('DeskPartnerList', {
    description: 'The partners of an office, whether their agreement stands or not.',
  });

export const deskPartnerQuery = z.strictObject({
  q: z.string().max(100).optional().openapi({
    description: 'Words to look for in name, offers, category and place; all must occur.',
    example: 'toko buku',
  }),
  standing: z
    .enum([...standings, 'ending'])
    .optional()
    .openapi({
      description:
        'Only those that stand like this today, by the last day of what they offer; ending: that day is ' +
        'within 30 days.',
      example: 'ending',
    }),
  limit: z.coerce.number().int().min(1).max(100).optional().openapi({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description: 'How many partners a page holds, 1 to 100. Default: 50.',
    example: 50,
  }),
  cursor: z.string().max(600).optional().openapi({
    description: 'The `next` of the page before, with the same filters.',
    example: '3a9f01bc~dG9rbyBidWt1~toko-buku-contoh-melati',
  }),
});

const onePath = `${deskPath}/partners/{partner}` as const;
const write = needs('partners.write');

export const listDeskPartners = createRoute({
  method: 'get',
  path: `${deskPath}/partners`,
  ...write,
  operationId: 'listDeskPartners',
  summary: 'The partners with their agreements',
  tags,
  request: {params: officeParams, query: deskPartnerQuery},
  responses: answer('A page of partners.', DeskPartnerList),
});

export const getDeskPartner = createRoute({
  method: 'get',
  path: onePath,
  ...write,
  operationId: 'getDeskPartner',
  summary: 'One partner',
  tags,
  request: {params: partnerParams},
  responses: versioned('The partner.', DeskPartner),
});

export const savePartner = createRoute({
  method: 'put',
  path: onePath,
  ...write,
  operationId: 'savePartner',
  summary: 'Make a partner (If-None-Match: *), change it, suspend or resume its agreement',
  tags,
  request: {
    params: partnerParams,
    headers: versionHeaders,
    body: {required: true, ...json(PartnerDraft)},
  },
  responses: versioned('Saved; the public reads it at once.', DeskPartner),
});
