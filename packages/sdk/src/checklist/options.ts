import type {Condition, Fact, Service} from '@pendopo/contract/types';
import type {QuestionOption} from './types.js';

/** Collects the whole numbers at which a condition over a fact may turn. */
function turns(condition: Condition, fact: string, found: Set<number>): void {
  if ('fact' in condition) {
    if (condition.fact !== fact) return;
    const {eq, in: among = [], lt, lte, gt, gte} = condition;
    for (const least of [lt, gte]) if (least !== undefined) found.add(Math.ceil(least));
    for (const most of [lte, gt]) if (most !== undefined) found.add(Math.floor(most) + 1);
    for (const exact of [eq, ...among]) {
      if (typeof exact === 'number') found.add(exact).add(exact + 1);
    }
  } else {
    const parts =
      'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
    for (const part of parts) turns(part, fact, found);
  }
}

/** Bands of a number, cut where a condition of the service turns. */
function bands(service: Service, {id, min, max}: Fact): QuestionOption[] {
  const found = new Set<number>();
  for (const {when} of [...service.eligibility, ...service.requirements, ...service.forms]) {
    if (when) turns(when, id, found);
  }
  const inside = (at: number) => at > (min ?? -Infinity) && at <= (max ?? Infinity);
  const cuts = [...found].filter(inside).sort((a, b) => a - b);
  return [min, ...cuts].map((from, n) => {
    const to = n < cuts.length ? cuts[n]! - 1 : max;
    return {
      value: from ?? to ?? 0,
      ...(from !== undefined && {min: from}),
      ...(to !== undefined && {max: to}),
    };
  });
}

/** The answers to choose from, each of which stands for all that have the same consequences. */
export function optionsOf(service: Service, fact: Fact): QuestionOption[] {
  if (fact.type === 'number') return bands(service, fact);
  return fact.values ?? [{value: true}, {value: false}];
}
