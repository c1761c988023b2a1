import type {BulkResult, Case, Service} from '@pendopo/contract/types';
import {isBeyond, isOver} from '../cases/paths.js';
import {statesOf} from './check.js';
import type {KeptApplication} from './store.js';

type State = Case['state'];

/** What comes of a number. */
export type Outcome = BulkResult['lines'][number]['outcome'];

/** So many events are told of one case. */
export const mostEvents = 100;

const isCardState = (state: State) => /^[A-Z]/.test(state);

/**
 * Why an application cannot come to a state at all; nothing when it can. A person who looks at the
 * single case may set it back, or open it again: they mend a mistake.
 */
export function bar(
  {kind = 'application', timeline}: Pick<KeptApplication, 'kind' | 'timeline'>,
  to: State,
): Outcome | undefined {
  if (!statesOf[kind].includes(to)) return 'other-kind';
  return timeline.length >= mostEvents ? 'too-many-events' : undefined;
}

/**
 * What comes of an application among many that are said to have come to a state. Nobody looks at each
 * of them: what would go back, begin anew or be another kind of document is left as it is.
 */
export function outcomeOf(
  application: KeptApplication,
  to: State,
  services: readonly Service[],
): Outcome {
  const {kind = 'application', timeline, service, delivery} = application;
  const {state} = timeline.at(-1)!;
  if (state === to) return 'there-already';
  const barred = bar(application, to);
  if (barred) return barred;
  if (isOver(state)) return 'over';
  const group = services.find(({id}) => id === service)?.group;
  if (isCardState(to) && group && group !== 'ktp_el') return 'other-service';
  const way = {kind, state, group, delivered: delivery !== undefined};
  return isBeyond(way, to) ? 'further-already' : 'changes';
}
