import {z} from '@hono/zod-openapi';
import {groupVisitStates, homeVisitStates} from './case-states.js';
import {
  calendarDate,
  clockTime,
  districtCode,
  instant,
  npsn,
  sample,
  serviceGroups,
  Text,
} from './common.js';

export const visitRequestKinds = ['home', 'school', 'institution'] as const;

/** vocab.json `home_visit.pelapor_peran`: who may tell of someone who cannot come (Parepare, H1). */
export const reporterRoles = [
  'self',
  'family',
  'neighbourhood',
  'village',
  'district',
  'social-agency',
  'health-agency',
  'planning-agency',
  'other',
] as const;

/** vocab.json `home_visit.kategori`: for whom the office comes (lansia, disabilitas, sakit, ODGJ). */
export const homeVisitCategories = ['elderly', 'disability', 'illness', 'mental-disorder'] as const;

export const consentGivers = ['person', 'guardian'] as const;
export const schoolLevels = ['sd', 'smp', 'sma', 'smk', 'slb', 'other'] as const;
export const institutionTypes = [
  'pesantren',
  'orphanage',
  'care-home',
  'prison',
  'hospital',
  'other',
] as const;
export const internetQualities = ['good', 'weak', 'none'] as const;

/** So many people one visit is asked for, at most: for more, ask again. */
export const mostPeople = 2000;
/** The oldest age that is written down, years. */
const oldest = 120;

const line = (max: number, description: string, example: string) =>
  z.string().trim().min(1).max(max).openapi({description, example});

const people = (description: string, example: number) =>
  z
    .int()
    .min(1)
    .max(mostPeople)
    .openapi({
      description: `${description} Persons, 1 to ${mostPeople}.`,
      example,
    });

const age = (description: string, example: number) =>
  z
    .int()
    .min(0)
    .max(oldest)
    .openapi({description: `${description} Full years.`, example});

const agreed = (description: string) => z.literal(true).openapi({description, example: true});

const asked = {
  phone: z
    .string()
    .trim()
    .max(24)
    .regex(/^\+?\(?[0-9](?:[ ().-]*[0-9]){5,15}$/)
    .openapi({
      description: 'Telephone or WhatsApp of whoever answers for the request.',
      example: '081200000000',
    }),
  address: line(300, 'Street, house number, hamlet.', 'Jalan Contoh 5'),
  district: districtCode(),
  village: line(80, 'Village (desa, kelurahan), by its name.', 'Contoh Jaya').optional(),
  note: line(
    1000,
    'Anything else that helps the team. Plain text. Never a NIK.',
    'Jalannya sempit; mobil berhenti di masjid.',
  ).optional(),
};

const needs = z
  .array(z.enum(serviceGroups))
  .min(1)
  .max(serviceGroups.length)
  .openapi({
    description: 'What is needed, by group of services; `ktp_el` is recording and card.',
    example: ['ktp_el'],
  });

/** When the team may come, and what it finds there. */
const stay = {
  dates: z
    .array(calendarDate('A day that suits.'))
    .max(3)
    .openapi({
      description:
        'Up to three days that suit, the best one first: from today to a year ahead. The office sets ' +
        'the day.',
      example: ['2026-12-08', '2026-12-09'],
    }),
  timeFrom: clockTime('From when.').optional(),
  timeTo: clockTime('Until when.').optional(),
  room: z.boolean().openapi({description: 'There is a room with table and chairs.', example: true}),
  power: z.boolean().openapi({description: 'There is electric power.', example: true}),
  internet: z
    .enum(internetQualities)
    .openapi({description: 'How well the network is received there.', example: 'weak'}),
  contactName: line(120, 'Who receives the team.', 'Contoh Melati'),
  contactRole: line(80, 'What that person is there.', 'Wakil kepala sekolah').optional(),
};

export const HomeVisitDraft = z
  .strictObject({
    kind: z.literal('home').openapi({description: 'To a home.', example: 'home'}),
    reporterName: line(120, 'Who tells of it; one word is a name.', 'Contoh'),
    reporterRole: z.enum(reporterRoles).openapi({
      description:
        'self; family; neighbourhood: RT or RW; village: desa or kelurahan; district: kecamatan; ' +
        'social-agency: Dinas Sosial; health-agency: Dinas Kesehatan; planning-agency: Bappeda; other.',
      example: 'family',
    }),
    ...asked,
    personName: line(120, 'Whom the team visits; one word is a name.', 'Contoh Kenanga'),
    category: z.enum(homeVisitCategories).openapi({
      description: 'Why that person cannot come: high age, a disability, an illness, a disorder.',
      example: 'elderly',
    }),
    services: needs,
    helperNeeded: z.boolean().openapi({
      description: 'Someone must help, to sit up or to stay calm, for instance.',
      example: false,
    }),
    helperNote: line(300, 'What help is needed.', 'Perlu dipapah saat duduk.').optional(),
    rt: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional()
      .openapi({description: 'RT, up to three digits.', example: '003'}),
    rw: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional()
      .openapi({description: 'RW, up to three digits.', example: '001'}),
    landmark: line(200, 'What the house is found by.', 'Seberang masjid').optional(),
    latitude: z.number().min(-90).max(90).optional().openapi({
      description: 'Latitude in degrees, WGS 84, where the citizen gave it.',
      example: 3.2401,
    }),
    longitude: z.number().min(-180).max(180).optional().openapi({
      description: 'Longitude in degrees, WGS 84, where the citizen gave it.',
      example: 99.5503,
    }),
    consent: agreed('The person or their guardian agrees to the visit and to these data.'),
    consentBy: z.enum(consentGivers).openapi({
      description: 'Who agreed: the person, or the guardian for them (UU 27/2022 articles 25, 26).',
      example: 'person',
    }),
    guardianName: line(
      120,
      'The guardian; required where the guardian agreed.',
      'Contoh Dahlia',
    ).optional(),
  })
  .openapi('HomeVisitDraft', {
    description: 'Asks the team to a home, for someone who cannot come to the counter.',
  });

export const SchoolVisitDraft = z
  .strictObject({
    kind: z.literal('school').openapi({description: 'To a school.', example: 'school'}),
    schoolName: line(160, 'Name of the school.', 'SMA Contoh Batu Bara'),
    npsn: npsn(),
    level: z.enum(schoolLevels).openapi({
      description: 'sd, smp, sma, smk (and the madrasah of that level), slb, or other.',
      example: 'sma',
    }),
    ...asked,
    recordCount: people('Pupils whose data for the KTP-el are to be recorded.', 120).optional(),
    recordFrom: age('Age of the youngest of them.', 16).optional(),
    recordTo: age('Age of the oldest of them.', 18).optional(),
    kiaCount: people('Pupils who need a child identity card (KIA).', 40).optional(),
    kiaFrom: age('Age of the youngest of them.', 15).optional(),
    kiaTo: age('Age of the oldest of them.', 16).optional(),
    ...stay,
    dates: stay.dates.min(1),
    letterNumber: line(60, "Number of the school's letter.", '421.3/001/2026'),
    letterDate: calendarDate("Date of the school's letter."),
    letterPlace: line(60, 'Where the letter is written.', 'Tanjung Tiram'),
    letterHead: line(
      120,
      'What stands above the name of the school in its letterhead.',
      'Yayasan Contoh',
    ).optional(),
    signerTitle: line(120, 'What whoever signs the letter is.', 'Kepala SMA Contoh'),
    signerName: line(120, 'Who signs the letter.', 'Contoh Mawar, S.Pd.'),
    signerNip: z
      .string()
      .regex(/^\d{18}$/)
      .optional()
      .openapi({
        description: 'Civil-servant number (NIP) of whoever signs, eighteen digits.',
        example: '000000000000000000',
      }),
    copies: z
      .array(line(120, 'Who gets a copy.', 'Pengawas sekolah'))
      .max(5)
      .optional()
      .openapi({description: 'Who gets a copy of the letter (tembusan).', example: []}),
  })
  .openapi('SchoolVisitDraft', {
    description:
      'Asks the team to a school, with what its official letter says. The list of pupils is no part ' +
      'of it: it stays with the school.',
  });

export const InstitutionVisitDraft = z
  .strictObject({
    kind: z
      .literal('institution')
      .openapi({description: 'To an institution.', example: 'institution'}),
    institutionName: line(160, 'Name of the institution.', 'Panti Contoh'),
    institutionType: z.enum(institutionTypes).openapi({
      description:
        'pesantren; orphanage: panti asuhan; care-home: panti werdha or sosial; prison: lapas, rutan; ' +
        'hospital; other.',
      example: 'orphanage',
    }),
    ...asked,
    people: people('How many are to be served.', 25),
    services: needs,
    helperNeeded: z.boolean().openapi({
      description: 'Some of them need help: they lie in bed, for instance.',
      example: false,
    }),
    ...stay,
    consent: agreed(
      'Those who are to be served agree; for children and for who cannot, their guardians.',
    ),
  })
  .openapi('InstitutionVisitDraft', {
    description: 'Asks the team to a pesantren, orphanage, prison, hospital or the like.',
  });

export const VisitRequestDraft = z
  .discriminatedUnion('kind', [HomeVisitDraft, SchoolVisitDraft, InstitutionVisitDraft])
  .openapi('VisitRequestDraft', {
    description: 'A request for a visit, by its `kind`. Never a NIK, never a list of names.',
    example: {
      kind: 'institution',
      institutionName: 'Panti Contoh',
      institutionType: 'orphanage',
      phone: '081200000000',
      address: 'Jalan Contoh 5',
      district: '12.19.06',
      people: 25,
      services: ['kia'],
      helperNeeded: false,
      dates: ['2026-12-08'],
      room: true,
      power: true,
      internet: 'weak',
      contactName: 'Contoh Melati',
      consent: true,
    },
  });

export const visitRequestStates = [...new Set([...homeVisitStates, ...groupVisitStates])] as const;

export const VisitRequestEvent = z
  .object({
    state: z.enum(visitRequestStates).openapi({
      description: 'The state that the request came to.',
      example: 'scheduled',
    }),
    at: instant('When it came to that.'),
    by: z
      .enum(['citizen', 'office'])
      .openapi({description: 'Who brought it there.', example: 'office'}),
    note: Text.optional(),
    start: instant('When the team comes, where that was set.').optional(),
    end: instant('Until when.').optional(),
  })
  .openapi('VisitRequestEvent', {description: 'A step of a request.'});

/** How an office takes in requests for visits. */
export const VisitRequestSettings = z
  .object({
    kinds: z.array(z.enum(visitRequestKinds)).openapi({
      description: 'The visits that can be asked for here; none: none of them.',
      example: ['home', 'school', 'institution'],
    }),
    conditionPhoto: z.boolean().openapi({
      description: 'Whether a photo of the situation may come with a request for a home visit.',
      example: false,
    }),
  })
  .openapi('VisitRequestSettings', {description: 'Which visits an office takes requests for.'});

const document = {
  part: z
    .enum(['document', 'condition'])
    .openapi({description: 'What it was sent as.', example: 'document'}),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']).openapi({
    description: 'What it is, found from its content.',
    example: 'application/pdf',
  }),
  bytes: z.int().openapi({description: 'Its size.', example: 240_000}),
};

export const VisitRequestExport = z
  .object({
    number: z.string().openapi({description: 'Number of the request.', example: 'K1219-7K3M9QX-4'}),
    receivedAt: instant('When it was received.'),
    state: z
      .enum(visitRequestStates)
      .openapi({description: 'Where it stands.', example: 'scheduled'}),
    request: VisitRequestDraft,
    documents: z
      .array(
        z
          .object({
            ...document,
            data: z
              .base64()
              .openapi({description: 'The file itself, Base64.', example: 'JVBERi0='}),
          })
          .openapi('VisitRequestDocument', {description: 'A file of a request with its content.'}),
      )
      .openapi({description: 'What was attached.', example: []}),
    events: z
      .array(VisitRequestEvent)
      .openapi({description: 'Its steps, oldest first.', example: []}),
    sample: sample(),
  })
  .openapi('VisitRequestExport', {
    description: 'Everything that is kept of a request and of those it tells of (UU 27/2022).',
  });

export const VisitRequestErased = z
  .object({
    number: z.string().openapi({description: 'Number of the request.', example: 'K1219-7K3M9QX-4'}),
    erasedAt: instant('When its content was erased.'),
  })
  .openapi('VisitRequestErased', {
    description:
      'Names, phone, address, document, notes and secret are gone. A request that was still open is ' +
      'withdrawn by that. Kind, category, district, state and days stay, as a figure.',
  });
