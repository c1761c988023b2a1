/** What the desk says of an application beside what the office's own tracker does. */
import type {StoredApplication} from './check.js';

type Event = StoredApplication['timeline'][number];

/** An event, which the desk or an import told of. */
export interface DeskEvent extends Event {
  /** The desk did. */
  desk?: true;
}

/** The part of an application that is sealed. */
export interface Sealed extends Omit<StoredApplication, 'factors' | 'timeline'> {
  timeline: DeskEvent[];
}

/** What is told of where an application stands now. */
export type Told = Pick<StoredApplication, 'todo' | 'waitNote' | 'pickup' | 'delivery'>;

const toldOf = ({todo, waitNote, pickup, delivery}: Told): Told => ({
  ...(todo && {todo}),
  ...(waitNote && {waitNote}),
  ...(pickup && {pickup}),
  ...(delivery && {delivery}),
});

/** The same with nothing told beyond the state. */
function bare({todo: _, waitNote: _w, pickup: _p, delivery: _d, ...rest}: Sealed): Sealed {
  return rest;
}

const later = (a: string, b: string) => (Date.parse(a) >= Date.parse(b) ? a : b);

/**
 * An application to which one more thing has happened. It is the last thing, also where a tracker's
 * clock was ahead of ours.
 */
export function withEvent(one: Sealed, event: Event, told: Told = one): Sealed {
  const at = later(event.at, one.timeline.at(-1)?.at ?? event.at);
  const timeline = [...one.timeline, {...event, at, desk: true as const}];
  return {...bare(one), ...toldOf(told), timeline};
}

/**
 * What a tracker tells anew, with what the desk had added meanwhile. What both tell of is told once,
 * by the tracker.
 */
export function withDesk<New extends StoredApplication>(
  given: New,
  before: Sealed,
): Omit<New, 'timeline'> & {timeline: DeskEvent[]} {
  const states = new Set(given.timeline.map(({state}) => state));
  const added = before.timeline.filter(({desk, state}) => desk && !states.has(state));
  const timeline = [...given.timeline, ...added].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );
  const desk = (timeline.at(-1) as DeskEvent).desk;
  return {...given, ...(desk && toldOf(before)), timeline};
}

/** What the tracker alone has told of an application. */
export function withoutDesk(one: Sealed): Sealed {
  if (!one.timeline.some(({desk}) => desk)) return one;
  return {...bare(one), timeline: one.timeline.filter(({desk}) => !desk)};
}
