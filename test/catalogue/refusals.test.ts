/** Broken files: each fault with its file, line, column and reason, and nothing loaded. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  baseline,
  CatalogueError,
  type Fault,
  parseOfficeCatalogue,
  validateCatalogue,
} from '@pendopo/catalogue';

function faultsOf(load: () => unknown): readonly Fault[] {
  try {
    load();
  } catch (error) {
    assert.ok(error instanceof CatalogueError, String(error));
    for (const {file, line, column, message} of error.faults) {
      assert.ok(error.message.includes(`${file}:${line}:${column} ${message}`));
    }
    return error.faults;
  }
  throw new Error('It was not refused');
}

const brief = ({file, line, column, code, message}: Fault) =>
  `${file}:${line}:${column} ${code}: ${message}`;

const rule = '{"decidedBy": "Contoh", "sources": ["DKI"], "verifiedOn": "2026-11"}';

/** An office file: line 4 is the first of `body`. */
const office = (body: string) => `{
  "office": "12.19",
  "rule": ${rule},
${body}
}`;

const refusals: [what: string, body: string, faults: string[]][] = [
  ['no JSON', '  "services": {,}', ['4:16 not-json: This is no JSON: ValueExpected']],
  [
    'a field that stands twice',
    '  "services": {"death": {}, "death": {}}',
    ['4:29 duplicate-key: "death" stands twice'],
  ],
  [
    'a field that is none',
    '  "services": {"death": {"remvoe": {}}}',
    ['4:26 shape: "remvoe" is no field of this'],
  ],
  [
    'a missing part',
    '  "switches": {}',
    ['1:1 shape: services: Invalid input: expected record, received undefined'],
  ],
  [
    'an unknown service',
    '  "services": {"kia_under6": {}}',
    ['4:16 unknown-service: There is no service "kia_under6"'],
  ],
  [
    'a change of an item that is not there',
    `  "services": {
    "kia_5to17": {
      "change": {
        "foto": {"note": {"id": "3x4"}}
      }
    }
  }`,
    ['7:9 missing-item: kia_5to17 has no item "foto" to change; to add one, use "add"'],
  ],
  [
    'a removal of an item that is not there',
    '  "services": {"death": {"remove": {"kk": {"reason": {"id": "x"}}}}}',
    ['4:37 missing-item: death has no item "kk" to remove; to add one, use "add"'],
  ],
  [
    'an addition of an item that is there',
    '  "services": {"suket": {"add": [{"id": "kk", "name": {"id": "KK"}, "present": "copy"}]}}',
    ['4:41 item-exists: suket already has an item "kk"; to alter it, use "change"'],
  ],
  [
    'an item both changed and removed',
    '  "services": {"suket": {"change": {"kk": {}}, "remove": {"kk": {"reason": {"id": "x"}}}}}',
    ['4:37 contradiction: "kk" is both changed and removed'],
  ],
  [
    'a condition over an undeclared fact',
    '  "services": {"suket": {"change": {"kk": {"when": {"not": {"fact": "rich", "eq": true}}, "whenText": {"id": "x"}}}}}',
    ['4:69 unknown-fact: There is no fact "rich"'],
  ],
  [
    'a comparison with what the fact is never',
    '  "services": {"suket": {"change": {"kk": {"when": {"fact": "reason", "in": ["lost", "burnt"]}, "whenText": {"id": "x"}}}}}',
    ['4:77 comparison: "reason" is never "burnt": it is "lost", "damaged"'],
  ],
  [
    'a comparison by size of what is no number',
    '  "services": {"suket": {"change": {"kk": {"when": {"fact": "ever_married", "gte": 1}, "whenText": {"id": "x"}}}}}',
    ['4:84 comparison: "ever_married" is no number and cannot be compared by gte'],
  ],
  [
    'an age out of range',
    '  "services": {"suket": {"change": {"kk": {"when": {"fact": "age", "eq": 200}, "whenText": {"id": "x"}}}}}',
    ['4:74 comparison: "age" is never 200: it is a whole number from 0 to 120'],
  ],
  [
    'a condition that is none, deep within another',
    '  "services": {"suket": {"change": {"kk": {"when": {"all": [{"fact": "age", "is": 3}]}}}}}',
    [
      '4:61 shape: Write {all: […]}, {any: […]}, {not: …} or {fact, eq | in | lt | lte | gt | gte}',
      '4:77 shape: "is" is no field of this',
    ],
  ],
  [
    'a condition that is no condition at all',
    '  "services": {"suket": {"change": {"kk": {"when": {"any": [{"not": "lost"}]}}}}}',
    ['4:69 shape: Write {all: […]}, {any: […]}, {not: …} or {fact, eq | in | lt | lte | gt | gte}'],
  ],
  [
    'a condition without words',
    '  "services": {"suket": {"change": {"kk": {"when": {"fact": "ever_married", "eq": true}}}}}',
    ['4:52 no-words: Say it in words: whenText'],
  ],
  [
    'a dangling alternative',
    '  "services": {"suket": {"change": {"kk": {"alternativeTo": "ktp"}}}}',
    ['4:61 dangling-link: alternativeTo: there is no item "ktp"'],
  ],
  [
    'a cyclic alternative',
    '  "services": {"death": {"change": {"witness_ktp": {"alternativeTo": "death_letter"}, "death_letter": {"partOf": "witness_ktp"}}}}',
    [
      '4:70 cyclic-link: The links of "witness_ktp" run in a circle',
      '4:114 cyclic-link: The links of "death_letter" run in a circle',
    ],
  ],
  [
    'an unknown source',
    `  "services": {"suket": {"rule": ${rule.replace('DKI', 'NOWHERE')}}}`,
    ['4:70 unknown-source: There is no source "NOWHERE"'],
  ],
  [
    'an unknown switch',
    '  "switches": {"f106_accepted": true}, "services": {}',
    ['4:16 unknown-switch: There is no switch "f106_accepted"'],
  ],
  [
    "a citizen's fact set as a switch",
    '  "switches": {"age": 3}, "services": {}',
    ['4:16 not-a-switch: "age" is for citizens to answer, not for the office to set'],
  ],
  [
    'a switch with a value it cannot have',
    '  "switches": {"f105_accepted": "yes"}, "services": {}',
    ['4:33 comparison: "f105_accepted" is true or false, not "yes"'],
  ],
  [
    'everything at once, in order',
    `  "switches": {"age": 3},
  "services": {
    "nothing": {},
    "suket": {"remove": {"ktp": {"reason": {"id": "x"}}}}
  }`,
    [
      '4:16 not-a-switch: "age" is for citizens to answer, not for the office to set',
      '6:5 unknown-service: There is no service "nothing"',
      '7:26 missing-item: suket has no item "ktp" to remove; to add one, use "add"',
    ],
  ],
];

describe("an office's file", () => {
  for (const [what, body, faults] of refusals) {
    it(`with ${what} is refused`, () => {
      const found = faultsOf(() => parseOfficeCatalogue(office(body), 'contoh.json', baseline()));
      assert.deepEqual(
        found.map(brief),
        faults.map(fault => `contoh.json:${fault}`),
      );
    });
  }
});

const service = (more: object) => ({
  id: 'contoh',
  name: {id: 'Contoh'},
  group: 'other',
  events: ['other'],
  keywords: [],
  applicant: {id: 'Siapa saja'},
  eligibility: [],
  requirements: [],
  forms: [],
  time: 'standard',
  outputs: [],
  channels: ['office'],
  legal: [],
  notes: [],
  rule: {sources: ['DKI'], verifiedOn: '2026-11'},
  ...more,
});

const itemRule = {sources: ['DKI'], verifiedOn: '2026-11'};
const item = (id: string, more: object = {}) => ({
  id,
  name: {id},
  present: 'copy',
  rule: itemRule,
  ...more,
});
const when = {fact: 'reason', eq: 'lost'};
const whenText = {id: 'bila hilang'};

const wrong: [what: string, service: object, codes: string[]][] = [
  ['an item that stands twice', {requirements: [item('kk'), item('kk')]}, ['duplicate-id']],
  ['a condition without words', {requirements: [item('kk', {when})]}, ['no-words']],
  ['a form without words', {forms: [{code: 'F-1.02', when}]}, ['no-words']],
  ['an unknown form', {forms: [{code: 'F-9.99'}]}, ['unknown-form']],
  ['an unknown time', {time: 'never'}, ['shape']],
  ['an unknown source', {rule: {...itemRule, sources: ['NOWHERE']}}, ['unknown-source']],
  [
    'an unknown source of an item',
    {requirements: [item('kk', {rule: {...itemRule, sources: ['NOWHERE']}})]},
    ['unknown-source'],
  ],
  ['an unknown fact asked', {asks: {rich: {question: {id: '?'}}}}, ['unknown-fact']],
  [
    'a way out to nowhere',
    {eligibility: [{when, otherwise: {text: {id: 'x'}, service: 'nowhere'}}]},
    ['unknown-service'],
  ],
  [
    'an alternative to itself',
    {requirements: [item('kk', {when, whenText, alternativeTo: 'kk'})]},
    ['cyclic-link'],
  ],
  [
    'three items in a circle',
    {
      requirements: [
        item('aa', {alternativeTo: 'bb'}),
        item('bb', {partOf: 'cc'}),
        item('cc', {alternativeTo: 'aa'}),
      ],
    },
    ['cyclic-link', 'cyclic-link', 'cyclic-link'],
  ],
];

describe('a file of services', () => {
  for (const [what, more, codes] of wrong) {
    it(`with ${what} is refused`, () => {
      const text = JSON.stringify([service(more)], null, 2);
      const found = faultsOf(() => validateCatalogue(text, 'contoh.json'));
      assert.deepEqual(
        found.map(({code}) => code),
        codes,
      );
      assert.ok(found.every(({file, line}) => file === 'contoh.json' && line > 1));
    });
  }

  it('with two services of one id is refused', () => {
    const text = JSON.stringify([service({}), service({})], null, 2);
    const found = faultsOf(() => validateCatalogue(text, 'contoh.json'));
    assert.deepEqual(
      found.map(({code}) => code),
      ['duplicate-id', 'duplicate-id'],
    );
  });

  it('is loaded without that', () => {
    assert.equal(validateCatalogue(JSON.stringify([service({})]), 'contoh.json').length, 1);
  });
});
