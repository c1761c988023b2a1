/** The documentation, as it was built, from the real server in a real browser without any other network. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {type Browser, launch, type Page} from 'puppeteer-core';
import type {Intake} from '@pendopo/sdk';
import {startServer} from '@pendopo/server';
import {chromiumFlags, findBrowsers} from '../../scripts/browsers.ts';
import {readElements} from '../../scripts/manifest/elements.ts';
import {temporaryFolder} from './fixtures.ts';

const folder = 'storybook-static';
const {chromium} = await findBrowsers({install: false});

interface Entry {
  id: string;
  type: 'docs' | 'story';
  title: string;
}

const index = () =>
  Object.values(
    (JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {entries: Record<string, Entry>})
      .entries,
  );

let url: string;
let close: () => Promise<void>;

before(async () => {
  const cleaners: (() => unknown)[] = [];
  const data = temporaryFolder({after: clean => void cleaners.push(clean as () => unknown)});
  const options = {port: 0, host: '127.0.0.1', data, sample: true};
  const server = await startServer({...options, docs: folder, examples: 'examples'});
  ({url} = server);
  close = async () => {
    await server.close();
    for (const clean of cleaners) clean();
  };
});
after(() => close());

describe('/docs', () => {
  it('is there, and may ask nobody but this server', async () => {
    const moved = await fetch(`${url}/docs`, {redirect: 'manual'});
    assert.deepEqual([moved.status, moved.headers.get('location')], [302, '/docs/']);
    const page = await fetch(`${url}/docs/`);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type')!, /^text\/html/);
    const policy = page.headers.get('content-security-policy')!;
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /connect-src 'self'/);
    assert.match(policy, /frame-ancestors 'self'/);
    assert.doesNotMatch(policy, /https?:|\*/);
  });

  it('leaves the policy of all other pages as it is', async () => {
    const page = await fetch(`${url}/12.19/jadwal`);
    assert.doesNotMatch(page.headers.get('content-security-policy')!, /unsafe/);
  });

  it('gives nothing outside its folder', async () => {
    for (const path of [
      '..%2Fpackage.json',
      '..%2F..%2Fetc%2Fpasswd',
      'tidak-ada.html',
      'made-of.txt',
    ]) {
      assert.equal((await fetch(`${url}/docs/${path}`)).status, 404, path);
    }
  });

  it('tells the privacy of what the server does', async () => {
    const words = readFileSync('stories/docs/privasi.mdx', 'utf8');
    const {settings} = (await (await fetch(`${url}/v1/offices/12.19/intake`)).json()) as Intake;
    for (const days of Object.values(settings.retention)) {
      assert.ok(words.includes(`${days} hari`), String(days));
    }
  });

  it('is told of on the first page', async () => {
    assert.match(await (await fetch(url)).text(), /<a href="\/docs\/">/);
  });
});

describe('the pages of the documentation', {skip: !chromium && 'no Chromium'}, () => {
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const errors: string[] = [];

  before(async () => {
    browser = await launch({executablePath: chromium!, args: chromiumFlags});
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', request => {
      const own = request.url().startsWith(url) || /^(data|blob):/.test(request.url());
      if (!own) foreign.push(request.url());
      void (own ? request.continue() : request.abort());
    });
    page.on('pageerror', error => errors.push(String(error)));
  });
  after(() => browser.close());

  /** Opens a page, and waits until Storybook says that it is drawn. */
  async function open(id: string) {
    await page.goto(`${url}/docs/iframe.html?viewMode=docs&id=${id}`);
    await page.waitForSelector('.sbdocs-content h1', {timeout: 30_000});
    return page.$eval('.sbdocs-content', content => content.textContent ?? '');
  }

  it('tell of every element all that is in the manifest', async () => {
    for (const {tagName, attributes, members, events, slots, cssProperties} of readElements()) {
      const name = tagName.replace('pendopo-', '');
      const entry = index().find(
        ({type, id}) => type === 'docs' && id === `elements-${name}--docs`,
      );
      assert.ok(entry, `${tagName} has no page`);
      const text = await open(entry.id);
      const parts = [...events, ...slots, ...cssProperties];
      // Storybook tells of no methods.
      const fields = members.filter(({kind}) => kind === 'field');
      for (const {name} of [...attributes, ...fields, ...parts]) {
        assert.ok(text.includes(name), `${tagName} does not tell of ${name}`);
      }
      // Up to the first code, which is drawn apart. Stories may say more of attributes.
      for (const {description} of parts) {
        const words = description
          .split(/[`*_<]/)[0]!
          .replace(/\s+/g, ' ')
          .trim();
        assert.ok(text.replace(/\s+/g, ' ').includes(words), `${tagName}: ${words}`);
      }
    }
  });

  it('link to nothing that is not there', async () => {
    const ids = new Set(index().map(({id}) => id));
    const isWritten = (id: string) => !/^(elements|desk)-/.test(id);
    const written = index().filter(({type, id}) => type === 'docs' && isWritten(id));
    assert.ok(written.length >= 10);
    for (const {id} of written) {
      await open(id);
      const links = await page.$$eval('.sbdocs-content a[href]', all =>
        all.map(link => link.getAttribute('href')!),
      );
      for (const link of links) {
        const target = /path=\/(?:docs|story)\/([\w-]+)/.exec(link)?.[1];
        if (target) assert.ok(ids.has(target), `${id} links to ${target}`);
        else assert.match(link, /^(#|https:\/\/semver\.org)/, `${id} links to ${link}`);
      }
      const pictures = await page.$$eval('.sbdocs-content img', all => all.map(({src}) => src));
      for (const src of pictures) {
        const {ok, headers} = await fetch(src);
        assert.ok(ok && headers.get('content-type')?.startsWith('image/'), `${id} shows ${src}`);
      }
    }
  });

  it('tell figures that were measured', async () => {
    const cost = JSON.parse(readFileSync('.cache/docs/cost.json', 'utf8')) as {
      figures: {tag: string; first: number}[];
    };
    const text = await open('tentang-biaya-data--docs');
    assert.deepEqual(
      cost.figures.map(({tag}) => tag),
      readElements().map(({tagName}) => tagName),
    );
    for (const {tag, first} of cost.figures) {
      assert.ok(first > 500, tag);
      const written = (first / 1000).toFixed(1).replace('.', ',');
      assert.ok(text.includes(`${tag}${written}`), tag);
    }
  });

  it('ask nobody else, and break nowhere', () => {
    assert.deepEqual(foreign, []);
    assert.deepEqual(errors, []);
  });

  for (const file of globSync('stories/docs/snippets/*.html').sort()) {
    it(`show a snippet that works: ${file.split('/').at(-1)}`, async () => {
      const snippet = readFileSync(file, 'utf8').replaceAll('https://layanan.example.go.id', url);
      const fresh = await browser.newPage();
      try {
        // A page as a village has one: the answer to an address that the server does not know.
        const body = `<!doctype html><html lang="id"><title>Desa</title><body>${snippet}`;
        await fresh.setRequestInterception(true);
        fresh.on('request', request =>
          request.url() === `${url}/desa`
            ? request.respond({contentType: 'text/html', body})
            : request.continue(),
        );
        await fresh.goto(`${url}/desa`);
        // Elements are loaded when they come into view, and a page in the background has none.
        await fresh.bringToFront();
        await shown(fresh);
      } finally {
        await fresh.close();
      }
    });
  }

  it('have an example in React that runs, and hears what happens', async () => {
    const fresh = await browser.newPage();
    try {
      await fresh.bringToFront();
      await fresh.goto(`${url}/examples/react-page/`);
      await fresh.waitForFunction(
        () =>
          document.querySelector('[role=status]')?.textContent === 'Jadwal terbaru sudah tampil.',
      );
      const items = () =>
        fresh.evaluate(
          () => document.querySelector('pendopo-schedule')!.shadowRoot!.textContent ?? '',
        );
      assert.match(await items(), /Tanjung Tiram/);
      await fresh.evaluate(() => {
        const schedule = document.querySelector('pendopo-schedule')!;
        const loaded = new Promise(done =>
          schedule.addEventListener('pendopo-load', done, {once: true}),
        );
        Object.assign(window, {loaded});
      });
      await fresh.select('#kecamatan', '12.19.01');
      await fresh.evaluate(() => (window as unknown as {loaded: Promise<unknown>}).loaded);
      await fresh.waitForFunction(() =>
        document
          .querySelector('pendopo-schedule')!
          .shadowRoot!.textContent!.includes('Medang Deras'),
      );
    } finally {
      await fresh.close();
    }
  });
});

/** Waits until what a snippet promises can be seen. */
async function shown(page: Page): Promise<void> {
  if (await page.$('iframe')) {
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('.pendopo, [class^="pendopo"]');
    return;
  }
  if (await page.$('a.pendopo')) {
    const answer = await fetch(
      await page.$eval('a.pendopo', link => (link as HTMLAnchorElement).href),
    );
    assert.equal(answer.status, 200);
    return;
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].some(
      element =>
        element.localName.startsWith('pendopo-') &&
        element.shadowRoot?.querySelector('.pendopo h2, .pendopo h3'),
    ),
  );
}
