import {
  isBadPayloadError,
  isNetworkError,
  isProblemError,
  isSignInError,
  isTimeoutError,
} from '@pendopo/sdk';
import {kitWords} from './strings.js';
import {inWords, type Lang} from './words.js';

/** What went wrong, such that whoever sits here knows what to do. */
export function messageOf(error: unknown, lang: Lang): string {
  const t = inWords(kitWords, lang);
  // The server answers in the language that was asked for.
  if (isProblemError(error)) return error.problem.detail ?? error.problem.title;
  if (isNetworkError(error)) return t.offline;
  if (isTimeoutError(error)) return t.late;
  if (isBadPayloadError(error)) return t.broken;
  // A fault of this page itself, or code of it that could not be loaded.
  console.error(error);
  return t.fault;
}

/** Whether the session has ended. */
export const isSignedOut = (error: unknown): boolean =>
  isSignInError(error) && error.code === 'signed-out';

/** A field's fault: the field's name, and what to do about it. */
export interface FieldFault {
  name: string;
  text: string;
}

/** The faults that a refusal points at, by the names of fields: `/json/name/id` is `name.id`. */
export const faultsOf = (error: unknown): FieldFault[] =>
  isProblemError(error)
    ? (error.problem.errors ?? []).map(({pointer, detail}) => ({
        name: pointer.replace(/^\/json\//, '').replaceAll('/', '.'),
        text: detail,
      }))
    : [];
