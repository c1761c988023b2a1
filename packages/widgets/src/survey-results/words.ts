import type {Lang} from '../shared/format.js';
import type {ResultsStrings} from './strings.js';

/** A figure with two decimals, as people here write it: 3,41. */
export const figure = (value: number, lang: Lang): string => {
  const text = value.toFixed(2);
  return lang === 'id' ? text.replace('.', ',') : text;
};

/** A year, quarter or month in words. */
export function periodName(period: string, t: ResultsStrings): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('Q')) return t.quarter(part.slice(1), year);
  return part ? `${t.months[Number(part) - 1]} ${year}` : year;
}
