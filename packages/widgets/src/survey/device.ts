import {newToken} from '../forms/token.js';

const key = 'pendopo-survey';

/**
 * What tells this device from others today, so that it answers once: random, and another one each
 * day, so that its days cannot be put together.
 *
 * @param today the local date
 * @param keep off on a shared device: then it is nobody's but this page's
 */
export function deviceToday(today: string, keep: boolean): string {
  const fresh = newToken();
  try {
    const [day, token] = (localStorage.getItem(key) ?? '').split(' ');
    if (day === today && token) return token;
    if (keep) localStorage.setItem(key, `${today} ${fresh}`);
  } catch {
    // Storage is denied (a sandboxed frame): the server's limits must do.
  }
  return fresh;
}
