/** What the server printed, and how the element takes it over when something is asked for. */
import {expect} from '@open-wc/testing';
import {
  firstDay,
  nextDay,
  one,
  openAddress,
  questions,
  shown,
  type TestPage,
  textOf,
} from './frames.ts';

const schedule = '/embed/12.19/jadwal';

/** A printed page whose element is alive but has not been asked for anything. */
async function printed(url = schedule): Promise<TestPage & {root: HTMLElement}> {
  const page = await openAddress(url);
  const root = one(page.document, 'pendopo-schedule');
  await page.event('pendopo-load');
  return Object.assign(page, {root});
}

const boxes = (root: ParentNode) =>
  [...root.querySelectorAll('header, details, li, p, h3, footer')].map(part => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  });

/** The citizen's click, and what is on the screen after its answer. */
async function tap(page: TestPage & {root: HTMLElement}, selector: string, count = 2) {
  const before = page.window.location.href;
  (shown(page).querySelector<HTMLElement>(selector) ?? one(page.root, selector)).click();
  await page.event('pendopo-load', count);
  expect(page.window.location.href).to.equal(before);
  return shown(page);
}

function search(page: TestPage, words: string) {
  const form = one<HTMLFormElement>(page.document, 'form');
  one<HTMLInputElement>(form, '[name=q]').value = words;
  one<HTMLButtonElement>(form, 'button:not([type])').click();
}

function locationIs({window}: TestPage, point?: {latitude: number; longitude: number}) {
  const getCurrentPosition = (found: PositionCallback, failed: PositionErrorCallback) =>
    point
      ? found({coords: point} as GeolocationPosition)
      : failed({code: 1} as GeolocationPositionError);
  Object.defineProperty(window.navigator, 'geolocation', {value: {getCurrentPosition}});
}

describe('a printed schedule', () => {
  it('asks for no data, and nothing moves when it comes alive', async () => {
    const page = await openAddress(schedule);
    const root = one(page.document, 'pendopo-schedule');
    expect(root.matches(':not(:defined)')).to.equal(true);
    const before = boxes(root);
    const near = one(root, '[data-act=near]');
    // The only one that does not work without a script, inside a search that is folded away.
    expect(near.getClientRects()).to.have.length(0);
    await page.event('pendopo-load');
    expect(root.matches(':defined')).to.equal(true);
    expect(boxes(root)).to.deep.equal(before);
    expect(before).to.have.length.greaterThan(20);
    expect(page.window.performance.getEntriesByType('layout-shift')).to.be.empty;
    expect(questions(page)).to.be.empty;
    const resources = page.window.performance.getEntriesByType('resource');
    expect(resources.filter(({name}) => name.includes('/v1/offices'))).to.be.empty;
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });

  it('shifts nothing by the measure of the browser', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const page = await openAddress(schedule);
    const shifts: PerformanceEntry[] = [];
    const observer = new page.window.PerformanceObserver(entries =>
      shifts.push(...entries.getEntries()),
    );
    observer.observe({type: 'layout-shift', buffered: true});
    await page.event('pendopo-load');
    await new Promise(resolve =>
      page.window.requestAnimationFrame(() => page.window.requestAnimationFrame(resolve)),
    );
    shifts.push(...observer.takeRecords());
    expect(shifts).to.be.empty;
  });

  it('looks the same drawn as printed', async () => {
    const page = await printed();
    const before = boxes(page.root);
    const root = await (async () => {
      void (page.root as HTMLElementTagNameMap['pendopo-schedule']).reload();
      await page.event('pendopo-load', 2);
      return shown(page);
    })();
    expect(boxes(root)).to.deep.equal(before);
    expect(textOf(one(root, 'section'))).to.equal(textOf(one(page.root, 'section')));
  });

  it('searches in place, with one request', async () => {
    const page = await printed();
    search(page, 'balai');
    await page.event('pendopo-load', 2);
    const found = [...shown(page).querySelectorAll('.item h4')];
    expect(found).to.not.be.empty;
    for (const place of found) expect(textOf(place)).to.match(/balai/i);
    expect(questions(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/visits?q=balai`]);
    expect(page.window.location.search).to.equal('');
    expect(page.events('pendopo-filter')).to.have.length(1);
    expect(page.root.isConnected).to.equal(true);
  });

  it('keeps what was typed, chosen, opened and focused', async () => {
    const page = await printed();
    const {root} = page;
    one<HTMLDetailsElement>(root, '.search').open = true;
    const offer = root.querySelectorAll<HTMLDetailsElement>('.acts details')[2]!;
    offer.open = true;
    const words = one<HTMLInputElement>(root, '[name=q]');
    words.value = 'pasar';
    const kind = one<HTMLSelectElement>(root, '[name=kind]');
    kind.value = 'van';
    words.focus();
    // Not asked for: what was typed is still being typed.
    void (root as HTMLElementTagNameMap['pendopo-schedule']).reload();
    await page.event('pendopo-load', 2);
    const drawn = shown(page);
    expect(one<HTMLInputElement>(drawn, '[name=q]').value).to.equal('pasar');
    expect(one<HTMLSelectElement>(drawn, '[name=kind]').value).to.equal('van');
    expect(one<HTMLDetailsElement>(drawn, '.search').open).to.equal(true);
    const open = [...drawn.querySelectorAll<HTMLDetailsElement>('.acts details')].map(d => d.open);
    expect(open.indexOf(true)).to.equal(2);
    expect(open.lastIndexOf(true)).to.equal(2);
    expect(drawn.activeElement).to.equal(one(drawn, '[name=q]'));
  });

  it('brings what was typed into the other language', async () => {
    const page = await printed();
    one<HTMLInputElement>(page.root, '[name=q]').value = 'pasar';
    const root = await tap(page, '[data-act=lang]');
    await until(root, () => textOf(one(root, 'h2')) === 'Mobile service dates');
    expect(firstDay(root)).to.match(/^((Today|Tomorrow), )?\w+day, /);
    expect(one<HTMLInputElement>(root, '[name=q]').value).to.equal('pasar');
    expect(page.events('pendopo-language')).to.have.length(1);
  });

  it('leaves the other choices alone when a district brings its villages', async () => {
    const page = await printed();
    one<HTMLSelectElement>(page.root, '[name=service]').value = 'ktp_el_new';
    const district = one<HTMLSelectElement>(page.root, '[name=district]');
    district.value = '12.19.01';
    district.dispatchEvent(new page.window.Event('change', {bubbles: true}));
    await page.event('pendopo-load', 2);
    const value = (name: string) =>
      one<HTMLSelectElement>(shown(page), `select[name=${name}]`).selectedOptions[0]?.value;
    expect(value('district')).to.equal('12.19.01');
    expect(value('village')).to.equal('');
    expect(value('service')).to.equal('ktp_el_new');
    expect(value('kind')).to.equal('');
  });

  it('clears a search that the address held', async () => {
    const page = await printed(`${schedule}?q=balai&kind=van`);
    expect(one<HTMLDetailsElement>(page.root, '.search').open).to.equal(true);
    const root = await tap(page, '[data-act=clear]');
    expect(one<HTMLInputElement>(root, '[name=q]').value).to.equal('');
    expect(one<HTMLSelectElement>(root, '[name=kind]').value).to.equal('');
    expect(root.querySelector('[data-act=clear]')).to.equal(null);
    expect(questions(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/visits`]);
  });

  it('adds later dates below', async () => {
    const page = await printed();
    const first = [...page.root.querySelectorAll('.item')].map(textOf);
    one(page.root, '[data-act=more]').click();
    await page.event('pendopo-load', 2);
    await until(shown(page), root => root.querySelectorAll('.item').length >= 40);
    const rows = [...shown(page).querySelectorAll('.item')].map(textOf);
    expect(rows).to.have.length(40);
    expect(rows.slice(0, 19)).to.deep.equal(first.slice(0, 19));
  });

  it('sorts by distance when the device says where it is', async () => {
    const page = await printed();
    locationIs(page, {latitude: 3.28, longitude: 99.37});
    const root = await tap(page, '[data-act=near]');
    expect(textOf(one(root, '.item'))).to.contain('Air Putih, Jalan Contoh No. 3, ± 0,0 km');
    expect(questions(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/visits?limit=100`]);
  });

  it('says so when the device will not', async () => {
    const page = await printed();
    locationIs(page);
    const root = await tap(page, '[data-act=near]');
    expect(textOf(one(root, 'form [role=status]'))).to.contain('Lokasi tidak diizinkan');
    expect(firstDay(root)).to.match(nextDay);
  });

  it('stays when a search cannot be answered, and the search can be tried again', async () => {
    const page = await printed();
    const {fetch} = page.window;
    page.window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const client = await clientWithoutRetries();
    (page.root as HTMLElementTagNameMap['pendopo-schedule']).client = client(page);
    search(page, 'balai');
    await page.event('pendopo-error');
    expect(textOf(one(shown(page), '[role=alert]'))).to.contain('Tanpa sambungan.');
    expect(one(page.root, '.item').getBoundingClientRect().height).to.be.greaterThan(0);
    page.window.fetch = fetch;
    await tap(page, '[data-act=retry]');
    expect(shown(page).querySelector('[role=alert]')).to.equal(null);
    expect(one<HTMLInputElement>(shown(page), '[name=q]').value).to.equal('balai');
  });
});

async function clientWithoutRetries() {
  const {answersInMemory, Pendopo} = await import('@pendopo/sdk');
  return ({window}: TestPage) =>
    new Pendopo({
      server: location.origin,
      office: '12.19',
      retries: 0,
      kept: answersInMemory(),
      fetch: (...request) => window.fetch(...request),
    });
}

/** Resolves once something holds of what is shown: words and later dates may come by themselves. */
const until = (root: ShadowRoot, holds: (root: ShadowRoot) => boolean): Promise<void> =>
  new Promise(resolve => {
    const look = () => {
      if (!holds(root)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {subtree: true, childList: true, characterData: true});
    look();
  });
