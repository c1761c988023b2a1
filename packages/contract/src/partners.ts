import {createRoute, z} from '@hono/zod-openapi';
import {calendarDate, Contact, districtCode, freshness, Region, sample, Text} from './common.js';
import {Notice, OfficeBrief, officeParams} from './offices.js';
import {notModified, refusals} from './problem.js';

/** vocab.json `kia_partner`: pendidikan, toko_buku, restoran, taman_bermain, pakaian, waterpark, … */
export const partnerCategories = [
  'education',
  'bookshop',
  'restaurant',
  'playground',
  'clothing',
  'waterpark',
  'optician',
  'bicycle',
  'other',
] as const;

export const offerKinds = ['percent', 'amount', 'free', 'gift', 'bonus'] as const;
export const beneficiaries = ['child', 'child_and_family'] as const;
export const acceptedAreas = ['regency', 'province', 'national'] as const;
export const standings = ['valid', 'ended', 'not-yet', 'suspended'] as const;

const partnerId = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,80}$/)
    .openapi({
      description: 'Stable id of the partner within its office.',
      example: 'toko-buku-contoh-melati',
    });

const partnerName = () =>
  z.string().min(1).max(160).openapi({
    description: 'What the business is called.',
    example: 'Toko Buku Contoh Melati',
  });

export const Blackout = z
  .object({
    from: calendarDate('First day on which the offer does not hold.'),
    to: calendarDate('Last day on which it does not hold, included.'),
    reason: Text,
  })
  .openapi('Blackout', {
    description:
      'Days on which an offer does not hold, such as Lebaran, Christmas, New Year, school holidays.',
  });

const age = (description: string, example: number) =>
  z
    .int()
    .min(0)
    .max(16)
    .openapi({
      description: `${description} In completed years, 0 to 16: the KIA ends at 17.`,
      example,
    });

export const Offer = z
  .object({
    id: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,80}$/)
      .openapi({description: 'Stable id of the offer within its partner.', example: 'buku'}),
    kind: z.enum(offerKinds).openapi({
      description:
        'percent: that much less; amount: rupiah less; free: without charge; gift: something given; ' +
        'bonus: more for the same price.',
      example: 'percent',
    }),
    value: z.int().min(1).max(100_000_000).optional().openapi({
      description:
        'For percent: percent, 1 to 100. Else: worth in rupiah; always there for an amount.',
      example: 10,
    }),
    what: Text,
    for: z.enum(beneficiaries).openapi({
      description: 'Who gets it: the child with the card, or the family that comes along too.',
      example: 'child_and_family',
    }),
    minAge: age('Youngest age that it holds for.', 5).optional(),
    maxAge: age('Oldest age that it holds for, included.', 12).optional(),
    accepts: z.enum(acceptedAreas).openapi({
      description:
        "Whose KIA is accepted: issued in this office's regency or city, in its province, or anywhere " +
        'in Indonesia.',
      example: 'regency',
    }),
    blackout: z.array(Blackout).max(40).openapi({
      description: 'Days on which it does not hold.',
      example: [],
    }),
    conditions: Text.optional(),
    startsOn: calendarDate(
      'First day of the offer, where it is not that of the agreement.',
    ).optional(),
    endsOn: calendarDate(
      'Last day of the offer, where it is not that of the agreement.',
    ).optional(),
  })
  .openapi('Offer', {description: 'What a partner gives to children who hold a KIA.'});

export const Agreement = z
  .object({
    number: z.string().min(1).max(120).optional().openapi({
      description: 'Number of the agreement (PKS, MoU). Only sample data may be without one.',
      example: '470/12/PKS/2026',
    }),
    startsOn: calendarDate('First day on which the agreement holds.'),
    endsOn: calendarDate('Last day on which the agreement holds, included.'),
    signedBy: z.string().max(200).optional().openapi({
      description: 'Which parties signed it, by their offices: no names of people.',
      example: 'Kepala Dinas; pemilik toko',
    }),
  })
  .openapi('Agreement', {
    description: 'The agreement between office and partner (perjanjian kerja sama, PKS, or MoU).',
  });

export const PartnerPlace = z
  .object({
    name: z.string().min(1).max(160).optional().openapi({
      description: 'Building or market it is in, where there is one.',
      example: 'Plaza Contoh',
    }),
    address: z.string().min(1).max(300).openapi({
      description: 'Street and number, or landmark.',
      example: 'Jalan Contoh No. 4',
    }),
    district: Region,
    village: Region.optional(),
    latitude: z.number().min(-90).max(90).optional().openapi({
      description: 'Latitude in degrees, WGS 84.',
      example: 3.2401,
    }),
    longitude: z.number().min(-180).max(180).optional().openapi({
      description: 'Longitude in degrees, WGS 84.',
      example: 99.5503,
    }),
  })
  .openapi('PartnerPlace', {description: 'Where the partner is.'});

export const Partner = z
  .object({
    id: partnerId(),
    name: partnerName(),
    category: z.enum(partnerCategories).openapi({
      description:
        'pendidikan, toko buku, restoran, taman bermain, pakaian, waterpark, optik, sepeda or lain.',
      example: 'bookshop',
    }),
    place: PartnerPlace,
    contact: Contact.optional(),
    website: z
      .url({protocol: /^https?$/})
      .max(300)
      .optional()
      .openapi({description: "The partner's own site.", example: 'https://toko.example.id'}),
    agreement: Agreement,
    offers: z.array(Offer).max(20).openapi({
      description: 'What it offers, without offers that are over.',
      example: [],
    }),
    sample: sample(),
  })
  .openapi('Partner', {
    description: 'A business that honours the child identity card (KIA, Kartu Identitas Anak).',
  });

export const CategoryCount = z
  .object({
    id: z.enum(partnerCategories).openapi({description: 'The category.', example: 'bookshop'}),
    count: z.int().min(1).openapi({
      description: 'How many partners it has whose agreement stands today.',
      example: 3,
    }),
  })
  .openapi('CategoryCount', {description: 'A category and how many partners are in it.'});

export const PartnerFacets = z
  .object({
    categories: z.array(CategoryCount).openapi({
      description: 'Categories with a partner whose agreement stands today.',
      example: [],
    }),
    districts: z.array(Region).openapi({
      description: 'Districts with a partner whose agreement stands today, by name.',
      example: [],
    }),
  })
  .openapi('PartnerFacets', {description: "What the office's partners can be filtered by."});

export const PartnerList = z
  .object({
    data: z.array(Partner).openapi({description: 'The partners, by name.', example: []}),
    next: z.string().max(600).optional().openapi({
      description: 'Cursor of the next page; absent on the last one.',
      example: '3a9f01bc~dG9rbyBidWt1~toko-buku-contoh-melati',
    }),
    office: OfficeBrief,
    notices: z.array(Notice).openapi({
      description: 'Notices of general information that hold now.',
      example: [],
    }),
    facets: PartnerFacets.optional(),
    ...freshness,
  })
  .openapi('PartnerList', {
    description:
      'A page of partners whose agreement stands today, with all that is needed to show it. `facets` ' +
      'comes with the first page.',
  });

export const PartnerAnswer = z
  .object({
    id: partnerId(),
    name: partnerName(),
    standing: z.enum(standings).openapi({
      description:
        'Whether the agreement stands on the day `asOf`: valid, ended, not-yet begun, or suspended for ' +
        'a time by the office.',
      example: 'valid',
    }),
    asOf: calendarDate('The day that `standing` is said of: today, when the answer was made.'),
    startsOn: calendarDate('First day of the agreement.'),
    endsOn: calendarDate('Last day of the agreement, included.'),
    data: Partner.optional(),
    office: OfficeBrief,
    sample: sample(),
    ...freshness,
  })
  .openapi('PartnerAnswer', {
    description: 'One partner and whether its agreement stands; `data` only when it does.',
  });

export const partnerFilters = {
  category: z.enum(partnerCategories).optional().openapi({
    description: 'Only this category.',
    example: 'bookshop',
  }),
  district: districtCode().optional(),
  q: z.string().max(100).optional().openapi({
    description: 'Words to look for in name, offers, category and place; all must occur.',
    example: 'toko buku',
  }),
};

export const partnerQuery = z.strictObject({
  ...partnerFilters,
  limit: z.coerce.number().int().min(1).max(100).optional().openapi({
    type: 'integer',
    minimum: 1,
    maximum: 100,
    description: 'How many partners a page holds, 1 to 100. Default: 20.',
    example: 20,
  }),
  cursor: z.string().max(600).optional().openapi({
    description: 'The `next` of the page before, with the same filters.',
    example: '3a9f01bc~dG9rbyBidWt1~toko-buku-contoh-melati',
  }),
});

export const partnerParams = officeParams.extend({
  partner: partnerId().openapi({param: {name: 'partner', in: 'path'}}),
});

export const listPartners = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/partners',
  operationId: 'listPartners',
  summary: 'Businesses that honour the child identity card, by name',
  tags: ['partners'],
  request: {params: officeParams, query: partnerQuery},
  responses: {
    200: {description: 'A page of partners.', content: {'application/json': {schema: PartnerList}}},
    ...notModified,
    ...refusals,
  },
});

export const getPartner = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/partners/{partner}',
  operationId: 'getPartner',
  summary: 'One partner, and whether its agreement stands today',
  tags: ['partners'],
  request: {params: partnerParams, query: z.strictObject({})},
  responses: {
    200: {description: 'The partner.', content: {'application/json': {schema: PartnerAnswer}}},
    ...notModified,
    ...refusals,
  },
});
