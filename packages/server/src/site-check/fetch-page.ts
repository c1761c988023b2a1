import {type IncomingMessage, request} from 'node:http';
import {isIP} from 'node:net';
import {pipeline, type Readable, type Transform} from 'node:stream';
import {connect as connectTls} from 'node:tls';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {checkedAddress, type Destination, destinationOf} from './destination.js';
import {type Network, systemNetwork} from './network.js';
import {PageFault} from './page-faults.js';

/** A page as it came. */
export interface FetchedPage {
  /** Where it was found in the end, after redirects. */
  url: URL;
  html: string;
  /** Its Content-Security-Policy headers. */
  policies: string[];
}

/** How far we go for a page. */
export interface Bounds {
  /** For all of it, milliseconds. */
  time: number;
  /** Bytes of HTML, unpacked. */
  size: number;
  redirects: number;
}

export const usualBounds: Bounds = {time: 10_000, size: 2 * 1024 * 1024, redirects: 5};

/** Who asks, and where that is explained, for the sites' owners. No cookie, no referrer. */
const headersFor = ({url}: Destination, home: string) => ({
  host: url.host,
  'user-agent': `Pendopo-Periksa/1.0 (+${home}/periksa)`,
  accept: 'text/html,application/xhtml+xml',
  'accept-language': 'id,en;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
});

/** One request, to an address that was checked, whatever the name stands for by now. */
function ask(
  to: Destination,
  address: string,
  {network, home, signal}: {network: Network; home: string; signal: AbortSignal},
): Promise<IncomingMessage> {
  const {url, host, port} = to;
  const createConnection = () => {
    const socket = network.connect(address, port);
    if (url.protocol === 'http:') return socket;
    const {ca} = network;
    const secure = connectTls({
      socket,
      host,
      ...(ca && {ca}),
      ...(!isIP(host) && {servername: host}),
    });
    socket.once('error', error => secure.destroy(error));
    return secure;
  };
  return new Promise((resolve, reject) => {
    const path = url.pathname + url.search;
    const headers = headersFor(to, home);
    request({path, headers, signal, createConnection}, resolve).on('error', reject).end();
  });
}

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return response;
  const decoder = decoders[encoding];
  if (!decoder) throw new PageFault('no-answer');
  // A failure of either is met by whoever reads.
  return pipeline(response, decoder(), () => {});
}

function decoder(contentType: string): TextDecoder {
  const charset = /charset=["']?([\w:-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** The text of an answer; one that is too big is dropped as soon as it is, packed or not. */
async function read(response: IncomingMessage, size: number, signal: AbortSignal): Promise<string> {
  const type = response.headers['content-type'] ?? '';
  if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)) throw new PageFault('not-html');
  const chunks: Buffer[] = [];
  let total = 0;
  const body = unpacked(response);
  const stop = () => body.destroy(new PageFault('too-slow'));
  signal.addEventListener('abort', stop, {once: true});
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > size) throw new PageFault('too-big');
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return decoder(type).decode(Buffer.concat(chunks));
}

const isCertificate = (code: string) =>
  /CERT|SELF_SIGNED|ISSUER|ALTNAME|^ERR_SSL|^EPROTO/.test(code);

/** A failure of the network as one of ours. */
function faultOf(error: unknown, signal: AbortSignal): PageFault {
  if (signal.aborted) return new PageFault('too-slow');
  if (error instanceof PageFault) return error;
  const {code = ''} = error as NodeJS.ErrnoException;
  return new PageFault(isCertificate(code) ? 'certificate' : 'no-answer');
}

/** What a page is fetched with. */
export interface FetchOptions {
  /** Address of this server, which the asked site is told. */
  home: string;
  network?: Network;
  bounds?: Bounds;
}

/**
 * Fetches someone's page, and only that: public addresses on the ports of the web, each redirect
 * checked like the first address, bounded in time and size, without cookies.
 *
 * @param text The address as it was typed.
 * @throws PageFault
 */
export async function fetchPage(text: string, options: FetchOptions): Promise<FetchedPage> {
  const {home, network = systemNetwork, bounds = usualBounds} = options;
  const signal = AbortSignal.timeout(bounds.time);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new PageFault('too-slow')), {once: true});
  });
  late.catch(() => {});

  const follow = async (to: Destination, left: number): Promise<FetchedPage> => {
    const address = await Promise.race([checkedAddress(to, network), late]);
    const response = await ask(to, address, {network, home, signal});
    try {
      const {statusCode = 0, headers} = response;
      const {location} = headers;
      if (statusCode >= 300 && statusCode < 400 && location) {
        if (!left) throw new PageFault('too-many-redirects');
        response.destroy();
        return await follow(destinationOf(location, to.url), left - 1);
      }
      if (statusCode >= 400) throw new PageFault('bad-status', String(statusCode));
      const html = await read(response, bounds.size, signal);
      const policies = response.headersDistinct['content-security-policy'] ?? [];
      return {url: to.url, html, policies};
    } finally {
      response.destroy();
    }
  };

  try {
    return await follow(destinationOf(text), bounds.redirects);
  } catch (error) {
    throw faultOf(error, signal);
  }
}
