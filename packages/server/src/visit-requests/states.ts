import {groupVisitStates, homeVisitStates} from '@pendopo/contract';

export type HomeState = (typeof homeVisitStates)[number];
export type GroupState = (typeof groupVisitStates)[number];
export type VisitRequestState = HomeState | GroupState;
export type VisitRequestKind = 'home' | 'school' | 'institution';

type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

/**
 * Where a home visit may go from where it stands (ON THE SPOT, Parepare: reported, file checked,
 * biodata checked in SIAK, ordered, prepared, recorded at home, sent to the centre, print ready,
 * printed, handed to the family). A date may be set anew; recording that did not succeed may be tried
 * again; a family card alone needs no print-ready record.
 */
const home: Moves<HomeState> = {
  reported: ['file-received', 'needs-correction', 'cancelled'],
  'file-received': ['checked-against-siak', 'needs-correction', 'cancelled'],
  'needs-correction': ['file-received', 'checked-against-siak', 'cancelled'],
  'checked-against-siak': ['assigned', 'needs-correction', 'cancelled'],
  assigned: ['scheduled', 'needs-correction', 'cancelled'],
  scheduled: ['scheduled', 'assigned', 'recording', 'could-not-be-recorded', 'cancelled'],
  recording: ['waiting-for-prr', 'printed', 'scheduled', 'could-not-be-recorded'],
  'waiting-for-prr': ['printed', 'scheduled', 'could-not-be-recorded'],
  printed: ['handed-over'],
  'could-not-be-recorded': ['scheduled', 'cancelled'],
  'handed-over': [],
  cancelled: [],
};

/** Where a visit to a school or an institution may go from where it stands. */
const group: Moves<GroupState> = {
  received: ['under-review', 'needs-correction', 'rejected', 'cancelled'],
  'under-review': ['needs-correction', 'scheduled', 'rejected', 'cancelled'],
  'needs-correction': ['under-review', 'rejected', 'cancelled'],
  scheduled: ['scheduled', 'under-review', 'done', 'rejected', 'cancelled'],
  rejected: [],
  done: [],
  cancelled: [],
};

/** States that must say why: whoever waits is told what to do. */
const explained: ReadonlySet<VisitRequestState> = new Set<VisitRequestState>([
  'needs-correction',
  'rejected',
  'could-not-be-recorded',
]);

/** Where nothing more is to be expected. */
const over: ReadonlySet<VisitRequestState> = new Set<VisitRequestState>([
  'handed-over',
  'done',
  'rejected',
  'could-not-be-recorded',
  'cancelled',
]);

const movesOf = (kind: VisitRequestKind): Readonly<Record<string, readonly string[]>> =>
  kind === 'home' ? home : group;

/** The state that a request begins in. */
export const firstState = (kind: VisitRequestKind): VisitRequestState =>
  kind === 'home' ? 'reported' : 'received';

/** The states that a request may come to from where it stands. */
export const nextStates = (
  kind: VisitRequestKind,
  state: VisitRequestState,
): readonly VisitRequestState[] => (movesOf(kind)[state] ?? []) as readonly VisitRequestState[];

/** Whether it is over, so that its retention counts. What could not be recorded may be taken up again. */
export const isOver = (state: VisitRequestState): boolean => over.has(state);

/** Whether a step to this state must say why. */
export const mustExplain = (state: VisitRequestState): boolean => explained.has(state);
