import type {Complaint, Intake} from '@pendopo/sdk';
import type {FieldFault, FormModel} from '../forms/model.js';
import type {Lang} from '../shared/format.js';

/** What the form's view is made of. */
export interface ComplaintModel extends FormModel<Intake> {
  /** Whether what most people need not fill in stands open. */
  further: boolean;
  /** Address of the same form for who was asked for money, where it works without a script. */
  levy?: string | undefined;
  /** Way to the page on which a complaint that was sent before is looked up. */
  lookup: string;
  /** Its whole address, to be kept with the receipt. */
  keep: string;
}

/** Fields that stand folded away. */
const folded = ['service', 'happenedOn', 'place', 'photo'];

/** Whether one of them holds something, or has something wrong with it. */
export const usesFurther = ({typed, faults}: Pick<FormModel, 'typed' | 'faults'>): boolean =>
  folded.some(name => typed[name] || faults.some(fault => fault.name === name));

/** The most letters of a complaint and of an answer to it. */
export const mostLetters = 10_000;

/** What is done about a complaint that was sent. */
export type Doing = 'lookup' | 'reply' | 'confirm' | 'reopen' | 'erase';

/** What the view of a complaint that was sent is made of. */
export interface TrackModel {
  page: Intake;
  lang: Lang;
  /** What was typed: number, secret, words. */
  typed: Readonly<Record<string, string>>;
  faults: readonly FieldFault[];
  /** What went wrong with the whole, in words. */
  trouble?: string | undefined;
  complaint?: Complaint | undefined;
  /** It has been erased. */
  erased?: boolean | undefined;
  busy?: boolean | undefined;
  /** Where its forms go without our script. */
  action: string;
  token?: string | undefined;
  /** Address of the page for a new one. */
  write: string;
}
