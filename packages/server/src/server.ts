import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {getRequestListener} from '@hono/node-server';
import {createApp} from './app.js';
import {loadAssets} from './assets.js';
import {createFront} from './http/front.js';
import {ReadCache} from './http/read-cache.js';
import {jsonLog, type Log} from './log.js';
import {sampleSeeds} from './sample/index.js';
import {Store} from './store.js';

export interface ServerOptions {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Folder of the embedded database and of the scripts of earlier versions. */
  data: string;
  /** `postgres://…`: PostgreSQL instead of the embedded database. */
  databaseUrl?: string | undefined;
  /** Load the invented sample offices, and keep their dates around today. */
  sample?: boolean | undefined;
  /** Folder of example sites to serve at /examples/. */
  examples?: string | undefined;
  log?: Log | undefined;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  url: string;
  /** Finishes what was begun, then closes. */
  close(): Promise<void>;
}

const hour = 36e5;

/** Keeps what depends on today's date true: recurring visits reach ahead, samples stay around today. */
async function keepUp(store: Store, sample: boolean, now: Date): Promise<void> {
  if (sample) for (const seed of sampleSeeds(now)) await store.save(seed, now);
  await store.roll(now);
}

/**
 * Opens the database and listens.
 *
 * @throws when the database cannot be opened or the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {port, host, data, databaseUrl, sample = false, examples, log = jsonLog()} = options;
  const store = await Store.open({data, databaseUrl});
  const cache = new ReadCache({revisions: () => store.offices.revisions(), now: Date.now});
  const assets = await loadAssets(join(data, 'assets'));
  const app = createApp({store, cache, assets, examples, log, now: Date.now});
  const http = createServer(
    {keepAliveTimeout: 30_000},
    getRequestListener(app.fetch, {hostname: host}),
  );
  const server = createFront(http, cache);

  const refresh = async () => {
    try {
      await keepUp(store, sample, new Date());
      cache.changed();
    } catch (error) {
      log.error('keeping the dates up failed', error);
    }
  };
  // An empty database has nothing to answer with: the first load comes before the first answer.
  const empty = (await store.offices.revisions()).size === 0;
  if (empty) await refresh();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const refreshing = empty ? Promise.resolve() : refresh();
  let latest = refreshing;
  const timer = setInterval(() => (latest = refresh()), hour).unref();

  const {port: bound} = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  log.info('listening', {url, database: databaseUrl ? 'postgres' : 'sqlite', sample});
  return {
    url,
    async close() {
      clearInterval(timer);
      await new Promise<void>(resolve => server.close(() => resolve()));
      await latest;
      await store.close();
      log.info('stopped');
    },
  };
}
