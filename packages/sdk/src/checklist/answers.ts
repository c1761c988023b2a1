import type {Fact, FactValue, Service} from '@pendopo/contract/types';
import {UsageError} from '../error-root.js';
import type {Answers, ChecklistOptions} from './types.js';

const DAY = 864e5;

/** Today in western Indonesia, where most offices are: UTC+7, no daylight saving. */
const todayInWib = () => new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10);

function refuse(name: string, allowed: string, value: unknown): never {
  throw new UsageError(`${name} must be ${allowed}, not ${JSON.stringify(value)}`);
}

/** Midnight UTC of a calendar date, milliseconds. */
function dayOf(name: string, date: unknown): number {
  const at = Date.parse(`${String(date)}T00:00Z`);
  if (!Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === date) return at;
  return refuse(name, 'a date such as 2023-05-17', date);
}

/** Completed years or days from one date to another, both YYYY-MM-DD. */
function elapsed(unit: 'years' | 'days', from: string, to: string): number {
  const days = (dayOf('today', to) - dayOf('birth_date', from)) / DAY;
  if (days < 0) throw new UsageError(`birth_date ${from} lies after ${to}`);
  if (unit === 'days') return days;
  // Who was born on 29 February completes a year on 1 March where there is no 29th.
  return +to.slice(0, 4) - +from.slice(0, 4) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** @throws {UsageError} for a value that the fact cannot have */
function checked({id, type, values, min, max, unit}: Fact, value: FactValue): FactValue {
  const number = Number(value);
  const [fits, allowed] =
    type === 'number'
      ? [
          Number.isInteger(value) && !(number < min!) && !(number > max!),
          `a whole number from ${min ?? '-∞'} to ${max ?? '∞'} (${unit})`,
        ]
      : type === 'boolean'
        ? [typeof value === type, 'true or false']
        : [
            values!.some(one => one.value === value),
            `one of ${values!.map(one => one.value).join(', ')}`,
          ];
  return fits ? value : refuse(id, allowed, value);
}

/**
 * What is known of the facts of a service: decisions of the office, answers, and what a birth date
 * among the answers tells. An answer to the very fact goes before what would be derived.
 *
 * @throws {UsageError} naming the fact and what it may be
 */
export function known(service: Service, answers: Answers, options: ChecklistOptions): Answers {
  const {birth_date: birthDate} = answers;
  const {today = todayInWib()} = options;
  if (birthDate !== undefined) elapsed('days', birthDate as string, today);
  const facts: Record<string, FactValue> = {};
  for (const fact of service.facts) {
    const {id, decidedBy, derivedFrom} = fact;
    let value = decidedBy === 'office' ? fact.value : answers[id];
    if (value === undefined && derivedFrom && birthDate !== undefined) {
      value = elapsed(derivedFrom.as, birthDate as string, today);
    }
    if (value !== undefined) facts[id] = checked(fact, value);
  }
  return facts;
}
