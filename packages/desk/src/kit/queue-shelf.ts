/** Something that waits to be sent. */
export interface Waiting {
  /** Its Idempotency-Key: however often it is sent, it counts once. */
  key: string;
  /** Who did it. */
  user: string;
  route: string;
  body: object;
  /** What it is, in words. */
  what: string;
  topic?: string;
  /** When it was done, milliseconds since 1970. */
  at: number;
  tries: number;
  /** Why the server will never take it. */
  refused?: string;
}

/** Where what waits is kept. */
export interface QueueShelf {
  readonly durable: boolean;
  /** The oldest first. */
  all(): Promise<Waiting[]>;
  /** Adds it; what waits under the same topic goes. */
  put(entry: Waiting): Promise<void>;
  change(key: string, change: (kept: Waiting) => Waiting): Promise<void>;
  remove(key: string): Promise<void>;
  /** Something to remember beside, such as what a page shows without a network. */
  keep(name: string, value: unknown): Promise<void>;
  kept(name: string): Promise<unknown>;
  /** Forgets what was to be remembered; what waits stays. */
  forget(): Promise<void>;
}

const byAge = (one: Waiting, other: Waiting) => one.at - other.at;

/** Keeps it as long as the page is open. */
function pageShelf(): QueueShelf {
  const entries = new Map<string, Waiting>();
  const values = new Map<string, unknown>();
  return {
    durable: false,
    all: async () => [...entries.values()].sort(byAge),
    async put(entry) {
      for (const {key, topic} of entries.values()) {
        if (topic && topic === entry.topic) entries.delete(key);
      }
      entries.set(entry.key, entry);
    },
    async change(key, change) {
      const kept = entries.get(key);
      if (kept) entries.set(key, change(kept));
    },
    remove: async key => void entries.delete(key),
    keep: async (name, value) => void values.set(name, value),
    kept: async name => values.get(name),
    forget: async () => values.clear(),
  };
}

const [queue, memory] = ['queue', 'kept'];

const opened = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pendopo-desk', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(queue, {keyPath: 'key'});
      request.result.createObjectStore(memory);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    // Some browsers neither open nor refuse a database when they are asked to keep nothing.
    setTimeout(() => reject(new Error('The database does not open')), 3000);
  });

/** One transaction; the database is opened for it alone, because browsers close it under a page that sleeps. */
async function within<T>(
  name: string,
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore, give: (result: T) => void) => void,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      let result: T;
      // Strict: what was counted must survive the battery.
      const transaction = database.transaction(name, mode, {durability: 'strict'});
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error ?? new Error('It cannot be kept'));
      run(transaction.objectStore(name), given => (result = given));
    });
  } finally {
    database.close();
  }
}

/** Keeps it in IndexedDB, which all tabs share. */
const deviceShelf: QueueShelf = {
  durable: true,
  async all() {
    const found = await within<Waiting[]>(queue, 'readonly', (store, give) => {
      const request = store.getAll() as IDBRequest<Waiting[]>;
      request.onsuccess = () => give(request.result);
    });
    return found.sort(byAge);
  },
  put: entry =>
    within(queue, 'readwrite', store => {
      const request = store.getAll() as IDBRequest<Waiting[]>;
      request.onsuccess = () => {
        for (const {key, topic} of request.result) {
          if (topic && topic === entry.topic) store.delete(key);
        }
        store.put(entry);
      };
    }),
  change: (key, change) =>
    within(queue, 'readwrite', store => {
      const request = store.get(key) as IDBRequest<Waiting | undefined>;
      request.onsuccess = () => request.result && store.put(change(request.result));
    }),
  remove: key => within(queue, 'readwrite', store => void store.delete(key)),
  keep: (name, value) => within(memory, 'readwrite', store => void store.put(value, name)),
  kept: name =>
    within(memory, 'readonly', (store, give) => {
      const request = store.get(name);
      request.onsuccess = () => give(request.result);
    }),
  forget: () => within(memory, 'readwrite', store => void store.clear()),
};

let shelf: Promise<QueueShelf> | undefined;

/** The device's, or, where the browser keeps nothing, the page's. */
export const openShelf = (): Promise<QueueShelf> =>
  (shelf ??= deviceShelf.all().then(
    () => deviceShelf,
    () => pageShelf(),
  ));
