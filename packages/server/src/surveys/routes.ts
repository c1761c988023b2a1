import {randomUUID} from 'node:crypto';
import type {z} from '@hono/zod-openapi';
import {
  createSurvey,
  getSurveySummary,
  leastSurveyAnswers,
  OfficeBrief,
  SurveyDraft,
  SurveySummary,
  SurveyThanks,
} from '@pendopo/contract';
import {normalReceiptNumber, receiptNumberFault} from '@pendopo/sdk';
import type {WritingContext} from '../context.js';
import {api} from '../http/api.js';
import {fingerprintOf, readDraft} from '../http/drafts.js';
import {json} from '../http/json.js';
import {type Fault, Refusal} from '../http/problems.js';
import {knownOffice, noticesAt} from '../offices/routes.js';
import type {Vault} from '../safety/vault.js';
import {endOfDay, localDate, localInstant} from '../time.js';
import {surveyBands, surveySource} from './bands.js';
import {namingElements} from './faults.js';
import {surveyResult} from './summary.js';

/** How long a summary may be behind the answers that other processes take in, milliseconds. */
const behind = 60_000;

const mistyped: Fault = {
  pointer: '/json/number',
  code: 'mistyped',
  detail: {
    id: 'Nomor ini belum benar. Periksa lagi penulisannya, atau kosongkan.',
    en: 'This number is not right. Check how it is written, or leave it empty.',
  },
};

const nobody: Fault = {
  pointer: '/json/device',
  code: 'missing',
  detail: {
    id: 'Sebutkan nomor resi atau tanda acak perangkat.',
    en: 'Give a receipt number or a random value of the device.',
  },
};

/** What there may be but one answer of: a receipt, else a device and day. Nothing tells which it was. */
function onceOf(
  {number, device}: z.infer<typeof SurveyDraft>,
  office: string,
  on: string,
  vault: Vault,
): string {
  if (number) {
    if (receiptNumberFault(number)) throw new Refusal('invalid-parameters', [mistyped]);
    return vault.hash('survey-receipt', office, normalReceiptNumber(number));
  }
  if (!device) throw new Refusal('invalid-parameters', [nobody]);
  return vault.hash('survey-device', office, on, device);
}

/** The satisfaction survey's part of the API. */
export function surveyRoutes(context: WritingContext) {
  const {cache, store, now, writing} = context;
  const app = api();
  let taken = 0;

  app.post(createSurvey.getRoutingPath(), async c => {
    const office = c.req.param('office')!;
    const sent = await namingElements(() => readDraft(c, SurveyDraft));
    const answer = await writing.write(c, {
      operation: 'surveys.create',
      office,
      draft: fingerprintOf(sent),
      schema: SurveyThanks,
      async run({surveys}, {at}) {
        const {answers, service, text} = sent.draft;
        const on = at.slice(0, 10);
        const once = onceOf(sent.draft, office, on, store.vault);
        const id = randomUUID();
        const first = await surveys.add({id, office, on, once, answers, service, text});
        if (!first) throw new Refusal('already-answered');
        return {receivedAt: at};
      },
    });
    taken++;
    return answer;
  });

  app.openapi(getSurveySummary, async c => {
    const {office: id} = c.req.valid('param');
    const {office, updatedAt} = await knownOffice(context, id);
    const {period = localDate(new Date(now()), office.utcOffset).slice(0, 4)} =
      c.req.valid('query');
    // What was answered here is told at once; it is no change of the office's own data.
    const key = `${c.req.path}?${period}#${taken}`;
    return cache.respond(c.req.raw, key, {office: id}, async () => {
      const {holding, until} = noticesAt(await store.offices.notices(id), now());
      const {sample, ...counted} = await store.surveys.counted(id, period);
      const data = surveyResult(counted);
      const validUntil = Math.min(until, endOfDay(now(), office.utcOffset), now() + behind);
      const answer = json(SurveySummary, {
        period,
        ...(data && {data}),
        least: leastSurveyAnswers,
        periods: await store.surveys.periods(id),
        bands: [...surveyBands],
        source: surveySource,
        sample,
        office: OfficeBrief.parse(office),
        notices: holding,
        updatedAt,
        validUntil: localInstant(validUntil, office.utcOffset),
      });
      return {...answer, plain: false};
    }) as never;
  });

  return app;
}
