import type {ComplaintDraft, ComplaintEvent} from '@pendopo/contract/types';
import type {Act, By, State} from './states.js';

/** What is personal of a complaint, or may be: sealed as one. */
export type Content = Pick<ComplaintDraft, 'text' | 'place' | 'happenedOn' | 'name' | 'contact'>;

/** What was said with an act: sealed. */
export type Said = Pick<ComplaintEvent, 'text' | 'to'>;

/** A complaint as it is kept, opened. */
export interface StoredComplaint extends Content {
  /** Our own id, told to nobody. */
  id: string;
  office: string;
  number: string;
  class: ComplaintDraft['class'];
  category?: NonNullable<ComplaintDraft['category']>;
  service?: string;
  anonymous: boolean;
  confidential: boolean;
  state: State;
  /** Asked for money: for the head of the office alone. */
  headOnly: boolean;
  receivedAt: string;
  closedAt?: string;
  events: ComplaintEvent[];
  sample: boolean;
  /** What was personal of it is gone since then. */
  erasedAt?: string;
}

/** What is told of a complaint without opening it: for lists and figures. */
export interface ComplaintBrief {
  number: string;
  class: ComplaintDraft['class'];
  category?: NonNullable<ComplaintDraft['category']>;
  service?: string;
  state: State;
  headOnly: boolean;
  receivedAt: string;
  closedAt?: string;
  sample: boolean;
}

/** A complaint that is open, with what its clocks go by. */
export interface OpenComplaint extends ComplaintBrief {
  events: Pick<ComplaintEvent, 'at' | 'act' | 'by'>[];
}

/** Which complaints. */
export interface ComplaintFilter {
  /** Head of the office: sees what is `headOnly` too. */
  head: boolean;
  state?: State | undefined;
  class?: ComplaintDraft['class'] | undefined;
  category?: NonNullable<ComplaintDraft['category']> | undefined;
}

/** Who does something at the office. */
export interface Staff {
  /** Their id at the desk. */
  actor: string;
  /** The head of the office, who alone sees what is `headOnly`. */
  head: boolean;
}

/** Something to do about a complaint. */
export interface Doing extends Said {
  act: Act;
  by: By;
  /** For the audit log: an id of the desk, `citizen` or `system`. */
  actor: string;
}

/** An invented complaint: its number and secret are no secret. */
export interface ComplaintSeed {
  number: string;
  secret: string;
  draft: ComplaintDraft;
  receivedAt: string;
  doings: (Omit<Doing, 'actor'> & {at: string})[];
}
