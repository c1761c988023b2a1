import type {BulkMove} from '@pendopo/sdk/staff';

export type State = BulkMove['state'];

/** The states of each kind of file, in the order in which they usually come. */
const tracking: readonly State[] = [
  'submitted',
  'awaiting-check',
  'needs-correction',
  'accepted',
  'in-process',
  'waiting-for-centre',
  'waiting-for-signature',
  'waiting-for-blanks',
  'ready-for-pickup',
  'ready-to-download',
  'with-courier',
  'handed-over',
  'rejected',
  'cancelled',
];

const card: readonly State[] = [
  'UNREGISTERED',
  'BIO_CAPTURED',
  'PROCESSING',
  'SENT_FOR_ENROLLMENT',
  'RECEIVED_AT_CENTRAL',
  'ENROLL_FAILURE_AT_CENTRAL',
  'ENROLL_FAILURE_AT_REGIONAL',
  'SEARCH_FAILURE_AT_CENTRAL',
  'ADJUDICATE_RECORD',
  'ADJUDICATE_IN_PROCESS',
  'DUPLICATE_RECORD',
  'PRINT_READY_RECORD',
  'SENT_FOR_CARD_PRINTING',
  'CARD_PRINTED',
  'CARD_SHIPPED',
  'CARD_ISSUED',
];

const court: readonly State[] = [
  'ruling-final',
  'sent-by-court',
  'received-from-court',
  'updating-documents',
  'documents-ready',
  'needs-correction',
  'handed-over',
  'cancelled',
];

export const statesOf = (kind: 'application' | 'court'): readonly State[] =>
  kind === 'court' ? court : [...tracking, ...card];

/** Those that many files may come to at once. */
export const allStates: readonly State[] = [...new Set([...tracking, ...card, ...court])];

/** States of the national system are called by their own names too: staff know them by those. */
export const isCardState = (state: string): boolean => /^[A-Z]/.test(state);
