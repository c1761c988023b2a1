import {createRoute, z} from '@hono/zod-openapi';
import {ComplaintSettings} from './complaint-clocks.js';
import {freshness, Region, serviceGroups, serviceId, Text} from './common.js';
import {OfficeBrief, officeParams} from './offices.js';
import {ClosedDay} from './opening-times.js';
import {notModified, refusals} from './problem.js';
import {receiptNumber} from './writing.js';
import {VisitRequestSettings} from './visit-requests.js';

/** What beside the number opens an application: the office's choice. */
export const factors = ['birth-date', 'phone-end', 'pin'] as const;

const keptFor = (what: string) =>
  z
    .int()
    .min(1)
    .max(3650)
    .openapi({
      description:
        `Days after its end for which the personal part of ${what} is kept; then it is erased and only ` +
        'the figure stays.',
      example: 365,
    });

/** Data must not be kept longer than what it was given for (UU 27/2022 article 16). */
export const Retention = z
  .object({
    applications: keptFor('an application'),
    complaints: keptFor('a complaint'),
    visitRequests: keptFor('a request for a visit'),
    surveys: keptFor('an answer to the survey'),
  })
  .openapi('Retention', {description: 'For how long an office keeps what is personal.'});

export const StatusSettings = z
  .object({
    factor: z.enum(factors).openapi({
      description:
        'What must be told beside the number of an application: the birth date, the last four digits ' +
        'of the phone number, or a PIN that the office gave out.',
      example: 'birth-date',
    }),
    tryOut: z
      .array(
        z
          .object({
            number: receiptNumber(),
            factor: z.string().max(80).openapi({
              description: 'What opens it.',
              example: '17-08-1990',
            }),
            name: Text,
          })
          .openapi('SampleNumber', {
            description: 'A number of invented data, what opens it, and what it shows.',
          }),
      )
      .max(20)
      .optional()
      .openapi({
        description: 'Only at offices whose data are a sample: numbers to try.',
        example: [],
      }),
  })
  .openapi('StatusSettings', {description: "How an office's applications are looked up."});

export const IntakeSettings = z
  .object({
    status: StatusSettings,
    complaints: ComplaintSettings,
    visitRequests: VisitRequestSettings,
    retention: Retention,
  })
  .openapi('IntakeSettings', {description: 'How an office takes in what the public writes.'});

export const IntakeService = z
  .object({
    id: serviceId(),
    name: Text,
    group: z.enum(serviceGroups).openapi({description: 'The group of services.', example: 'kia'}),
  })
  .openapi('IntakeService', {description: 'A service that a form can be about.'});

export const Intake = z
  .object({
    office: OfficeBrief,
    services: z
      .array(IntakeService)
      .openapi({description: "The office's services, in the catalogue's order.", example: []}),
    districts: z.array(Region).openapi({
      description: 'The districts that the office serves, by code.',
      example: [{code: '12.19.06', name: 'Tanjung Tiram'}],
    }),
    settings: IntakeSettings,
    address: z
      .string()
      .max(300)
      .optional()
      .openapi({description: 'Where letters to the office go.', example: 'Jalan Contoh 1'}),
    closedDays: z.array(ClosedDay).openapi({
      description:
        'Weekdays of the coming half year, Monday to Friday, on which nobody works: holidays, ' +
        'collective leave, closed days of the office.',
      example: [],
    }),
    ...freshness,
  })
  .openapi('Intake', {
    description: 'All that a form needs to know of an office before anything is written into it.',
  });

export const getIntake = createRoute({
  method: 'get',
  path: '/v1/offices/{office}/intake',
  operationId: 'getIntake',
  summary: 'What forms need to know of an office',
  tags: ['writing'],
  request: {params: officeParams, query: z.strictObject({})},
  responses: {
    200: {description: 'The intake.', content: {'application/json': {schema: Intake}}},
    ...notModified,
    ...refusals,
  },
});
