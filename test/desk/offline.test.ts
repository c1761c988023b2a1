/** The desk in a van: the server cannot be reached any more, the page opens all the same. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startServer} from '@pendopo/server';
import {type Browser, launch} from 'puppeteer-core';
import {chromiumFlags, findBrowsers} from '../../scripts/browsers.ts';
import {temporaryFolder} from '../server/fixtures.ts';
import {run} from '../server/staff-command.ts';

const own = 'kata sandi milik sendiri';
const {chromium} = await findBrowsers({install: false});

describe('the desk without a network', {skip: !chromium && 'Chromium is not installed'}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch({executablePath: chromium!, args: chromiumFlags});
  });
  after(() => browser.close());

  it('opens for whoever sat there last, part by part, and says that there is none', async t => {
    const data = temporaryFolder(t);
    const log = {info() {}, error() {}};
    const server = await startServer({port: 0, host: '127.0.0.1', data, sample: true, log});
    const args = ['add', 'petugas', '--office', '12.19', '--role', 'head'];
    const password = await run(data, args);

    const page = await browser.newPage();
    await page.setViewport({width: 1280, height: 800});
    const loaded: string[] = [];
    page.on('response', response => {
      const {pathname} = new URL(response.url());
      if (!response.fromServiceWorker() && pathname !== '/favicon.ico') loaded.push(pathname);
    });
    await page.goto(`${server.url}/meja/akun?lang=id`);
    const fill = async (fields: Record<string, string>) => {
      for (const [name, text] of Object.entries(fields)) {
        await (await page.waitForSelector(`[name="${name}"]`))!.type(text);
      }
      await page.click('button.main');
    };
    await fill({login: 'petugas', password});
    await fill({current: password, next: own, again: own});
    await page.waitForSelector('desk-account h1');
    // What it needs later is kept by now, not when it is too late.
    await page.evaluate(async () => {
      const {active} = await navigator.serviceWorker.ready;
      while (active?.state !== 'activated') {
        await new Promise(resolve =>
          active!.addEventListener('statechange', resolve, {once: true}),
        );
      }
    });

    await server.close();
    loaded.length = 0;
    await page.setOfflineMode(true);
    await page.reload();
    await page.waitForSelector('desk-account h1');
    const text = await page.$eval('body', body => body.textContent);
    assert.match(text, /Tidak ada internet/);
    assert.match(text, /Akun saya/);
    // A part whose code was not loaded before: it says that it cannot be had now, and offers to try again.
    await page.click('nav a[href="/meja/pengguna"]');
    await page.waitForSelector('desk-users .note.warn button');
    assert.match(
      await page.$eval('desk-users', panel => panel.textContent),
      /Tidak ada sambungan internet/,
    );
    assert.deepEqual(loaded, [], 'nothing came from anywhere but the device');
  });
});
