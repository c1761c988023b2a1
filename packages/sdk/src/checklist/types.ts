import type {
  Fact,
  FactValue,
  Form,
  Otherwise,
  Requirement,
  Service,
  Text,
} from '@pendopo/contract/types';

/**
 * What is known, by id of the fact: `{age: 3, lost: false}`. `birth_date` (YYYY-MM-DD) stands for
 * all that is derived from it. What the service does not ask about is ignored.
 */
export type Answers = Readonly<Record<string, FactValue | undefined>>;

export interface ChecklistOptions {
  /** The day that ages are reckoned at, YYYY-MM-DD. Default: today in western Indonesia (WIB). */
  today?: string;
}

/** One answer to choose. Of a number it stands for all from `min` to `max`, both included. */
export interface QuestionOption {
  /** The answer to give; of a band of numbers, one that stands for all of them. */
  value: FactValue;
  /** What to call it; absent for yes and no, and for bands of numbers. */
  label?: Text;
  /** Least of the band, in the fact's unit; absent where there is no least. */
  min?: number | undefined;
  /** Most of the band, in the fact's unit; absent where there is no most. */
  max?: number | undefined;
}

/** A question still to be asked; every one of them can change the outcome. */
export interface Question {
  fact: Fact;
  options: QuestionOption[];
}

/** What to bring: one of these alternatives, each with all of its items. */
export interface RequirementGroup {
  oneOf: Requirement[][];
  /** False while it depends on an answer not yet given: show its `whenText`. */
  certain: boolean;
}

/** What need not be brought, and in which case alone it would be. */
export interface NotNeeded {
  requirement: Requirement;
  because: Text;
}

/** A form, and whether it is certain to be needed. */
export interface FormNeeded {
  form: Form;
  certain: boolean;
}

/** What a citizen has to bring, as far as it is known. */
export interface Checklist {
  /** What to ask next, the best question first. */
  questions: Question[];
  /** Whether this is the right service; undefined while that depends on an answer not yet given. */
  applies: boolean | undefined;
  /** Where it is not: what to do instead, for each condition that fails. */
  otherwise: Otherwise[];
  requirements: RequirementGroup[];
  notNeeded: NotNeeded[];
  forms: FormNeeded[];
  fee: Service['fee'];
  time: Service['time'];
  deadline: Service['deadline'];
  channels: Service['channels'];
  /** Nothing is left to ask. */
  complete: boolean;
}
