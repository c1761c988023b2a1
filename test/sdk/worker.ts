/** The SDK in a worker, as `worker.test.ts` starts it: no window, no document, no storage. */
import {parentPort, workerData} from 'node:worker_threads';
import {isNetworkError, Pendopo} from '@pendopo/sdk';

const pendopo = new Pendopo({server: workerData as string, office: '12.19', retries: 0});
const ids: string[] = [];
for await (const {id} of pendopo.visits.list()) ids.push(id);
const refused = await new Pendopo({server: 'http://127.0.0.1:1', retries: 0}).offices
  .list()
  .catch(isNetworkError);
parentPort!.postMessage({ids, refused, window: typeof window});
