import type {Entry} from './entry.js';

/** What an entry becomes; nothing erases it. Runs once, inside a transaction. */
export type Change = (before: Entry | undefined) => Entry | undefined;

/** Where entries are kept. */
export interface Shelf {
  readonly kept: 'device' | 'page';
  all(): Promise<Entry[]>;
  /** Changes one entry, with no other tab in between. What it is afterwards, once that is safe. */
  change(id: string, change: Change): Promise<Entry | undefined>;
}

/** Keeps entries for as long as the page is open. */
export function pageShelf(entries = new Map<string, Entry>()): Shelf {
  return {
    kept: 'page',
    all: async () => [...entries.values()],
    async change(id, change) {
      const after = change(entries.get(id));
      if (after) entries.set(id, after);
      else entries.delete(id);
      return after;
    },
  };
}

/** Some browsers neither open nor refuse a database when they are asked to keep nothing. */
const patience = 3000;

const opened = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('pendopo', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('outbox', {keyPath: 'id'});
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('The database does not open')), patience);
  });

/**
 * One transaction. The database is opened for it alone, because browsers close it under a page that
 * sleeps; that costs a few milliseconds, at most a few times a second.
 */
async function inDatabase<T>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore, give: (result: T) => void) => void,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      let result: T;
      // Strict: what a citizen is told to be kept must survive the battery.
      const transaction = database.transaction('outbox', mode, {durability: 'strict'});
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error ?? new Error('It cannot be kept'));
      run(transaction.objectStore('outbox'), given => (result = given));
    });
  } finally {
    database.close();
  }
}

/**
 * Keeps entries in IndexedDB, which all tabs of a site share, and which also stands on plain-http
 * village sites. Ours are 60 lines; `idb` is 1.3 kB.
 */
export const deviceShelf: Shelf = {
  kept: 'device',
  all: () =>
    inDatabase('readonly', (store, give) => {
      const request = store.getAll() as IDBRequest<Entry[]>;
      request.onsuccess = () => give(request.result);
    }),
  change: (id, change) =>
    inDatabase('readwrite', (store, give) => {
      const request = store.get(id) as IDBRequest<Entry | undefined>;
      request.onsuccess = () => {
        const after = change(request.result);
        try {
          if (after) store.put(after);
          else store.delete(id);
          give(after);
        } catch {
          // Its own reason would go to the page, past everyone who waits for this.
          store.transaction.abort();
        }
      };
    }),
};
