import {isIP} from 'node:net';
import {isPublic} from './addresses.js';
import type {Network} from './network.js';
import {PageFault} from './page-faults.js';

/** Where a page is, as far as its address says. */
export interface Destination {
  url: URL;
  /** The name or address to ask, without the brackets of IPv6. */
  host: string;
  port: number;
}

const ports: Record<string, number> = {'http:': 80, 'https:': 443};

/**
 * Reads an address as a citizen types it: `desa.example.id/berita` is one too. The URL parser turns
 * every spelling of an IPv4 address (decimal, octal, hexadecimal, full-width) into the usual one.
 *
 * @throws PageFault when it is not to be asked, whatever it resolves to
 */
export function destinationOf(text: string, base?: URL): Destination {
  const written = text.trim();
  const whole = base || /^[a-z][a-z\d+.-]*:(?!\d)/i.test(written) ? written : `http://${written}`;
  if (!written || !URL.canParse(whole, base)) throw new PageFault('not-an-address');
  const url = new URL(whole, base);
  const port = ports[url.protocol];
  if (!port) throw new PageFault('scheme');
  if (url.username || url.password) throw new PageFault('userinfo');
  const asked = url.port ? Number(url.port) : port;
  if (!Object.values(ports).includes(asked)) throw new PageFault('port');
  url.hash = '';
  return {url, host: url.hostname.replace(/^\[|\]$/g, ''), port: asked};
}

/**
 * The address to connect to. It is looked up once and then used itself, so that no second answer of
 * the name's owner can lead elsewhere.
 *
 * @throws PageFault when there is none, or none that is public
 */
export async function checkedAddress({host}: Destination, network: Network): Promise<string> {
  const found = isIP(host) ? [host] : await network.resolve(host).catch(() => []);
  if (!found.length) throw new PageFault('not-found');
  const open = found.find(isPublic);
  if (!open) throw new PageFault('not-public');
  return open;
}
