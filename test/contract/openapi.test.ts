/** The description of the API: fresh, and telling of every field what a developer must know. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import * as contract from '@pendopo/contract';
import document from '@pendopo/contract/openapi.json' with {type: 'json'};

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  example?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  nullable?: unknown;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  pattern?: string;
}

interface Parameter {
  name: string;
  in: string;
  description?: string;
  example?: unknown;
  required?: boolean;
  schema: Schema;
}

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: {content: Record<string, {schema: Schema}>};
  responses: Record<string, {description: string; content?: Record<string, {schema: Schema}>}>;
}

const schemas = document.components.schemas as unknown as Record<string, Schema>;
const paths = document.paths as unknown as Record<string, Record<string, Operation>>;
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({path, method, ...operation})),
);

const inner = ({
  properties = {},
  additionalProperties: rest,
  items,
  anyOf = [],
  allOf = [],
  oneOf = [],
}: Schema) => [
  ...Object.entries(properties).map(([name, schema]) => ({name: `.${name}`, schema})),
  ...(rest && typeof rest === 'object' ? [{name: '.*', schema: rest}] : []),
  ...(items ? [{name: '[]', schema: items}] : []),
  ...[...anyOf, ...allOf, ...oneOf].map((schema, n) => ({name: `|${n}`, schema})),
];

/** Every schema there is, by where it stands. */
function* walk(where: string, schema: Schema): Generator<[where: string, schema: Schema]> {
  yield [where, schema];
  for (const {name, schema: one} of inner(schema)) yield* walk(where + name, one);
}

const named = Object.entries(schemas).flatMap(([name, schema]) => [...walk(name, schema)]);
const parameters = operations.flatMap(({operationId, parameters = []}) =>
  parameters.map(one => [`${operationId}?${one.name}`, one] as const),
);
const bodies = operations.flatMap(({operationId, responses}) =>
  Object.entries(responses).flatMap(([status, {content = {}}]) =>
    Object.values(content).flatMap(({schema}) => [...walk(`${operationId} ${status}`, schema)]),
  ),
);
const sent = operations.flatMap(({operationId, requestBody}) =>
  Object.values(requestBody?.content ?? {}).flatMap(({schema}) => [
    ...walk(`${operationId} body`, schema),
  ]),
);
const everything = [
  ...named,
  ...sent,
  ...parameters.flatMap(([where, {schema}]) => [...walk(where, schema)]),
  ...bodies,
];

/** The schema itself, or the one it points to. */
const resolved = (schema: Schema): Schema => {
  if (!schema.$ref) return schema;
  const found = schemas[schema.$ref.replace('#/components/schemas/', '')];
  assert.ok(found, schema.$ref);
  return found;
};

/** Which of them lack something; an empty list is what is wanted. */
const lacking = <T>(all: readonly (readonly [string, T])[], test: (one: T) => unknown) =>
  all.filter(([, one]) => !test(one)).map(([where]) => where);

/** A field of some object; the items of a list are described with the list. */
const isField = ([where]: readonly [string, Schema]) => /\.\w+$/.test(where);

describe('openapi.json', () => {
  it('is what the schemas say', () => {
    assert.deepEqual(document, JSON.parse(JSON.stringify(contract.openapiDocument())));
  });

  it('and types.ts are fresh, to the letter', async () => {
    // Compares both with what it would write, and writes nothing.
    const script = fileURLToPath(new URL('../../scripts/openapi.ts', import.meta.url));
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    await promisify(execFile)(process.execPath, [script, '--check'], {cwd});
    const types = await readFile(`${cwd}/packages/contract/src/types.ts`, 'utf8');
    for (const name of Object.keys(schemas)) assert.match(types, new RegExp(`\\b${name}\\b`));
  });

  it('is OpenAPI 3.1 with a name, a licence and a server', () => {
    assert.match(document.openapi, /^3\.1\.\d$/);
    assert.ok(document.info.title && document.info.version && document.info.license.name);
    assert.ok(document.servers.length > 0);
  });

  it('describes every field that an answer may hold', () => {
    const fields = everything.filter(isField);
    assert.ok(fields.length > 100, `${fields.length} fields`);
    assert.deepEqual(
      lacking(fields, one => resolved(one).description),
      [],
    );
    assert.deepEqual(
      lacking(named, one => resolved(one).description || !resolved(one).properties),
      [],
    );
  });

  it('gives an example of every field that is no structure of its own', () => {
    const fields = everything.filter(one => isField(one) && !one[1].$ref);
    const structured = (one: Schema) => one.properties !== undefined;
    assert.deepEqual(
      lacking(fields, one => structured(one) || one.example !== undefined),
      [],
    );
  });

  it('describes every parameter, with an example that it takes itself', () => {
    assert.ok(parameters.length > 15);
    const text = ({description, schema}: Parameter) => description ?? schema.description;
    const example = (one: Parameter) => one.example ?? one.schema.example;
    assert.deepEqual(
      lacking(parameters, one => text(one) && example(one) !== undefined),
      [],
    );
    const fits = (one: Parameter) => {
      const {pattern, enum: choices} = one.schema;
      return (
        (!pattern || new RegExp(pattern).test(String(example(one)))) &&
        (!choices || choices.includes(example(one)))
      );
    };
    assert.deepEqual(lacking(parameters, fits), []);
  });

  it('says of every instant in which zone it is, of every date and clock time too', () => {
    const told = (one: Schema) => /time zone|offset|zone/i.test(resolved(one).description ?? '');
    const instants = everything.filter(([, {format}]) => format === 'date-time');
    const dates = everything.filter(([, {format}]) => format === 'date');
    const clocks = everything.filter(([, {pattern}]) => pattern?.includes('[01]'));
    assert.ok(instants.length > 10 && dates.length > 1 && clocks.length > 1);
    assert.deepEqual(lacking([...instants, ...dates, ...clocks], told), []);
    const zoned = ({example}: Schema) => /T\d\d:\d\d:\d\d\+0[789]:00$/.test(String(example));
    assert.deepEqual(lacking(instants, zoned), []);
  });

  it('says of what is counted what is counted', () => {
    const whole = everything.filter(
      ([where, {type}]) =>
        type === 'integer' && /total|left|minimum$/.test(where) && !where.startsWith('TodoGroup'),
    );
    assert.ok(whole.length >= 3);
    assert.deepEqual(
      lacking(whole, one => /persons/.test(one.description ?? '')),
      [],
    );
  });

  it('has nothing that may be null', () => {
    const never = (one: Schema) =>
      one.nullable === undefined &&
      ![one.type].flat().includes('null') &&
      !one.enum?.includes(null) &&
      !one.anyOf?.some(({type}) => type === 'null');
    assert.deepEqual(lacking(everything, never), []);
  });

  it('points to nothing that is not there', () => {
    for (const [, one] of everything) resolved(one);
    const used = new Set(everything.map(([, {$ref}]) => $ref).filter(Boolean));
    for (const name of Object.keys(schemas))
      assert.ok(used.has(`#/components/schemas/${name}`), name);
  });

  const photos = ['image/jpeg', 'image/png', 'image/webp'];
  const files = [
    ['.ics', 'text/calendar'],
    ['/photo', ...photos],
    ['/photos/{photo}', ...photos],
    ['/files/{part}', ...photos, 'application/pdf'],
    ['/bad-rows', 'text/csv'],
    ['/import-templates/{kind}', 'text/csv'],
  ] as const;

  it('names every operation once, with what it is for and how it is refused', () => {
    const ids = operations.map(({operationId}) => operationId);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length > 13);
    for (const {operationId, summary, tags, responses, path, method} of operations) {
      assert.ok(summary && tags.length, operationId);
      // What is kept by caches can be unchanged; what is written or told once cannot.
      const kept = method === 'get' && path !== '/v1/challenge' && !path.startsWith('/v1/staff/');
      const [done] = Object.keys(responses).filter(status => /^20[014]$/.test(status));
      const expected = [done, ...(kept ? ['304'] : []), '4XX', '5XX'];
      assert.deepEqual(Object.keys(responses).sort(), expected, operationId);
      for (const refusal of ['4XX', '5XX'] as const) {
        const {schema} = responses[refusal]!.content!['application/problem+json']!;
        assert.equal(schema.$ref, '#/components/schemas/Problem');
      }
      const types = files.find(([end]) => path.endsWith(end));
      assert.deepEqual(
        Object.keys(responses[done!]!.content ?? {}),
        done === '204' ? [] : (types?.slice(1) ?? ['application/json']),
      );
    }
  });

  it('takes its own examples', () => {
    const parsers = contract as unknown as Record<string, {safeParse?: (value: unknown) => object}>;
    const known = Object.keys(schemas).filter(name => parsers[name]?.safeParse);
    assert.ok(known.length > 15);
    for (const name of known) {
      const {error} = parsers[name]!.safeParse!(exampleOf(schemas[name]!)) as {error?: Error};
      assert.equal(error, undefined, `${name}: ${error?.message}`);
    }
  });
});

/** A value made of the examples of its fields. */
function exampleOf(schema: Schema): unknown {
  const {properties, example, items} = resolved(schema);
  if (example !== undefined) return example;
  if (items) return [exampleOf(items)];
  if (!properties) return undefined;
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, exampleOf(field)]),
  );
}
