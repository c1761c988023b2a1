import type {IncomingMessage} from 'node:http';
import type {Context as HonoContext} from 'hono';

/** A request that our own pages make of our own API, for a form that was sent without JavaScript. */
export interface OwnPage {
  /** Whose browser sent the form. */
  address: string;
}

/** What comes with a request from the outside (by node:http) or from one of our own pages. */
export interface Bindings {
  incoming?: IncomingMessage;
  ownPage?: OwnPage;
}

export const ownPageOf = (c: HonoContext): OwnPage | undefined =>
  (c.env as Bindings | undefined)?.ownPage;

/**
 * The address that a request comes from, to count by; never logged or kept.
 *
 * @param proxies how many reverse proxies of our own stand in front: each adds what it saw to
 *   X-Forwarded-For, and only these last entries can be believed
 */
export function clientAddress(c: HonoContext, proxies: number): string {
  const env = c.env as Bindings | undefined;
  if (env?.ownPage) return env.ownPage.address;
  const direct = env?.incoming?.socket.remoteAddress ?? 'local';
  if (!proxies) return direct;
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map(part => part.trim());
  return seen.at(-proxies) || direct;
}

/**
 * What one subscriber is taken for: an IPv4 address, or the /64 of an IPv6 one, of which each
 * subscriber has billions.
 */
export function subscriberOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map(group => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
