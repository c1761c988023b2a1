import {Pendopo, type VisitFilters} from '@pendopo/sdk';
import {agreeing, narrowingOf} from '@pendopo/widgets/share/print.js';
import {type Context as HonoContext, Hono} from 'hono';
import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';
import type {WritingContext} from '../context.js';
import {Refusal} from '../http/problems.js';
import {type Asked, askedFor, forgetful, refusalLanguage} from '../pages/public-pages.js';
import {clientAddress, subscriberOf} from '../safety/client-address.js';
import {cardOf} from './card.js';
import {pictured} from './card-head.js';
import {CardImages} from './card-images.js';
import {type Shape, shapes} from './card-view.js';
import {modelOf, sharePage} from './page.js';

/** Pictures a minute that one client may ask for. */
const perClient = 120;

const wrongShape = {id: 'Pilih wide atau tall.', en: 'Choose wide or tall.'};

const isShape = (text: string): text is Shape => Object.hasOwn(shapes, text);

/** Counts what a client asks for. @throws {Refusal} `too-many-requests`, with when to come back */
function counting(proxies: number) {
  const limiter = new RateLimiterMemory({points: perClient, duration: 60});
  return async (c: HonoContext) => {
    try {
      await limiter.consume(subscriberOf(clientAddress(c, proxies)));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000) || 1;
      throw new Refusal('too-many-requests', [], {'retry-after': String(seconds)});
    }
  };
}

/**
 * Pictures for social media, `/{office}/{page}/kartu.png`, of the page's data as it stands now:
 * 1200 × 630 for a shared link, `shape=tall` 1080 × 1920 for a story.
 */
export function cards({now, safety: {proxies}}: WritingContext, ask: typeof fetch): Hono {
  const app = new Hono();
  const images = new CardImages();
  const count = counting(proxies);
  app.get('/:office{\\d\\d\\.\\d\\d}/:page/kartu.png', async c => {
    await count(c);
    const page = c.req.param('page');
    const show = pictured(page);
    const shape = c.req.query('shape') || 'wide';
    if (!show) throw new Refusal('not-found');
    if (!isShape(shape)) {
      throw new Refusal('invalid-parameters', [
        {pointer: '/query/shape', code: 'invalid-value', detail: wrongShape},
      ]);
    }
    const said = askedFor(sharePage, c);
    const asked: Asked = {...said, query: {...narrowingOf(show, agreeing(said.query)), show}};
    const {office, origin: server} = asked;
    const lang = refusalLanguage(c, asked);
    const client = new Pendopo({server, office, lang, fetch: ask, retries: 0, kept: forgetful});
    const answer = await client.visits.list(agreeing(asked.query) as VisitFilters);
    const {etag, png} = images.of(cardOf(modelOf(answer, asked, now())), shape);
    const left = Math.max(0, Math.floor((Date.parse(answer.validUntil) - now()) / 1000));
    const headers = {
      etag,
      'cache-control': `public, max-age=${Math.min(300, left)}`,
      'x-content-type-options': 'nosniff',
      // Others show it: that is what it is for.
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    };
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
    return c.body(new Uint8Array(await png()), 200, {...headers, 'content-type': 'image/png'});
  });
  return app;
}
