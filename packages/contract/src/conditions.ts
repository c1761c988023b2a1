import {z} from '@hono/zod-openapi';
import {Text} from './common.js';

/** Name of a fact: what a condition asks about, such as the age of the child. */
export const factId = () =>
  z
    .string()
    .regex(/^[a-z0-9_]{2,40}$/)
    .openapi({description: 'The fact: one of those the service declares.', example: 'age'});

export const FactValue = z
  .union([z.boolean(), z.string().max(60), z.number()])
  .openapi('FactValue', {
    description: 'Value of a fact: true or false, one of its choices, or a number in its unit.',
    example: true,
  });

const bound = (description: string) =>
  z
    .number()
    .optional()
    .openapi({description: `${description}, in the fact's unit.`, example: 5});

const notAll = 'Write {all: […]}, {any: […]}, {not: …} or {fact, eq | in | lt | lte | gt | gte}';

export const Comparison = z
  .strictObject({
    fact: factId(),
    eq: FactValue.optional(),
    in: z
      .array(FactValue)
      .min(1)
      .optional()
      .openapi({description: 'It is one of these.', example: ['lost', 'damaged']}),
    lt: bound('It is less than this'),
    lte: bound('It is this or less'),
    gt: bound('It is more than this'),
    gte: bound('It is this or more'),
  })
  .refine(({fact: _, ...tests}) => Object.keys(tests).length > 0, notAll)
  .openapi('Comparison', {
    description: 'A fact compared with values; where several tests are given, all must hold.',
    example: {fact: 'age', gte: 5, lt: 17},
  });

/** When something holds: data, so that offices can write it and screens can explain it. */
export type Condition =
  {all: Condition[]} | {any: Condition[]} | {not: Condition} | z.infer<typeof Comparison>;

const self: z.ZodType<Condition> = z.lazy(() => Condition);
const several = (description: string) =>
  z
    .array(self)
    .min(1)
    .openapi({description, example: [{fact: 'lost', eq: true}]});

export const Condition: z.ZodType<Condition> = z
  .union(
    [
      z.strictObject({all: several('Its parts.')}).openapi({description: 'All of these hold.'}),
      z
        .strictObject({any: several('Its parts.')})
        .openapi({description: 'At least one of these holds.'}),
      z.strictObject({not: self}).openapi({description: 'This does not hold.'}),
      Comparison,
    ],
    notAll,
  )
  .openapi('Condition', {
    description: 'When something holds: all, any or not of other conditions, or one comparison.',
    example: {fact: 'age', lt: 17},
  });

export const factTypes = ['boolean', 'choice', 'number'] as const;
export const factUnits = ['years', 'days'] as const;
export const deciders = ['citizen', 'office'] as const;

export const FactOption = z
  .strictObject({value: FactValue, label: Text})
  .openapi('FactOption', {description: 'A value that may be chosen, and what it is called.'});

/** What the national baseline and an office's own version both tell of a fact. */
export const factFields = {
  id: factId(),
  type: z.enum(factTypes).openapi({
    description: 'boolean: yes or no; choice: one of `values`; number: counted in `unit`.',
    example: 'number',
  }),
  question: Text,
  help: Text.optional(),
  values: z
    .array(FactOption)
    .min(2)
    .optional()
    .openapi({
      description: 'The choices; for a boolean, labels that say it better than yes and no.',
      example: [
        {value: 'lost', label: {id: 'Hilang', en: 'Lost'}},
        {value: 'damaged', label: {id: 'Rusak', en: 'Damaged'}},
      ],
    }),
  unit: z
    .enum(factUnits)
    .optional()
    .openapi({description: 'What a number counts: completed years, or days.', example: 'years'}),
  min: z.int().optional().openapi({description: 'The least it can be, in its unit.', example: 0}),
  max: z.int().optional().openapi({description: 'The most it can be, in its unit.', example: 120}),
  derivedFrom: z
    .strictObject({
      fact: z.literal('birth_date').openapi({
        description:
          'A birth date, YYYY-MM-DD; it is reckoned with on the device and sent nowhere.',
        example: 'birth_date',
      }),
      as: z
        .enum(factUnits)
        .openapi({description: 'Completed years of age, or days since.', example: 'years'}),
    })
    .optional()
    .openapi({description: 'From what it can be reckoned instead of being asked.'}),
  decidedBy: z.enum(deciders).openapi({
    description: 'citizen: the public is asked; office: the office decides it for everyone.',
    example: 'citizen',
  }),
};
