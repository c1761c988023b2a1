import type {FormStrings} from './strings.js';

/** What every form says as it is first drawn, in English. */
export const forms: FormStrings = {
  required: 'required',
  optional: 'optional',
  pick: 'Choose…',
  send: 'Send',
  most: letters => `At most ${letters} letters.`,
};
