/** Medians, and tables that say how they compare. */

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The value that a share of all values lies below. */
function quantile(values: readonly number[], share: number): number {
  if (!values.length) return NaN;
  const all = sorted(values);
  const place = (all.length - 1) * share;
  const [low, high] = [all[Math.floor(place)]!, all[Math.ceil(place)]!];
  return low + (high - low) * (place % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** From where to where the middle 80 % lie: noise of the machine, without its worst moments. */
export const spread = (values: readonly number[], show: (value: number) => string): string =>
  `${show(quantile(values, 0.1))}..${show(quantile(values, 0.9))}`;

/** Ratios of what was measured side by side, so that a slow minute weighs on both. */
export const ratios = (values: readonly number[], floors: readonly number[]): number[] =>
  values.map((value, i) => value / floors[i]!);

export const milliseconds = (value: number): string =>
  value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value)} ms`;
export const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
export const times = (value: number): string => value.toFixed(2);
export const perSecond = (value: number): string => `${Math.round(value / 100) / 10}k/s`;

/** Prints rows in columns: the first to the left, figures to the right. */
export function table(head: string[], rows: string[][]): void {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => row[i]!.length)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)));
    console.log(cells.join('  ').trimEnd());
  }
}

export interface Target {
  what: string;
  value: number;
  show: (value: number) => string;
  atMost?: number;
  atLeast?: number;
}

/** Says whether a target is met. */
export function verdict({what, value, show, atMost = Infinity, atLeast = -Infinity}: Target): void {
  const met = value <= atMost && value >= atLeast;
  const bound = atMost < Infinity ? `at most ${show(atMost)}` : `at least ${show(atLeast)}`;
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${what}: ${show(value)}, target ${bound}`);
}
