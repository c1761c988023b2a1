import type {AssetStore} from './assets.js';
import type {Log} from './log.js';
import type {ReadCache} from './http/read-cache.js';
import type {Traffic} from './http/traffic.js';
import type {Writing} from './http/writing.js';
import type {Safety, SafetyOptions} from './safety/index.js';
import type {Network} from './site-check/network.js';
import type {DeskFiles} from './staff/desk-files.js';
import type {Store} from './store.js';

/** What every part of the app works with. */
export interface Context {
  store: Store;
  cache: ReadCache;
  assets: AssetStore;
  /** The scripts of the desk's page, if it is served. */
  desk?: DeskFiles | undefined;
  /** Folder of example sites to serve at /examples/, if any. */
  examples?: string | undefined;
  /** Folder that the documentation was built into, to serve at /docs/, if any. */
  docs?: string | undefined;
  /** Counts what is asked, when someone wants to know. */
  traffic?: Traffic | undefined;
  /** Quotas other than the usual ones, and what stands in front of the server. */
  safety?: SafetyOptions | undefined;
  /** The way out to other sites that are checked. Default: this machine's network. */
  network?: Network | undefined;
  log: Log;
  /** The clock: milliseconds since 1970. */
  now: () => number;
}

/** What the parts work with that take in what the public writes. */
export interface WritingContext extends Context {
  safety: Safety;
  writing: Writing;
  /**
   * Asks this very server on behalf of whoever sent a form without JavaScript, whose address it is
   * given to count by.
   */
  askFor: (address: string) => typeof fetch;
}
