import {Pendopo} from '@pendopo/sdk';
import {readShortCode, targetAddress} from '@pendopo/widgets/share/print.js';
import {Hono} from 'hono';
import {Refusal} from '../http/problems.js';
import {forgetful} from '../pages/public-pages.js';

/** Printed addresses live long, and pages may move meanwhile: nobody keeps for good where one leads. */
const keptFor = 'public, max-age=3600';

/**
 * Short addresses, `/s/{code}`: the code says office, page and filters itself, so that there is
 * nothing to look up, nothing to lose, and no code that leads away from our own pages.
 */
export function shortLinks(ask: typeof fetch): Hono {
  const app = new Hono();
  app.get('/s/:code', async c => {
    const target = readShortCode(c.req.param('code'));
    if (!target) throw new Refusal('not-found');
    const {origin: server} = new URL(c.req.url);
    const client = new Pendopo({server, fetch: ask, retries: 0, kept: forgetful});
    // Refuses an office that there is not.
    await client.offices.get(target.office);
    const location = targetAddress('', target);
    return c.body(null, 302, {location, 'cache-control': keptFor});
  });
  return app;
}
