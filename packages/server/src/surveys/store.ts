import {leastSurveyAnswers, surveyElements} from '@pendopo/contract';
import type {SurveyAnswers} from '@pendopo/contract/types';
import {type Kysely, sql} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Vault} from '../safety/vault.js';
import {byTime, daysOf, periodsOf} from './periods.js';
import type {Counted} from './summary.js';

/** An answer to the survey as it comes in. Nobody is in it. */
export interface NewSurvey {
  id: string;
  office: string;
  /** The local day it was answered on. */
  on: string;
  /** What there may be but one of: a keyed hash of the receipt number, or of day and device. */
  once: string;
  answers: SurveyAnswers;
  service?: string | undefined;
  /** In the own words; kept sealed. */
  text?: string | undefined;
  sample?: boolean | undefined;
}

/** What was said in the own words. */
export interface SurveyWords {
  on: string;
  service: string | undefined;
  text: string;
}

/** More than an import's parameters allow would be refused by the database. */
const batch = 50;

/** Answers to the satisfaction survey. */
export class SurveyStore {
  readonly #db: Kysely<Tables>;
  readonly #vault: Vault;

  constructor(db: Kysely<Tables>, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /** @returns whether it is the first of its kind; a second one changes nothing */
  async add(survey: NewSurvey): Promise<boolean> {
    return (await this.addAll([survey])) > 0;
  }

  /** @returns how many of them are new */
  async addAll(surveys: readonly NewSurvey[]): Promise<number> {
    let added = 0;
    for (let i = 0; i < surveys.length; i += batch) {
      const {numInsertedOrUpdatedRows = 0n} = await this.#db
        .insertInto('surveys')
        .values(surveys.slice(i, i + batch).map(survey => this.#row(survey)))
        .onConflict(c => c.doNothing())
        .executeTakeFirstOrThrow();
      added += Number(numInsertedOrUpdatedRows);
    }
    return added;
  }

  /** What was answered in a period, summed up, and whether any of it is invented. */
  async counted(office: string, period: string): Promise<Counted & {sample: boolean}> {
    const {from, to} = daysOf(period);
    const row = await this.#db
      .selectFrom('surveys')
      .select(({fn}) => [
        fn.countAll().as('answers'),
        fn.max('sample').as('sample'),
        ...surveyElements.map(element => fn.sum(element).as(element)),
      ])
      .where('office_id', '=', office)
      .where('answered_on', '>=', from)
      .where('answered_on', '<=', to)
      .executeTakeFirstOrThrow();
    const told = row as Record<string, unknown>;
    const sums = surveyElements.map(element => [element, Number(told[element] ?? 0)]);
    return {
      answers: Number(row.answers),
      sums: Object.fromEntries(sums) as Counted['sums'],
      sample: Number(row.sample ?? 0) > 0,
    };
  }

  /** Years, quarters and months with enough answers to tell of, latest first. */
  async periods(office: string): Promise<string[]> {
    const month = sql<string>`substr(answered_on, 1, 7)`;
    const rows = await this.#db
      .selectFrom('surveys')
      .select(({fn}) => [month.as('month'), fn.countAll().as('answers')])
      .where('office_id', '=', office)
      .groupBy(month)
      .execute();
    const counts = new Map<string, number>();
    for (const {month, answers} of rows) {
      for (const period of periodsOf(month)) {
        counts.set(period, (counts.get(period) ?? 0) + Number(answers));
      }
    }
    return [...counts]
      .filter(([, answers]) => answers >= leastSurveyAnswers)
      .map(([period]) => period)
      .sort(byTime);
  }

  /** What was said in the own words, latest first: for the office, never for the public. */
  async words(office: string, period: string): Promise<SurveyWords[]> {
    const {from, to} = daysOf(period);
    const rows = await this.#db
      .selectFrom('surveys')
      .select(['id', 'answered_on', 'service', 'words'])
      .where('office_id', '=', office)
      .where('answered_on', '>=', from)
      .where('answered_on', '<=', to)
      .where('words', 'is not', null)
      .orderBy('answered_on', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(({id, answered_on: on, service, words}) => ({
      on,
      service: service ?? undefined,
      text: this.#vault.unseal(words!, `survey/${id}`),
    }));
  }

  /**
   * Erases the words of answers from before a day; the figures stay.
   *
   * @param before an instant or a day, local to the office
   * @returns how many were erased
   */
  async erase(office: string, before: string): Promise<number> {
    const {numUpdatedRows} = await this.#db
      .updateTable('surveys')
      .set({words: null})
      .where('office_id', '=', office)
      .where('answered_on', '<', before.slice(0, 10))
      .where('words', 'is not', null)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }

  #row({id, office, on, once, answers, service, text, sample}: NewSurvey): Tables['surveys'] {
    return {
      id,
      office_id: office,
      answered_on: on,
      once,
      sample: sample ? 1 : 0,
      service: service ?? null,
      words: text ? this.#vault.seal(text, `survey/${id}`) : null,
      ...answers,
    };
  }
}
