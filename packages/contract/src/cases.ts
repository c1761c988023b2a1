import {createRoute, z} from '@hono/zod-openapi';
import {caseActors, CaseState} from './case-states.js';
import {calendarDate, instant, OpeningHours, sample, serviceId, Text} from './common.js';
import {Notice, OfficeBrief, officeParams} from './offices.js';
import {refusals} from './problem.js';
import {ProcessingTime} from './services.js';
import {lookupHeaders, receiptNumber} from './writing.js';

/**
 * What can be looked up by a receipt number: an application, a court ruling that was passed on, a
 * visit that was asked for (to a home, a school, an institution).
 */
export const caseKinds = ['application', 'court', 'home', 'school', 'institution'] as const;

export const todoActs = [
  'nothing',
  'wait',
  'correct',
  'bring',
  'come',
  'fetch',
  'download',
  'receive',
  'ask',
] as const;

export const waitCauses = ['centre', 'blanks', 'signature', 'court'] as const;

export const CaseLookup = z
  .strictObject({
    number: receiptNumber(),
    factor: z
      .string()
      .min(1)
      .max(80)
      .openapi({
        description:
          'The second thing that only the person concerned knows, by `settings.status.factor` of the ' +
          "office's intake: birth-date (YYYY-MM-DD, DD-MM-YYYY), phone-end (the last four digits), pin. " +
          'For a visit request: the secret that was given with the number.',
        example: '1990-08-17',
      }),
  })
  .openapi('CaseLookup', {description: 'A receipt number, and what shows that it is yours.'});

export const CaseEvent = z
  .object({
    state: CaseState,
    at: instant('When it came to that.'),
    by: z.enum(caseActors).openapi({
      description:
        'Who did it: the office, the national centre, the Religious Court, a carrier, the citizen.',
      example: 'office',
    }),
    note: Text.optional(),
  })
  .openapi('CaseEvent', {
    description: 'Something that happened. `note` is what the office wrote for the citizen.',
  });

export const CaseStep = z
  .object({
    state: CaseState,
    by: z.enum(caseActors).openapi({description: 'Who does it.', example: 'centre'}),
  })
  .openapi('CaseStep', {description: 'Something that usually comes next.'});

export const CaseTime = ProcessingTime.omit({legal: true, rule: true})
  .extend({
    level: z.enum(['national', 'office']).openapi({
      description: "office: the office's own number; national: the service standard.",
      example: 'office',
    }),
    startedAt: instant('When it began to count; absent while it has not.').optional(),
  })
  .openapi('CaseTime', {
    description: 'How long it takes at this office, and from when that counts.',
  });

export const CaseTodo = z
  .object({
    act: z.enum(todoActs).openapi({
      description:
        'nothing: it is done; wait: nothing for now; correct: mend what `items` names; bring: bring ' +
        '`items`; come: come in person; fetch: collect it at `pickup`; download: at `url`; receive: ' +
        'someone comes to you; ask: talk to the office.',
      example: 'bring',
    }),
    text: Text.optional(),
    items: z
      .array(Text)
      .max(20)
      .optional()
      .openapi({
        description: 'What to bring or to mend.',
        example: [{id: 'KK asli', en: 'Original family card'}],
      }),
    url: z
      .url({protocol: /^https$/})
      .max(500)
      .optional()
      .openapi({
        description: 'Where to download it: a page of the office, which asks who you are.',
        example: 'https://dukcapil.example.go.id/unduh',
      }),
    until: calendarDate('Until when.').optional(),
  })
  .openapi('CaseTodo', {
    description: 'What the citizen has to do now. `text` is what the office adds to it.',
  });

export const CaseWait = z
  .object({
    cause: z.enum(waitCauses).openapi({
      description:
        'centre: the data are at the national centre, which the office cannot hurry; blanks: blank ' +
        'cards are out of stock; signature: the electronic signature; court: the other agency.',
      example: 'blanks',
    }),
    note: Text.optional(),
  })
  .openapi('CaseWait', {description: 'Why nothing moves just now, said honestly.'});

export const CasePickup = z
  .object({
    place: z
      .string()
      .max(160)
      .openapi({description: 'Where it lies.', example: 'Loket pengambilan, lantai 1'}),
    address: z
      .string()
      .max(300)
      .optional()
      .openapi({description: 'Its address.', example: 'Jalan Contoh 1'}),
    hours: z.array(OpeningHours).openapi({
      description: "When it can be collected: the office's counter hours unless it said otherwise.",
      example: [{days: [1, 2, 3, 4, 5], opens: '08:00', closes: '15:00'}],
    }),
    until: calendarDate('Last day on which it lies there.').optional(),
  })
  .openapi('CasePickup', {description: 'Where and when a document can be collected.'});

export const deliveryStates = ['arranged', 'on-the-way', 'delivered', 'came-back'] as const;

export const CaseDelivery = z
  .object({
    carrier: z.string().max(120).openapi({description: 'Who brings it.', example: 'Kurir Contoh'}),
    feeRupiah: z.int().min(0).max(1_000_000).optional().openapi({
      description:
        'What the carrier is paid, rupiah. The document itself is free, as is collecting it.',
      example: 20000,
    }),
    state: z.enum(deliveryStates).openapi({
      description: 'arranged; on-the-way; delivered; came-back: nobody was met.',
      example: 'on-the-way',
    }),
    trackingNumber: z.string().max(60).optional().openapi({
      description: "The carrier's own number.",
      example: 'KC-0001',
    }),
  })
  .openapi('CaseDelivery', {description: 'How a document comes to the door (antar jemput).'});

export const courtDocuments = ['kk', 'ktp_el'] as const;
export const courtDocumentStates = ['in-process', 'ready', 'handed-over'] as const;

export const CourtParty = z
  .object({
    name: z
      .string()
      .max(160)
      .openapi({description: 'Name of the party, masked.', example: 'S*** A***'}),
    documents: z
      .array(
        z
          .object({
            document: z.enum(courtDocuments).openapi({
              description: 'kk: family card; ktp_el: identity card.',
              example: 'kk',
            }),
            state: z
              .enum(courtDocumentStates)
              .openapi({description: 'How far it is.', example: 'ready'}),
          })
          .openapi('CourtDocument', {description: "A party's new document."}),
      )
      .max(4)
      .openapi({description: 'The documents that change for this party.', example: []}),
  })
  .openapi('CourtParty', {description: 'One party of a ruling, and its new documents.'});

export const CaseCourt = z
  .object({
    name: z
      .string()
      .max(160)
      .openapi({description: 'The court.', example: 'Pengadilan Agama Contoh'}),
    parties: z
      .array(CourtParty)
      .max(4)
      .openapi({description: 'The parties; the names are masked.', example: []}),
  })
  .openapi('CaseCourt', {
    description: 'The ruling whose documents are brought up to date (DIDUPAG).',
  });

export const CaseAppointment = z
  .object({
    start: instant('When the team comes.'),
    end: instant('Until when.').optional(),
    note: Text.optional(),
  })
  .openapi('CaseAppointment', {description: 'When a visit is held.'});

export const Case = z
  .object({
    number: z
      .string()
      .max(60)
      .openapi({description: 'The receipt number, as it is shown.', example: 'A1219-7K3M9QX-4'}),
    kind: z.enum(caseKinds).openapi({
      description: 'application; court: after a ruling; home, school, institution: a visit.',
      example: 'application',
    }),
    service: z
      .object({id: serviceId(), name: Text})
      .openapi('CaseService', {description: 'The service it is about, and what it is called.'})
      .optional(),
    subject: z.string().max(160).optional().openapi({
      description: 'Whom it concerns: the name with all but its first letters masked.',
      example: 'S*** A***',
    }),
    state: CaseState,
    since: instant('Since when it stands there.'),
    timeline: z
      .array(CaseEvent)
      .max(100)
      .openapi({description: 'What has happened, oldest first; the last is `state`.', example: []}),
    next: z.array(CaseStep).max(20).openapi({
      description: 'What usually comes next, in order; none when it is over.',
      example: [],
    }),
    time: CaseTime.optional(),
    todo: CaseTodo,
    wait: CaseWait.optional(),
    pickup: CasePickup.optional(),
    delivery: CaseDelivery.optional(),
    court: CaseCourt.optional(),
    appointment: CaseAppointment.optional(),
    updatedAt: instant('When the office last said something of it.'),
    sample: sample(),
  })
  .openapi('Case', {
    description:
      'Where a case stands. Holds no NIK, no full name, no address, and no note that the office made ' +
      'for itself.',
  });

export const CaseAnswer = z
  .object({
    data: Case,
    office: OfficeBrief,
    notices: z.array(Notice).openapi({
      description: 'Notices that hold now and touch this case: blanks, network, closed counters.',
      example: [],
    }),
    asOf: instant('The moment of this answer. It is personal: show it, do not keep it.'),
  })
  .openapi('CaseAnswer', {description: 'One case and its office. Never cached.'});

/**
 * One answer for every kind of number. There is no telling a number that does not exist from one
 * whose second factor is wrong: both are `no-match`, in the same time.
 */
export const lookupCase = createRoute({
  method: 'post',
  path: '/v1/offices/{office}/applications/lookup',
  operationId: 'lookupCase',
  summary: 'Where a case stands, by receipt number and second factor',
  tags: ['applications'],
  request: {
    params: officeParams,
    headers: lookupHeaders,
    body: {required: true, content: {'application/json': {schema: CaseLookup}}},
  },
  responses: {
    200: {description: 'The case.', content: {'application/json': {schema: CaseAnswer}}},
    ...refusals,
  },
});
