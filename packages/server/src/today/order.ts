import {todoKinds} from '@pendopo/contract';
import type {Today, TodoItem} from '@pendopo/contract/types';
import {addDays} from '../time.js';

type Group = Today['groups'][number];
type Urgency = TodoItem['urgency'];

const urgencies: readonly Urgency[] = ['late', 'today', 'soon', 'open'];

/** What is due within that many days is said to be soon. */
const daysSoon = 3;

/** So many of one kind are told singly; of the others only how many they are. */
const mostItems = 20;

/**
 * How urgent something is that is due on a day.
 *
 * @param today local date of the office
 * @param soon days before it that count as soon
 */
export function urgencyOf(on: string | undefined, today: string, soon = daysSoon): Urgency {
  if (!on) return 'open';
  if (on < today) return 'late';
  if (on === today) return 'today';
  return on <= addDays(today, soon) ? 'soon' : 'open';
}

const rank = ({urgency}: TodoItem) => urgencies.indexOf(urgency);

/** Those of the same day stay as they came: what has waited longest first. */
const byUrgency = (a: TodoItem, b: TodoItem) =>
  rank(a) - rank(b) || (a.on ?? '9').localeCompare(b.on ?? '9');

/** Items of one kind together, the most urgent first, and so the kinds. */
export function grouped(items: readonly TodoItem[]): Group[] {
  const ordered = [...items].sort(byUrgency);
  return todoKinds
    .map((kind): Group => {
      const all = ordered.filter(item => item.kind === kind);
      const late = all.filter(({urgency}) => urgency === 'late').length;
      return {kind, total: all.length, late, items: all.slice(0, mostItems)};
    })
    .filter(({total}) => total > 0)
    .sort((a, b) => rank(a.items[0]!) - rank(b.items[0]!));
}
