import {CaseAnswer, CaseLookup, lookupCase} from '@pendopo/contract';
import {normalReceiptNumber, receiptKind} from '@pendopo/sdk';
import {Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {caseAnswer} from './answers.js';
import {checkNumber} from './number.js';
import type {CaseSources} from './sources.js';

/** Where cases stand, whatever they are about. */
export function caseRoutes({writing}: WritingContext, sources: CaseSources): Hono {
  const app = new Hono();
  app.post(lookupCase.getRoutingPath(), async c => {
    const office = c.req.param('office')!;
    const {draft} = await readDraft(c, CaseLookup);
    const number = normalReceiptNumber(draft.number);
    checkNumber(number);
    return writing.lookup(c, {
      office,
      number,
      schema: CaseAnswer,
      async run(stores, {now}) {
        const row = await stores.offices.get(office);
        const source = sources[receiptKind(number) ?? 'A'] ?? sources.A;
        const record =
          row && (await source.find(stores, {office: row, number, factor: draft.factor}));
        return record && caseAnswer(stores, record, row.office, now);
      },
    });
  });
  return app;
}
