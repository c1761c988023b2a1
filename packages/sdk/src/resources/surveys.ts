import type {SurveyDraft, SurveySummary, SurveyThanks} from '@pendopo/contract/types';
import {checks} from '../checks.js';
import type {CallOptions, Check, Pendopo, Received, WriteOptions} from '../client.js';
import {path} from '../path.js';
import {address} from '../urls.js';

/** Which results: a year (`2026`), quarter (`2026-Q4`) or month (`2026-11`). Default: this year. */
export interface SurveyQuery {
  period?: string;
}

/** What people said of an office, and how it came to hand. */
export type SurveyResults = SurveySummary & Received;

/** The satisfaction survey (SKM) of PermenPANRB 14/2017. */
export class Surveys {
  readonly #client: Pendopo;

  constructor(client: Pendopo) {
    this.#client = client;
  }

  /**
   * Answers the survey: all nine elements, 1 (worst) to 4 (best), and nobody's name. One per receipt
   * number; without one, one per `device` (a random value) and day.
   *
   * @throws {ConflictError} `already-answered` for a second one
   * @throws {InvalidRequestError} whose faults point at the elements that are missing
   */
  async create(draft: SurveyDraft, options?: WriteOptions): Promise<SurveyThanks> {
    const route = path`/v1/offices/${this.#client.officeOf(options)}/survey-responses`;
    return this.#client.write(route, draft, checks.surveyThanks as Check<SurveyThanks>, options);
  }

  /**
   * What people said in a period: index (IKM), grade, and the nine elements. Without `data` there are
   * fewer answers than `least`.
   */
  async summary(query: SurveyQuery = {}, options?: CallOptions): Promise<SurveyResults> {
    const check = checks.surveySummary as Check<SurveySummary>;
    return this.#client.read(this.#route(options), {...query}, check, options?.signal);
  }

  /** Address that `summary` asks: for loaders that ask before the client is there. */
  url(query: SurveyQuery = {}, options?: CallOptions): string {
    return address(this.#client.server, this.#route(options), {...query});
  }

  #route(options?: CallOptions): string {
    return path`/v1/offices/${this.#client.officeOf(options)}/survey-summary`;
  }
}
