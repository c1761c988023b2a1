/** A statistic that is refused: where it is wrong, and what to write instead. */
export class StatisticFault extends Error {
  override readonly name = 'StatisticFault';

  /** @param where The statistic's id, then as far as it applies the series and the period. */
  constructor(where: readonly string[], what: string) {
    const [metric, series, period] = where;
    const place = [
      `statistic ${metric}`,
      series !== undefined && `series ${series}`,
      period !== undefined && `period ${period}`,
    ];
    super(`${place.filter(Boolean).join(', ')}: ${what}`);
  }
}
