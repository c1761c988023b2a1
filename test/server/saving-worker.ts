/** A process of its own, as good as: opens the store of `store.test.ts` and writes to it. */
import {parentPort, workerData} from 'node:worker_threads';
import {type OfficeRecord, Store} from '@pendopo/server';

interface Work {
  data: string;
  databaseUrl?: string;
  records: OfficeRecord[];
  now: number;
}

const {data, databaseUrl, records, now} = workerData as Work;
const store = await Store.open({data, databaseUrl});
// All begin at once: the parent waits until everyone has opened the store.
parentPort!.postMessage('open');
parentPort!.once('message', async () => {
  for (const record of records) await store.save(record, new Date(now));
  await store.close();
  parentPort!.postMessage('saved');
});
