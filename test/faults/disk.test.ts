/**
 * A disk that is full, and one that can only be read: what was acknowledged stays, reading goes on,
 * and whoever writes is asked to come back (503), with the same key.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statfsSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {isUnavailableError, newKey, Pendopo} from '@pendopo/sdk';
import {Store} from '@pendopo/server';
import {draft} from '../server/complaint-fixtures.ts';
import {record, temporaryFolder} from '../server/fixtures.ts';
import {begin, runToEnd, start} from '../support/process.ts';

const office = '12.19';
const mega = 1024 * 1024;
const isRefused = (error: unknown) => isUnavailableError(error) && error.problem.status === 503;

const mount = (...args: string[]) => spawnSync('mount', args, {stdio: 'ignore'}).status === 0;

/** A small disk of its own; nothing where this user may not mount one. */
function smallDisk(t: TestContext, size: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-disk-'));
  const mounted = mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  t.after(() => {
    if (mounted) spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, {recursive: true, force: true});
  });
  return mounted ? folder : undefined;
}

async function withOffice(data: string): Promise<void> {
  const store = await Store.open({data});
  await store.save(record(), new Date());
  await store.close();
}

async function served(t: TestContext, data: string, more: NodeJS.ProcessEnv = {}) {
  const env = {HOST: '127.0.0.1', PORT: '0', PENDOPO_DATA: data, ...more};
  const server = await start([], {env});
  t.after(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
  });
  return {server, client: new Pendopo({server: server.url, office, retries: 0})};
}

const text = (n: number) => `Contoh ${n}. ${'panjang '.repeat(400)}`;

describe('a disk without room', () => {
  it('loses nothing that was acknowledged, is read on, and takes the same again later', async t => {
    const data = smallDisk(t, 24 * mega);
    if (!data) return t.skip('This user may not mount a disk');
    await withOffice(data);
    const {client, server} = await served(t, data);
    const {bavail, bsize} = statfsSync(data);
    const filler = join(data, 'other-files');
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 256 * 1024));

    const receipts = [];
    const key = newKey();
    let failed = -1;
    for (let n = 0; n < 200 && failed < 0; n++) {
      try {
        receipts.push(await client.complaints.create(draft({text: text(n)}), {key: `${key}-${n}`}));
      } catch (error) {
        assert.ok(isRefused(error), String(error));
        failed = n;
      }
    }
    assert.ok(receipts.length > 0 && failed > 0, 'first there was room, then none');
    assert.equal((await client.offices.get()).id, office, 'reading goes on');

    rmSync(filler);
    const late = {key: `${key}-${failed}`};
    receipts.push(await client.complaints.create(draft({text: text(failed)}), late));
    server.child.kill('SIGKILL');
    await server.ended;
    const store = await Store.open({data});
    t.after(() => store.close());
    assert.equal((await store.complaints.list(office, {head: true})).length, receipts.length);
    for (const [n, {number, secret}] of receipts.entries()) {
      const kept = number.replaceAll('-', '');
      assert.equal((await store.complaints.open(office, kept, secret))?.text, text(n).trim());
    }
  });
});

describe('a data folder that can only be read', () => {
  it('is read on while it lasts; whoever writes is asked to come back', async t => {
    const data = temporaryFolder(t);
    await withOffice(data);
    const hook = new URL('../support/read-only.ts', import.meta.url).href;
    const {client, server} = await served(t, data, {NODE_OPTIONS: `--import ${hook}`});
    const key = newKey();
    const first = await client.complaints.create(draft({text: text(1)}), {key});

    server.child.kill('SIGUSR2');
    const later = {key: newKey()};
    const write = () => client.complaints.create(draft({text: text(2)}), later);
    await assert.rejects(write(), isRefused);
    assert.equal((await client.offices.get()).id, office, 'reading goes on');
    assert.deepEqual(await client.complaints.create(draft({text: text(1)}), {key}), first);

    server.child.kill('SIGUSR2');
    const second = await write();
    assert.deepEqual(await write(), second);
    assert.notEqual(second.number, first.number);
  });

  it('keeps a server from starting with a sentence that says what to do, and is as it was', async t => {
    const data = smallDisk(t, 24 * mega);
    if (!data) return t.skip('This user may not mount a disk');
    await withOffice(data);
    assert.ok(mount('-o', 'remount,ro', data));
    const env = {HOST: '127.0.0.1', PORT: '0', PENDOPO_DATA: data};
    const {code, err} = await runToEnd(['start'], {env});
    assert.equal(code, 1);
    assert.match(
      err,
      /The data folder cannot be used .+: check PENDOPO_DATA and its permissions\./,
    );
    assert.ok(mount('-o', 'remount,rw', data));
    const {child, running, ended} = begin([], {env});
    assert.ok(await running);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  });
});
