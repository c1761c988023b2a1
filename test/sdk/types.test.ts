/** What a developer's editor and compiler know; `npm run types` is what runs this. */
import {it} from 'node:test';
import {
  isInvalidRequestError,
  isNotFoundError,
  type FieldError,
  type KeptAnswers,
  Pendopo,
  PendopoError,
  type Visit,
  type VisitFilters,
  type VisitPage,
  type VisitQuery,
} from '@pendopo/sdk';

/** Compiles only where the value's type is this one, no wider and no narrower. */
const exactly =
  <A>() =>
  <B>(_: B, ...__: [A] extends [B] ? ([B] extends [A] ? [] : [never]) : [never]) => {};

/** Never called: only compiled. */
export async function wellTyped(pendopo: Pendopo, signal: AbortSignal) {
  const page = await pendopo.visits.list({district: '12.19.06', kind: 'van', limit: 5}, {signal});
  exactly<VisitPage>()(page);
  for await (const visit of pendopo.visits.list()) exactly<Visit>()(visit);
  for await (const one of pendopo.visits.list().pages()) exactly<VisitPage>()(one);
  exactly<Visit>()(await pendopo.visits.get('a'));
  exactly<Visit[]>()(page.data);
  const state: Visit['state'] = page.data[0]!.state;
  const left: number | undefined = page.data[0]?.quota?.left;
  const [id, at, instead] = [page.office.id, page.received.at, page.received.instead];
  exactly<PendopoError | undefined>()(instead);
  const name: string = (await pendopo.offices.get()).districts[0]!.name;

  const calendar: VisitFilters = {q: 'balai', from: '2026-12-01'};
  const query: VisitQuery = {...calendar, cursor: 'x'};
  const url: string = pendopo.visits.icsUrl(calendar) + pendopo.visits.url(query);

  // @ts-expect-error a kind that there is not
  pendopo.visits.list({kind: 'bus'});
  // @ts-expect-error a filter that there is not
  pendopo.visits.list({nik: '1'});
  // @ts-expect-error a calendar has no pages
  pendopo.visits.icsUrl({cursor: 'x'});
  // @ts-expect-error a visit is got by its id
  pendopo.visits.get();
  // @ts-expect-error a server must be named
  new Pendopo({office: '12.19'});
  // @ts-expect-error there are two languages
  new Pendopo({server: '', lang: 'jv'});
  // @ts-expect-error a state that is not looked at
  if (state === 'gone') return;
  return [left, id, at, name, url];
}

/** Never called: only compiled. */
export function knownByGuards(error: unknown): FieldError[] | string | undefined {
  if (isInvalidRequestError(error)) return error.problem.errors;
  if (isNotFoundError(error)) return error.problem.detail;
  // @ts-expect-error nothing is known of it
  return error.message;
}

/** Anything that keeps answers will do, at once or in time. */
export const kept: KeptAnswers[] = [
  {get: () => undefined, set() {}},
  {get: async () => ({at: 0, body: {}}), set: async () => {}},
];

it('the SDK is typed as its users are told', () => {});
