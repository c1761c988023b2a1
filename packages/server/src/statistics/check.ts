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
  const where = placeOf(statistic, path);
  const named = path.join('.');
  throw new StatisticFault(
    where,
    counted
      ? {
          id: `${named}: tulis angka bulat mulai 0; kosongkan bila tidak ada angkanya.`,
          en: `${named} write a whole number from 0 on; leave it out when there is none.`,
        }
      : {id: `${named}: isinya tidak sesuai.`, en: `${named} is wrong: ${message}.`},
  );
}

/** Each period once, by time, none left out. */
function checkPeriods({id: statistic, period: kind}: Statistic, series: StatisticSeries): void {
  let before: number | undefined;
  for (const {period} of series.points) {
    const fault = (id: string, en: string) =>
      new StatisticFault([statistic, series.id, period], {id, en});
    if (!isOf(kind, period)) {
      throw fault(`${period} bukan ${written[kind].id}.`, `is not ${written[kind].en}.`);
    }
    const number = periodNumber(kind, period);
    const expected = before === undefined ? number : before + 1;
    if (number === before) {
      throw fault(`Periode ${period} disebut dua kali. Cukup satu.`, 'is there twice. Keep one.');
    }
    if (number < expected) {
      throw fault(
        `Periode ${period} ditulis sesudah yang lebih baru. Urutkan menurut waktu.`,
        'comes after a later one. Put the periods in order.',
      );
    }
    if (number > expected) {
      const missing = periodOf(kind, expected);
      throw new StatisticFault([statistic, series.id, missing], {
        id: `Periode ${missing} belum ada. Tulis tanpa angka bila memang tidak ada angkanya.`,
        en: 'is missing. Write it without a value when there is no figure for it.',
      });
    }
    before = number;
  }
}

function checkTotal({id}: Statistic, {id: series, points, total}: StatisticSeries): void {
  if (total === undefined) return;
  const sum = points.reduce((all, {value = 0}) => all + value, 0);
  if (sum === total) return;
  throw new StatisticFault([id, series], {
    id: `Jumlahnya ditulis ${total}, padahal angka-angkanya berjumlah ${sum}.`,
    en: `the total is ${total}, but its figures sum up to ${sum}.`,
  });
}

/** An office writes numbers; a range is what the public gets in their place. */
function checkRanges({id, series, facts = []}: Statistic): void {
  const advice = {
    id: 'Tulis angkanya sendiri dan isi batas angka kecil: rentang dibuat dari situ.',
    en: 'write the number itself and set `threshold`: the range is made of that.',
  };
  for (const one of series) {
    const point = one.points.find(({range}) => range);
    if (point) throw new StatisticFault([id, one.id, point.period], advice);
  }
  if (facts.some(({range}) => range)) throw new StatisticFault([id], advice);
}

function checkIds(ids: readonly string[], where: readonly string[]): void {
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice === undefined) return;
  throw new StatisticFault([...where, twice], {
    id: 'Id ini dipakai dua kali.',
    en: 'this id is there twice.',
  });
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
  );
  for (const statistic of statistics) {
    checkShape(statistic);
    checkRanges(statistic);
    checkIds(
      statistic.series.map(({id}) => id),
      [statistic.id],
    );
    for (const series of statistic.series) {
      checkPeriods(statistic, series);
      checkTotal(statistic, series);
    }
    checkGiveaways(statistic);
  }
}
