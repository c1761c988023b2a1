/** Rows cannot be taken, and none was to be left out: nothing was written. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly bad: number;

  constructor(bad: number) {
    super(`${bad} rows cannot be taken`);
    this.bad = bad;
  }
}
