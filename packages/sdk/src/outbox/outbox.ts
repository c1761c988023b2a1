import type {Pendopo} from '../client.js';
import {PendopoError} from '../errors.js';
import {alone} from './alone.js';
import {type Draft, type Entry, keptFiles, type Outcome, partsOf, type Write} from './entry.js';
import {type Change, deviceShelf, pageShelf, type Shelf} from './shelf.js';
import * as steps from './steps.js';

export interface OutboxOptions {
  /** Sends what waits for its server; what waits for another server is left to another outbox. */
  client: Pendopo;
  /** `false` on a device that others use: nothing is written to it. Default `true`. */
  keep?: boolean;
  /** Days after which a draft that was neither sent nor changed is erased. Default 14. */
  draftDays?: number;
  /** Hours after which a receipt is erased that nobody took. Default 24. */
  receiptHours?: number;
  /** Milliseconds since 1970. Default: this device's clock. */
  now?: () => number;
}

/** How long typing may go on before it is written: at most this much is lost. */
const pace = 400;

const isAnswer = (body: unknown): body is object => typeof body === 'object' && body !== null;

/** A draft whose latest letters are about to be written. */
interface Unwritten {
  draft: Draft<object>;
  written: Promise<'device' | 'page'>;
  write: () => void;
}

/**
 * Keeps what a citizen writes from the first letter until the server has confirmed it: across
 * reloads, days and tabs, of which exactly one sends; under one Idempotency-Key, so that nothing is
 * taken in twice. After that only the answer is kept, until it is forgotten or a day has passed.
 *
 * ```ts
 * const outbox = new Outbox({client: pendopo});
 * outbox.watch('12.19/complaint', outcome => show(outcome));
 * await outbox.save('12.19/complaint', {typed: {text: 'Lampu …'}, files: {}});
 * await outbox.send('12.19/complaint', {route: '/v1/offices/12.19/complaints', body: {…}});
 * ```
 *
 * An `id` names a form; there is one draft of each. Where the browser lets nothing be kept (private
 * mode, full, a sandboxed frame, Node) all works as long as the page is open, and says so: `kept` is
 * `page`. Runs in workers too.
 */
export class Outbox<Typed extends object = Record<string, string>> {
  readonly #options: OutboxOptions;
  readonly #now: () => number;
  readonly #ready: Promise<void>;
  readonly #known = new Map<string, Entry>();
  readonly #unwritten = new Map<string, Unwritten>();
  /** Who watches what, and what each was told last: they are told changes only. */
  readonly #watchers = new Map<string, Map<(outcome: Outcome) => void, string>>();
  /** What this outbox sends just now. */
  readonly #sending = new Map<string, AbortController>();
  /** What is to be sent once more though it is being sent: the network came back meanwhile. */
  readonly #again = new Set<string>();
  readonly #closed = new AbortController();
  #shelf: Shelf;
  #channel: BroadcastChannel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    const keeps = options.keep !== false && typeof indexedDB !== 'undefined';
    this.#shelf = keeps ? deviceShelf : pageShelf();
    this.#listen();
    this.#ready = this.#look();
    void this.#ready.then(() => this.#wake());
  }

  /** What was typed before and has not been received; nothing where there is none. */
  async load(id: string): Promise<Draft<Typed> | undefined> {
    await this.#ready;
    const entry = this.#known.get(id);
    return entry?.typed && {typed: entry.typed as Typed, files: partsOf(entry.files)};
  }

  /**
   * Keeps a draft as it is typed; call it for every letter. What waits to be sent is not changed by
   * this, nor what was received.
   *
   * @returns where it is kept now: on the `device`, or only as long as the `page` is open
   * @throws what the browser says when a picked file cannot be read any more
   */
  save(id: string, draft: Draft<Typed>): Promise<'device' | 'page'> {
    const before = this.#unwritten.get(id);
    if (before) {
      before.draft = draft;
      return before.written;
    }
    let write!: () => void;
    const time = new Promise<void>(resolve => (write = resolve));
    const timer = setTimeout(write, pace);
    const unwritten: Unwritten = {
      draft,
      write,
      written: time.then(() => {
        clearTimeout(timer);
        this.#unwritten.delete(id);
        return this.#keep(id, unwritten.draft);
      }),
    };
    this.#unwritten.set(id, unwritten);
    return unwritten.written;
  }

  /**
   * Sends, and goes on until the server has answered; what becomes of it is told to `watch`. Resolves
   * after the first try, or at once where another tab is at it. Sending again what waits hurries it.
   * What was received already is not sent again until it is forgotten.
   *
   * @throws what the browser says when a picked file cannot be read any more
   */
  async send(id: string, {route, body, files}: Write): Promise<void> {
    await this.#ready;
    await this.#flush(id);
    const write = {route, body, files: await keptFiles(files)};
    await this.#change(id, before => steps.toSend(before ?? this.#fresh(id), write, this.#now()));
    await this.#try(id);
  }

  /** Erases draft, write and receipt at once, here and on the device; what is on its way is stopped. */
  async forget(id: string): Promise<void> {
    await this.#ready;
    await this.#flush(id);
    this.#sending.get(id)?.abort();
    await this.#change(id, () => undefined);
    if (this.#shelf.kept === 'page' && this.#options.keep !== false) {
      // What was kept on the device before it was full.
      await deviceShelf.change(id, () => undefined).catch(() => undefined);
    }
  }

  /**
   * Tells what becomes of a draft, whichever tab changes it; soon what is known already.
   *
   * @returns ends it
   */
  watch(id: string, tell: (outcome: Outcome) => void): () => void {
    const watchers = this.#watchers.get(id) ?? new Map<typeof tell, string>();
    this.#watchers.set(id, watchers.set(tell, JSON.stringify(steps.outcomeOf(undefined, 'page'))));
    void this.#ready.then(() => this.#tell(id));
    return () => void watchers.delete(tell);
  }

  /** Writes what is unwritten and ends; what is being sent goes on waiting, for the next outbox. */
  async close(): Promise<void> {
    await this.#ready;
    await this.#flush();
    this.#closed.abort();
    for (const sending of this.#sending.values()) sending.abort();
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Hears of other tabs, of the network's return, and of the page's end. */
  #listen(): void {
    const {signal} = this.#closed;
    if (this.#shelf.kept === 'device' && typeof BroadcastChannel !== 'undefined') {
      // Says only that something changed; what it is stands in the database.
      this.#channel = new BroadcastChannel('pendopo-outbox');
      this.#channel.onmessage = () => void this.#look().then(() => this.#schedule());
    }
    if (typeof addEventListener !== 'function') return;
    addEventListener('online', () => void this.#wake(), {signal});
    addEventListener('pagehide', () => void this.#flush(), {signal});
    if (typeof document === 'undefined') return;
    const seen = () =>
      void (document.hidden ? this.#flush() : this.#look().then(() => this.#wake()));
    document.addEventListener('visibilitychange', seen, {signal});
  }

  /** Reads what is kept, tells what is new of it, and erases what is too old. */
  async #look(): Promise<void> {
    let entries: Entry[];
    try {
      entries = await this.#shelf.all();
    } catch {
      return this.#toPage();
    }
    const {draftDays = 14, receiptHours = 24} = this.#options;
    const old = entries.filter(entry => steps.isOlder(entry, this.#now(), draftDays, receiptHours));
    const gone = new Set(this.#known.keys());
    for (const entry of entries) {
      gone.delete(entry.id);
      if (!old.includes(entry)) this.#saw(entry.id, entry);
    }
    for (const id of gone) this.#saw(id, undefined);
    for (const {id} of old) await this.#change(id, () => undefined);
  }

  /** The browser keeps nothing (any more): from now on the page does. */
  #toPage(): void {
    this.#shelf = pageShelf(new Map(this.#known));
  }

  async #change(id: string, change: Change): Promise<Entry | undefined> {
    let entry;
    try {
      entry = await this.#shelf.change(id, change);
    } catch {
      this.#toPage();
      entry = await this.#shelf.change(id, change);
    }
    this.#saw(id, entry);
    this.#channel?.postMessage('');
    return entry;
  }

  #saw(id: string, entry: Entry | undefined): void {
    if (entry) this.#known.set(id, entry);
    else this.#known.delete(id);
    this.#tell(id);
  }

  #tell(id: string): void {
    const outcome = steps.outcomeOf(this.#known.get(id), this.#shelf.kept);
    const text = JSON.stringify(outcome);
    for (const [tell, told] of this.#watchers.get(id) ?? []) {
      if (told === text) continue;
      this.#watchers.get(id)!.set(tell, text);
      tell(outcome);
    }
  }

  #fresh(id: string): Entry {
    return steps.fresh(id, this.#options.client.server, this.#now());
  }

  async #keep(id: string, {typed, files}: Draft<object>): Promise<'device' | 'page'> {
    await this.#ready;
    const bytes = await keptFiles(files);
    const entry = await this.#change(id, (before = this.#fresh(id)) =>
      steps.typedOn(before, typed, bytes, this.#now()),
    );
    return entry?.state === 'received' ? 'page' : this.#shelf.kept;
  }

  async #flush(id?: string): Promise<void> {
    const unwritten = [...this.#unwritten].filter(([other]) => id === undefined || other === id);
    for (const [, {write}] of unwritten) write();
    // A file that cannot be read is told to whoever saved it.
    await Promise.allSettled(unwritten.map(([, {written}]) => written));
  }

  /** Everything that waits, at once, but what the server wants later. */
  async #wake(): Promise<void> {
    const waiting = this.#open().filter(({trouble}) => trouble?.code !== 'too-many-requests');
    await Promise.all(waiting.map(({id}) => this.#try(id, true)));
    await this.#due();
  }

  /** Everything whose time has come. */
  async #due(): Promise<void> {
    const due = this.#open().filter(({notBefore}) => notBefore <= this.#now());
    await Promise.all(due.map(({id}) => this.#try(id)));
    this.#schedule();
  }

  #open(): Entry[] {
    const {server} = this.#options.client;
    return [...this.#known.values()].filter(
      entry => steps.isOpen(entry) && entry.server === server,
    );
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    // What is being sent counts too: its tab may be gone without a word.
    const times = this.#open().map(({state, notBefore}) =>
      state === 'sending' ? this.#now() + 30_000 : notBefore,
    );
    if (!times.length || this.#closed.signal.aborted) return;
    // Never at once: another tab may be at it, and tells when it is done.
    const wait = Math.max(Math.min(...times) - this.#now(), 1000);
    this.#timer = setTimeout(() => void this.#due(), wait);
  }

  /** Sends one entry, unless this or another tab is at it. */
  async #try(id: string, early = false): Promise<void> {
    if (this.#closed.signal.aborted) return;
    if (this.#sending.has(id)) {
      if (early) this.#again.add(id);
      return;
    }
    const abort = new AbortController();
    this.#sending.set(id, abort);
    try {
      await alone(id, this.#shelf, this.#now, async () => {
        const entry = await this.#change(
          id,
          before => before && steps.onItsWay(before, this.#now(), early),
        );
        if (entry?.state === 'sending') await this.#post(entry, abort.signal);
      });
    } finally {
      this.#sending.delete(id);
      this.#schedule();
    }
    if (this.#again.delete(id)) await this.#try(id, true);
  }

  async #post(entry: Entry, signal: AbortSignal): Promise<void> {
    const {id, key, first} = entry;
    const write = entry.write!;
    const {client} = this.#options;
    try {
      const answer = await client.write(write.route, write.body as object, isAnswer, {
        key,
        files: partsOf(write.files),
        signal,
      });
      await this.#change(
        id,
        before => before && steps.received(before, write, answer, this.#now()),
      );
    } catch (error) {
      if (signal.aborted) {
        await this.#change(id, before => before && {...before, state: 'waiting'});
      } else if (first && (error as {code?: string}).code === 'key-reused') {
        const again = await this.#change(id, before => before && steps.asFirst(before));
        if (again) await this.#post(again, signal);
      } else {
        await this.#change(id, before => before && steps.failed(before, write, error, this.#now()));
        // A mistake in the code, which its developer must see; the draft is kept all the same.
        if (!(error instanceof PendopoError)) reportError(error);
      }
    }
  }
}
