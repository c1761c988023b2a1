import assert from 'node:assert/strict';
import {once} from 'node:events';
import {it} from 'node:test';
import {Worker} from 'node:worker_threads';
import {json, localServer, visits} from './local-server.ts';

it('the SDK runs in a worker', async t => {
  const server = await localServer(t, json(visits('more', 'a', 'b')), json(visits(undefined, 'c')));
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: server.url,
    execArgv: [],
  });
  t.after(() => worker.terminate());
  const [told] = await once(worker, 'message');
  assert.deepEqual(told, {ids: ['a', 'b', 'c'], refused: true, window: 'undefined'});
});
