import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';

/** What was asked since the last summary: by route as it is written, never by address. */
export interface TrafficSummary {
  requests: number;
  /** Answered from memory, straight from the socket. */
  ready: number;
  byRoute: Record<string, {count: number; failed: number; slowestMs: number}>;
}

/** Counts requests, so that an office sees how its server does without anyone being watched. */
export class Traffic {
  #ready = 0;
  #byRoute: TrafficSummary['byRoute'] = {};

  /** One was answered without coming to the app. */
  answered(): void {
    this.#ready++;
  }

  readonly count: MiddlewareHandler = async (c, next) => {
    const start = performance.now();
    await next();
    const route = (this.#byRoute[`${c.req.method} ${routePath(c, -1)}`] ??= {
      count: 0,
      failed: 0,
      slowestMs: 0,
    });
    route.count++;
    if (c.res.status >= 500) route.failed++;
    route.slowestMs = Math.max(route.slowestMs, Math.round(performance.now() - start));
  };

  /** The counts since it was last called; nothing when there were none. */
  take(): TrafficSummary | undefined {
    const [ready, byRoute] = [this.#ready, this.#byRoute];
    [this.#ready, this.#byRoute] = [0, {}];
    const requests = Object.values(byRoute).reduce((sum, {count}) => sum + count, ready);
    return requests ? {requests, ready, byRoute} : undefined;
  }
}
