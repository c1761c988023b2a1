/** The rules: conditions in three values, and what a checklist may never do, for any service. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {baseline} from '@pendopo/catalogue';
import {
  type Answers,
  type Checklist,
  checklist,
  type Condition,
  decide,
  type Fact,
  type FactValue,
  isUsageError,
  type Requirement,
  type Service,
} from '@pendopo/sdk';

const text = (id: string) => ({id, en: id});
const rule = {level: 'national' as const, sources: ['MEM'], verifiedOn: '2026-11'};

const facts: Fact[] = [
  {id: 'yes', type: 'boolean', question: text('yes?'), decidedBy: 'citizen'},
  {
    id: 'pick',
    type: 'choice',
    question: text('pick?'),
    values: ['a', 'b', 'c'].map(value => ({value, label: text(value)})),
    decidedBy: 'citizen',
  },
  {id: 'count', type: 'number', question: text('count?'), min: 0, max: 6, decidedBy: 'citizen'},
  {id: 'also', type: 'boolean', question: text('also?'), decidedBy: 'citizen'},
];

const everyValue: Record<string, FactValue[]> = {
  yes: [true, false],
  pick: ['a', 'b', 'c'],
  count: [0, 1, 2, 3, 4, 5, 6],
  also: [true, false],
};

const valueOf = (id: string) => fc.constantFrom(...everyValue[id]!);
const number = fc.integer({min: -1, max: 7});

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('yes', 'pick', 'count', 'also').chain(fact =>
    fc.oneof(
      valueOf(fact).map(eq => ({fact, eq})),
      fc.array(valueOf(fact), {minLength: 1, maxLength: 2}).map(values => ({fact, in: values})),
    ),
  ),
  fc.oneof(
    number.map(lt => ({fact: 'count', lt})),
    number.map(lte => ({fact: 'count', lte})),
    number.map(gt => ({fact: 'count', gt})),
    fc.tuple(number, number).map(([gte, lt]) => ({fact: 'count', gte, lt})),
  ),
);

const {condition} = fc.letrec<{condition: Condition; parts: Condition[]}>(tie => ({
  parts: fc.array(tie('condition'), {minLength: 1, maxLength: 3}),
  condition: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    comparison,
    tie('parts').map(all => ({all})),
    tie('parts').map(any => ({any})),
    tie('condition').map(not => ({not})),
  ),
}));

const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(Object.keys(everyValue).map(id => [id, valueOf(id)])),
  {requiredKeys: []},
);

/** Two values only, said the plain way: what `decide` must agree with once all is known. */
function holds(one: Condition, known: Answers): boolean {
  if ('all' in one) return one.all.every(part => holds(part, known));
  if ('any' in one) return one.any.some(part => holds(part, known));
  if ('not' in one) return !holds(one.not, known);
  const value = known[one.fact]!;
  if (one.eq !== undefined && value !== one.eq) return false;
  if (one.in && !one.in.includes(value)) return false;
  if (one.lt !== undefined && !(Number(value) < one.lt)) return false;
  if (one.lte !== undefined && !(Number(value) <= one.lte)) return false;
  if (one.gt !== undefined && !(Number(value) > one.gt)) return false;
  return one.gte === undefined || Number(value) >= one.gte;
}

/** All ways the unanswered facts can turn out. */
function completions(given: Answers): Answers[] {
  return Object.entries(everyValue).reduce<Answers[]>(
    (all, [id, values]) =>
      given[id] === undefined
        ? all.flatMap(one => values.map(value => ({...one, [id]: value})))
        : all,
    [given],
  );
}

describe('a condition', () => {
  it('is what it is in two values, once all is known', () => {
    fc.assert(
      fc.property(condition, answers, (one, given) => {
        const known = completions(given)[0]!;
        assert.equal(decide(one, known), holds(one, known));
      }),
    );
  });

  it('is decided early only when no answer to come can change it', () => {
    fc.assert(
      fc.property(condition, answers, (one, given) => {
        const early = decide(one, given);
        if (early === undefined) return;
        for (const known of completions(given)) assert.equal(holds(one, known), early);
      }),
    );
  });

  it("keeps De Morgan's laws and double negation, unknown answers included", () => {
    fc.assert(
      fc.property(condition, condition, answers, (a, b, given) => {
        const same = (one: Condition, other: Condition) =>
          assert.equal(decide(one, given), decide(other, given));
        same({not: {all: [a, b]}}, {any: [{not: a}, {not: b}]});
        same({not: {any: [a, b]}}, {all: [{not: a}, {not: b}]});
        same({not: {not: a}}, a);
        same({all: [a, b]}, {all: [b, a]});
        same({any: [a, {all: [a, b]}]}, a);
      }),
    );
  });

  it('is unknown with an unknown part unless another part settles it', () => {
    const unknown = {fact: 'yes', eq: true};
    const known = {also: true};
    assert.equal(decide({all: [unknown, {fact: 'also', eq: false}]}, known), false);
    assert.equal(decide({all: [unknown, {fact: 'also', eq: true}]}, known), undefined);
    assert.equal(decide({any: [unknown, {fact: 'also', eq: true}]}, known), true);
    assert.equal(decide({any: [unknown, {fact: 'also', eq: false}]}, known), undefined);
    assert.equal(decide({not: unknown}, known), undefined);
  });
});

const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  name: text(id),
  present: 'copy',
  rule,
  ...more,
});

const service = (more: Partial<Service>): Service => ({...baseline().services[0]!, facts, ...more});

const whenever = (when: Condition) => ({when, whenText: text(JSON.stringify(when))});

/** Any service over the four facts, with links between its items that run in no circle. */
const anyService: fc.Arbitrary<Service> = fc
  .record({
    eligibility: fc.array(condition, {maxLength: 2}),
    items: fc.array(
      fc.record({
        when: fc.option(condition, {nil: undefined}),
        link: fc.option(fc.tuple(fc.constantFrom('alternativeTo', 'partOf'), fc.nat(9)), {
          nil: undefined,
        }),
      }),
      {minLength: 1, maxLength: 4},
    ),
    forms: fc.array(condition, {maxLength: 1}),
  })
  .map(({eligibility, items, forms}) =>
    service({
      eligibility: eligibility.map((when, n) => ({when, otherwise: {text: text(`way ${n}`)}})),
      requirements: items.map(({when, link}, n) =>
        requirement(`item${n}`, {
          ...(when && whenever(when)),
          ...(link && n > 0 && {[link[0]]: `item${link[1] % n}`}),
        }),
      ),
      forms: forms.map((when, n) => ({
        code: `F-${n}`,
        name: text('form'),
        aliases: [],
        ...whenever(when),
      })),
    }),
  );

const shown = (list: Checklist) =>
  new Set(list.requirements.flatMap(({oneOf}) => oneOf.flat().map(({id}) => id)));

/** What a citizen is told when all is known, by the plain rules above. */
function truth(
  {eligibility, requirements, forms}: Service,
  known: Answers,
): {out: string | undefined; items: string[]} {
  const out = eligibility.find(({when}) => !holds(when, known));
  if (out) return {out: out.otherwise.text.id, items: []};
  const needed = <T extends {when?: Condition}>(list: T[]) =>
    list.filter(({when}) => !when || holds(when, known));
  const codes = needed(forms).map(({code}) => code);
  return {out: undefined, items: [...needed(requirements).map(({id}) => id), ...codes]};
}

const key = (one: Service, known: Answers) => JSON.stringify(truth(one, known));
const asked = (list: Checklist) => list.questions.map(({fact}) => fact.id);

describe('a checklist', () => {
  it('hides no requirement that some answer to come would require', () => {
    fc.assert(
      fc.property(anyService, answers, (one, given) => {
        const list = checklist(one, given);
        for (const known of completions(given)) {
          for (const id of truth(one, known).items.filter(id => id.startsWith('item'))) {
            assert.ok(shown(list).has(id), id);
          }
        }
      }),
    );
  });

  it('shows nothing that no answer to come would require, and is certain only of what stays', () => {
    fc.assert(
      fc.property(anyService, answers, (one, given) => {
        const list = checklist(one, given);
        const truths = completions(given).map(known => truth(one, known).items);
        for (const id of shown(list))
          assert.ok(
            truths.some(items => items.includes(id)),
            id,
          );
        for (const {oneOf} of list.requirements.filter(({certain}) => certain)) {
          for (const {id} of oneOf.flat()) {
            const right = completions(given).filter(known => !truth(one, known).out);
            assert.ok(
              right.every(known => truth(one, known).items.includes(id)),
              id,
            );
          }
        }
      }),
    );
  });

  it('asks nothing that cannot change the outcome', () => {
    fc.assert(
      fc.property(anyService, answers, (one, given) => {
        for (const id of asked(checklist(one, given))) {
          const changes = completions(given).some(
            known =>
              new Set(everyValue[id]!.map(value => key(one, {...known, [id]: value}))).size > 1,
          );
          assert.ok(changes, id);
        }
      }),
    );
  });

  it('is complete only when the outcome is one and the same, or it is the wrong service', () => {
    fc.assert(
      fc.property(anyService, answers, (one, given) => {
        const list = checklist(one, given);
        assert.equal(list.complete, list.questions.length === 0);
        if (!list.complete) return;
        const outcomes = new Set(completions(given).map(known => key(one, known)));
        const away = completions(given).every(known => truth(one, known).out);
        assert.ok(outcomes.size === 1 || away);
        assert.equal(list.applies, !away);
      }),
    );
  });

  it('brings no question back when more is answered', () => {
    fc.assert(
      fc.property(anyService, answers, answers, (one, given, more) => {
        const before = new Set(asked(checklist(one, given)));
        for (const id of asked(checklist(one, {...more, ...given}))) assert.ok(before.has(id), id);
      }),
    );
  });

  it('does not care in which order answers came', () => {
    fc.assert(
      fc.property(anyService, answers, (one, given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        assert.deepEqual(checklist(one, reversed), checklist(one, given));
      }),
    );
  });

  it('offers of a number bands whose every number has the same outcome', () => {
    fc.assert(
      fc.property(anyService, answers, (one, given) => {
        const question = checklist(one, given).questions.find(({fact}) => fact.id === 'count');
        const covered = (question?.options ?? []).flatMap(({value, min, max}) => {
          const band = everyValue['count']!.filter(n => Number(n) >= min! && Number(n) <= max!);
          for (const known of completions(given)) {
            for (const count of band) {
              assert.equal(key(one, {...known, count}), key(one, {...known, count: value}));
            }
          }
          return band;
        });
        if (question) assert.deepEqual(covered, everyValue['count']);
      }),
    );
  });

  it('asks first what leaves the fewest questions, in the mean of its answers', () => {
    fc.assert(
      fc.property(anyService, answers, (one, given) => {
        const {questions} = checklist(one, given);
        const means = questions.map(({fact, options}) => {
          const left = options.map(
            ({value}) => checklist(one, {...given, [fact.id]: value}).questions.length,
          );
          return left.reduce((sum, n) => sum + n, 0) / left.length;
        });
        assert.deepEqual(
          means,
          means.toSorted((a, b) => a - b),
        );
      }),
      {numRuns: 50},
    );
  });

  it('says of what is not needed when alone it would be', () => {
    const one = service({
      eligibility: [],
      forms: [],
      requirements: [requirement('kk'), requirement('letter', whenever({fact: 'yes', eq: true}))],
    });
    const {notNeeded} = checklist(one, {yes: false});
    assert.deepEqual(
      notNeeded.map(({requirement, because}) => [requirement.id, because.id]),
      [['letter', '{"fact":"yes","eq":true}']],
    );
    assert.deepEqual(checklist(one, {yes: true}).notNeeded, []);
    assert.deepEqual(checklist(one, {}).notNeeded, []);
  });

  it('groups alternatives (one of) of items that belong together (all of)', () => {
    const one = service({
      eligibility: [],
      forms: [],
      requirements: [
        requirement('book'),
        requirement('statement', {alternativeTo: 'book'}),
        requirement('kk'),
        requirement('witnesses', {partOf: 'statement'}),
        requirement('ruling', {alternativeTo: 'statement'}),
      ],
    });
    const groups = checklist(one).requirements.map(({oneOf}) =>
      oneOf.map(items => items.map(({id}) => id)),
    );
    assert.deepEqual(groups, [[['book'], ['statement', 'witnesses'], ['ruling']], [['kk']]]);
  });
});

const under5 = baseline().services.find(({id}) => id === 'kia_under5')!;

describe('an answer', () => {
  const refused = (given: Answers, message: RegExp, today = '2026-11-21') =>
    assert.throws(
      () => checklist(under5, given, {today}),
      (error: unknown) => isUsageError(error) && message.test(error.message),
    );

  it('of the wrong kind or out of range is refused, with what is allowed', () => {
    const allowed = /^age must be a whole number from 0 to 120 \(years\), not/;
    for (const age of ['3', true, -1, 121, 3.5, NaN]) refused({age}, allowed);
    const [reissue] = baseline().services.filter(({id}) => id === 'akta_reissue');
    assert.throws(
      () => checklist(reissue!, {deed_reason: 'burnt'}),
      /deed_reason must be one of lost, damaged, held_by_other_party, not "burnt"/,
    );
    const [ikd] = baseline().services.filter(({id}) => id === 'ikd_activation');
    assert.throws(
      () => checklist(ikd!, {ktp_recorded: 'ya'}),
      /ktp_recorded must be true or false/,
    );
  });

  it('to what the service does not ask, or undefined, is ignored', () => {
    const plain = checklist(under5, {age: 3});
    assert.deepEqual(checklist(under5, {age: 3, lost: false, reason: 'burnt'}), plain);
    assert.deepEqual(checklist(under5, {age: undefined}), checklist(under5));
  });

  it('cannot decide what the office decides', () => {
    const [kk] = baseline().services.filter(({id}) => id === 'kk_new_family');
    assert.deepEqual(
      checklist(kk!, {f105_accepted: false, marriage_registered: false}),
      checklist(kk!, {marriage_registered: false}),
    );
  });

  it('may be a birth date, as of a day', () => {
    const applies = (birth_date: string, today: string) =>
      checklist(under5, {birth_date}, {today}).applies;
    assert.equal(applies('2021-11-22', '2026-11-21'), true);
    assert.equal(applies('2021-11-21', '2026-11-21'), false);
    assert.equal(applies('2024-02-29', '2029-02-28'), true);
    assert.equal(applies('2024-02-29', '2029-03-01'), false);
    assert.equal(applies('2026-11-21', '2026-11-21'), true);
    assert.equal(applies('1970-01-01', '2026-11-21'), false);
  });

  it('of the very fact goes before what the birth date tells', () => {
    assert.equal(checklist(under5, {age: 3, birth_date: '2000-01-01'}).applies, true);
  });

  it('that is no date, or lies ahead, is refused', () => {
    const noDate = /^birth_date must be a date such as 2023-05-17, not/;
    for (const birth_date of ['2023-02-30', '17-05-2023', '2023-5-7', '', 20230517, true]) {
      refused({birth_date}, noDate);
    }
    refused({birth_date: '2026-11-22'}, /^birth_date 2026-11-22 lies after 2026-11-21$/);
    refused({birth_date: '1800-01-01'}, /^age must be a whole number from 0 to 120/);
    refused({birth_date: '2023-05-17'}, /^today must be a date/, 'tomorrow');
  });

  it('is reckoned by the day in western Indonesia unless told otherwise', t => {
    t.mock.timers.enable({apis: ['Date'], now: Date.parse('2026-11-20T17:00:00Z')});
    assert.equal(checklist(under5, {birth_date: '2021-11-21'}).applies, false);
    t.mock.timers.setTime(Date.parse('2026-11-20T16:59:59Z'));
    assert.equal(checklist(under5, {birth_date: '2021-11-21'}).applies, true);
  });
});
