import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {getRequestListener} from '@hono/node-server';
import {createApp} from './app.js';
import {loadAssets} from './assets.js';
import {putInFront} from './http/front.js';
import {ReadCache} from './http/read-cache.js';
import {Traffic} from './http/traffic.js';
import {jsonLog, type Log} from './log.js';
import {sampleHead} from './sample/head.js';
import {sampleSeeds} from './sample/index.js';
import {loadDesk} from './staff/desk-files.js';
import {Store} from './store.js';

export interface ServerOptions {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Folder of the embedded database and of the scripts of earlier versions. */
  data: string;
  /** `postgres://…`: PostgreSQL instead of the embedded database. */
  databaseUrl?: string | undefined;
  /** The key that seals what is personal: 32 bytes in base64. Default: the data folder's. */
  key?: string | undefined;
  /** How many reverse proxies of our own stand in front: whose X-Forwarded-For is believed. */
  proxies?: number | undefined;
  /** Load the invented sample offices, and keep their dates around today. */
  sample?: boolean | undefined;
  /** Folder of example sites to serve at /examples/. */
  examples?: string | undefined;
  /** Folder of the built documentation to serve at /docs/. */
  docs?: string | undefined;
  log?: Log | undefined;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  url: string;
  /** Finishes what was begun, then closes. */
  close(): Promise<void>;
}

const minute = 6e4;
const hour = 36e5;

/**
 * Keeps what depends on today's date true, now and every hour: recurring visits reach ahead, samples
 * stay around today.
 */
class Upkeep {
  readonly #deed: () => Promise<void>;
  #latest = Promise.resolve();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(store: Store, cache: ReadCache, sample: boolean, log: Log) {
    this.#deed = async () => {
      const now = new Date();
      try {
        if (sample) for (const seed of sampleSeeds(now)) await store.save(seed, now);
        await store.roll(now);
        await store.expire(now);
        cache.changed();
      } catch (error) {
        log.error('keeping the dates up failed', error);
      }
    };
  }

  run(): Promise<void> {
    return (this.#latest = this.#latest.then(this.#deed));
  }

  repeat(): void {
    this.#timer = setInterval(() => void this.run(), hour).unref();
  }

  /** Waits for what was begun. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#latest;
  }
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

/** Says each minute what was asked, when anything was. */
function tellTraffic(traffic: Traffic, log: Log) {
  const tell = () => {
    const summary = traffic.take();
    if (summary) log.info('traffic', {...summary});
  };
  const timer = setInterval(tell, minute).unref();
  return () => {
    clearInterval(timer);
    tell();
  };
}

/** Whoever loses the key loses all that is personal in the database: said once, when it is made. */
function tellKey(file: string, log: Log) {
  const advice =
    'Back this file up apart from the database, or set PENDOPO_KEY: without it nothing personal can be read again.';
  log.info('key made', {file, advice});
}

/**
 * Opens the database and listens.
 *
 * @throws when the database cannot be opened or the port is taken; nothing is left open then
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {port, host, data, databaseUrl, key, proxies} = options;
  const {sample = false, examples, docs, log = jsonLog()} = options;
  const store = await Store.open({data, databaseUrl, key});
  if (store.keyMadeIn) tellKey(store.keyMadeIn, log);
  const cache = new ReadCache({revisions: () => store.offices.revisions(), now: Date.now});
  const upkeep = new Upkeep(store, cache, sample, log);
  const traffic = new Traffic();
  try {
    const assets = await loadAssets(join(data, 'assets'));
    const desk = await loadDesk();
    const context = {store, cache, assets, desk, examples, docs, traffic, safety: {proxies}, log};
    const app = createApp({...context, now: Date.now});
    const answer = getRequestListener(app.fetch, {hostname: host});
    const server = createServer({keepAliveTimeout: 30_000, noDelay: true}, answer);
    putInFront(server, {cache, traffic});

    // An empty database has nothing to answer with: the first load comes before the first answer.
    const empty = (await store.offices.revisions()).size === 0;
    if (empty) await upkeep.run();
    const head = empty && sample ? await sampleHead(store) : undefined;
    await listen(server, port, host);
    if (!empty) void upkeep.run();
    upkeep.repeat();
    const stopTelling = tellTraffic(traffic, log);

    const {port: bound} = server.address() as AddressInfo;
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
    if (head) log.info('sample desk', {url: `${url}/meja`, ...head});
    log.info('listening', {url, database: databaseUrl ? 'postgres' : 'sqlite', sample});
    return {
      url,
      async close() {
        // An answer that is under way is finished; what may come after it on that connection is not
        // waited for.
        server.keepAliveTimeout = 1;
        await new Promise<void>(resolve => server.close(() => resolve()));
        await upkeep.stop();
        await store.close();
        stopTelling();
        log.info('stopped');
      },
    };
  } catch (error) {
    await upkeep.stop();
    await store.close();
    throw error;
  }
}
