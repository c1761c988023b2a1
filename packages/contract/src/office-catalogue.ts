import {z} from '@hono/zod-openapi';
import {officeId, sample, serviceId, Text} from './common.js';
import {factId, FactValue} from './conditions.js';
import {
  channelsField,
  itemId,
  notesField,
  ProcessingTime,
  requirementFields,
  Rule,
  Source,
} from './services.js';

/**
 * An office's own version of the catalogue: what it does otherwise than the national baseline, and
 * nothing else. Each verb says what it does, so that a change that names a missing item is a mistake
 * and never silently an addition.
 */

/** Who decided it and when it was last checked; that it is an office's rule goes without saying. */
export const OfficeRule = Rule.omit({level: true})
  .required({decidedBy: true})
  .openapi('OfficeRule', {description: 'Whose decision something of an office is.'});

const {id: _, ...changeable} = requirementFields;

/** The fields of an item that differ. */
export const RequirementChange = z
  .strictObject({
    ...z.object(changeable).partial().shape,
    always: z.literal(true).optional().openapi({
      description: 'Required in every case here: takes the national `when` and `whenText` away.',
      example: true,
    }),
    rule: OfficeRule.optional(),
  })
  .openapi('RequirementChange', {description: 'The fields of an item that differ.'});

export const RequirementRemoval = z
  .strictObject({reason: Text, rule: OfficeRule.optional()})
  .openapi('RequirementRemoval', {description: 'Why an item is not asked for here.'});

export const RequirementAddition = z
  .strictObject({...requirementFields, rule: OfficeRule.optional()})
  .openapi('RequirementAddition', {description: 'An item that only this office asks for.'});

export const ServiceChange = z
  .strictObject({
    offered: z.boolean().optional().openapi({
      description: 'false: the office does not offer it.',
      example: false,
    }),
    change: z
      .record(itemId(), RequirementChange)
      .optional()
      .openapi({description: 'Items that differ, by id.', example: {photo: {present: 'photo'}}}),
    remove: z
      .record(itemId(), RequirementRemoval)
      .optional()
      .openapi({
        description: 'Items that are not asked for here, by id.',
        example: {parents_ktp: {reason: {id: 'Sudah ada di sistem'}}},
      }),
    add: z
      .array(RequirementAddition)
      .optional()
      .openapi({
        description: 'Items that only this office asks for.',
        example: [{id: 'old_kia', name: {id: 'KIA lama'}, present: 'show'}],
      }),
    notes: notesField().optional(),
    time: z
      .strictObject(ProcessingTime.omit({rule: true}).partial().shape)
      .optional()
      .openapi({
        description: 'How long it takes here, where that differs.',
        example: {limitDays: 14},
      }),
    channels: channelsField().optional(),
    rule: OfficeRule.optional(),
  })
  .openapi('ServiceChange', {
    description:
      'What an office does otherwise than the national service, by verbs: a change or removal of an ' +
      'item that there is not is a mistake.',
    example: {offered: false},
  });

export const OfficeCatalogue = z.strictObject({
  office: officeId(),
  /** Invented, and to be shown as such. */
  sample: sample().optional(),
  /** Whose decision all of this is, unless a part names another. */
  rule: OfficeRule,
  /** Sources of the office's own, beside the baseline's. */
  sources: z.array(Source).optional(),
  switches: z.record(factId(), FactValue).optional(),
  services: z.record(serviceId(), ServiceChange),
});

export type OfficeRule = z.infer<typeof OfficeRule>;
export type RequirementChange = z.infer<typeof RequirementChange>;
export type ServiceChange = z.infer<typeof ServiceChange>;
export type OfficeCatalogue = z.infer<typeof OfficeCatalogue>;
