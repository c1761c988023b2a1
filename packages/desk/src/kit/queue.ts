import {isPendopoError, isProblemError, isSignInError} from '@pendopo/sdk';
import {openShelf, type QueueShelf, type Waiting} from './queue-shelf.js';

export type {Waiting} from './queue-shelf.js';

/** What is to be sent, as soon as it can be. */
export interface ToSend {
  /** Route below the server: `/v1/staff/offices/12.19/visits/v-1/count`. */
  route: string;
  body: object;
  /** What it is, for whoever looks at what waits. */
  what: string;
  /** A later one of the same topic takes the place of one that waits: of counts, the last holds. */
  topic?: string | undefined;
}

/** Tells that something of the queue has been taken in, or for good refused. */
export class QueueEvent extends Event {
  readonly entry: Waiting;
  /** What the server answered. */
  readonly answer: unknown;

  constructor(type: 'sent' | 'refused', entry: Waiting, answer?: unknown) {
    super(type);
    this.entry = entry;
    this.answer = answer;
  }
}

export interface QueueOptions {
  /** Sends one, under its key as Idempotency-Key. */
  send: (entry: Waiting) => Promise<unknown>;
  /** Who is signed in: what someone else left here is not sent in their name. */
  user: () => string | undefined;
  now: () => number;
}

/** While something waits, it is tried again after this, milliseconds; and at once when the network is back. */
const patience = 15_000;

const lockName = 'pendopo-desk-queue';

const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');

/** Refusals that another try may overcome. */
const passing = (error: unknown) =>
  !isProblemError(error) ||
  error.problem.status >= 500 ||
  [408, 409, 429].includes(error.problem.status);

/**
 * What is counted at the van goes out from here: kept on the device until the server has it, across
 * reloads and days, one after the other, by one tab at a time.
 *
 * @fires change - What waits has changed.
 * @fires {QueueEvent} sent
 * @fires {QueueEvent} refused - It will not go out; it stays listed until it is dropped.
 */
export class SendQueue extends EventTarget {
  /** What waits, the oldest first. */
  waiting: readonly Waiting[] = [];

  readonly #options: QueueOptions;
  readonly #shelf: Promise<QueueShelf>;
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(lockName) : undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #wanted = false;
  #closed = false;

  constructor(options: QueueOptions) {
    super();
    this.#options = options;
    this.#shelf = openShelf();
    this.#channel?.addEventListener('message', this.#look);
    addEventListener('online', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    void this.#look();
  }

  /** Whether what waits survives the end of this page. */
  async durable(): Promise<boolean> {
    return (await this.#shelf).durable;
  }

  /** Takes something in: it is safe on the device when this resolves. */
  async add({route, body, what, topic}: ToSend): Promise<void> {
    const shelf = await this.#shelf;
    const {now, user} = this.#options;
    const entry = {key: newKey(), user: user() ?? '', route, body, what, at: now(), tries: 0};
    await shelf.put(topic ? {...entry, topic} : entry);
    await this.#changed();
    void this.flush();
  }

  /** Gives up something that was refused, or that nobody wants any more. */
  async drop(key: string): Promise<void> {
    await (await this.#shelf).remove(key);
    await this.#changed();
  }

  /** Sends what waits. Resolves when that is done, or cannot be done now. */
  flush(): Promise<void> {
    this.#wanted = true;
    return (this.#sending ??= this.#round().finally(() => (this.#sending = undefined)));
  }

  /** Ends it, with its page. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#channel?.close();
    removeEventListener('online', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
  }

  /** Once more where it was asked for meanwhile: what stopped it may be over. */
  async #round(): Promise<void> {
    while (this.#wanted && !this.#closed) {
      this.#wanted = false;
      await this.#alone();
    }
  }

  async #alone(): Promise<void> {
    clearTimeout(this.#timer);
    // Where a browser has no locks, two tabs may send the same: under one key, it counts once.
    const {locks} = navigator as Partial<Navigator>;
    await (locks?.request(lockName, () => this.#sendAll()) ?? this.#sendAll());
    if (this.#sendable().length && !this.#closed) this.#timer = setTimeout(this.#wake, patience);
  }

  #sendable(): Waiting[] {
    const user = this.#options.user();
    return this.waiting.filter(entry => entry.user === user && !entry.refused);
  }

  async #sendAll(): Promise<void> {
    const shelf = await this.#shelf;
    await this.#look();
    for (let entry; (entry = this.#sendable()[0]);) {
      try {
        const answer = await this.#options.send(entry);
        await shelf.remove(entry.key);
        await this.#changed();
        this.dispatchEvent(new QueueEvent('sent', entry, answer));
      } catch (error) {
        if (!isPendopoError(error)) throw error;
        const refused = isSignInError(error) || passing(error) ? undefined : error.message;
        await shelf.change(entry.key, kept => ({
          ...kept,
          tries: kept.tries + 1,
          ...(refused && {refused}),
        }));
        await this.#changed();
        if (!refused) return;
        this.dispatchEvent(new QueueEvent('refused', entry));
      }
    }
  }

  async #changed(): Promise<void> {
    await this.#look();
    if (!this.#closed) this.#channel?.postMessage('changed');
  }

  readonly #look = async () => {
    this.waiting = await (await this.#shelf).all();
    this.dispatchEvent(new Event('change'));
  };

  readonly #wake = () => {
    if (document.visibilityState === 'visible') void this.flush();
  };
}
