// A thread of its own, which reads one page and ends.
import {parentPort, workerData} from 'node:worker_threads';
import {readMarkup} from './markup.js';

parentPort!.postMessage(readMarkup(workerData as string));
