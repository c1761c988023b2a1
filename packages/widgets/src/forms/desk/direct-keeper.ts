import type {Draft, DraftKeeper, Sent, Write} from '../keeper.js';

/** Sends a write, once; throws the SDK's errors. */
export type Send = (write: Write, key: string) => Promise<unknown>;

/**
 * Keeps drafts for as long as the page is open, and nowhere else. It tries once and tells what came of
 * it; the draft keeps its key, so that trying again cannot make two of one.
 */
export function directKeeper(send: Send): DraftKeeper {
  const drafts = new Map<string, Draft>();
  const keys = new Map<string, string>();
  const told = new Map<string, Sent>();
  const watchers = new Map<string, Set<(sent: Sent) => void>>();
  const tell = (id: string, sent: Sent) => {
    told.set(id, sent);
    for (const watcher of watchers.get(id) ?? []) watcher(sent);
  };
  return {
    load: async id => drafts.get(id),
    async save(id, draft) {
      drafts.set(id, draft);
      return 'page';
    },
    async forget(id) {
      for (const map of [drafts, keys, told]) map.delete(id);
    },
    async send(id, write) {
      const key = keys.get(id) ?? crypto.randomUUID();
      keys.set(id, key);
      tell(id, {is: 'sending'});
      try {
        const answer = await send(write, key);
        drafts.delete(id);
        keys.delete(id);
        tell(id, {is: 'received', answer});
      } catch (error) {
        const {code} = error as {code?: string};
        if (code === 'network' || code === 'timeout') {
          return tell(id, {is: 'waiting', why: 'offline', kept: 'page'});
        }
        // What is corrected is another body, which needs a key of its own.
        keys.delete(id);
        tell(id, {is: 'refused', error: error as Error});
      }
    },
    watch(id, watcher) {
      const all = watchers.get(id) ?? new Set();
      watchers.set(id, all.add(watcher));
      const known = told.get(id);
      if (known) watcher(known);
      return () => all.delete(watcher);
    },
  };
}
