import type {IncomingMessage} from 'node:http';
import type {Context as HonoContext} from 'hono';
import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';
import {PageFault} from './page-faults.js';

/** Checks a minute: of one client, and of one site, which is nobody's to be hammered through us. */
const perClient = 12;
const perSite = 12;

/** Whoever has an IPv6 address has the /64 around it. */
const network = (address: string) =>
  address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address;

/** Who asks, as far as the connection tells; it is not kept longer than a minute. */
export function clientOf(c: HonoContext): string {
  const {incoming} = (c.env ?? {}) as {incoming?: IncomingMessage};
  return network(incoming?.socket.remoteAddress ?? '');
}

/** Counts a check, of a client and where one is asked of a site. */
export type Allow = (client: string, site?: string) => Promise<void>;

/**
 * Limits of one server.
 *
 * @returns a function that throws a PageFault, which says in how many seconds it may be tried again
 */
export function checkLimits(): Allow {
  const clients = new RateLimiterMemory({points: perClient, duration: 60});
  const sites = new RateLimiterMemory({points: perSite, duration: 60});
  return async (client, site) => {
    try {
      await clients.consume(client);
      if (site) await sites.consume(site);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new PageFault('too-often', String(Math.ceil(refused.msBeforeNext / 1000) || 1));
    }
  };
}
