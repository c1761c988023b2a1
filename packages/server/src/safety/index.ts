import type {Store} from '../store.js';
import {Challenges} from './challenges.js';
import {FormTokens} from './form-tokens.js';
import {Limits, type Quota, type QuotaName} from './limits.js';

/** What keeps writing and looking up safe. */
export interface Safety {
  challenges: Challenges;
  forms: FormTokens;
  limits: Limits;
  /** How many reverse proxies of our own stand in front. */
  proxies: number;
}

export interface SafetyOptions {
  /** How many reverse proxies of our own stand in front: PENDOPO_PROXIES. Default 0. */
  proxies?: number | undefined;
  /** Quotas other than the usual ones. */
  quotas?: Partial<Record<QuotaName, Quota>> | undefined;
}

export const safetyOf = (
  store: Store,
  now: () => number,
  {proxies = 0, quotas}: SafetyOptions = {},
): Safety => ({
  challenges: new Challenges(store.vault, now),
  forms: new FormTokens(store.vault, now),
  limits: new Limits(store.pool, quotas),
  proxies,
});
