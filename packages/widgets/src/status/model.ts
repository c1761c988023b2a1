import type {Factor, Intake} from '@pendopo/sdk';
import type {FormModel} from '../forms/model.js';

/** What opens a case: what the office asks for, or the secret that a request for a visit was given. */
export type Opener = Factor | 'secret';

/** Everything the view of the form is made of. */
export type StatusModel = FormModel<Intake>;

/** What opens the case of a number as far as it is written. */
export const openerOf = (number: string | undefined, {settings}: Intake): Opener =>
  /^\s*k/i.test(number ?? '') ? 'secret' : settings.status.factor;
