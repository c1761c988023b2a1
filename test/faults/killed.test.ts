/**
 * The worst moment: the server dies after a write is in the database and before its answer has left.
 * Whoever tries again gets the answer to the first try, and there is one row.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {isNetworkError, newKey, Pendopo} from '@pendopo/sdk';
import {Outbox, type Outcome} from '@pendopo/sdk/outbox';
import {Store} from '@pendopo/server';
import {record, temporaryFolder} from '../server/fixtures.ts';
import {doors, office} from '../support/doors.ts';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {start} from '../support/process.ts';

const hook = new URL('../support/kill-before-answer.ts', import.meta.url).href;
const {createComplaint, lookupComplaint} = doors as Required<typeof doors>;

interface Receipt {
  number: string;
  secret: string;
}
const isAnything = (body: unknown): body is Receipt => typeof body === 'object';

let postgres: TestPostgres | undefined;
before(async () => {
  if (!postgresMissing()) postgres = await startPostgres();
});
after(() => postgres?.close());

async function setUp(t: TestContext, engine: string) {
  const PENDOPO_DATA = temporaryFolder(t);
  const DATABASE_URL = engine === 'PostgreSQL' ? await postgres!.database() : '';
  const store = await Store.open({data: PENDOPO_DATA, databaseUrl: DATABASE_URL || undefined});
  await store.save(record(), new Date());
  await store.close();
  const base = {HOST: '127.0.0.1', PENDOPO_DATA, DATABASE_URL};
  let port = '0';
  const run = async (more: NodeJS.ProcessEnv = {}) => {
    const server = await start([], {env: {...base, PORT: port, ...more}});
    port = new URL(server.url).port;
    t.after(async () => {
      server.child.kill('SIGKILL');
      await server.ended;
    });
    return server;
  };
  const doomed = await run({NODE_OPTIONS: `--import ${hook}`});
  return {doomed, server: doomed.url, again: () => run()};
}

for (const engine of ['SQLite', 'PostgreSQL']) {
  const skip = engine === 'PostgreSQL' && postgresMissing();
  describe(`a server that dies between commit and answer, on ${engine}`, {skip}, () => {
    it('answers the same to the same key when it is back, and has one row', async t => {
      const {doomed, server, again} = await setUp(t, engine);
      const key = newKey();
      const client = new Pendopo({server, office, retries: 0});
      const body = createComplaint!.body();
      const send = (draft = body) => client.write(createComplaint!.route, draft, isAnything, {key});
      await assert.rejects(send(), isNetworkError);
      assert.equal(await doomed.ended, null, 'it was killed');
      await again();
      const first = await send();
      assert.deepEqual(await send(), first);
      await assert.rejects(send({...body, text: 'Lain.'}), {code: 'key-reused'});
      const {number, secret} = first;
      const found = await client.lookup(lookupComplaint!.route, {number, secret}, isAnything);
      assert.equal(found.number, number);
    });

    it('loses nothing that stood in an outbox, which sends it by itself', async t => {
      const {doomed, server, again} = await setUp(t, engine);
      const client = new Pendopo({server, office, retries: 0});
      const outbox = new Outbox({client});
      t.after(() => outbox.close());
      const received = new Promise<Outcome & {is: 'received'}>(resolve =>
        outbox.watch('complaint', outcome => {
          if (outcome.is === 'received') resolve(outcome);
        }),
      );
      const {route, body} = createComplaint!;
      await outbox.send('complaint', {route, body: body()});
      await doomed.ended;
      await again();
      const {number, secret} = (await received).answer as Receipt;
      const found = await client.lookup(lookupComplaint!.route, {number, secret}, isAnything);
      assert.equal(found.number, number);
    });
  });
}
