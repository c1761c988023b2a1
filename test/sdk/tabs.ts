/** Tabs of one site, as frames of the test's origin, that share a database and a server. */
import type {Pendopo} from '@pendopo/sdk';
import type {Outbox, Outcome} from '@pendopo/sdk/outbox';
import {watchErrors} from '../support/page.ts';

type Window = typeof window & typeof globalThis;

export const id = '12.19/complaint';
export const route = '/v1/offices/12.19/complaints';

/** A server in the page: it answers each key once, and each request as it is told. */
export class PageServer {
  /** What came, in order. */
  readonly sent: {key: string; text: string}[] = [];
  /** What was taken in, by key. */
  readonly rows = new Map<string, {text: string; answer: object}>();
  reachable = true;
  /** Takes it in, but the answer never gets back. */
  losing = false;
  /** Neither takes it in nor answers, until it is aborted. */
  silent = false;
  #waiting = new Set<() => void>();

  readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const request = input as Request;
    const key = request.headers.get('idempotency-key')!;
    const text = await request.clone().text();
    this.sent.push({key, text});
    for (const look of [...this.#waiting]) look();
    if (!this.reachable) throw new TypeError('Failed to fetch');
    if (this.silent) {
      return new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      );
    }
    const row = this.rows.get(key) ?? {
      text,
      answer: {number: `P${this.rows.size + 1}`, secret: 'S'},
    };
    this.rows.set(key, row);
    if (this.losing) throw new TypeError('Failed to fetch');
    if (row.text !== text) return refusal(422, 'key-reused');
    return new Response(JSON.stringify(row.answer), {status: 201});
  };

  /** When a request comes whose number, counted from 1, is this. */
  request(number: number): Promise<void> {
    return new Promise(resolve => {
      const look = () => {
        if (this.sent.length < number) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }
}

export const refusal = (status: number, code: string) =>
  new Response(
    JSON.stringify({type: `urn:pendopo:problem:${code}`, title: 'x', status, detail: 'x'}),
    {status, headers: {'content-type': 'application/problem+json'}},
  );

export interface Tab {
  window: Window;
  outbox: Outbox;
  told: Outcome[];
  /** When it was told this last. */
  until(is: Outcome['is']): Promise<Outcome>;
  /** As a browser ends it: without a word. */
  kill(): void;
}

export interface TabOptions {
  keep?: boolean;
  now?: () => number;
  /** Runs in the tab's window before anything else does. */
  before?: (window: Window) => void;
}

const frames: HTMLIFrameElement[] = [];

afterEach(async () => {
  for (const frame of frames.splice(0)) frame.remove();
  await eraseDatabase();
});

/** Emptied, not deleted: Firefox waits with that for frames that are gone. */
const eraseDatabase = async () => void (await inDatabase('readwrite', store => store.clear()));

export async function openTab(server: PageServer, options: TabOptions = {}): Promise<Tab> {
  const {before, ...more} = options;
  const frame = document.createElement('iframe');
  frame.title = 'Tab';
  frame.srcdoc = '<!doctype html><html lang="id"><title>Tab</title>';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const window = frame.contentWindow as Window;
  watchErrors(window);
  before?.(window);
  const sdk = (name: string) =>
    window.eval(`import('/packages/sdk/dist/${name}.js')`) as Promise<Record<string, unknown>>;
  const {Outbox: InTab} = (await sdk('outbox/index')) as {Outbox: typeof Outbox};
  const {Pendopo: Client} = (await sdk('index')) as {Pendopo: typeof Pendopo};
  const client = new Client({
    server: 'https://layanan.example.go.id',
    fetch: server.fetch,
    prove: false,
    retries: 0,
  });
  const outbox = new InTab({client, ...more});
  const told: Outcome[] = [];
  const waiting = new Set<() => void>();
  outbox.watch(id, outcome => {
    told.push(outcome);
    for (const look of [...waiting]) look();
  });
  return {
    window,
    outbox,
    told,
    until: is =>
      new Promise(resolve => {
        const look = () => {
          if (told.at(-1)?.is !== is) return;
          waiting.delete(look);
          resolve(told.at(-1)!);
        };
        waiting.add(look);
        look();
      }),
    kill: () => frame.remove(),
  };
}

function inDatabase<T>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pendopo', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('outbox', {keyPath: 'id'});
    opening.onsuccess = () => {
      const database = opening.result;
      const request = run(database.transaction('outbox', mode).objectStore('outbox'));
      request.transaction!.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
    };
  });
}

/** Everything in the database, as text. */
export async function database(): Promise<string> {
  const text = (_: string, value: unknown) =>
    value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value;
  return JSON.stringify(await inDatabase('readonly', store => store.getAll()), text);
}
