/** The proof of work, against the server side that checks it. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {createChallenge, solveChallenge, verifySolution} from 'altcha-lib/v1';
import fc from 'fast-check';
import type {Challenge} from '@pendopo/contract/types';
import {prove} from '@pendopo/sdk/proof';

const hmacKey = 'a key for tests';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const make = async (options: {maxnumber: number; number?: number; salt?: string}) =>
  (await createChallenge({
    hmacKey,
    expires: new Date(Date.now() + 60_000),
    ...options,
  })) as Challenge;

/** The challenge whose solution is `number`, after a salt of any kind. */
const challengeOf = (salt: string, number: number, maxnumber = number): Challenge => ({
  algorithm: 'SHA-256',
  challenge: sha256(salt + number),
  maxnumber,
  salt,
  signature: '',
});

describe('a proof', () => {
  it('hashes as SHA-256 does, whatever the salt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: 'grapheme', maxLength: 200}),
        fc.nat({max: 400}),
        async (salt, number) => {
          // Letters without a partner are no text to any encoding.
          const text = Buffer.from(salt).toString();
          assert.equal(await prove(challengeOf(text, number)), number, JSON.stringify(text));
        },
      ),
      {numRuns: 300},
    );
  });

  it('does so at every length about the ends of a block', async () => {
    for (let length = 0; length <= 140; length++) {
      const salt = 'x'.repeat(length);
      for (const number of [0, 9, 10, 123]) {
        assert.equal(await prove(challengeOf(salt, number)), number, `${length} + ${number}`);
      }
    }
  });

  it('satisfies altcha-lib, and is the number that its own solver finds', async () => {
    for (const number of [0, 1, 777, 3000]) {
      const challenge = await make({maxnumber: 3000, number});
      const found = await prove(challenge);
      assert.equal(found, number);
      const theirs = await solveChallenge(challenge.challenge, challenge.salt, 'SHA-256', 3000)
        .promise;
      assert.equal(theirs?.number, found);
      const {algorithm, challenge: hash, salt, signature} = challenge;
      const header = btoa(
        JSON.stringify({algorithm, challenge: hash, number: found, salt, signature}),
      );
      assert.ok(await verifySolution(header, hmacKey));
    }
  });

  it('of what has no solution is refused', async () => {
    const challenge = {...(await make({maxnumber: 50})), challenge: sha256('something else')};
    await assert.rejects(prove(challenge), /no solution/);
  });

  it('lets others have their turn, and ends when it is aborted', async () => {
    const challenge = {...(await make({maxnumber: 1e9})), challenge: sha256('never')};
    const abort = new AbortController();
    let turns = 0;
    const others = setInterval(() => {
      if (++turns === 5) abort.abort('enough');
    });
    await assert.rejects(prove(challenge, abort.signal), error => error === 'enough');
    clearInterval(others);
    assert.equal(turns, 5);
    await assert.rejects(
      prove(challenge, AbortSignal.abort('before')),
      error => error === 'before',
    );
  });
});
