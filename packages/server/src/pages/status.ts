import {problemType} from '@pendopo/contract';
import type {CaseAnswer, Intake, Problem} from '@pendopo/contract/types';
import {InvalidRequestError, isRateLimitError, type Pendopo, RateLimitError} from '@pendopo/sdk';
import {
  printStatus,
  statusEmbedCss,
  statusFaults,
  type StatusModel,
  statusPageCss,
  statusRefusals,
  statusTitle,
} from '@pendopo/widgets/status/print.js';
import type {Lang} from '../http/language.js';
import {localInstant} from '../time.js';
import type {FormAnswer, FormPage} from './form-pages.js';
import type {Asked} from './public-pages.js';

/** What is typed, by the names of the fields. */
const typedIn = (form: FormData | undefined): StatusModel['typed'] =>
  Object.fromEntries(
    ['number', 'factor'].flatMap(name => {
      const value = form?.get(name);
      return typeof value === 'string' && value ? [[name, value]] : [];
    }),
  );

/** A refusal that came before anything was asked: a number that is mistyped, a date that is none. */
const refused = (faults: readonly {name: string; text: string}[], text: string): Problem => ({
  type: problemType('invalid-parameters'),
  title: text,
  status: 400,
  detail: '',
  errors: faults.map(({name, text: detail}) => ({
    pointer: `/json/${name}`,
    code: 'invalid',
    detail,
  })),
});

/** The same refusal, with the time of day at the office at which to come back. */
function withTime(error: RateLimitError, {office}: Intake, lang: Lang, now: number) {
  const back = localInstant(now + error.retryAfter * 1000, office.utcOffset).slice(11, 16);
  const time = lang === 'id' ? back.replace(':', '.') : back;
  return new RateLimitError(
    {...error.problem, detail: statusRefusals(lang).limited(time)},
    error.retryAfter,
  );
}

async function find(client: Pendopo, form: FormData, {lang}: Asked, now: number) {
  const intake = await client.intake.get();
  const typed = typedIn(form);
  const faults = statusFaults(typed, intake, lang);
  if (faults.length) throw new InvalidRequestError(refused(faults, statusTitle(lang)));
  try {
    return await client.applications.lookup({number: typed['number']!, factor: typed['factor']!});
  } catch (error) {
    throw isRateLimitError(error) ? withTime(error, intake, lang, now) : error;
  }
}

/** How the form stands, in the terms of its view. */
function modelOf({filled, ...page}: FormAnswer<Intake, CaseAnswer>, {lang}: Asked): StatusModel {
  const {token, typed, problem, outcome} = filled;
  const faults = (problem?.errors ?? []).map(({pointer, detail}) => ({
    name: pointer.replace('/json/', ''),
    text: detail,
  }));
  const text =
    problem?.type === problemType('no-match') ? statusRefusals(lang).noMatch : problem?.detail;
  return {
    page,
    lang,
    typed: outcome ? {} : typedIn(typed),
    faults,
    stage: outcome
      ? {is: 'received', answer: outcome}
      : problem
        ? {is: 'refused', text: text ?? ''}
        : {is: 'editing'},
    // Its own address, in a frame or not.
    action: lang === 'en' ? '?lang=en' : '?',
    token,
  };
}

/** Where is my application? By number and what opens it, also without scripts. */
export const statusPage = (now: () => number): FormPage<Intake, CaseAnswer> => ({
  path: 'status',
  tag: 'pendopo-status',
  attributes: [],
  ask: client => client.intake.get(),
  officeOf: ({office}) => office,
  send: (client, form, _key, asked) => find(client, form, asked, now()),
  print: (answer, asked) => printStatus(modelOf(answer, asked), answer.filled.outcome),
  title: statusTitle,
  description: ({office}, {lang}) => [statusTitle(lang), office.name].join(' · '),
  css: {embed: statusEmbedCss, page: statusPageCss},
});
