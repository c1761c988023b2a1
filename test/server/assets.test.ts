/** The scripts that sites load: pinned ones stay, floating ones move on. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {loadAssets} from '@pendopo/server';
import {openApp, temporaryFolder} from './fixtures.ts';

const integrity = (bytes: ArrayBuffer) =>
  `sha384-${createHash('sha384').update(Buffer.from(bytes)).digest('base64')}`;

const forgotten = 'live-0123abcd.js';

/** An archive as the version before left it. */
async function olderVersion(t: Parameters<typeof temporaryFolder>[0]) {
  const archive = join(temporaryFolder(t), 'assets');
  await mkdir(join(archive, '0.0.9'), {recursive: true});
  const files = {'pendopo.js': 'old();', [forgotten]: 'chunk();', 'pendopo.js.map': '{}'};
  for (const [name, text] of Object.entries({...files, 'sri.json': '{"version":"0.0.9"}'})) {
    await writeFile(join(archive, '0.0.9', name), text);
  }
  return archive;
}

describe('the scripts', () => {
  it('are the very bytes that sri.json pins, under both addresses', async t => {
    const app = await openApp(t);
    const {version, files} = await app.json('/v1/sri.json');
    assert.match(version, /^\d+\.\d+\.\d+/);
    assert.ok(files['pendopo.js']);
    for (const [name, hash] of Object.entries(files)) {
      for (const folder of ['v1', version]) {
        for (const encoding of ['identity', 'br']) {
          const response = await app.get(`/${folder}/${name}`, {'accept-encoding': encoding});
          assert.equal(response.status, 200);
          assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
          assert.equal(response.headers.get('access-control-allow-origin'), '*');
          assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
          assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
          if (encoding === 'br') continue;
          assert.equal(integrity(await response.arrayBuffer()), hash, name);
        }
      }
    }
  });

  it('are kept for a year under a version or a hash, for minutes under /v1/', async t => {
    const app = await openApp(t);
    const {version, files} = await app.json('/v1/sri.json');
    const caching = async (path: string) => (await app.get(path)).headers.get('cache-control')!;
    const hashed = Object.keys(files).find(name => /-[0-9a-f]{8}\.js$/.test(name));
    assert.match(await caching(`/${version}/pendopo.js`), /max-age=31536000, immutable/);
    assert.match(await caching(`/v1/${hashed}`), /max-age=31536000, immutable/);
    for (const path of ['/v1/pendopo.js', '/v1/schedule.js', '/v1/sri.json']) {
      assert.match(await caching(path), /max-age=[1-9]\d{0,2}, stale-while-revalidate/, path);
      assert.doesNotMatch(await caching(path), /immutable/, path);
    }
  });

  it('come with their licences, without their maps', async t => {
    const app = await openApp(t);
    const response = await app.get('/v1/LICENSES.txt');
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.match(await response.text(), /lit[^]*BSD-3-Clause|lit[^]*Redistribution/);
    assert.equal((await app.get('/v1/pendopo.js.map')).status, 404);
  });

  it('are not sent again to who has them', async t => {
    const app = await openApp(t);
    const etag = (await app.get('/v1/pendopo.js')).headers.get('etag')!;
    assert.equal((await app.get('/v1/pendopo.js', {'if-none-match': etag})).status, 304);
  });

  it('are all that is there: no path leads out of their folder', async t => {
    const app = await openApp(t);
    const {version} = await app.json('/v1/sri.json');
    const up = ['..', '%2e%2e', '..%2f..', '%2e%2e%2f%2e%2e', '..%5c..', '%2e%2e%5c', '....//'];
    for (const folder of ['v1', version, '0.0.0', '99.99.99']) {
      for (const step of up) {
        for (const file of ['package.json', 'pendopo.sqlite', 'sri.json', 'index.js']) {
          const path = `/${folder}/${step}/${file}`;
          const {status} = await app.get(path);
          // An address that resolves to another one of ours, as a browser would, is that one.
          const resolved = new URL(path, 'http://localhost').pathname;
          if (resolved === path) assert.equal(status, 404, path);
        }
      }
    }
    for (const name of ['__proto__', 'constructor', 'toString.js', 'pendopo.js%00.txt', '.', '']) {
      assert.equal((await app.get(`/v1/${name}`)).status, 404, name);
    }
  });
});

describe('after an upgrade', () => {
  it('pinned snippets get the version they were made for', async t => {
    const assets = await loadAssets(await olderVersion(t));
    const app = await openApp(t, {assets});
    const old = await app.get('/0.0.9/pendopo.js');
    assert.equal(await old.text(), 'old();');
    assert.match(old.headers.get('cache-control')!, /immutable/);
    assert.notEqual(await (await app.get('/v1/pendopo.js')).text(), 'old();');
    assert.equal((await app.get('/0.0.9/pendopo.js.map')).status, 404);
  });

  it('pages that were open before get the chunks they still ask for', async t => {
    const app = await openApp(t, {assets: await loadAssets(await olderVersion(t))});
    const chunk = await app.get(`/v1/${forgotten}`);
    assert.equal(await chunk.text(), 'chunk();');
    assert.match(chunk.headers.get('cache-control')!, /immutable/);
    const {version} = await app.json('/v1/sri.json');
    assert.equal((await app.get(`/${version}/${forgotten}`)).status, 404);
  });

  it('this version is in the archive for the next', async t => {
    const archive = await olderVersion(t);
    const {version, files} = await loadAssets(archive);
    assert.deepEqual((await readdir(archive)).sort(), ['0.0.9', version].sort());
    const kept = await readdir(join(archive, version));
    assert.deepEqual(kept.sort(), [...files.get(version)!.keys()].sort());
    // And again, as at every start.
    assert.deepEqual(
      [...(await loadAssets(archive)).files.keys()].sort(),
      ['0.0.9', version].sort(),
    );
  });

  it('a stray file in the archive is not taken for a version', async t => {
    const archive = await olderVersion(t);
    await writeFile(join(archive, '.DS_Store'), '');
    assert.equal((await loadAssets(archive)).files.size, 2);
  });
});
