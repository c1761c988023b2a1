/** The national baseline: whole, sourced, in both languages, and small. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {baseline} from '@pendopo/catalogue';
import {lifeEvents, Service, serviceGroups} from '@pendopo/contract';
import {type Answers, checklist} from '@pendopo/sdk';

const {services, facts, events, forms, sources} = baseline();

/** Every part of a value, with where it stands. */
function* parts(value: unknown, where: string): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [where, value];
  for (const [name, part] of Object.entries(value)) yield* parts(part, `${where}.${name}`);
}

const everything = [...parts({services, facts, events, forms}, '')];

/** A text is an `id` beside an `en`, or an `id` that is a sentence. */
const texts = everything.filter(
  ([, part]) => 'en' in part || (Object.keys(part).join() === 'id' && 'id' in part),
) as [string, {id: string; en?: string}][];

describe('the baseline', () => {
  it('holds 29 services and 97 requirements', () => {
    assert.equal(services.length, 29);
    assert.equal(new Set(services.map(({id}) => id)).size, 29);
    assert.equal(services.flatMap(({requirements}) => requirements).length, 97);
  });

  it('is what the contract promises', () => {
    for (const service of services) {
      assert.equal(Service.safeParse(service).error, undefined, service.id);
    }
  });

  it('says everything in both languages', () => {
    assert.ok(texts.length > 600, `${texts.length} texts`);
    for (const [where, {id, en}] of texts) assert.ok(id.trim() && en?.trim(), where);
  });

  it('uses no word that hurts and leaves no note of its makers', () => {
    const hurtful = /luar nikah|haram|gila|cacat|ditolak|ODGJ|MEM\b|CONTESTED|seed/;
    for (const [where, {id, en}] of texts) {
      assert.doesNotMatch(id, hurtful, where);
      assert.doesNotMatch(en!, hurtful, where);
    }
    assert.ok(!everything.some(([, part]) => 'remark' in part));
  });

  it('gives a source and a date to every rule, and tells the sources', () => {
    for (const service of services) {
      const told = new Set(service.sources.map(({id}) => id));
      const rules = [...parts(service, service.id)].filter(([where]) => where.endsWith('.rule'));
      assert.ok(rules.length >= 4, service.id);
      for (const [where, rule] of rules as [string, Record<string, string[]>][]) {
        assert.equal(rule['level'], 'national', where);
        assert.equal(rule['verifiedOn'], '2026-11', where);
        assert.ok(rule['sources']!.length, where);
        for (const id of rule['sources']!) assert.ok(told.has(id), `${where} ${id}`);
      }
    }
    assert.equal(sources.length, 27);
  });

  it('is free, and says so with the law', () => {
    for (const {fee} of services) {
      assert.equal(fee.amount, 0);
      assert.equal(fee.text.id, 'Gratis');
      assert.match(fee.legal[0]!.text, /UU 24\/2013 Pasal 79A/);
    }
  });

  it('tells what is not verified as such', () => {
    const law = (id: string) => services.find(one => one.id === id)!.legal;
    assert.deepEqual(law('ktp_el_lost'), [{text: 'Perpres 96/2018 Pasal 20', verified: false}]);
    assert.deepEqual(law('ktp_el_new'), [{text: 'Perpres 96/2018 Pasal 15', verified: true}]);
    const deadlines = services.flatMap(({id, deadline}) =>
      deadline ? [[id, deadline.days, deadline.verified]] : [],
    );
    assert.deepEqual(deadlines, [
      ['birth_in_wedlock', 60, true],
      ['death', 30, false],
      ['marriage_civil', 60, false],
      ['divorce_civil', 60, false],
    ]);
  });

  it('numbers forms as of 2026 and knows their older numbers', () => {
    assert.equal(forms.length, 24);
    const birth = services.find(({id}) => id === 'birth_in_wedlock')!;
    assert.deepEqual(
      birth.forms.map(({code, aliases}) => [code, aliases]),
      [
        ['F-2.01A', ['F-2.01']],
        ['F-2.03', []],
      ],
    );
  });

  it('declares of every service the facts its conditions use, and no others', () => {
    for (const service of services) {
      const conditions = JSON.stringify([service.eligibility, service.requirements, service.forms]);
      const used = new Set([...conditions.matchAll(/"fact":"(\w+)"/g)].map(([, id]) => id));
      assert.deepEqual(service.facts.map(({id}) => id).sort(), [...used].sort(), service.id);
    }
  });

  it('leads nowhere that is not there, and has every event and group', () => {
    const ids = new Set(services.map(({id}) => id));
    for (const {eligibility} of services) {
      for (const {otherwise} of eligibility) {
        assert.ok(!otherwise.service || ids.has(otherwise.service), otherwise.service);
      }
    }
    assert.deepEqual(
      events.map(({id}) => id),
      lifeEvents,
    );
    for (const event of lifeEvents) assert.ok(services.some(one => one.events.includes(event)));
    for (const group of serviceGroups) assert.ok(services.some(one => one.group === group));
  });

  it('is small: the largest service under 3,500 B, all 29 under 12,000 B', t => {
    const size = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
    const largest = Math.max(...services.map(size));
    const all = size(services.map(({sources: _, ...service}) => service));
    const told = `largest service ${largest} B; all 29 together ${all} B, their sources ${size(sources)} B`;
    t.diagnostic(told);
    assert.ok(largest < 2500, `${largest} B leave no room for the office and its visits`);
    assert.ok(all < 12_000, `${all} B`);
  });
});

describe('every path of every service', () => {
  for (const service of services) {
    it(`${service.id} ends after at most three questions, with nothing uncertain`, () => {
      let ends = 0;
      const walk = (answers: Answers, asked: number) => {
        const list = checklist(service, answers);
        const [question] = list.questions;
        if (!question) {
          ends++;
          assert.ok(list.complete);
          assert.notEqual(list.applies, undefined);
          assert.equal(list.otherwise.length > 0, list.applies === false);
          assert.ok([...list.requirements, ...list.forms].every(({certain}) => certain));
          assert.equal(list.requirements.length > 0, list.applies === true);
          return;
        }
        assert.ok(asked < 3, JSON.stringify(answers));
        for (const {value} of question.options) {
          walk({...answers, [question.fact.id]: value}, asked + 1);
        }
      };
      walk({}, 0);
      assert.ok(ends > 0);
    });
  }
});

describe('a way out', () => {
  it('leads, with the same answers, never back to where one came from', () => {
    let ways = 0;
    const follow = (service: (typeof services)[number], answers: Answers, been: string[]) => {
      assert.ok(!been.includes(service.id), `${[...been, service.id].join(' -> ')}`);
      for (const {service: next} of checklist(service, answers).otherwise) {
        if (!next) continue;
        ways++;
        follow(
          services.find(({id}) => id === next)!,
          answers,
          [...been, service.id],
        );
      }
    };
    const walk = (service: (typeof services)[number], answers: Answers) => {
      const [question] = checklist(service, answers).questions;
      if (!question) follow(service, answers, []);
      for (const {value} of question?.options ?? []) {
        walk(service, {...answers, [question!.fact.id]: value});
      }
    };
    for (const service of services) walk(service, {});
    assert.ok(ways > 20);
  });
});
