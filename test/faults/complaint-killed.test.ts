/**
 * A server that is killed while a complaint comes in: before anything was written, while it is, or
 * after, when the answer is on its way. Whoever sends the same again gets one number, never two.
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {connect} from 'node:net';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, it} from 'node:test';
import {newKey, Pendopo} from '@pendopo/sdk';
import {draft, proofAt} from '../server/complaint-fixtures.ts';
import {temporaryFolder} from '../server/fixtures.ts';
import {type Running, start} from '../support/process.ts';

const path = '/v1/offices/12.19/complaints';

/** Sends a complaint on a connection of its own; `answered` once the first byte of the answer came. */
async function send({url}: Running, key: string, body: string) {
  const proof = await proofAt(url);
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
      `Idempotency-Key: ${key}\r\nPendopo-Proof: ${proof}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const answered = once(socket, 'data');
  // A connection that is reset before anyone waits for it is no fault of the test's.
  answered.catch(() => {});
  return {socket, answered};
}

const numbersIn = (data: string): string[] => {
  const database = new DatabaseSync(join(data, 'pendopo.sqlite'));
  const rows = database.prepare('SELECT number FROM complaints WHERE sample = 0').all();
  database.close();
  return rows.map(({number}) => String(number));
};

describe('a server that is killed while a complaint comes in', () => {
  for (const [when, wait] of [
    ['with the answer on its way', undefined],
    ['at once', 0],
    ['a moment later', 5],
    ['a little later still', 20],
  ] as const) {
    it(`${when}, has it once when the same is sent again`, async t => {
      const data = temporaryFolder(t);
      const env = {PENDOPO_DATA: data, HOST: '127.0.0.1', PORT: '0'};
      const first = await start(['--sample'], {env});
      const [key, body] = [newKey(), draft({text: 'Contoh: di tengah jalan.'})];
      const {socket, answered} = await send(first, key, JSON.stringify(body));
      if (wait === undefined) await answered;
      else await new Promise(resolve => setTimeout(resolve, wait));
      first.child.kill('SIGKILL');
      await first.ended;
      socket.destroy();
      const before = numbersIn(data);
      // What was answered has been written.
      if (wait === undefined) assert.equal(before.length, 1);

      const second = await start([], {env});
      t.after(async () => {
        second.child.kill('SIGKILL');
        await second.ended;
      });
      const {complaints} = new Pendopo({server: second.url, office: '12.19'});
      const receipt = await complaints.create(body, {key});
      assert.deepEqual(await complaints.create(body, {key}), receipt);
      assert.deepEqual(numbersIn(data), [receipt.number]);
      if (before.length) assert.deepEqual(before, [receipt.number]);
      assert.equal((await complaints.lookup(receipt)).text, body.text);
    });
  }
});
