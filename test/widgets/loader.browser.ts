/** The one script tag. */
import {expect} from '@open-wc/testing';
import {loader, one, openPage, questions, shown, type TestPage} from './frames.ts';

const element = '<pendopo-schedule office="12.19"></pendopo-schedule>';

/** A tall page whose element is far below what can be seen. */
const far = `<div style="height: 5000px"></div>${element}`;

/** Every element definition in a window. */
function definitions(window: Window & typeof globalThis): string[] {
  const tags: string[] = [];
  const {define} = window.CustomElementRegistry.prototype;
  window.CustomElementRegistry.prototype.define = function (tag, ...rest) {
    tags.push(tag);
    define.call(this, tag, ...rest);
  };
  return tags;
}

/** Resolves once the page has drawn twice, and so has seen what intersects. */
const drawnTwice = ({window}: TestPage) =>
  new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/** The shadow tree when it has just been drawn for the first time, still without its live part. */
async function drawnFirst({window, document}: TestPage): Promise<ShadowRoot> {
  await window.customElements.whenDefined('pendopo-schedule');
  const root = one(document, 'pendopo-schedule').shadowRoot!;
  return new Promise(resolve => {
    const look = () => root.querySelector('.item') && resolve(root);
    new MutationObserver(look).observe(root, {subtree: true, childList: true});
    look();
  });
}

/** As narrow as a phone's: what a line holds depends on it. */
const narrowFont = '<style>body { font-family: Roboto, Arial, sans-serif }</style>';

/** How high everything is that a reader may look at. */
const heights = (root: ShadowRoot) =>
  [...root.querySelectorAll('header, h3, .note, .search, .item, footer')].map(
    part => part.getBoundingClientRect().height,
  );

async function appendScript(page: TestPage, src: string): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = src;
  const done = new Promise(resolve => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await done;
}

/** The loader as another version of it would be. */
async function otherVersion(version: string): Promise<string> {
  const {version: own} = await (await fetch('/v1/sri.json')).json();
  const code = await (await fetch('/v1/pendopo.js')).text();
  const other = code
    .replaceAll(own, version)
    .replaceAll('import.meta.url', JSON.stringify(`${location.origin}/v1/pendopo.js`))
    .replaceAll('"./', `"${location.origin}/v1/`);
  expect(other).to.contain(version);
  return URL.createObjectURL(new Blob([other], {type: 'text/javascript'}));
}

describe('the loader', () => {
  it('asks once, before the code of the element has come', async () => {
    const defined: boolean[] = [];
    const page = await openPage(element + loader, {
      before(window) {
        const {fetch} = window;
        window.fetch = (...request) => {
          defined.push(Boolean(window.customElements.get('pendopo-schedule')));
          return fetch(...request);
        };
      },
    });
    await page.event('pendopo-load');
    expect(defined).to.deep.equal([false]);
    expect(questions(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/visits`]);
  });

  it('asks what the element would have asked, with its filters', async () => {
    const page = await openPage(
      `<pendopo-schedule office="12.19" limit="3" kind="van" q="balai desa"></pendopo-schedule>${loader}`,
    );
    await page.event('pendopo-load');
    expect(questions(page)).to.deep.equal([
      `${location.origin}/v1/offices/12.19/visits?kind=van&limit=3&q=balai%20desa`,
    ]);
    expect(shown(page).querySelectorAll('.item')).to.have.length(3);
  });

  it('leaves alone what is far from the screen, until it is scrolled to', async () => {
    const page = await openPage(far + loader);
    await drawnTwice(page);
    expect(page.fetched).to.be.empty;
    expect(page.window.customElements.get('pendopo-schedule')).to.equal(undefined);
    one(page.document, 'pendopo-schedule').scrollIntoView();
    await page.event('pendopo-load');
    expect(questions(page)).to.have.length(1);
  });

  it('finds what comes later', async () => {
    const page = await openPage(loader);
    page.document.body.insertAdjacentHTML('beforeend', `<section>${element}</section>`);
    await page.event('pendopo-load');
    page.document.body.insertAdjacentHTML(
      'afterbegin',
      '<p><a data-pendopo="schedule" href="/34.02/jadwal">Bantul</a></p>',
    );
    await page.event('pendopo-load', 2);
    expect(page.document.querySelectorAll('pendopo-schedule')).to.have.length(2);
  });

  it('loaded twice is as good as once', async () => {
    let tags: string[] = [];
    const page = await openPage(element + loader, {before: w => void (tags = definitions(w))});
    await page.event('pendopo-load');
    const {version} = await (await fetch('/v1/sri.json')).json();
    await appendScript(page, `/${version}/pendopo.js`);
    await appendScript(page, '/v1/pendopo.js?again');
    page.document.body.insertAdjacentHTML('beforeend', element.replace('12.19', '33.72'));
    await page.event('pendopo-load', 2);
    expect(tags).to.deep.equal(['pendopo-schedule']);
    expect(questions(page)).to.have.length(2);
    expect(page.lines).to.be.empty;
  });

  it('loaded in two versions keeps the first, and says so once', async () => {
    let tags: string[] = [];
    const page = await openPage(element + loader, {before: w => void (tags = definitions(w))});
    await page.event('pendopo-load');
    await appendScript(page, await otherVersion('9.9.9'));
    page.document.body.insertAdjacentHTML('beforeend', element.replace('12.19', '33.72'));
    await page.event('pendopo-load', 2);
    expect(tags).to.deep.equal(['pendopo-schedule']);
    expect(questions(page)).to.have.length(2);
    expect(page.lines).to.have.length(1);
    expect(page.lines[0]).to.match(/^\[pendopo\] loaded-twice: .* stays, 9\.9\.9 is not used$/);
  });

  for (const width of [360, 800]) {
    it(`moves nothing when what can be done comes after the dates: ${width} px`, async () => {
      const page = await openPage(element + loader, {width, head: narrowFont});
      const root = await drawnFirst(page);
      const before = heights(root);
      expect(before).to.have.length.greaterThan(30);
      expect(root.querySelector('.acts details')).to.equal(null);
      await page.event('pendopo-load');
      await one<HTMLElementTagNameMap['pendopo-schedule']>(page.document, 'pendopo-schedule')
        .updateComplete;
      expect(root.querySelector('.acts details')).to.not.equal(null);
      const after = heights(root);
      expect(after).to.have.length(before.length);
      // Firefox's triangle makes a line higher by half a pixel.
      after.forEach((height, i) => expect(height).to.be.closeTo(before[i]!, 0.6));
    });
  }

  it('runs calls that came early, and those that come later at once', async () => {
    const servers: unknown[] = [];
    const call = (page: {server?: string}) => void servers.push(page.server);
    const page = await openPage(loader, {
      before: window => void ((window.pendopo ??= []) as unknown[]).push(call),
    });
    expect(servers).to.deep.equal([location.origin]);
    page.window.pendopo!.push(call);
    expect(servers).to.deep.equal([location.origin, location.origin]);
  });

  it('adds one global', async () => {
    const page = await openPage(element);
    const before = new Set(Object.keys(page.window));
    await appendScript(page, '/v1/pendopo.js');
    await page.event('pendopo-load');
    const added = Object.keys(page.window).filter(name => !before.has(name));
    // Lit leaves its marks on every page that it is on: they are its own, shared by all who use it.
    expect(added.filter(name => !/^(lit|reactiveElement)/.test(name))).to.deep.equal(['pendopo']);
  });
});

describe('a page full of us', () => {
  const kinds = ['van', 'school', 'village', 'institution', 'outreach'];
  const links = Array.from({length: 50}, (_, i) => {
    const {page, name} = [
      {page: `jadwal?kind=${kinds[i % 5]}`, name: 'schedule'},
      {page: 'kantor', name: 'office'},
    ][i % 2]!;
    return `<a data-pendopo="${name}" href="/12.19/${page}">x</a>`;
  });
  const elements = Array.from(
    {length: 20},
    (_, i) => `<pendopo-schedule office="12.19" kind="${kinds[i % 5]}"></pendopo-schedule>`,
  );
  /** All of it is on the screen: none is higher than its line. */
  const head = '<style>div > * { display: block; height: 4px; overflow: hidden }</style>';

  it('asks once for each that differs: 50 links, 20 elements', async () => {
    const page = await openPage(`<div>${[...links, ...elements].join('')}</div>${loader}`, {head});
    await page.event('pendopo-load', 70);
    expect(page.document.querySelectorAll('body > div > a')).to.be.empty;
    expect(page.events('pendopo-error')).to.be.empty;
    const asked = page.fetched.filter(url => url.includes('/v1/offices/')).sort();
    const {origin} = location;
    expect(asked).to.deep.equal(
      [
        `${origin}/v1/offices/12.19`,
        ...kinds.map(kind => `${origin}/v1/offices/12.19/visits?kind=${kind}`),
      ].sort(),
    );
    expect(page.lines).to.be.empty;
  });
});

describe('links of others', () => {
  for (const [what, href] of Object.entries({
    'a script': 'javascript:parent.hacked()//12.19/jadwal',
    data: 'data:text/html,/12.19/jadwal',
    'another page': '/12.19/pengaduan',
    'no office': '/jadwal',
    'a path inside a path': '/12.19/jadwal/../../evil',
    'no address at all': 'http://[',
    nothing: '',
  })) {
    it(`stay links: ${what}`, async () => {
      const page = await openPage(
        `<a data-pendopo="schedule" href="${href}">x</a>${element}${loader}`,
      );
      // What comes after it on the page is not held up by it.
      await page.event('pendopo-load');
      expect(page.document.querySelectorAll('pendopo-schedule')).to.have.length(1);
      expect(one(page.document, 'body > a').textContent).to.equal('x');
      expect(page.lines).to.deep.equal(['[pendopo] not-ours: this link stays a link']);
    });
  }

  it('name only elements that there are', async () => {
    const page = await openPage(
      ['constructor', '__proto__', 'script', '']
        .map(name => `<a data-pendopo="${name}" href="/12.19/jadwal">x</a>`)
        .join('') +
        element +
        loader,
    );
    await page.event('pendopo-load');
    expect(page.document.querySelectorAll('body > a')).to.have.length(4);
  });

  it('set no attributes but filters', async () => {
    const query = 'onclick=alert(1)&style=color:red&id=x&printed=2099&server=//evil.test&q=balai';
    const page = await openPage(
      `<a data-pendopo="schedule" href="/12.19/jadwal?${query.replaceAll('&', '&amp;')}">x</a>${loader}`,
    );
    await page.event('pendopo-load');
    const names = one(page.document, 'pendopo-schedule').getAttributeNames();
    expect(names.sort()).to.deep.equal(['office', 'q', 'server']);
    expect(one(page.document, 'pendopo-schedule').getAttribute('server')).to.equal(location.origin);
  });
});
