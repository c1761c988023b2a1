/** The outbox in a worker, as `outbox.browser.ts` starts it: no window, no document. */
import {Pendopo} from '@pendopo/sdk';
import {Outbox} from '@pendopo/sdk/outbox';

const client = new Pendopo({server: 'https://layanan.example.go.id', prove: false});
const outbox = new Outbox({client});
const draft = await outbox.load('12.19/complaint');
const kept = await outbox.save('12.19/complaint', draft!);
await outbox.close();
postMessage({typed: draft!.typed, kept});
