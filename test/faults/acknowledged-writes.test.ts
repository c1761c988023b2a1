/**
 * What was acknowledged is never lost or doubled: many write at once, each under its own key, while the
 * server is killed at random moments and comes back. Whoever got no answer asks again.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {
  isNetworkError,
  isProblemError,
  isTimeoutError,
  newKey,
  normalReceiptNumber,
  Pendopo,
} from '@pendopo/sdk';
import type {ComplaintReceipt} from '@pendopo/sdk';
import {Store} from '@pendopo/server';
import {createChallenge} from 'altcha-lib/v1';
import {draft} from '../server/complaint-fixtures.ts';
import {record, temporaryFolder} from '../server/fixtures.ts';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {type Running, start} from '../support/process.ts';

const office = '12.19';

/** A tenth of what `npm run faults` asks for: enough to be killed many times. */
const wanted = Number(process.env.ACKNOWLEDGED_WRITES ?? 2000);
const writers = 24;

/** One in so many is sent twice at once, as by an impatient finger. */
const doubled = 20;

let postgres: TestPostgres | undefined;
before(async () => {
  if (!postgresMissing()) postgres = await startPostgres();
});
after(() => postgres?.close());

const willPass = (error: unknown): boolean =>
  isNetworkError(error) ||
  isTimeoutError(error) ||
  (isProblemError(error) && ['in-progress', 'unavailable'].includes(error.code));

/** A server that is killed again and again, always to come back at the same address. */
class Mortal {
  readonly #env: NodeJS.ProcessEnv;
  #running: Running | undefined;
  #ending = false;
  #up = Promise.withResolvers<void>();
  kills = 0;

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  get url(): string {
    return this.#running!.url;
  }

  /** Resolves while it is there. */
  up = () => this.#up.promise;

  async live(): Promise<void> {
    const port = this.#running ? new URL(this.url).port : '0';
    this.#running = await start([], {env: {...this.#env, PORT: port}});
    this.#up.resolve();
  }

  /** Dies and comes back until it is told to end. */
  async suffer(): Promise<void> {
    while (!this.#ending) {
      await pause(500 + Math.random() * 5000);
      if (this.#ending) break;
      this.#up = Promise.withResolvers();
      await this.#kill();
      this.kills += 1;
      await this.live();
    }
  }

  async end(): Promise<void> {
    this.#ending = true;
    await this.#kill();
  }

  async #kill(): Promise<void> {
    this.#running!.child.kill('SIGKILL');
    await this.#running!.ended;
  }
}

/**
 * The network of many citizens: each request from an address of its own, as the proxy in
 * front says. Their challenges are the server's own in all but that they cost nothing: signed with its
 * key, so that hours of work are not done again here.
 */
const crowd = (hmacKey: string): typeof fetch => {
  let requests = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith('/v1/challenge')) {
      const expires = new Date(Date.now() + 6e5);
      const made = await createChallenge({hmacKey, maxnumber: 1, expires});
      return Response.json({...made, maxnumber: 1, algorithm: 'SHA-256'});
    }
    requests += 1;
    const address = `10.${[requests >> 16, requests >> 8, requests].map(n => n & 255).join('.')}`;
    request.headers.set('x-forwarded-for', address);
    return fetch(request);
  };
};

async function setUp(t: TestContext, engine: string) {
  const data = temporaryFolder(t);
  const databaseUrl = engine === 'PostgreSQL' ? await postgres!.database() : undefined;
  const open = () => Store.open({data, databaseUrl});
  const store = await open();
  await store.save(record(), new Date());
  const hmacKey = store.vault.hash('challenge');
  await store.close();
  const server = new Mortal({
    HOST: '127.0.0.1',
    PENDOPO_DATA: data,
    PENDOPO_PROXIES: '1',
    ...(databaseUrl && {DATABASE_URL: databaseUrl}),
  });
  await server.live();
  t.after(() => server.end());
  return {server, open, hmacKey};
}

for (const engine of ['SQLite', 'PostgreSQL']) {
  const skip = engine === 'PostgreSQL' && postgresMissing();
  describe(`a server that is killed at random moments, on ${engine}`, {skip}, () => {
    it(
      `has each of ${wanted} acknowledged complaints once, for whoever holds its secret`,
      {timeout: 3_600_000},
      async t => {
        const {server, open, hmacKey} = await setUp(t, engine);
        const client = new Pendopo({
          server: server.url,
          office,
          retries: 0,
          fetch: crowd(hmacKey),
        });
        const receipts: ComplaintReceipt[] = [];

        /** Until it is acknowledged, as an outbox does. */
        const write = async (text: string): Promise<ComplaintReceipt> => {
          const [body, key] = [draft({text}), newKey()];
          const send = async (): Promise<ComplaintReceipt> => {
            for (;;) {
              await server.up();
              try {
                return await client.complaints.create(body, {key});
              } catch (error) {
                if (!willPass(error)) throw error;
                await pause(20);
              }
            }
          };
          if (receipts.length % doubled) return send();
          const [one, other] = await Promise.all([send(), send()]);
          assert.deepEqual(one, other);
          return one;
        };

        const suffering = server.suffer();
        let begun = 0;
        const writer = async () => {
          while (begun < wanted) {
            const n = begun++;
            receipts[n] = await write(`Contoh ${n}.`);
          }
        };
        await Promise.all(Array.from({length: writers}, writer));
        await server.end();
        await suffering;
        t.diagnostic(`${wanted} acknowledged, ${server.kills} times killed`);
        assert.ok(server.kills > 3);

        const store = await open();
        t.after(() => store.close());
        const kept = await store.complaints.list(office, {head: true});
        assert.equal(kept.length, wanted, 'none lost, none doubled');
        assert.equal(new Set(receipts.map(({number}) => number)).size, wanted);
        for (const [n, {number, secret}] of receipts.entries()) {
          const found = await store.complaints.open(office, normalReceiptNumber(number), secret);
          assert.equal(found?.text, `Contoh ${n}.`);
        }
      },
    );
  });
}
