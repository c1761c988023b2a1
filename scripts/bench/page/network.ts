/** What a page asks for and gets, as the browser's own instruments tell it. */
import type {CDPSession, Protocol} from 'puppeteer-core';

export interface Network {
  name: string;
  /** Kilobits per second, up and down. */
  kbps: number;
  /** Milliseconds. */
  latency: number;
}

export const networks: Network[] = [
  {name: 'slow 3G', kbps: 400, latency: 400},
  {name: '2G', kbps: 150, latency: 800},
];

/**
 * Slows the page down. The browser holds each answer's head back until `latency` has passed since its
 * request, and doles the bytes of all answers out at the one rate. Connections cost nothing: names,
 * TCP and TLS of a real network come on top, once per server, for subject and floor alike.
 */
export async function slowDown(session: CDPSession, {kbps, latency}: Network): Promise<void> {
  const throughput = (kbps * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', {cacheDisabled: true});
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

export interface Transfer {
  url: string;
  type: string;
  /** Seconds of the browser's clock. */
  start: number;
  head?: number;
  end?: number;
  /** Bytes of head and body on the wire, once it is done. */
  bytes: number;
  /** What came of the body, and when. */
  pieces: {time: number; bytes: number}[];
}

/** Follows all requests of a page, in the order in which they begin. */
export function watch(session: CDPSession): Transfer[] {
  const found = new Map<string, Transfer>();
  const list: Transfer[] = [];
  session.on('Network.requestWillBeSent', (event: Protocol.Network.RequestWillBeSentEvent) => {
    const {url} = event.request;
    // The browser's own wish, which our pages cannot forbid.
    if (url.endsWith('/favicon.ico')) return;
    const transfer = {url, type: event.type ?? '', start: event.timestamp, bytes: 0, pieces: []};
    found.set(event.requestId, transfer);
    list.push(transfer);
  });
  session.on('Network.responseReceived', event => {
    const transfer = found.get(event.requestId);
    if (transfer) transfer.head = event.timestamp;
  });
  session.on('Network.dataReceived', event => {
    const piece = {time: event.timestamp, bytes: event.encodedDataLength};
    found.get(event.requestId)?.pieces.push(piece);
  });
  session.on('Network.loadingFinished', event => {
    const transfer = found.get(event.requestId);
    if (transfer) Object.assign(transfer, {end: event.timestamp, bytes: event.encodedDataLength});
  });
  return list;
}

const clockAt = ([first]: Transfer[], moment: number) => (first?.start ?? 0) + moment / 1000;

/** How many requests had begun by a moment, milliseconds after the first. */
export const begunBy = (all: Transfer[], moment: number): number =>
  all.filter(({start}) => start < clockAt(all, moment)).length;

/** How many bytes had come by a moment, of all or of some of the transfers. */
export function bytesBy(all: Transfer[], moment: number, some = all): number {
  const clock = clockAt(all, moment);
  return some
    .map(({end = Infinity, bytes, pieces}) =>
      end <= clock
        ? bytes
        : pieces.reduce((sum, piece) => sum + (piece.time <= clock ? piece.bytes : 0), 0),
    )
    .reduce((sum, bytes) => sum + bytes, 0);
}

export const isScript = ({url}: Transfer): boolean => url.endsWith('.js');

/** When each request began, was answered and was done: where the time goes. */
export function waterfall(transfers: Transfer[]): string[][] {
  const [first] = transfers;
  const at = (time: number | undefined) =>
    time === undefined ? '' : String(Math.round((time - first!.start) * 1000));
  return transfers.map(({url, start, head, end, bytes}) => [
    new URL(url).pathname,
    at(start),
    at(head),
    at(end),
    String(bytes),
  ]);
}
