import type {Server} from 'node:http';
import type {Socket} from 'node:net';
import {type Encoding, preferredEncoding} from './encoding.js';
import {bodyOf, type Entry, headersOf, matches, type ReadCache} from './read-cache.js';
import type {Traffic} from './traffic.js';

/** Longer heads are not the usual GET of a browser, a program or a CDN. */
const longestHead = 8192;

/** How long a connection may say nothing, milliseconds: a phone on a slow network comes back to it. */
const patience = 30_000;

/** What node:http must see: bodies, upgrades, and whoever wants the connection closed. */
const unusual = /\r\n(content-length|transfer-encoding|upgrade|expect|connection: *close)/;

const jsonAllowed = /\*\/\*|application\/(\*|json)/;

/** One usual GET, as far as a plain answer depends on it. */
interface PlainGet {
  path: string;
  encoding: Encoding;
  ifNoneMatch: string | undefined;
}

/** Reads a chunk that is exactly one usual GET; anything else is left to node:http. */
function plainGet(chunk: Buffer): PlainGet | undefined {
  if (chunk.length > longestHead) return undefined;
  const head = chunk.toString('latin1');
  const end = head.indexOf(' HTTP/1.1\r\n');
  if (!head.startsWith('GET /') || end < 0 || head.indexOf('\r\n\r\n') !== head.length - 4) {
    return undefined;
  }
  const lower = head.toLowerCase();
  if (unusual.test(lower)) return undefined;
  const value = (name: string) => {
    const at = lower.indexOf(`\r\n${name}:`);
    const from = at + name.length + 3;
    return at < 0 ? undefined : head.slice(from, head.indexOf('\r\n', from)).trim();
  };
  const accept = value('accept');
  const path = head.slice(4, end);
  if (accept && path.startsWith('/v1/offices') && !jsonAllowed.test(accept)) return undefined;
  return {
    path,
    encoding: preferredEncoding(value('accept-encoding')),
    ifNoneMatch: value('if-none-match'),
  };
}

let second = 0;
let date = '';

/** The Date header, made once a second. */
function today(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) date = new Date((second = now) * 1000).toUTCString();
  return date;
}

const head = (status: string, headers: Record<string, string>) =>
  `HTTP/1.1 ${status}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}`;

/** An answer as it is written: made anew each second, for its Date, and when a body became smaller. */
interface Form {
  bytes: Buffer | undefined;
  second: number;
  text: string;
}

const forms = new WeakMap<Entry, Map<string, Form>>();

function form(entry: Entry, encoding: Encoding, fresh: boolean, bytes: Buffer | undefined): Form {
  const status = fresh ? '304 Not Modified' : '200 OK';
  const date = today();
  // Bytes as letters: head and body then go out in one write, which is what costs.
  const body = bytes?.toString('latin1') ?? '';
  const text = `${head(status, headersOf(entry, encoding, bytes?.length))}Date: ${date}\r\n\r\n${body}`;
  return {bytes, second, text};
}

function text(entry: Entry, {encoding, ifNoneMatch}: PlainGet): string {
  const fresh = matches(ifNoneMatch, entry);
  const bytes = fresh ? undefined : bodyOf(entry, encoding).bytes;
  const key = encoding + fresh;
  const known = forms.get(entry) ?? new Map<string, Form>();
  const kept = known.get(key);
  today();
  if (kept?.second === second && kept.bytes === bytes) return kept.text;
  const made = form(entry, encoding, fresh, bytes);
  forms.set(entry, known.set(key, made));
  return made.text;
}

/** What answers come from, and who counts them. */
export interface FrontOptions {
  cache: ReadCache;
  traffic: Traffic;
}

/** What a connection is attended with. */
interface Desk extends FrontOptions {
  server: Server;
  /** Connections that wait for their next request here. */
  idle: Set<Socket>;
  /** Gives a connection to node:http. */
  serve: (socket: Socket) => void;
}

/** Answers plain reads on a connection until something else comes, which node:http then goes on with. */
function attend(socket: Socket, {server, idle, serve, cache, traffic}: Desk): void {
  const handOver = (chunk: Buffer) => {
    socket.off('data', answer).off('timeout', leave).setTimeout(0);
    idle.delete(socket);
    serve(socket);
    socket.emit('data', chunk);
  };
  const write = (entry: Entry, get: PlainGet) => {
    traffic.answered();
    // Whoever asks on without reading waits, instead of filling our memory.
    if (!socket.write(text(entry, get), 'latin1')) {
      socket.pause().once('drain', () => socket.resume());
    }
    if (!server.listening) socket.end();
  };
  const renew = async (chunk: Buffer, get: PlainGet) => {
    socket.pause();
    idle.delete(socket);
    const entry = await cache.renewed(get.path).catch(() => undefined);
    if (socket.destroyed) return;
    idle.add(socket);
    socket.resume();
    if (entry) write(entry, get);
    else handOver(chunk);
  };
  const answer = (chunk: Buffer) => {
    const get = plainGet(chunk);
    if (!get) return handOver(chunk);
    const entry = cache.ready(get.path);
    if (entry) write(entry, get);
    else void renew(chunk, get);
  };
  const leave = () => socket.destroy();
  idle.add(socket);
  socket.on('data', answer).setTimeout(patience, leave);
  socket.on('error', leave).once('close', () => idle.delete(socket));
}

/**
 * Lets a server answer kept public reads straight from the socket. node:http spends more on a request
 * than such an answer costs (`npm run bench -- reads`). Everything that is not one usual GET of a kept
 * answer goes on to node:http, connection and all.
 */
export function putInFront(server: Server, options: FrontOptions): void {
  const idle = new Set<Socket>();
  const [serve] = server.listeners('connection') as [(socket: Socket) => void];
  const desk: Desk = {...options, server, idle, serve: socket => serve.call(server, socket)};
  server.removeAllListeners('connection').on('connection', socket => attend(socket, desk));
  const close = server.close.bind(server);
  server.close = done => {
    close(done);
    for (const socket of idle) socket.destroySoon();
    return server;
  };
}
