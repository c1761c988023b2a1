/** Why a step of a request cannot be taken. */
export type StepProblem =
  'unknown' | 'not-from-here' | 'unexplained' | 'undated' | 'moved-meanwhile';

const messages: Record<StepProblem, string> = {
  unknown: 'there is no such request, or it was erased.',
  'not-from-here': 'it cannot come to that from where it stands.',
  unexplained: 'write a note that says what is to be done.',
  undated: 'say when the team comes.',
  'moved-meanwhile': 'someone else has moved it meanwhile. Look at it again.',
};

/** Thrown where a request cannot take a step; nothing was changed. */
export class StepFault extends Error {
  override readonly name = 'StepFault';
  readonly problem: StepProblem;

  constructor(number: string, problem: StepProblem) {
    super(`Request ${number}: ${messages[problem]}`);
    this.problem = problem;
  }
}
