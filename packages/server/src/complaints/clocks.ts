import type {
  Closure,
  Complaint,
  ComplaintClock,
  ComplaintClocks,
  ComplaintDue,
  ComplaintEvent,
} from '@pendopo/contract/types';
import {addWorkingDays} from '../calendar/working-days.js';
import {addDays} from '../time.js';
import {type Act, type By, isClosed, type State} from './states.js';

type Timed = Pick<ComplaintEvent, 'at' | 'act' | 'by'>;

/** What of a complaint its clocks go by. */
export interface Running {
  class: Complaint['class'];
  category?: Complaint['category'] | undefined;
  state: State;
  /** What was done, oldest first; the first one is that it was received. */
  events: readonly Timed[];
}

/** A matter of supervision: money was asked for. The head of the office alone sees it. */
export const isSupervision = ({category}: Pick<Running, 'category'>): boolean =>
  category === 'levy' || category === 'broker';

/** Which clock runs until it is settled. Praise is heard as suggestions are. */
function settlementClock(complaint: Running): keyof ComplaintClocks {
  if (isSupervision(complaint)) return 'supervision';
  return complaint.class === 'praise' ? 'suggestion' : complaint.class;
}

const dateOf = (instant: string) => instant.slice(0, 10);

/** Days that were counted already, for whoever asks of thousands of complaints of one office. */
export type WorkingDays = Map<string, string>;

function dueOn(
  from: string,
  {days, unit}: ComplaintClock,
  closures?: readonly Closure[],
  counted?: WorkingDays,
): string {
  if (unit !== 'working') return addDays(from, days);
  const key = `${from} ${days}`;
  const on = counted?.get(key) ?? addWorkingDays(from, days, closures);
  counted?.set(key, on);
  return on;
}

const atIt: readonly Act[] = ['follow-up', 'answer', 'archive', 'close', 'confirm'];
const settled: readonly Act[] = ['answer', 'archive', 'close', 'confirm'];

/**
 * By when each step is due, in the order of the steps. Time begins to run on the day after: what is
 * received today and is to be looked at within a working day is due on the next one. Reopened, it
 * begins anew.
 *
 * @param today local date of the office, YYYY-MM-DD
 * @param counted remembers what was counted, where many complaints of one office are asked of
 */
export function duesOf(
  complaint: Running,
  clocks: ComplaintClocks,
  today: string,
  closures?: readonly Closure[],
  counted?: WorkingDays,
): ComplaintDue[] {
  const {events, state} = complaint;
  const start = Math.max(
    0,
    events.findLastIndex(({act}) => act === 'reopen'),
  );
  const since = events.slice(start);
  const begun = dateOf(since[0]!.at);
  const first = (is: (act: Act, by: By) => boolean) =>
    since.slice(1).find(({act, by}) => is(act, by));
  const due = (
    step: ComplaintDue['step'],
    from: string,
    clock: keyof ComplaintClocks,
    done: boolean,
  ): ComplaintDue => {
    const {days, unit} = clocks[clock];
    const on = dueOn(from, clocks[clock], closures, counted);
    return {step, on, days, unit, state: done ? 'met' : on < today ? 'late' : 'open'};
  };
  const looked = first((_, by) => by === 'office');
  const verification = due('verification', begun, 'verification', !!looked);
  const steps = [verification];
  if (complaint.class !== 'praise') {
    const from = looked ? dateOf(looked.at) : verification.on;
    steps.push(due('follow-up', from, 'follow-up', !!first(act => atIt.includes(act))));
  }
  const answered = since.findLast(({act}) => act === 'answer');
  const isSettled = !!first(act => settled.includes(act));
  steps.push(due('settlement', begun, settlementClock(complaint), isSettled));
  if (answered && (state === 'answered' || isClosed(state))) {
    steps.push(due('reply', dateOf(answered.at), 'reply', isClosed(state)));
  }
  return steps;
}

/** The day until which an answer can be answered back; after it the case is closed. */
export const replyUntil = (
  answeredAt: string,
  clocks: ComplaintClocks,
  closures?: readonly Closure[],
): string => dueOn(dateOf(answeredAt), clocks.reply, closures);
