/** The desk's page as it goes out: strict, never kept in frames, and whole without its script. */
import assert from 'node:assert/strict';
import {before, describe, it, type TestContext} from 'node:test';
import {createApp, type DeskFiles, loadDesk} from '@pendopo/server';
import {openApp} from './fixtures.ts';

let files: DeskFiles;
before(async () => {
  const loaded = await loadDesk();
  assert.ok(loaded, 'the desk is not built: npm run build');
  files = loaded;
});

async function opened(t: TestContext) {
  const {store, cache, clock} = await openApp(t);
  const assets = {version: '0.0.0', files: new Map()};
  const log = {info() {}, error() {}};
  const app = createApp({store, cache, assets, desk: files, log, now: () => clock.now});
  return (path: string, headers: Record<string, string> = {}) => app.request(path, {headers});
}

describe("the desk's page", () => {
  it('is one page at every address of it, below one slash', async t => {
    const get = await opened(t);
    const moved = await get('/meja?lang=en');
    assert.equal(moved.status, 308);
    assert.equal(moved.headers.get('location'), '/meja/?lang=en');
    const pages = await Promise.all(
      ['/meja/', '/meja/jadwal', '/meja/jadwal/v-1/hitung'].map(async path =>
        (await get(path)).text(),
      ),
    );
    assert.equal(new Set(pages).size, 1);
    // An office's page of such a name would be another matter.
    assert.equal((await get('/12.19/jadwal')).status, 200);
  });

  it('lets nobody frame it, keep it, or load anything into it', async t => {
    const {headers} = await (await opened(t))('/meja/');
    assert.equal(headers.get('x-frame-options'), 'DENY');
    assert.equal(headers.get('x-robots-tag'), 'noindex');
    assert.equal(headers.get('cache-control'), 'no-cache');
    const policy = headers.get('content-security-policy')!;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.split('; ').includes(rule), rule);
    }
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('says what to do without its script, in the language of the browser', async t => {
    const get = await opened(t);
    assert.match(await (await get('/meja/')).text(), /<html lang="id">.*<noscript>.*JavaScript/);
    const english = await (await get('/meja/', {'accept-language': 'en'})).text();
    assert.match(english, /<html lang="en">.*<noscript>.*The desk needs JavaScript/);
    assert.doesNotMatch(
      english,
      /<script(?![^>]* src="\/meja\/app\/)/,
      'no script within the page',
    );
  });

  it('hands out its scripts for good, and its worker with all of them named', async t => {
    const get = await opened(t);
    const [, entry] = /src="(\/meja\/app\/[^"]+)"/.exec(await (await get('/meja/')).text())!;
    const script = await get(entry!);
    assert.equal(script.status, 200);
    assert.match(script.headers.get('cache-control')!, /immutable/);
    assert.match(script.headers.get('content-type')!, /^text\/javascript/);
    const worker = await get('/meja/sw.js');
    assert.equal(worker.headers.get('cache-control'), 'no-cache');
    const [, told] = /^self\.pendopoDesk=(\{.*?\});\n/.exec(await worker.text())!;
    const {files: named} = JSON.parse(told!) as {files: string[]};
    for (const name of named) assert.equal((await get(`/meja/app/${name}`)).status, 200, name);
    assert.ok(named.includes(entry!.slice('/meja/app/'.length)));
    assert.equal((await get('/meja/app/tidak-ada.js')).status, 404);
    assert.equal((await get('/meja/app/..%2fsw.js')).status, 404);
  });
});
