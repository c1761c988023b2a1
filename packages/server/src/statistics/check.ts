import {Statistic as Schema} from '@pendopo/contract';
import type {Statistic, StatisticSeries} from '@pendopo/contract/types';
import {StatisticFault} from './fault.js';
import {isOf, periodNumber, periodOf, written} from './periods.js';
import {checkGiveaways} from './small-numbers.js';

type Path = readonly PropertyKey[];

/** The statistic, series and period that a path of a schema's issue leads through. */
function placeOf(statistic: Statistic, path: Path): string[] {
  const [group, at, list, point] = path;
  const series = group === 'series' && at !== undefined ? statistic.series[Number(at)] : undefined;
  if (!series) return [String(statistic.id)];
  const period = list === 'points' && point !== undefined && series.points[Number(point)]?.period;
  return [statistic.id, series.id, ...(period ? [period] : [])];
}

/** Counts are whole numbers from nought on; all else is told in the schema's own words. */
function checkShape(statistic: Statistic): void {
  const issue = Schema.safeParse(statistic).error?.issues[0];
  if (!issue) return;
  const {path, message} = issue;
  const field = path.at(-1);
  const counted = field === 'value' || field === 'total';
  const advice = counted ? 'write a whole number from 0 on; leave it out when there is none' : '';
  const where = placeOf(statistic, path);
  throw new StatisticFault(where, `${path.join('.')} ${advice || `is wrong: ${message}`}.`);
}

/** Each period once, by time, none left out. */
function checkPeriods({id, period: kind}: Statistic, series: StatisticSeries): void {
  let before: number | undefined;
  for (const {period} of series.points) {
    const fault = (what: string) => new StatisticFault([id, series.id, period], what);
    if (!isOf(kind, period)) throw fault(`is not ${written[kind]}.`);
    const number = periodNumber(kind, period);
    const expected = before === undefined ? number : before + 1;
    if (number === before) throw fault('is there twice. Keep one.');
    if (number < expected) throw fault('comes after a later one. Put the periods in order.');
    if (number > expected) {
      throw new StatisticFault(
        [id, series.id, periodOf(kind, expected)],
        'is missing. Write it without a value when there is no figure for it.',
      );
    }
    before = number;
  }
}

function checkTotal({id}: Statistic, {id: series, points, total}: StatisticSeries): void {
  if (total === undefined) return;
  const sum = points.reduce((all, {value = 0}) => all + value, 0);
  if (sum === total) return;
  throw new StatisticFault(
    [id, series],
    `the total is ${total}, but its figures sum up to ${sum}.`,
  );
}

/** An office writes numbers; a range is what the public gets in their place. */
function checkRanges({id, series, facts = []}: Statistic): void {
  const advice = 'write the number itself and set `threshold`: the range is made of that.';
  for (const one of series) {
    const point = one.points.find(({range}) => range);
    if (point) throw new StatisticFault([id, one.id, point.period], advice);
  }
  if (facts.some(({range}) => range)) throw new StatisticFault([id], advice);
}

function checkIds(ids: readonly string[], where: readonly string[], what: string): void {
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined) throw new StatisticFault([...where, twice], `${what} is there twice.`);
}

/**
 * Refuses statistics that do not hold together, before anything is written.
 *
 * @throws {StatisticFault} naming statistic, series and period, and what to write instead
 */
export function checkStatistics(statistics: readonly Statistic[]): void {
  checkIds(
    statistics.map(({id}) => id),
    [],
    'this id',
  );
  for (const statistic of statistics) {
    checkShape(statistic);
    checkRanges(statistic);
    checkIds(
      statistic.series.map(({id}) => id),
      [statistic.id],
      'this id',
    );
    for (const series of statistic.series) {
      checkPeriods(statistic, series);
      checkTotal(statistic, series);
    }
    checkGiveaways(statistic);
  }
}
