import type {Comparison, Condition, Fact, FactValue} from '@pendopo/contract/types';
import type {Path, SourceText} from './source-text.js';

/** All comparisons of a condition, each with where it stands. */
export function comparisons(condition: Condition, path: Path = []): [Comparison, Path][] {
  if ('fact' in condition) return [[condition, path]];
  if ('not' in condition) return comparisons(condition.not, [...path, 'not']);
  const [name, parts] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return parts.flatMap((part, n) => comparisons(part, [...path, name, n]));
}

/** Whether a fact can have a value. */
export function canBe(fact: Fact, value: FactValue): boolean {
  if (fact.type === 'boolean') return typeof value === 'boolean';
  if (fact.type === 'choice') return fact.values!.some(one => one.value === value);
  const {min = -Infinity, max = Infinity} = fact;
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

export const allowed = ({type, values, min, max}: Fact): string =>
  type === 'boolean'
    ? 'true or false'
    : type === 'choice'
      ? values!.map(({value}) => JSON.stringify(value)).join(', ')
      : `a whole number from ${min ?? '-∞'} to ${max ?? '∞'}`;

/** Notes every comparison over a fact that is not declared, or with what the fact can never be. */
export function checkCondition(
  source: SourceText,
  condition: Condition,
  path: Path,
  facts: Fact[],
): void {
  for (const [{fact: id, eq, in: among = [], ...bounds}, where] of comparisons(condition, path)) {
    const fact = facts.find(one => one.id === id);
    if (!fact) {
      source.fault([...where, 'fact'], 'unknown-fact', `There is no fact "${id}"`);
      continue;
    }
    for (const value of eq === undefined ? among : [eq, ...among]) {
      if (canBe(fact, value)) continue;
      const message = `"${id}" is never ${JSON.stringify(value)}: it is ${allowed(fact)}`;
      source.fault([...where, eq === value ? 'eq' : 'in'], 'comparison', message);
    }
    for (const name of Object.keys(bounds)) {
      if (fact.type === 'number') continue;
      const message = `"${id}" is no number and cannot be compared by ${name}`;
      source.fault([...where, name], 'comparison', message);
    }
  }
}
