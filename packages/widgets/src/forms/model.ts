import type {OfficeBrief, Received} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/**
 * What a form's controls hold, by their name: text as it was typed, `on` for a tick, the value of
 * what was chosen. What is empty is left out. The name of a control is the way to its field in the
 * draft that is sent, with dots: `where.village` is `/json/where/village` in a fault of the server.
 */
export type Typed = Readonly<Record<string, string>>;

/** Files that were picked, by the name of their control. */
export type Picked = Readonly<Record<string, readonly Blob[]>>;

/** What is wrong with a field, in the citizen's words. */
export interface FieldFault {
  /** Name of the control; one that the form does not have stands in the summary alone. */
  name: string;
  text: string;
}

/**
 * What became of what was typed. Each is said on the screen as it is: nothing is called sent that the
 * server has not confirmed.
 *
 * - `editing`: being typed. `kept` says where that would survive: on this `device`, or only as long as
 *   this `page` is open.
 * - `sending`: on its way now.
 * - `waiting`: could not be sent yet (`offline`, or the server asks to wait: `busy`, `limited`); it is
 *   tried again by itself, not before `until` (milliseconds since 1970) where that is known.
 * - `received`: the server has it; `answer` is its body.
 * - `refused`: the server does not take it as it is; `text` says why, faults stand beside the fields.
 * - `duplicate`: it was received before (`already-answered`).
 */
export type Stage =
  | {is: 'editing'; kept?: 'device' | 'page' | undefined}
  | {is: 'sending'}
  | {
      is: 'waiting';
      why: 'offline' | 'busy' | 'limited';
      until?: number | undefined;
      kept?: 'device' | 'page' | undefined;
    }
  | {is: 'received'; answer: unknown}
  | {is: 'refused'; text: string}
  | {is: 'duplicate'};

/** What every form needs to know of an office before it is drawn: the intake, for all of ours. */
export interface FormAnswer {
  office: OfficeBrief;
  updatedAt: string;
  validUntil: string;
}

/** Everything a form's view is made of, beside what is its own. */
export interface FormModel<Answer extends FormAnswer = FormAnswer> {
  page: Answer & Partial<Received>;
  lang: Lang;
  typed: Typed;
  faults: readonly FieldFault[];
  stage: Stage;
  /** What else is to be said at a field, by its name. */
  notes?: Readonly<Record<string, unknown>> | undefined;
  /** Where the form goes without our script: the office's page of it. */
  action: string;
  /** The server's token for a form without JavaScript. */
  token?: string | undefined;
  busy?: boolean | undefined;
}

/** Before anything is typed. */
export const untouched = {typed: {}, faults: [], stage: {is: 'editing'}} as const;

/** The name of the control that a fault of the server is about. */
export const nameOf = (pointer: string): string =>
  pointer
    .replace(/^\/json\//, '')
    .replaceAll('/', '.')
    .replace(/^\.+/, '');
