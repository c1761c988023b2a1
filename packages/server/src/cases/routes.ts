import {CaseAnswer, CaseLookup, lookupCase} from '@pendopo/contract';
import {normalReceiptNumber, receiptKind, receiptNumberFault} from '@pendopo/sdk';
import {Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {type Fault, Refusal} from '../http/problems.js';
import {caseAnswer} from './answers.js';
import type {CaseSources} from './sources.js';

const fault = (code: string, id: string, en: string): Fault => ({
  pointer: '/json/number',
  code,
  detail: {id, en},
});

const nik = fault(
  'nik',
  'Ini seperti NIK. Tulis nomor resi dari tanda terima; NIK tidak diminta.',
  'This looks like a NIK. Write the number on the receipt; a NIK is not asked for.',
);

const mistyped = fault(
  'mistyped',
  'Nomor ini salah tulis: ada huruf atau angka yang keliru. Cocokkan dengan tanda terima.',
  'This number is mistyped: a letter or digit is wrong. Compare it with the receipt.',
);

/** What can be told of a number without looking for it, and so tells nobody anything. */
function checkNumber(number: string): void {
  if (/^\d{16}$/.test(number)) throw new Refusal('invalid-parameters', [nik]);
  if (receiptNumberFault(number)) throw new Refusal('invalid-parameters', [mistyped]);
}

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
