import {newKey} from '../key.js';

/** What a change is made of: the version that was read, or, without one, that there is nothing yet. */
export const precondition = (version: string | undefined): Readonly<Record<string, string>> =>
  version === undefined ? {'if-none-match': '*'} : {'if-match': version};

/** An id for something new of an office. */
export const newId = (office: string): string => `${office}-${newKey().slice(0, 16)}`;
