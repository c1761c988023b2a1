import type {Condition, Fact, Rule, Service, Source} from '@pendopo/contract/types';
import {comparisons} from './conditions.js';

/** Ids of the facts that the conditions of a service ask about. */
function factsUsed({
  eligibility,
  requirements,
  forms,
}: Pick<Service, 'eligibility' | 'requirements' | 'forms'>): Set<string> {
  const all: {when?: Condition}[] = [...eligibility, ...requirements, ...forms];
  return new Set(all.flatMap(({when}) => (when ? comparisons(when).map(([{fact}]) => fact) : [])));
}

/** A service without what follows from its other parts. */
export type Draft = Omit<Service, 'facts' | 'sources'>;

/** Adds the facts that its conditions use and the sources that its rules name, and no others. */
export function assemble(draft: Draft, facts: Fact[], sources: Source[]): Service {
  const used = factsUsed(draft);
  const own = facts.filter(({id}) => used.has(id));
  const rules: (Rule | undefined)[] = [
    draft.rule,
    draft.fee.rule,
    draft.time.rule,
    ...draft.requirements.map(({rule}) => rule),
    ...own.map(({rule}) => rule),
  ];
  const named = new Set(rules.flatMap(rule => rule?.sources ?? []));
  return {...draft, facts: own, sources: sources.filter(({id}) => named.has(id))};
}
