/** One fault in one place of a file. */
export interface Fault {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** Stable code of the cause. */
  code: FaultCode;
  /** What is wrong and what to do, in English for who edits the file. */
  message: string;
}

export type FaultCode =
  | 'not-json'
  | 'duplicate-key'
  | 'shape'
  | 'duplicate-id'
  | 'unknown-service'
  | 'missing-item'
  | 'item-exists'
  | 'contradiction'
  | 'unknown-fact'
  | 'comparison'
  | 'no-words'
  | 'dangling-link'
  | 'cyclic-link'
  | 'unknown-source'
  | 'unknown-form'
  | 'unknown-switch'
  | 'not-a-switch';

/** A file of the catalogue was refused as a whole; `faults` holds every reason, by place. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly faults: readonly Fault[];

  constructor(faults: Fault[]) {
    const sorted = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted.map(one => `${one.file}:${one.line}:${one.column} ${one.message}`);
    super(lines.join('\n'));
    this.faults = sorted;
  }
}
