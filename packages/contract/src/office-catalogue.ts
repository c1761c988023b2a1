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
export const OfficeRule = Rule.omit({level: true}).required({decidedBy: true});

const {id: _, ...changeable} = requirementFields;

/** The fields of an item that differ. */
export const RequirementChange = z.strictObject({
  ...z.object(changeable).partial().shape,
  /** It is required in every case here: takes the baseline's `when` and `whenText` away. */
  always: z.literal(true).optional(),
  rule: OfficeRule.optional(),
});

export const RequirementRemoval = z.strictObject({reason: Text, rule: OfficeRule.optional()});

export const RequirementAddition = z.strictObject({
  ...requirementFields,
  rule: OfficeRule.optional(),
});

export const ServiceChange = z.strictObject({
  offered: z.boolean().optional(),
  change: z.record(itemId(), RequirementChange).optional(),
  remove: z.record(itemId(), RequirementRemoval).optional(),
  add: z.array(RequirementAddition).optional(),
  notes: notesField().optional(),
  time: z.strictObject(ProcessingTime.omit({rule: true}).partial().shape).optional(),
  channels: channelsField().optional(),
  rule: OfficeRule.optional(),
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
