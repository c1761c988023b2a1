import {randomBytes} from 'node:crypto';
import type {Vault} from './vault.js';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 50 bits: with few tries per number nobody finds it. */
const length = 10;

/** A secret to open a case with, as it is shown once: `7K3M9-QX4TB`. */
export function newSecret(): string {
  const text = [...randomBytes(length)].map(byte => letters[byte % 32]).join('');
  return `${text.slice(0, length / 2)}-${text.slice(length / 2)}`;
}

/** A secret as it is compared: however it was written down. */
const bare = (secret: string): string =>
  secret
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** What is kept of a secret: recognised again with its number, never told. */
export const secretHash = (vault: Vault, number: string, secret: string): string =>
  vault.hash('secret', number, bare(secret));

/**
 * Whether a secret is the one of a number.
 *
 * @param kept what is kept of it; nothing when there is no such number, which takes as long
 */
export function opens(
  vault: Vault,
  number: string,
  secret: string,
  kept: string | undefined,
): boolean {
  const given = secretHash(vault, number, secret);
  return vault.same(given, kept ?? vault.hash('secret', 'nothing')) && kept !== undefined;
}
