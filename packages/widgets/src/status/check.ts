import {type Intake, normalFactor, receiptNumberFault} from '@pendopo/sdk';
import type {FieldFault, Typed} from '../forms/model.js';
import type {Lang} from '../shared/format.js';
import {type LookupStrings, lookupStrings} from './lookup-strings.js';
import {openerOf} from './model.js';

/** What is wrong with the number, before anything is sent. */
function numberFault(number: string, {numbers}: LookupStrings): string | undefined {
  if (!number) return numbers.empty;
  const plain = number.replace(/[\s.-]/g, '');
  if (/^\d{16}$/.test(plain)) return numbers.nik;
  if (receiptNumberFault(number)) return numbers.mistyped;
  return /^p\d{4}/i.test(plain) ? numbers.complaint : undefined;
}

/** What is wrong with what opens the case. */
function factorFault(
  typed: Typed,
  page: Intake,
  {missing, wrong}: LookupStrings,
): string | undefined {
  const {factor = ''} = typed;
  const opener = openerOf(typed['number'], page);
  if (!factor.trim()) return missing[opener];
  return opener === 'secret' || normalFactor(opener, factor) ? undefined : wrong[opener];
}

/** What is wrong with what was typed, as far as it can be told without asking the office. */
export function lookupFaults(typed: Typed, page: Intake, lang: Lang): FieldFault[] {
  const t = lookupStrings[lang];
  const found = {
    number: numberFault(typed['number']?.trim() ?? '', t),
    factor: factorFault(typed, page, t),
  };
  return Object.entries(found).flatMap(([name, text]) => (text ? [{name, text}] : []));
}
