import type {Case, CaseTodo, CaseWait} from '@pendopo/contract/types';

type State = Case['state'];

const acts: Partial<Record<State, CaseTodo['act']>> = {
  'needs-correction': 'correct',
  UNREGISTERED: 'come',
  ENROLL_FAILURE_AT_CENTRAL: 'come',
  ENROLL_FAILURE_AT_REGIONAL: 'come',
  // Recording again would only make a third record (rarangselatan.desa.id).
  DUPLICATE_RECORD: 'ask',
  rejected: 'ask',
  'could-not-be-recorded': 'ask',
  'ready-for-pickup': 'fetch',
  'documents-ready': 'fetch',
  CARD_PRINTED: 'fetch',
  'ready-to-download': 'download',
  'with-courier': 'receive',
  CARD_SHIPPED: 'receive',
  'handed-over': 'nothing',
  CARD_ISSUED: 'nothing',
  done: 'nothing',
  cancelled: 'nothing',
};

/** What a citizen has to do in a state, unless the office says otherwise. */
export function actOf(
  state: State,
  kind: Case['kind'],
  delivery: Case['delivery'] | undefined,
): CaseTodo['act'] {
  // A team that comes to a home is to be let in; a card that is brought is not to be fetched.
  if (state === 'scheduled' || (state === 'printed' && kind === 'home')) return 'receive';
  if (state === 'CARD_PRINTED' && delivery) return 'wait';
  if (delivery?.state === 'came-back') return 'ask';
  return acts[state] ?? 'wait';
}

const causes: Partial<Record<State, CaseWait['cause']>> = {
  SENT_FOR_ENROLLMENT: 'centre',
  RECEIVED_AT_CENTRAL: 'centre',
  ADJUDICATE_RECORD: 'centre',
  ADJUDICATE_IN_PROCESS: 'centre',
  'waiting-for-centre': 'centre',
  'waiting-for-prr': 'centre',
  'waiting-for-blanks': 'blanks',
  'waiting-for-signature': 'signature',
  'ruling-final': 'court',
};

/** The states that need a blank card to go on from. */
const printing: readonly State[] = ['PRINT_READY_RECORD', 'SENT_FOR_CARD_PRINTING'];

/** Why nothing moves, where that is not in the office's hands. `blanksOut`: the office says so. */
export const causeOf = (state: State, blanksOut: boolean): CaseWait['cause'] | undefined =>
  causes[state] ?? (blanksOut && printing.includes(state) ? 'blanks' : undefined);
