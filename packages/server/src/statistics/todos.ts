import type {Statistic, TodoItem} from '@pendopo/contract/types';
import {localDate} from '../time.js';
import type {TodoSource} from '../today/sources.js';
import {isOf, periodNumber} from './periods.js';

/** How many periods figures may lag behind: a year of them, and the one that is not over yet. */
const most: Record<Statistic['period'], number> = {month: 13, quarter: 5, year: 2};

function nowAs(kind: Statistic['period'], today: string): string {
  const [year = '', month = ''] = today.split('-');
  if (kind === 'year') return year;
  return kind === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/**
 * Figures that were last brought up to date more than a year ago; not those of a report that was
 * published once, which stay as they are.
 */
export const statisticTodos: TodoSource = {
  right: 'statistics.write',
  async todos({statistics}, {id, utcOffset}, now) {
    const today = localDate(new Date(now), utcOffset);
    return (await statistics.list(id)).flatMap((statistic): TodoItem[] => {
      const {id: about, period, asOf, title, published} = statistic;
      if (published || !isOf(period, asOf)) return [];
      const lag = periodNumber(period, nowAs(period, today)) - periodNumber(period, asOf);
      if (lag <= most[period]) return [];
      return [{kind: 'statistic-stale', about, urgency: 'open', name: title}];
    });
  },
};
