/**
 * Keeps what the desk's page is made of, so that it opens in a van without a network. Answers of the
 * API are never kept here: they hold what is personal.
 */

/** What a worker can do, as far as this one does it. */
interface Scope {
  /** Said by the server before this text. */
  pendopoDesk: {version: string; files: readonly string[]};
  clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener<E>(type: 'install' | 'activate' | 'fetch', listen: (event: E) => void): void;
}

interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

interface Asked {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = self as unknown as Scope;
const {version, files} = scope.pendopoDesk;
const prefix = 'pendopo-desk-';
const own = prefix + version;
const page = '/meja/';
const scripts = '/meja/app/';

/** A network that says nothing is as good as none, milliseconds. */
const patience = 4000;

async function keep(): Promise<void> {
  const cache = await caches.open(own);
  await cache.addAll([page, ...files.map(name => scripts + name)]);
  await scope.skipWaiting();
}

async function forgetOthers(): Promise<void> {
  const names = (await caches.keys()).filter(name => name.startsWith(prefix) && name !== own);
  await Promise.all(names.map(name => caches.delete(name)));
  await scope.clients.claim();
}

/** The page of the network, or, where there is none, the one that was kept. */
async function pageOf(request: Request): Promise<Response> {
  const late = new Promise<undefined>(resolve => setTimeout(resolve, patience));
  const asked = fetch(request);
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  return answer ?? (await caches.match(page)) ?? asked;
}

const scriptOf = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? fetch(request);

scope.addEventListener<Lasting>('install', event => event.waitUntil(keep()));
scope.addEventListener<Lasting>('activate', event => event.waitUntil(forgetOthers()));
scope.addEventListener<Asked>('fetch', event => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith(scripts)) event.respondWith(scriptOf(request));
  else if (request.mode === 'navigate' && pathname.startsWith(page)) {
    event.respondWith(pageOf(request));
  }
});
