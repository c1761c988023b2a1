/**
 * Small numbers: "2 people with a disability in May" is nearly a name. An office may set a threshold
 * under which numbers leave the server only as a range, and nothing that they could be worked out of.
 */
import type {Statistic, StatisticFact, StatisticPoint} from '@pendopo/contract/types';
import {StatisticFault} from './fault.js';

type Figure = StatisticPoint | StatisticFact;

/** The threshold that holds: what is published elsewhere already is told as it is. */
const thresholdOf = ({published, threshold}: Statistic) => (published ? undefined : threshold);

const isSmall = ({value}: Figure, threshold: number) => value !== undefined && value < threshold;

function coarse<F extends Figure>(figure: F, below: number): F {
  if (!isSmall(figure, below)) return figure;
  const {value: _value, ...rest} = figure;
  return {...rest, range: {below}} as F;
}

/** A statistic as the public may see it. */
export function publicStatistic(statistic: Statistic): Statistic {
  const below = thresholdOf(statistic);
  if (below === undefined) return statistic;
  return {
    ...statistic,
    series: statistic.series.map(({total, ...series}) => {
      const points = series.points.map(point => coarse(point, below));
      const hides = points.some(point => point.range);
      // The sum less the other figures would be the one that is hidden.
      return {...series, points, ...(total !== undefined && !hides && {total})};
    }),
    ...(statistic.facts && {facts: statistic.facts.map(fact => coarse(fact, below))}),
  };
}

const sum = (points: readonly Figure[]) => points.reduce((total, {value = 0}) => total + value, 0);

/**
 * Refuses what would give a hidden number away: a series that is the sum of the others (men, women,
 * all), a fact that is the sum of a series.
 *
 * @throws {StatisticFault}
 */
export function checkGiveaways(statistic: Statistic): void {
  const {id, series, facts = []} = statistic;
  const below = thresholdOf(statistic);
  if (below === undefined) return;
  const hiding = series.filter(({points}) => points.some(point => isSmall(point, below)));
  if (!hiding.length) return;
  const sums = [...hiding.map(({points}) => sum(points)), sum(series.flatMap(one => one.points))];
  for (const {name, value} of facts) {
    if (value !== undefined && value >= below && sums.includes(value)) {
      throw new StatisticFault([id], {
        id:
          `Angka "${name.id}" (${value}) adalah jumlah dari deret yang berisi angka di bawah ${below}, ` +
          'sehingga membocorkannya. Hapus angka itu.',
        en:
          `the fact "${name.id}" (${value}) is the sum of a series with numbers under ${below} and ` +
          'gives them away. Leave it out.',
      });
    }
  }
  if (series.length < 3) return;
  for (const period of new Set(hiding.flatMap(one => one.points.map(point => point.period)))) {
    checkPeriod(statistic, period, below);
  }
}

/** Of one period: no series may be the sum of the others when one of those is hidden. */
function checkPeriod({id, series}: Statistic, period: string, below: number): void {
  const found = series.flatMap(one =>
    one.points.filter(point => point.period === period).map(point => ({id: one.id, point})),
  );
  if (!found.some(({point}) => isSmall(point, below))) return;
  const all = sum(found.map(({point}) => point));
  const total = found.find(
    ({point}) => !isSmall(point, below) && point.value === all - point.value!,
  );
  if (!total) return;
  throw new StatisticFault([id, total.id, period], {
    id:
      `Deret ini jumlah dari deret lain, sehingga membocorkan angka di bawah ${below}. ` +
      'Hapus deret ini.',
    en:
      `is the sum of the other series and gives their numbers under ${below} away. ` +
      `Leave series ${total.id} out.`,
  });
}
