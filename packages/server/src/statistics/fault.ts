/** A statistic that is refused: where it is wrong, and what to write instead. */
export class StatisticFault extends Error {
  override readonly name = 'StatisticFault';
  /** The statistic's id, then as far as it applies the series and the period. */
  readonly where: readonly string[];
  /** What is wrong and what to write instead, as a sentence. */
  readonly detail: Record<'id' | 'en', string>;

  constructor(where: readonly string[], detail: Record<'id' | 'en', string>) {
    const [metric, series, period] = where;
    const place = [
      `statistic ${metric}`,
      series !== undefined && `series ${series}`,
      period !== undefined && `period ${period}`,
    ];
    super(`${place.filter(Boolean).join(', ')}: ${detail.en}`);
    this.where = where;
    this.detail = detail;
  }
}
