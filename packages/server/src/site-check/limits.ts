import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';
import {PageFault} from './page-faults.js';

/** Checks a minute: of one client, and of one site, which is nobody's to be hammered through us. */
const perClient = 12;
const perSite = 12;

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
