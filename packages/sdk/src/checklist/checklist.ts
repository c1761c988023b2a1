import type {Condition, Requirement, Service} from '@pendopo/contract/types';
import {known} from './answers.js';
import {decide} from './decide.js';
import {optionsOf} from './options.js';
import type {Answers, Checklist, ChecklistOptions, Question, RequirementGroup} from './types.js';

type When = {when?: Condition};

/** Answers to everything that a citizen is asked: one way things may turn out to be. */
type World = Answers;

const holds = ({when}: When, world: World) => !when || decide(when, world);
const may = (worlds: World[]) => (item: When) => worlds.some(world => holds(item, world) !== false);
const must = (worlds: World[]) => (item: When) => worlds.every(world => holds(item, world));

/** Every way that the open questions can be answered. */
function worldsOf(questions: Question[], answers: Answers): World[] {
  return questions.reduce<World[]>(
    (worlds, {fact, options}) =>
      worlds.flatMap(world => options.map(({value}) => ({...world, [fact.id]: value}))),
    [answers],
  );
}

/** What a citizen is told in a world, as a key: the way out, or the items and forms. */
function outcome({eligibility, requirements, forms}: Service, world: World): string {
  const out = eligibility.findIndex(one => holds(one, world) === false);
  if (out >= 0) return String(out);
  return [...requirements, ...forms].map(item => holds(item, world)).join();
}

/** All that a citizen could be asked and has not answered, in the order of the service's facts. */
const unanswered = (service: Service, answers: Answers): Question[] =>
  service.facts
    .filter(({id, decidedBy}) => decidedBy === 'citizen' && answers[id] === undefined)
    .map(fact => ({fact, options: optionsOf(service, fact)}));

/** Of these the ones whose answer changes the outcome in at least one world. */
function open(service: Service, answers: Answers): Question[] {
  const questions = unanswered(service, answers);
  const worlds = worldsOf(questions, answers);
  // Once it is certainly the wrong service, nothing more is asked.
  if (service.eligibility.some(one => !may(worlds)(one))) return [];
  return questions.filter(({fact, options}) =>
    worlds.some(world => {
      const outcomes = options.map(({value}) => outcome(service, {...world, [fact.id]: value}));
      return new Set(outcomes).size > 1;
    }),
  );
}

/** Best first: the question after which, in the mean of its answers, the fewest are left. */
function ordered(service: Service, answers: Answers): Question[] {
  const left = ({fact, options}: Question) =>
    options.reduce(
      (sum, {value}) => sum + open(service, {...answers, [fact.id]: value}).length,
      0,
    ) / options.length;
  return open(service, answers)
    .map(question => ({question, left: left(question)}))
    .sort((a, b) => a.left - b.left)
    .map(({question}) => question);
}

type Link = 'alternativeTo' | 'partOf';

/** Items by alternative and group: `partOf` joins an alternative (AND), `alternativeTo` a group (OR). */
function grouped(
  items: Requirement[],
  all: Requirement[],
  certain: (item: When) => boolean,
): RequirementGroup[] {
  const follow = (item: Requirement, links: Link[]): Requirement => {
    const next = all.find(({id}) => links.some(link => item[link] === id));
    return next ? follow(next, links) : item;
  };
  const byEnd = (some: Requirement[], links: Link[]) => {
    const ends = new Map<Requirement, Requirement[]>();
    for (const item of some) {
      const end = follow(item, links);
      ends.set(end, [...(ends.get(end) ?? []), item]);
    }
    return [...ends.values()];
  };
  return byEnd(items, ['partOf', 'alternativeTo']).map(group => ({
    oneOf: byEnd(group, ['partOf']),
    certain: group.every(certain),
  }));
}

/**
 * What a citizen has to bring, as far as the answers tell, and what is still to be asked.
 *
 * ```ts
 * const list = checklist(await pendopo.services.get('kia_under5'), {age: 3});
 * ```
 *
 * Pure: the same service, answers and day give the same list. What an unknown answer may still
 * require is in the list, marked as not certain; when nothing is left to ask, all of it is certain.
 * Of the wrong service nothing is required; `otherwise` says where to go.
 *
 * @throws {UsageError} for an answer that its fact cannot have, or a date that cannot be
 */
export function checklist(
  service: Service,
  answers: Answers = {},
  options: ChecklistOptions = {},
): Checklist {
  const facts = known(service, answers, options);
  const questions = ordered(service, facts);
  const {eligibility, requirements, forms, fee, time, deadline, channels} = service;

  const worlds = worldsOf(unanswered(service, facts), facts);
  const right = worlds.filter(world => eligibility.every(one => holds(one, world) !== false));
  const possible = may(right);
  const certain = must(worlds);
  const tasks = requirements.filter(({present}) => present !== 'internal');

  return {
    questions,
    applies: right.length ? eligibility.every(certain) || undefined : false,
    otherwise: eligibility.filter(one => !may(worlds)(one)).map(one => one.otherwise),
    requirements: grouped(tasks.filter(possible), requirements, certain),
    notNeeded: tasks
      .filter(item => right.length && !possible(item))
      .map(requirement => ({requirement, because: requirement.whenText!})),
    forms: forms.filter(possible).map(form => ({form, certain: certain(form)})),
    fee,
    time,
    deadline,
    channels,
    complete: !questions.length,
  };
}
