import type {Challenge} from '@pendopo/contract/types';
import {createChallenge, extractParams, verifySolution} from 'altcha-lib/v1';
import type {Payload} from 'altcha-lib/v1/types';
import type {Vault} from './vault.js';

const tenMinutes = 6e5;

/**
 * The largest number to look for; half of it is tried on average. Dear for thousands of requests, and
 * 160 ms in the median on a phone of a sixth of a desk's speed.
 */
const maxNumber = 100_000;

/** A challenge that was solved: which one, and when it ends by itself. */
export interface Solved {
  id: string;
  expiresAt: number;
}

const parsed = (header: string): Partial<Payload> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(header, 'base64').toString());
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Challenges that cost whoever sends thousands of requests dear (ALTCHA, proof of work). */
export class Challenges {
  readonly #key: string;
  readonly #now: () => number;

  constructor(vault: Vault, now: () => number) {
    this.#key = vault.hash('challenge');
    this.#now = now;
  }

  async issue(): Promise<Challenge> {
    const expires = new Date(this.#now() + tenMinutes);
    const made = await createChallenge({hmacKey: this.#key, maxnumber: maxNumber, expires});
    const {challenge, maxnumber = maxNumber, salt, signature} = made;
    return {algorithm: 'SHA-256', challenge, maxnumber, salt, signature};
  }

  /** Whether a `Pendopo-Proof` solves a challenge of ours that has not ended. */
  async solved(header: string): Promise<Solved | undefined> {
    const payload = parsed(header);
    const {algorithm, challenge, number, salt, signature} = payload ?? {};
    const whole =
      algorithm === 'SHA-256' &&
      typeof number === 'number' &&
      [challenge, salt, signature].every(part => typeof part === 'string');
    if (!whole) return undefined;
    const expiresAt = Number(extractParams(payload as Payload)['expires']) * 1000;
    if (!(expiresAt > this.#now())) return undefined;
    const right = await verifySolution(payload as Payload, this.#key, false);
    return right ? {id: challenge!, expiresAt} : undefined;
  }
}
