import type {Pendopo} from '@pendopo/sdk';
import type {Picked, Stage, Typed} from './model.js';

/** What is typed, before it is sent. */
export interface Draft {
  typed: Typed;
  files: Picked;
}

/** What is sent: to which route of the API, as what. */
export interface Write {
  /** Path of the API, such as `/v1/offices/12.19/complaints`. */
  route: string;
  body: unknown;
  /** Files beside it, by the name of their part. */
  files?: Picked | undefined;
}

/**
 * Keeps what is typed into a form until the server has confirmed it. The real one is the SDK's outbox,
 * which loads when the first letter is typed or when there is a draft from before.
 *
 * `id` names a form at an office: there is one draft of each.
 */
export interface DraftKeeper {
  /** What was typed before and has not been confirmed; and what became of it is told to `watch`. */
  load(id: string): Promise<Draft | undefined>;
  /**
   * Keeps a draft as it is typed.
   *
   * @returns where it is kept: on the `device`, or only for as long as the `page` is open
   */
  save(id: string, draft: Draft): Promise<'device' | 'page'>;
  /** Erases draft, waiting write and receipt at once. */
  forget(id: string): Promise<void>;
  /**
   * Sends, under one Idempotency-Key per draft, again and again until the server has answered. What
   * becomes of it is told to `watch`. Sending the same draft again while it waits hurries it.
   */
  send(id: string, write: Write): Promise<void>;
  /** Tells what becomes of a draft, also in other tabs; at once what is known already. */
  watch(id: string, tell: (stage: Sent) => void): () => void;
}

/**
 * What the keeper tells: a stage of the form, but that a refusal is told as the SDK's error, for the
 * form to put beside its fields.
 */
export type Sent =
  Exclude<Stage, {is: 'refused'} | {is: 'duplicate'}> | {is: 'refused'; error: Error};

/** What a keeper is made for. */
export interface KeeperOptions {
  client: Pendopo;
  /** Off on a shared device: nothing is written to it. */
  keep: boolean;
}
