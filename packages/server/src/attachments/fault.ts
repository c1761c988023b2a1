/** Why a file was not taken. */
export type AttachmentProblem = 'not-a-picture' | 'not-allowed' | 'broken-file' | 'too-large';

/** A file that is not taken in. */
export class AttachmentFault extends Error {
  readonly code: AttachmentProblem;

  constructor(code: AttachmentProblem) {
    super(code);
    this.code = code;
  }
}
