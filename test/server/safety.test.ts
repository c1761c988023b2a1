/** What keeps personal data safe: the key, the seal, challenges, and the log of deeds. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Challenge, Intake} from '@pendopo/contract/types';
import {newKey, Store, Vault} from '@pendopo/server';
import {solveChallenge} from 'altcha-lib/v1';
import fc from 'fast-check';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {office, openApp, record, temporaryFolder} from './fixtures.ts';

const now = new Date('2026-11-25T10:00:00+07:00');

describe('a vault', () => {
  const vault = new Vault(newKey());

  it('opens what it sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), (text, about) => {
        const sealed = vault.seal(text, about);
        // Letters without a partner are no text to any encoding.
        assert.equal(vault.unseal(sealed, about), Buffer.from(text).toString());
      }),
    );
  });

  it('seals the same text differently each time, and shows nothing of it', () => {
    const sealed = ['Siti Contoh', 'Siti Contoh'].map(text => vault.seal(text, 'name'));
    assert.notEqual(sealed[0], sealed[1]);
    assert.ok(!Buffer.from(sealed[0]!.slice(3), 'base64url').includes('Siti'));
  });

  it('opens nothing for another row, with another key, or changed', () => {
    const sealed = vault.seal('Siti Contoh', 'complaint/1');
    assert.throws(() => vault.unseal(sealed, 'complaint/2'));
    assert.throws(() => new Vault(newKey()).unseal(sealed, 'complaint/1'));
    const changed = sealed.slice(0, -2) + (sealed.endsWith('A') ? 'BA' : 'AA');
    assert.throws(() => vault.unseal(changed, 'complaint/1'));
    assert.throws(() => vault.unseal('Siti Contoh', 'complaint/1'));
  });

  it('recognises the same parts, and no others', () => {
    const hash = vault.hash('secret', 'P1219', '7K3M9');
    assert.equal(vault.hash('secret', 'P1219', '7K3M9'), hash);
    for (const other of [
      vault.hash('secret', 'P12197', 'K3M9'),
      vault.hash('limit', 'P1219', '7K3M9'),
      new Vault(newKey()).hash('secret', 'P1219', '7K3M9'),
    ]) {
      assert.notEqual(other, hash);
    }
  });

  it('refuses what is no key, and says how one is made', () => {
    for (const key of ['', 'rahasia', newKey().slice(1)]) {
      assert.throws(() => new Vault(key), /openssl rand -base64 32/);
    }
  });
});

describe('the key of a database', () => {
  it('is made in the data folder on the first start, for its owner alone, and found again', async t => {
    const data = temporaryFolder(t);
    const first = await Store.open({data});
    const file = join(data, 'pendopo.key');
    assert.equal(first.keyMadeIn, file);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const sealed = first.vault.seal('Siti Contoh', 'name');
    await first.close();
    const second = await Store.open({data});
    assert.equal(second.keyMadeIn, undefined);
    assert.equal(second.vault.unseal(sealed, 'name'), 'Siti Contoh');
    await second.close();
  });

  it('that is given is not written down', async t => {
    const data = temporaryFolder(t);
    const store = await Store.open({data, key: newKey()});
    await store.close();
    assert.throws(() => readFileSync(join(data, 'pendopo.key')));
  });

  it('must be the one the database was begun with', async t => {
    const data = temporaryFolder(t);
    await (await Store.open({data})).close();
    const file = join(data, 'pendopo.key');
    const right = readFileSync(file);
    await assert.rejects(Store.open({data, key: newKey()}), /begun with another key/);
    rmSync(file);
    await assert.rejects(Store.open({data}), /begun with another key/);
    writeFileSync(file, right);
    await (await Store.open({data})).close();
  });
});

describe('a challenge', () => {
  const challenge = async (t: Parameters<typeof openApp>[0]) => {
    const app = await openApp(t);
    const response = await app.get('/v1/challenge');
    return {response, body: (await response.json()) as Challenge};
  };

  it('can be solved, and is kept by nobody', async t => {
    const {response, body} = await challenge(t);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const {promise} = solveChallenge(body.challenge, body.salt, body.algorithm, body.maxnumber);
    assert.ok(Number.isInteger((await promise)?.number));
  });

  it('is another each time', async t => {
    const app = await openApp(t);
    const [one, other] = [await app.json('/v1/challenge'), await app.json('/v1/challenge')];
    assert.notEqual(one.challenge, other.challenge);
    assert.notEqual(one.salt, other.salt);
  });
});

describe('the intake', () => {
  it('tells a form what it needs to know of an office, and nothing of its own', async t => {
    const own = office({intake: {status: {factor: 'pin'}, retention: {complaints: 90}}});
    const app = await openApp(t, {records: [record({office: own})]});
    const intake = (await app.json('/v1/offices/12.19/intake')) as Intake;
    assert.equal(intake.services.length, 29);
    assert.deepEqual(
      intake.districts.map(({code}) => code),
      ['12.19.05', '12.19.06'],
    );
    assert.equal(intake.settings.status.factor, 'pin');
    assert.equal(intake.settings.retention.complaints, 90);
    assert.equal(intake.settings.retention.surveys, 365);
    assert.ok(!('intake' in (await app.json('/v1/offices/12.19'))));
  });
});

/** The log of deeds, wherever it is kept. */
async function keepsDeeds(t: TestContext, databaseUrl?: string): Promise<string> {
  const data = temporaryFolder(t);
  const store = await Store.open({data, databaseUrl});
  const at = '2026-11-25T10:00:00+07:00';
  const deed = {office: '12.19', actor: 'u1', action: 'complaint.read', subject: 'c1'};
  await store.save(record(), now);
  await store.audit.record(deed, at);
  await store.audit.record({...deed, action: 'complaint.close', detail: {from: 'new'}}, at);
  await store.audit.record({...deed, office: '73.72'}, at);
  assert.deepEqual(await store.audit.list('12.19', 10), [
    {...deed, number: 2, at, action: 'complaint.close', detail: {from: 'new'}},
    {...deed, number: 1, at},
  ]);
  await store.close();
  return data;
}

describe('the log of deeds on SQLite', () => {
  it('is added to, read by office, and never changed', async t => {
    const data = await keepsDeeds(t);
    assert.deepEqual(await forgeInSqlite(data), ['append-only', 'append-only']);
  });
});

describe('the log of deeds on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres.close());

  it('is added to, read by office, and never changed', async t => {
    const databaseUrl = await postgres.database();
    await keepsDeeds(t, databaseUrl);
    assert.deepEqual(await forgeInPostgres(databaseUrl), ['append-only', 'append-only']);
  });
});

const forgeries = ["UPDATE audit SET actor = 'u2'", 'DELETE FROM audit'];
const outcome = (error: unknown) =>
  /append-only/.exec((error as Error).message)?.[0] ?? (error as Error).message;

async function forgeInSqlite(data: string): Promise<string[]> {
  const {DatabaseSync} = await import('node:sqlite');
  const database = new DatabaseSync(join(data, 'pendopo.sqlite'));
  const outcomes = forgeries.map(statement => {
    try {
      database.exec(statement);
      return 'done';
    } catch (error) {
      return outcome(error);
    }
  });
  database.close();
  return outcomes;
}

async function forgeInPostgres(connectionString: string): Promise<string[]> {
  const {default: pg} = await import('pg');
  const client = new pg.Client({connectionString});
  await client.connect();
  const outcomes = [];
  for (const statement of forgeries) {
    outcomes.push(await client.query(statement).then(() => 'done', outcome));
  }
  await client.end();
  return outcomes;
}
