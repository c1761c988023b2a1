import {createHash} from 'node:crypto';
import {LRUCache} from 'lru-cache';
import {compressBest, compressNow, type Encoding, preferredEncoding} from './encoding.js';

/** A public answer as a domain makes it. */
export interface PublicAnswer {
  body: string;
  contentType: string;
  /** Until when it stands if nothing is changed: milliseconds since 1970. */
  validUntil: number;
  /** Headers of its own, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
  /** The same for everyone who asks this address: it depends on no header but those of caching. */
  plain?: boolean;
}

/** What an answer speaks of, and so which changes make it stale: one office, all of them, nothing. */
export type Scope = {office: string} | 'all' | 'fixed';

/** A kept answer. */
export interface Entry {
  answer: PublicAnswer;
  /** What it was asked for by, and how to make it anew. */
  key: string;
  make: () => Promise<PublicAnswer>;
  scope: Scope;
  revision: number;
  clock: () => number;
  text: Buffer;
  hash: string;
  bodies: Partial<Record<Encoding, Body>>;
}

/** An answer's text in one encoding; `best` once it is, or is being made, as small as can be. */
export interface Body {
  bytes: Buffer;
  best: boolean;
}

export interface ReadCacheOptions {
  /** How often each office has been changed, by id. */
  revisions: () => Promise<ReadonlyMap<string, number>>;
  now: () => number;
  /** Memory that bodies may take, bytes. Default 64 MiB. */
  maxBytes?: number;
}

/** Path and query of a request, as it was written. */
const addressOf = ({url}: Request) => url.slice(url.indexOf('/', 8));

/** How long another process's change may go unseen, milliseconds; twice that at most. */
const trust = 1000;

/** Answers and their pages are few kilobytes; the rest of an entry is counted roughly. */
const weight = (entry: Entry) => entry.text.length * 2 + 1000;

/** Whether an If-None-Match header names this answer, in any of its encodings. */
export const matches = (header: string | null | undefined, {hash}: Entry): boolean =>
  !!header &&
  (header.trim() === '*' ||
    header.split(',').some(tag => tag.trim().replace(/^W\//, '').startsWith(`"${hash}-`)));

/**
 * Public answers, made once per change and kept, ready compressed, in bounded memory.
 *
 * An entry stands until its office changes or its `validUntil` has come. Changes made by other
 * processes are seen within two seconds; changes made here at once (`changed`).
 */
export class ReadCache {
  readonly #entries: LRUCache<string, Entry>;
  readonly #making = new Map<string, Promise<Entry>>();
  /** Keys of plain answers, by the very address they were asked for by. */
  readonly #plain = new LRUCache<string, string>({max: 5000});
  readonly #options: ReadCacheOptions;
  #revisions: ReadonlyMap<string, number> = new Map();
  #checked = -Infinity;
  #looking: Promise<void> | undefined;

  constructor(options: ReadCacheOptions) {
    this.#options = options;
    this.#entries = new LRUCache({
      maxSize: options.maxBytes ?? 64 * 1024 * 1024,
      sizeCalculation: weight,
    });
  }

  /** Something was written: look again before the next answer. */
  changed(): void {
    this.#checked = -Infinity;
  }

  /** Answers a read from memory, making the answer first where there is none that stands. */
  async respond(
    request: Request,
    key: string,
    scope: Scope,
    make: () => Promise<PublicAnswer>,
  ): Promise<Response> {
    const entry = await this.#entry(key, scope, make);
    if (entry.answer.plain) this.#plain.set(addressOf(request), key);
    const encoding = preferredEncoding(request.headers.get('accept-encoding') ?? undefined);
    const fresh = matches(request.headers.get('if-none-match'), entry);
    const bytes = fresh ? null : bodyOf(entry, encoding).bytes;
    return new Response(bytes as BodyInit | null, {
      status: fresh ? 304 : 200,
      headers: headersOf(entry, encoding, bytes?.length),
    });
  }

  /** The plain answer of an address, if there is one that stands: nothing is asked or made. */
  ready(address: string): Entry | undefined {
    const age = this.#options.now() - this.#checked;
    // Under load there is always someone to look for changes meanwhile.
    if (age >= trust) this.#look().catch(() => {});
    const entry = age < 2 * trust ? this.#kept(address) : undefined;
    return entry && this.#stands(entry) ? entry : undefined;
  }

  /** The plain answer of an address that has had one before, made anew where it must. */
  async renewed(address: string): Promise<Entry | undefined> {
    const before = this.#kept(address);
    return before && this.#entry(before.key, before.scope, before.make);
  }

  #kept(address: string): Entry | undefined {
    const key = this.#plain.get(address);
    return key === undefined ? undefined : this.#entries.get(key);
  }

  async #entry(key: string, scope: Scope, make: () => Promise<PublicAnswer>): Promise<Entry> {
    await this.#look();
    const entry = this.#entries.get(key);
    if (entry && this.#stands(entry)) return entry;
    const making = this.#making.get(key) ?? this.#make(key, scope, make);
    this.#making.set(key, making);
    return making;
  }

  async #make(key: string, scope: Scope, make: () => Promise<PublicAnswer>): Promise<Entry> {
    // The revision is taken before the data is read: a change in between makes the entry stale.
    const revision = this.#revision(scope);
    try {
      const answer = await make();
      const text = Buffer.from(answer.body);
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16);
      const clock = this.#options.now;
      const entry: Entry = {answer, key, make, scope, revision, clock, text, hash, bodies: {}};
      this.#entries.set(key, entry);
      return entry;
    } finally {
      this.#making.delete(key);
    }
  }

  #stands(entry: Entry): boolean {
    return (
      entry.revision === this.#revision(entry.scope) &&
      entry.answer.validUntil > this.#options.now()
    );
  }

  #revision(scope: Scope): number {
    if (scope === 'fixed') return 0;
    if (scope !== 'all') return this.#revisions.get(scope.office) ?? 0;
    return [...this.#revisions.values()].reduce((sum, n) => sum + n, this.#revisions.size);
  }

  async #look(): Promise<void> {
    if (this.#options.now() - this.#checked < trust) return;
    await (this.#looking ??= this.#lookNow());
  }

  async #lookNow(): Promise<void> {
    const now = this.#options.now();
    try {
      this.#revisions = await this.#options.revisions();
      this.#checked = now;
    } catch (error) {
      // A database out of reach does not silence us: what is kept goes on being told while it stands.
      if (!this.#revisions.size) throw error;
      this.#checked = now;
    } finally {
      this.#looking = undefined;
    }
  }
}

/** Cheaply compressed for the first who asks, as small as can be from the second on. */
export function bodyOf(entry: Entry, encoding: Encoding): Body {
  const body = entry.bodies[encoding];
  if (!body) {
    const bytes = compressNow(entry.text, encoding);
    return (entry.bodies[encoding] = {bytes, best: encoding === 'identity'});
  }
  if (!body.best) {
    body.best = true;
    void compressBest(entry.text, encoding).then(bytes => (body.bytes = bytes));
  }
  return body;
}

/** How long caches on the way may tell an answer, and go on telling it while they ask anew: seconds. */
const [freshFor, staleFor] = [30, 300];

/** What caches are told: never to go on past the moment at which an answer stands no more. */
function caching({answer, clock}: Entry): string {
  const left = Math.max(0, Math.floor((answer.validUntil - clock()) / 1000));
  const age = Math.min(freshFor, left);
  return `public, max-age=${age}, stale-while-revalidate=${Math.min(staleFor, left - age)}`;
}

/** An answer's headers; those of a body when it has one. */
export const headersOf = (
  entry: Entry,
  encoding: Encoding,
  length?: number,
): Record<string, string> => ({
  etag: `"${entry.hash}-${encoding}"`,
  'cache-control': caching(entry),
  vary: 'Accept-Encoding',
  'x-content-type-options': 'nosniff',
  ...entry.answer.headers,
  ...(length !== undefined && {
    'content-type': entry.answer.contentType,
    'content-length': String(length),
    ...(encoding !== 'identity' && {'content-encoding': encoding}),
  }),
});
