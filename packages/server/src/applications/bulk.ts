import {BulkResult as ResultSchema} from '@pendopo/contract';
import type {BulkMove, BulkResult, Service} from '@pendopo/contract/types';
import {normalReceiptNumber, receiptNumberFault, shownReceiptNumber} from '@pendopo/sdk';
import {isNik} from '../cases/number.js';
import {servicesOf} from '../services/answers.js';
import type {Stores} from '../store.js';
import {outcomeOf} from './moves.js';
import type {KeptApplication} from './store.js';

type Line = BulkResult['lines'][number];

/** A receipt number has no more letters; a longer line is told back cut off. */
const longest = 60;

/** What can be told of a number without looking for it. */
function unread(number: string, before: ReadonlySet<string>): Line['outcome'] | undefined {
  // Also with something before or after it: what a scanner adds does not make it less of a NIK.
  if (isNik(number) || /(?<!\d)\d{16}(?!\d)/.test(number)) return 'nik';
  if (receiptNumberFault(number) || number.length > longest) return 'mistyped';
  return before.has(number) ? 'twice' : undefined;
}

/** A number as whoever sent it knows it again. */
const shown = (text: string) => shownReceiptNumber(text).slice(0, longest);

function lineOf(
  line: number,
  text: string,
  found: KeptApplication | undefined,
  {state, services}: {state: BulkMove['state']; services: readonly Service[]},
): Line {
  if (!found) return {line, number: shown(text), outcome: 'not-found'};
  const outcome = outcomeOf(found, state, services);
  return {line, number: shown(found.number), outcome, from: found.timeline.at(-1)!.state};
}

/**
 * What comes of many numbers that are said to have come to a state, and that done where it is asked
 * for: all in the one transaction that it is given. Done again it changes nothing.
 */
export async function bulk(
  stores: Stores,
  office: string,
  {numbers, state, note, internal, apply}: BulkMove,
  who: {actor: string; at: string},
): Promise<BulkResult> {
  const {applications, audit} = stores;
  const services = await servicesOf(stores, office, Date.parse(who.at));
  const before = new Set<string>();
  const read = numbers.map(text => {
    const number = normalReceiptNumber(text);
    const outcome = unread(number, before);
    before.add(number);
    return {number, outcome};
  });
  const wanted = read.filter(({outcome}) => !outcome).map(({number}) => number);
  const kept = wanted.length ? await applications.many(office, wanted) : [];
  const byNumber = new Map(wanted.map((number, n) => [number, kept[n]]));
  const lines = read.map(({number, outcome}, n): Line => {
    if (outcome === 'nik') return {line: n + 1, outcome};
    const text = numbers[n]!;
    if (outcome) return {line: n + 1, number: shown(text), outcome};
    return lineOf(n + 1, text, byNumber.get(number), {state, services});
  });
  const changing = lines.filter(({outcome}) => outcome === 'changes');
  if (apply) {
    const event = {state, ...(note && {note}), ...(internal && {internal})};
    for (const {line} of changing) {
      const application = byNumber.get(read[line - 1]!.number)!;
      // What was told of the state before is not true of this one.
      await applications.move(office, application, event, {...who, told: {}, bulk: true});
    }
  } else {
    const detail = {asked: lines.length, found: kept.filter(Boolean).length, to: state};
    const deed = {office, actor: who.actor, action: 'application.look', subject: office, detail};
    await audit.record(deed, who.at);
  }
  return ResultSchema.parse({applied: apply, changes: changing.length, lines}) as BulkResult;
}
