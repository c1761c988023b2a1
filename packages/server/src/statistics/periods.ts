import type {Statistic} from '@pendopo/contract/types';

type Period = Statistic['period'];

/** How many of a kind of period a year has. */
const perYear: Record<Period, number> = {month: 12, quarter: 4, year: 1};

const patterns: Record<Period, RegExp> = {
  month: /^\d{4}-\d{2}$/,
  quarter: /^\d{4}-Q\d$/,
  year: /^\d{4}$/,
};

/** How periods of a kind are written, for messages. */
export const written: Record<Period, Record<'id' | 'en', string>> = {
  month: {id: 'bulan, seperti 2026-03', en: 'a month, YYYY-MM'},
  quarter: {id: 'triwulan, seperti 2026-Q1', en: 'a quarter, YYYY-Q1 to YYYY-Q4'},
  year: {id: 'tahun, seperti 2026', en: 'a year, YYYY'},
};

/** Whether a period is of this kind. */
export const isOf = (kind: Period, period: string): boolean => patterns[kind].test(period);

/** Periods of a kind from the year 0 to this one. */
export function periodNumber(kind: Period, period: string): number {
  const within = Number(period.slice(5).replace('Q', '') || 1);
  return Number(period.slice(0, 4)) * perYear[kind] + within - 1;
}

/** The period of a number, as {@link periodNumber} counts. */
export function periodOf(kind: Period, number: number): string {
  const year = String(Math.floor(number / perYear[kind])).padStart(4, '0');
  const within = (number % perYear[kind]) + 1;
  if (kind === 'year') return year;
  return kind === 'quarter' ? `${year}-Q${within}` : `${year}-${String(within).padStart(2, '0')}`;
}
