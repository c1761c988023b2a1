import type {Comparison, Condition, Fact, Service} from '@pendopo/contract/types';
import {compare} from './decide.js';
import type {QuestionOption} from './types.js';

const comparisons = (condition: Condition): Comparison[] =>
  'fact' in condition
    ? [condition]
    : ('all' in condition
        ? condition.all
        : 'any' in condition
          ? condition.any
          : [condition.not]
      ).flatMap(comparisons);

/** Bands of a number, cut where a comparison of the service turns. */
function bands(service: Service, {id, min, max}: Fact): QuestionOption[] {
  const over = [...service.eligibility, ...service.requirements, ...service.forms]
    .flatMap(({when}) => (when ? comparisons(when) : []))
    .filter(one => one.fact === id);
  const cuts = over
    .flatMap(one => Object.values(one).flat())
    .filter(value => typeof value === 'number')
    .flatMap(value => [Math.ceil(value), Math.floor(value) + 1])
    .filter((at, n, all) => all.indexOf(at) === n && !(at <= min!) && !(at > max!))
    .filter(at => over.some(one => compare(one, at) !== compare(one, at - 1)))
    .sort((a, b) => a - b);
  return [min, ...cuts].map((from, n) => {
    const to = n < cuts.length ? cuts[n]! - 1 : max;
    return {value: from ?? to ?? 0, min: from, max: to};
  });
}

/** The answers to choose from, each of which stands for all that have the same consequences. */
export function optionsOf(service: Service, fact: Fact): QuestionOption[] {
  if (fact.type === 'number') return bands(service, fact);
  return fact.values ?? [{value: true}, {value: false}];
}
