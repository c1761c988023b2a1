import type {Case, CaseTodo} from '@pendopo/contract/types';

/** Something that happened, as it is kept. */
export interface RecordedEvent {
  state: Case['state'];
  /** Instant with the office's offset. */
  at: string;
  /** Who did it; absent: whoever usually does. */
  by?: Case['timeline'][number]['by'] | undefined;
  /** What the office wrote for the citizen. */
  note?: Case['timeline'][number]['note'];
  /** What the office wrote for itself: never told. */
  internal?: string | undefined;
}

/** What the office says of where to collect it; the rest is what holds for its counter. */
export type RecordedPickup = Partial<NonNullable<Case['pickup']>>;

/**
 * What a source knows of a case. All else that a citizen is told (what comes next, how long that
 * takes, what there is to do) is worked out from it, alike for every kind.
 */
export interface CaseRecord {
  /** The receipt number as it is shown. */
  number: string;
  kind: Case['kind'];
  /** Service of the catalogue. */
  service?: string | undefined;
  /** Name of whom it concerns, as it is: it is masked before it leaves. */
  name?: string | undefined;
  /** What happened, oldest first; at least one event. */
  timeline: readonly RecordedEvent[];
  /** What the office asks for beyond what the state says by itself. */
  todo?: Partial<CaseTodo> | undefined;
  /** What the office says of a wait. */
  waitNote?: NonNullable<Case['wait']>['note'];
  pickup?: RecordedPickup | undefined;
  delivery?: Case['delivery'];
  /** Names of the parties as they are: they are masked before they leave. */
  court?: Case['court'];
  appointment?: Case['appointment'];
  /** When anything of it was last written: instant with the office's offset. */
  updatedAt: string;
  sample: boolean;
}
