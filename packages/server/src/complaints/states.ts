/** What can be done about a complaint, by whom and when, and what it becomes: all of it in one place. */
import type {Complaint, ComplaintEvent} from '@pendopo/contract/types';

export type State = Complaint['state'];
export type Act = ComplaintEvent['act'];
export type By = ComplaintEvent['by'];

/** What the office does; the rest is for the citizen, or for time. */
export const officeActs = [
  'verify',
  'forward',
  'follow-up',
  'answer',
  'archive',
  'close',
] as const satisfies readonly Act[];
export type OfficeAct = (typeof officeActs)[number];

interface Rule {
  by: readonly By[];
  from: readonly State[];
  /** What it becomes; without, it stays what it is. */
  to?: State;
  /** Something must be said with it. */
  needs?: 'text' | 'to';
}

/** The office has it and has not answered. */
const atWork = ['received', 'verified', 'forwarded', 'follow-up', 'reopened'] as const;

/**
 * SP4N-LAPOR's flow (verification, follow-up, the citizen's reply, closed), with the states of
 * vocab.json `complaint.status`. The citizen's own words never wait for the office: they can be added
 * as long as it is open. Only what is done, not what is archived, is reopened.
 */
const rules: Record<Exclude<Act, 'receive' | 'reply'>, Rule> = {
  verify: {by: ['office'], from: ['received', 'reopened'], to: 'verified'},
  forward: {by: ['office'], from: atWork, to: 'forwarded', needs: 'to'},
  'follow-up': {by: ['office'], from: atWork, to: 'follow-up'},
  answer: {by: ['office'], from: [...atWork, 'answered'], to: 'answered', needs: 'text'},
  archive: {
    by: ['office'],
    from: ['received', 'verified', 'reopened'],
    to: 'archived',
    needs: 'text',
  },
  // Who is satisfied says so; who says nothing until the last day for it is taken to be.
  close: {by: ['office', 'time'], from: ['answered'], to: 'done'},
  confirm: {by: ['citizen'], from: ['answered'], to: 'done'},
  reopen: {by: ['citizen'], from: ['done'], to: 'reopened', needs: 'text'},
};

/** An answer that is answered back is being worked on again; else more words change nothing. */
const replies: readonly Rule[] = [
  {by: ['citizen'], from: ['answered'], to: 'follow-up', needs: 'text'},
  {by: ['citizen'], from: atWork, needs: 'text'},
];

const rulesOf = (act: Act): readonly Rule[] =>
  act === 'reply' ? replies : act === 'receive' ? [] : [rules[act]];

/** An act that cannot be done: not in this state, not by this one, or with nothing said. */
export class ActRefused extends Error {}

/**
 * What a complaint becomes.
 *
 * @throws {ActRefused} when that cannot be done
 */
export function after(
  state: State,
  act: Act,
  by: By,
  said: {text?: string | undefined; to?: string | undefined} = {},
): State {
  const rule = rulesOf(act).find(one => one.from.includes(state) && one.by.includes(by));
  if (!rule) throw new ActRefused(`${act} by ${by} is not possible when ${state}`);
  if (rule.needs && !said[rule.needs]?.trim()) {
    throw new ActRefused(`${act} needs ${rule.needs === 'to' ? 'whom it goes to' : 'words'}`);
  }
  return rule.to ?? state;
}

/** What the office can do now, in the order in which it usually does. */
export const officeMay = (state: State): OfficeAct[] =>
  officeActs.filter(act => rules[act].from.includes(state) && rules[act].by.includes('office'));

/** What the citizen can do now. */
export const citizenMay = (state: State): Complaint['may'] =>
  (['reply', 'confirm', 'reopen'] as const).filter(act =>
    rulesOf(act).some(one => one.from.includes(state)),
  );

/** Nothing more is to come unless it is reopened. */
export const isClosed = (state: State): boolean => state === 'done' || state === 'archived';
