import {z} from '@hono/zod-openapi';

/**
 * Where a file stands in an office's own tracker. What portals call these differs (baru, belum
 * lengkap, siap ambil, …); an import maps their words to these.
 */
export const trackingStates = [
  'submitted',
  'awaiting-check',
  'needs-correction',
  'rejected',
  'accepted',
  'in-process',
  'waiting-for-centre',
  'waiting-for-signature',
  'waiting-for-blanks',
  'ready-for-pickup',
  'ready-to-download',
  'with-courier',
  'handed-over',
  'cancelled',
] as const;

/**
 * Where the recording and printing of a KTP-el stands, by the names that the national system gives
 * it (dinpendukcapil.purbalinggakab.go.id; cards: OpenSID's `StatusKTPEnum`). Until
 * PRINT_READY_RECORD most of it happens at the national centre, out of an office's hands. Of the two
 * ADJUDICATE states only the names are verified, not what they mean.
 */
export const cardStates = [
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
] as const;

/** Where a home visit for someone who cannot come stands (ON THE SPOT, Parepare). */
export const homeVisitStates = [
  'reported',
  'file-received',
  'checked-against-siak',
  'needs-correction',
  'assigned',
  'scheduled',
  'recording',
  'waiting-for-prr',
  'printed',
  'handed-over',
  'could-not-be-recorded',
  'cancelled',
] as const;

/** Where a visit that a school or an institution asked for stands. */
export const groupVisitStates = [
  'received',
  'under-review',
  'needs-correction',
  'scheduled',
  'rejected',
  'done',
  'cancelled',
] as const;

/**
 * Where the update of documents after a ruling of the Religious Court stands (DIDUPAG): the court's
 * steps, then the office's.
 */
export const courtStates = [
  'ruling-final',
  'sent-by-court',
  'received-from-court',
  'updating-documents',
  'documents-ready',
  'handed-over',
] as const;

export const caseStates = [
  ...new Set([
    ...trackingStates,
    ...cardStates,
    ...homeVisitStates,
    ...groupVisitStates,
    ...courtStates,
  ] as const),
];

/** Who does a step: the office, the national centre, the Religious Court, a carrier, the citizen. */
export const caseActors = ['office', 'centre', 'court', 'carrier', 'citizen'] as const;

export const caseState = (description: string) =>
  z.enum(caseStates).openapi('CaseState', {
    description:
      `${description} Tracking: submitted to cancelled; KTP-el: the national system's names in ` +
      'capitals; home, school and institution visits: reported to done; court rulings: ruling-final ' +
      'to documents-ready.',
    example: 'ready-for-pickup',
  });

export const CaseState = caseState('A state that a case can be in.');
