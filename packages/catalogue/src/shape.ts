import {
  Condition,
  Fact,
  Fee,
  Form,
  LegalBasis,
  LifeEvent,
  Output,
  ProcessingTime,
  Requirement,
  Rule,
  serviceFields,
  Source,
  Text,
} from '@pendopo/contract';
import {z} from '@hono/zod-openapi';
import type {Path, SourceText} from './source-text.js';

/** In the baseline every rule is national. `remark` is for who edits the data, never shown. */
const BaseRule = Rule.omit({level: true, decidedBy: true});
const remark = {remark: z.string().optional()};
const BaseTime = ProcessingTime.extend({rule: BaseRule});

export const SourceRecords = z.array(z.strictObject({...Source.shape, ...remark}));
export const FormRecords = z.array(
  z.strictObject({...Form.pick({code: true, name: true, aliases: true}).shape, rule: BaseRule}),
);
export const FactRecords = z.array(
  z.strictObject({...Fact.shape, rule: BaseRule.optional(), ...remark}),
);
export const EventRecords = z.array(z.strictObject(LifeEvent.shape));
export const Terms = z.strictObject({
  fee: z.strictObject({...Fee.shape, rule: BaseRule}),
  times: z.record(z.string(), BaseTime),
});

const {offered: _, fee: __, ...written} = serviceFields;

export const ServiceRecords = z.array(
  z.strictObject({
    ...written,

    /** Its own way of asking for a fact. */
    asks: z.record(z.string(), z.strictObject({question: Text, help: Text.optional()})).optional(),
    requirements: z.array(z.strictObject({...Requirement.shape, rule: BaseRule, ...remark})),
    /** Forms by their code; names and aliases stand with the forms. */
    forms: z.array(Form.omit({name: true, aliases: true})),
    /** One of the times that the terms name. */
    time: z.string(),
    outputs: z.array(Output),
    legal: z.array(LegalBasis),
    rule: BaseRule,
  }),
);

export type SourceRecord = z.infer<typeof SourceRecords>[number];
export type FormRecord = z.infer<typeof FormRecords>[number];
export type FactRecord = z.infer<typeof FactRecords>[number];
export type EventRecord = z.infer<typeof EventRecords>[number];
export type Terms = z.infer<typeof Terms>;
export type ServiceRecord = z.infer<typeof ServiceRecords>[number];

/** The innermost part of a condition that is none: a union can only say that it fits nowhere. */
function innermost(value: unknown, path: Path): Path {
  const parts = Object(value) as {all?: unknown; any?: unknown; not?: unknown};
  for (const name of ['all', 'any'] as const) {
    const list = parts[name];
    if (!Array.isArray(list)) continue;
    const wrong = list.findIndex(part => !Condition.safeParse(part).success);
    if (wrong >= 0) return innermost(list[wrong], [...path, name, wrong]);
  }
  if (parts.not && !Condition.safeParse(parts.not).success) {
    return innermost(parts.not, [...path, 'not']);
  }
  return path;
}

const at = (value: unknown, path: Path) =>
  path.reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], value);

/**
 * The value of a file, once it has the shape it must have.
 *
 * @throws {CatalogueError} with every fault of shape
 */
export function shaped<T>(source: SourceText, schema: z.ZodType<T>): T {
  const {data, error} = schema.safeParse(source.value);
  for (const issue of error?.issues ?? []) {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        source.faultAtName([...path, key], 'shape', `"${key}" is no field of this`);
      }
    } else if (issue.code === 'invalid_union') {
      source.fault(innermost(at(source.value, path), path), 'shape', issue.message);
    } else if (issue.code === 'invalid_key') {
      source.faultAtName(path, 'shape', `"${String(path.at(-1))}" is no id`);
    } else if (issue.code === 'custom') {
      source.fault(path, 'shape', issue.message);
    } else {
      source.fault(path, 'shape', `${path.at(-1) ?? 'The file'}: ${issue.message}`);
    }
  }
  source.refuse();
  return data as T;
}
