/**
 * A new Idempotency-Key: 128 random bits, because who knows a key can get the answer to it again.
 * Not `crypto.randomUUID`, which plain-http village sites lack.
 */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
