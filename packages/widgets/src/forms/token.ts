/** 128 random bits, in hexadecimal. Not `crypto.randomUUID`, which plain-http village sites lack. */
export const newToken = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
