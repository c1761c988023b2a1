/** Why the program that made a sheet left no value in a cell. */
export type BadCell = 'formula' | 'error';

/**
 * A row of a sheet, every cell as text: dates of Excel as YYYY-MM-DD, clock times as HH:MM, ticks as
 * `ya` and `tidak`.
 */
export interface SheetRow {
  /** As the program that made it counts, from 1. */
  line: number;
  cells: string[];
  /** Cells whose value cannot be known, by column from 0. */
  bad?: ReadonlyMap<number, BadCell> | undefined;
}

/** More columns than this are no table of an office. */
export const mostColumns = 200;

/** A cell longer than this would go nowhere. */
export const longestCell = 5000;
