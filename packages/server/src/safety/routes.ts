import {getChallenge} from '@pendopo/contract';
import type {WritingContext} from '../context.js';
import {api} from '../http/api.js';
import {openToWriters} from '../http/open-to-all.js';

/** Challenges to solve before a write or a lookup. */
export function challengeRoutes({safety: {challenges}}: WritingContext) {
  const app = api();
  app.openapi(getChallenge, async c =>
    c.json(await challenges.issue(), 200, {...openToWriters, 'cache-control': 'no-store'}),
  );
  return app;
}
