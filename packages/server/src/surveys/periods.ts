/** The first and last day of a year (YYYY), quarter (YYYY-Q1 to Q4) or month (YYYY-MM). */
export function daysOf(period: string): {from: string; to: string} {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  const [first, last] = part.startsWith('Q')
    ? [Number(part[1]) * 3 - 2, Number(part[1]) * 3]
    : part
      ? [Number(part), Number(part)]
      : [1, 12];
  const month = (n: number) => String(n).padStart(2, '0');
  // Days are compared as text: no month ends later than its 31st.
  return {from: `${year}-${month(first)}-01`, to: `${year}-${month(last)}-31`};
}

/** The year, quarter and month that a month (YYYY-MM) lies in. */
export function periodsOf(month: string): string[] {
  const year = month.slice(0, 4);
  return [year, `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, month];
}

/** Latest first; of those that end alike, the longest first. */
export function byTime(a: string, b: string): number {
  return daysOf(b).to.localeCompare(daysOf(a).to) || a.length - b.length || b.localeCompare(a);
}
