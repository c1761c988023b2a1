import type {Lang} from '../http/language.js';

/** A sentence in both languages. */
export type Words = Record<Lang, string>;

/** A sheet that cannot be taken as a whole: why, and what to do. Nothing of it was used then. */
export class SheetFault extends Error {
  override readonly name = 'SheetFault';
  readonly code: string;
  readonly words: Words;

  constructor(code: string, words: Words) {
    super(words.en);
    this.code = code;
    this.words = words;
  }
}

/** A cell that cannot be taken, and so its row. */
export interface CellFault {
  /** Line of the sheet as the office's program counts it, from 1. */
  row: number;
  /** The column as the sheet calls it. */
  column: string;
  value: string;
  reason: Words;
  /** The nearest value that could be taken. */
  nearest?: string | undefined;
}
