import type {Comparison, Condition, FactValue} from '@pendopo/contract/types';
import type {Answers} from './types.js';

/** Whether a fact of this value is what a comparison asks for. */
export function compare({eq, in: among, lt, lte, gt, gte}: Comparison, value: FactValue): boolean {
  const number = Number(value);
  // What is not given is undefined, against which every comparison is false.
  return (
    (eq === undefined || value === eq) &&
    (!among || among.includes(value)) &&
    !(number >= lt!) &&
    !(number > lte!) &&
    !(number <= gt!) &&
    !(number < gte!)
  );
}

/**
 * Whether a condition holds: true, false, or undefined while the answers do not settle it (Kleene's
 * three values: `any` is true as soon as one part is, whatever the others may turn out to be).
 */
export function decide(condition: Condition, answers: Answers): boolean | undefined {
  if ('fact' in condition) {
    const value = answers[condition.fact];
    return value === undefined ? undefined : compare(condition, value);
  }
  if ('not' in condition) {
    const inner = decide(condition.not, answers);
    return inner === undefined ? undefined : !inner;
  }
  // One false part settles `all`, one true part settles `any`.
  const settles = 'any' in condition;
  const parts = (settles ? condition.any : condition.all).map(part => decide(part, answers));
  if (parts.includes(settles)) return settles;
  return parts.includes(undefined) ? undefined : !settles;
}
