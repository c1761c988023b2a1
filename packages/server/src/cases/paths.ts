import type {Case, CaseStep, Service} from '@pendopo/contract/types';

type State = Case['state'];
type Actor = CaseStep['by'];

/** What decides on the way that a case takes. */
export interface Way {
  kind: Case['kind'];
  state: State;
  /** Group of its service. */
  group?: Service['group'] | undefined;
  delivered: boolean;
}

const home: readonly State[] = [
  'reported',
  'file-received',
  'checked-against-siak',
  'assigned',
  'scheduled',
  'recording',
  'waiting-for-prr',
  'printed',
  'handed-over',
];
const visit: readonly State[] = ['received', 'under-review', 'scheduled', 'done'];
const court: readonly State[] = [
  'ruling-final',
  'sent-by-court',
  'received-from-court',
  'updating-documents',
  'documents-ready',
  'handed-over',
];

/** From the recording to the card, as the national system goes (PURB; cards: OpenSID). */
const card: readonly State[] = [
  'UNREGISTERED',
  'BIO_CAPTURED',
  'PROCESSING',
  'SENT_FOR_ENROLLMENT',
  'RECEIVED_AT_CENTRAL',
  'PRINT_READY_RECORD',
  'SENT_FOR_CARD_PRINTING',
  'CARD_PRINTED',
];

const filing: readonly State[] = ['submitted', 'awaiting-check', 'accepted', 'in-process'];

/** Family cards, deeds and move letters are signed electronically (vocabulary: menunggu TTE). */
const signed: readonly Service['group'][] = ['kk', 'certificate', 'move'];

/** Over: nothing comes after these. */
const ends: readonly State[] = [
  'handed-over',
  'CARD_ISSUED',
  'done',
  'rejected',
  'cancelled',
  'could-not-be-recorded',
];

/** Whether a case that stands there is over. */
export const isOver = (state: State): boolean => ends.includes(state);

/** States beside the straight way: where it is joined again, from that state on. */
const returns: Partial<Record<Case['kind'], Partial<Record<State, State>>>> = {
  application: {
    'needs-correction': 'awaiting-check',
    'waiting-for-centre': 'in-process',
    ENROLL_FAILURE_AT_CENTRAL: 'BIO_CAPTURED',
    ENROLL_FAILURE_AT_REGIONAL: 'BIO_CAPTURED',
    SEARCH_FAILURE_AT_CENTRAL: 'SENT_FOR_ENROLLMENT',
    ADJUDICATE_RECORD: 'ADJUDICATE_IN_PROCESS',
    ADJUDICATE_IN_PROCESS: 'PRINT_READY_RECORD',
  },
  home: {'needs-correction': 'file-received'},
  school: {'needs-correction': 'under-review'},
  institution: {'needs-correction': 'under-review'},
};

/** The usual way of an application, from its filing to the document in the citizen's hand. */
function application({group, state, delivered}: Way): readonly State[] {
  if (/^[A-Z]/.test(state)) {
    const after = [...card, ...(delivered ? (['CARD_SHIPPED'] as const) : []), 'CARD_ISSUED'];
    return (
      state.startsWith('ADJUDICATE') ? ['ADJUDICATE_IN_PROCESS', ...after] : after
    ) as State[];
  }
  const sign = group && signed.includes(group) ? (['waiting-for-signature'] as const) : [];
  const last =
    state === 'ready-to-download'
      ? 'ready-to-download'
      : delivered || state === 'with-courier'
        ? 'with-courier'
        : 'ready-for-pickup';
  const blank = state === 'waiting-for-blanks' ? [state] : [];
  const signing = state === 'waiting-for-signature' ? [state] : sign;
  return [...filing, ...signing, ...blank, last, 'handed-over'];
}

const wayOf = (way: Way): readonly State[] => {
  if (way.kind === 'application') return application(way);
  return way.kind === 'home' ? home : way.kind === 'court' ? court : visit;
};

/** Whether a case that stands where `way` says is beyond a state on the straight way already. */
export function isBeyond(way: Way, state: State): boolean {
  const steps = wayOf(way);
  const place = steps.indexOf(state);
  return place >= 0 && steps.indexOf(way.state) > place;
}

const byOthers: Partial<Record<State, Actor>> = {
  submitted: 'citizen',
  reported: 'citizen',
  RECEIVED_AT_CENTRAL: 'centre',
  ENROLL_FAILURE_AT_CENTRAL: 'centre',
  SEARCH_FAILURE_AT_CENTRAL: 'centre',
  ADJUDICATE_RECORD: 'centre',
  ADJUDICATE_IN_PROCESS: 'centre',
  DUPLICATE_RECORD: 'centre',
  PRINT_READY_RECORD: 'centre',
  'waiting-for-centre': 'centre',
  'waiting-for-prr': 'centre',
  'with-courier': 'carrier',
  'ruling-final': 'court',
  'sent-by-court': 'court',
};

/** Who usually brings a case into a state. */
export const actorOf = (state: State, kind: Case['kind']): Actor =>
  state === 'received' && kind !== 'court' ? 'citizen' : (byOthers[state] ?? 'office');

/** What usually comes next, in order; none when it is over, or nobody can say. */
export function nextSteps(way: Way): CaseStep[] {
  const {kind, state} = way;
  if (isOver(state) || state === 'DUPLICATE_RECORD') return [];
  const steps = wayOf(way);
  const join = returns[kind]?.[state];
  const from = join ? steps.indexOf(join) : steps.indexOf(state) + 1;
  const giver = (step: State) =>
    way.delivered && /^(handed-over|CARD_ISSUED)$/.test(step) ? 'carrier' : actorOf(step, kind);
  return steps.slice(from).map(step => ({state: step, by: giver(step)}));
}
