import type {ReceiptKind} from '@pendopo/sdk';
import type {OfficeRow} from '../offices/store.js';
import type {Stores} from '../store.js';
import type {CaseRecord} from './record.js';

/** A lookup, its number in the one form that is compared. */
export interface CaseQuestion {
  office: OfficeRow;
  /** As `normalReceiptNumber` makes it. */
  number: string;
  /** As it was written. */
  factor: string;
}

/** Where the cases of one kind of number are. */
export interface CaseSource {
  /**
   * The case, when there is one of that number and the factor opens it; nothing when either is not
   * so. It must do the same work in both cases: how long it takes must not tell one from the other.
   */
  find: (stores: Stores, question: CaseQuestion) => Promise<CaseRecord | undefined>;
}

/** By the letter that our receipt numbers begin with; numbers of other forms are applications. */
export type CaseSources = Partial<Record<ReceiptKind, CaseSource>> & {A: CaseSource};
