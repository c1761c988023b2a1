/** Public answers may be read from every site, without credentials. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag',
};

/** So may what is answered to a write, a lookup or a mistake, with all that says how to go on. */
export const openToWriters = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, RateLimit, RateLimit-Policy, Idempotent-Replayed',
};
