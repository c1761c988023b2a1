import type {Statistic} from '@pendopo/contract/types';

type Kind = Statistic['period'];

const roman: Record<string, number> = {i: 1, ii: 2, iii: 3, iv: 4};
const months = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const english: Record<string, string> = {
  may: 'mei',
  aug: 'agu',
  agt: 'agu',
  ags: 'agu',
  oct: 'okt',
  dec: 'des',
  nop: 'nov',
  peb: 'feb',
};

const month = (word: string) => {
  const short = word.slice(0, 3);
  return months.indexOf(english[short] ?? short) + 1;
};

/**
 * A period as offices write it: 2026, 2026-03, Maret 2026, 03/2026, Triwulan II 2026, TW 2 2026.
 *
 * @returns the period and of what kind it is; nothing when it is none
 */
export function readPeriod(text: string): {kind: Kind; period: string} | undefined {
  const plain = text.trim().toLowerCase();
  const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(plain)?.[0];
  if (!year) return undefined;
  const rest = plain
    .replace(year, ' ')
    .replace(/[-/.,\s]+/g, ' ')
    .trim();
  if (!rest || rest === 'tahun') return {kind: 'year', period: year};
  const quarter = /^(?:triwulan|tw|kuartal|q)\s*(iv|i{1,3}|[1-4])$/.exec(rest)?.[1];
  if (quarter) return {kind: 'quarter', period: `${year}-Q${roman[quarter] ?? quarter}`};
  // A spreadsheet makes the first of a month of a month.
  const numbers = /^(\d{1,2})(?: 0?1)?$/.exec(rest)?.[1];
  const n = numbers
    ? Number(numbers)
    : /^(?:bulan )?[a-z]{3,}$/.test(rest)
      ? month(rest.replace('bulan ', ''))
      : 0;
  if (n < 1 || n > 12) return undefined;
  return {kind: 'month', period: `${year}-${String(n).padStart(2, '0')}`};
}
