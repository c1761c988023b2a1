import type {OfficeBrief} from '@pendopo/sdk';
import type {PendopoStaff, Session} from '@pendopo/sdk/staff';
import type {SendQueue} from './queue.js';
import type {Lang} from './words.js';

/** Something that may be done at the desk. */
export type Right = Session['may'][number];

/** The part of a panel's address after its own: `/meja/jadwal/v-1/hitung` is `['v-1', 'hitung']`. */
export interface PanelRoute {
  rest: readonly string[];
  query: URLSearchParams;
}

/** What the desk lends to each of its panels. */
export interface DeskHouse {
  /** Client of this office's desk. Answers and refusals come in the language of the screen. */
  readonly client: PendopoStaff;
  readonly session: Session;
  /** The office, with the zone that its clock stands in. */
  readonly office: OfficeBrief;
  readonly lang: Lang;
  /** Address of the server, without a slash at its end. */
  readonly server: string;
  /** What waits to be sent from this device. */
  readonly queue: SendQueue;
  /** Milliseconds since 1970. */
  now(): number;
  may(right: Right): boolean;
  /** Goes to an address of the desk, such as `/meja/jadwal`; asks first where something is not saved. */
  go(path: string): Promise<void>;
  /** Tells that something was done, for a few seconds and to screen readers. */
  say(text: string): void;
  /** Asks whoever sits here to sign in again, over what is on screen; whether they did. */
  signInAgain(): Promise<boolean>;
  /** The session has changed in a way that shows: an authenticator app was set up. */
  renew(session: Session): void;
}
