import {
  type Answers,
  checklist,
  type Checklist,
  type FactValue,
  type Received,
  type Service,
  type ServiceAnswer,
  type ServiceList,
} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/** What the server answers: all services, or the one that the element is about. */
export type ServicesPage = ServiceList | ServiceAnswer;

/** What a citizen answered, as parameters of an address say it: `age=3`, `reason=lost`. */
export type Said = Readonly<Record<string, string>>;

/** Everything the checklist's view is made of. */
export interface ChecklistModel {
  page: ServicesPage & Partial<Received>;
  lang: Lang;
  /** The moment it is shown for: milliseconds since 1970. */
  now: number;
  /** The service that was picked. */
  chosen?: string | undefined;
  /** The answers given so far. */
  said: Said;
  /** What is searched for. */
  q?: string | undefined;
  /** Address of the server, for links. */
  server: string;
  busy?: boolean | undefined;
  /** It is about one service: others are to be found on the page of the office. */
  single?: boolean | undefined;
}

/** All services of an answer. */
export const servicesOf = ({data}: ServicesPage): Service[] => [data].flat();

/** The value that a parameter gives a fact; nothing when it is none that the fact can have. */
function valueOf({type, values, min = 0, max = Infinity}: Service['facts'][number], said: string) {
  if (type === 'boolean') return /^(true|false)$/.test(said) ? said === 'true' : undefined;
  if (type === 'choice') return values?.find(one => one.value === said)?.value;
  return /^\d+$/.test(said) && +said >= min && +said <= max ? +said : undefined;
}

/** What was said, as answers to a service's questions; what fits none of them is asked again. */
export function answersOf({facts}: Service, said: Said): Answers {
  const known: Record<string, FactValue | undefined> = {};
  for (const fact of facts) {
    const text = said[fact.id];
    if (fact.decidedBy === 'citizen' && text !== undefined) known[fact.id] = valueOf(fact, text);
  }
  return known;
}

/** A service with its list, as far as the answers tell. */
export interface Picked {
  service: Service;
  answers: Answers;
  list: Checklist;
}

/** The service that was picked, and what to bring for it. */
export function picked(model: ChecklistModel): Picked | undefined {
  const services = servicesOf(model.page);
  // Another one was asked for and is on its way: until then the one before stays.
  const service = services.find(({id}) => id === model.chosen) ?? (model.single && services[0]);
  if (!service) return undefined;
  const answers = answersOf(service, model.said);
  const today = new Date(model.now + 7 * 36e5).toISOString().slice(0, 10);
  return {service, answers, list: checklist(service, answers, {today})};
}
