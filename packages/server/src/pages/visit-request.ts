import {VisitRequestDraft as DraftSchema} from '@pendopo/contract';
import type {VisitRequestDraft} from '@pendopo/contract/types';
import {type Intake, ProblemError} from '@pendopo/sdk';
import {
  kindOf,
  printVisitRequest,
  visitRequestDraft,
  visitRequestEmbedCss,
  visitRequestLead,
  type VisitRequestOutcome,
  visitRequestPageCss,
  visitRequestTitle,
} from '@pendopo/widgets/visit-request/print.js';
import {faultsOf} from '../http/faults.js';
import {Refusal} from '../http/problems.js';
import {localDate} from '../time.js';
import {requestFaults} from '../visit-requests/check.js';
import type {FormPage} from './form-pages.js';
import type {Asked} from './public-pages.js';

/** A scan and a photo as a phone makes them, and the words. */
const most = 20_200_000;

/** The files of a part, without the empty one that a browser sends where none was picked. */
const filesIn = (typed: FormData, part: string) =>
  typed.getAll(part).filter(value => value instanceof File && value.size > 0) as File[];

/**
 * What is wrong with a request that is only to be looked at: sending would tell the same, but would
 * take it in where nothing is.
 */
function checkLook(draft: unknown, {office, districts}: Intake, now: number, {lang}: Asked): void {
  const shape = DraftSchema.safeParse(draft);
  const today = localDate(new Date(now), office.utcOffset);
  const faults = shape.success
    ? requestFaults(shape.data as VisitRequestDraft, {
        today,
        districts: districts.map(({code}) => code),
      })
    : faultsOf(shape.error, 'json');
  if (faults.length) {
    throw new ProblemError(new Refusal('invalid-parameters', faults).problem(lang));
  }
}

/** Asks for a visit: to a home, a school with its letter, an institution. */
export const visitRequestPage = (now: () => number): FormPage<Intake, VisitRequestOutcome> => ({
  path: 'kunjungan',
  tag: 'pendopo-visit-request',
  attributes: ['kind'],
  canonical: ['kind'],
  most,
  ask: ({intake}) => intake.get(),
  officeOf: ({office}) => office,
  async send(client, typed, key, asked) {
    const kind = kindOf(asked.query['kind']) ?? 'home';
    const draft = visitRequestDraft(kind, typed);
    if (typed.has('preview')) {
      checkLook(draft, await client.intake.get(), now(), asked);
      return {preview: true};
    }
    const files = {
      document: filesIn(typed, 'document'),
      condition: filesIn(typed, 'condition'),
    };
    // What is no draft yet is told by the API, each fault in its place.
    return client.visitRequests.create(draft as VisitRequestDraft, {key, files});
  },
  print: ({filled, ...page}, {lang, origin: server, query}, at) =>
    printVisitRequest(page, filled, {lang, server, kind: query['kind'], now: at}),
  title: visitRequestTitle,
  description: ({office}, {lang}) => `${visitRequestLead(lang)} · ${office.region}`,
  css: {embed: visitRequestEmbedCss, page: visitRequestPageCss},
  permissions: 'geolocation=(self)',
});
