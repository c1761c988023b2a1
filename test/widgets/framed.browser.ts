/** Frames of ours on other sites: they grow to what is in them, and nobody else can make them. */
import {expect} from '@open-wc/testing';
import {isWebKit} from '../support/engine.ts';
import {serverUrl} from '../support/page.ts';
import {one, openPage, type TestPage} from './frames.ts';

/** The headless WebKit that tests run in does not come to an end with frames that grow. */
const here = isWebKit ? describe.skip : describe;

/** Code of another page's own: what it says is said by that page. */
const run = (page: Window, code: string): unknown =>
  (page as Window & {eval: typeof eval}).eval(code);

const embed = `${serverUrl}/embed/12.19/jadwal?limit=2&compact=`;
const frameOf = (src = embed) =>
  `<iframe title="Jadwal" src="${src.replaceAll('&', '&amp;')}" width="100%" height="90"></iframe>`;
const grow = `<script type="module" src="${serverUrl}/v1/frame.js"></script>`;

const heightOf = (page: TestPage, selector = 'iframe') =>
  Number(one(page.document, selector).getAttribute('height'));

/** Resolves with a frame's height once that is another. */
const grown = (page: TestPage, from = 90, selector = 'iframe') =>
  new Promise<number>(resolve => {
    const frame = one(page.document, selector);
    const look = () => {
      if (heightOf(page, selector) !== from) resolve(heightOf(page, selector));
    };
    new MutationObserver(look).observe(frame, {attributes: true});
    look();
  });

/** Every message that a window has got, by now. */
const turn = (page: TestPage) =>
  new Promise<void>(resolve => {
    page.window.addEventListener('message', ({data}) => data === 'turn' && resolve());
    page.window.postMessage('turn', '*');
  });

here('a frame on another site', () => {
  it('grows to what is in it, and again when that changes', async () => {
    const page = await openPage(frameOf() + grow);
    const first = await grown(page);
    expect(first).to.be.greaterThan(400);
    one(page.document, 'iframe').setAttribute('width', '240');
    expect(await grown(page, first)).to.be.greaterThan(first);
  });

  it('grows where it comes later than the script, and where it shows another page', async () => {
    const page = await openPage(grow);
    page.document.body.insertAdjacentHTML('beforeend', frameOf());
    const first = await grown(page);
    one<HTMLIFrameElement>(page.document, 'iframe').src = `${serverUrl}/embed/12.19/kantor`;
    expect(await grown(page, first)).to.be.greaterThan(first);
  });

  it('has its height from our server’s pages only', async () => {
    const page = await openPage(
      `${frameOf('about:blank#embed')}<iframe id="other" title="x" srcdoc="x" height="91"></iframe>${grow}`,
    );
    const ours = await openPage(frameOf() + grow);
    await grown(ours);
    const tell = (height: unknown) =>
      run(page.window, `postMessage({pendopo: 'height', height: ${JSON.stringify(height)}}, '*')`);
    tell(5000);
    run(
      one<HTMLIFrameElement>(page.document, '#other').contentWindow!,
      "parent.postMessage({pendopo: 'height', height: 5000}, '*')",
    );
    await turn(page);
    expect(heightOf(page)).to.equal(90);
    expect(heightOf(page, '#other')).to.equal(91);
  });
});

here('our script beside frames', () => {
  /** Frames with the addresses of ours, in which the test speaks: a `srcdoc` beats them. */
  const own = () =>
    openPage(
      ['first', 'second']
        .map(
          id =>
            `<iframe id="${id}" title="x" src="/embed/12.19/jadwal" srcdoc="x" height="90"></iframe>`,
        )
        .join('') + '<script type="module" src="/v1/frame.js"></script>',
    );

  const say = (page: TestPage, selector: string, data: string) =>
    run(
      one<HTMLIFrameElement>(page.document, selector).contentWindow!,
      `parent.postMessage(${data}, '*')`,
    );

  it('lets a frame change its own height only', async () => {
    const page = await own();
    say(page, '#second', "{pendopo: 'height', height: 777.2}");
    expect(await grown(page, 90, '#second')).to.equal(778);
    expect(heightOf(page, '#first')).to.equal(90);
  });

  it('takes nothing that is no height, and none without end', async () => {
    const page = await own();
    for (const wrong of ['0', '-1', 'NaN', "'x'", '{}', 'null', '[]']) {
      say(page, '#first', `{pendopo: 'height', height: ${wrong}}`);
    }
    for (const wrong of ['null', 'undefined', "'height'", '1', '[]', "{pendopo: 'close'}"]) {
      say(page, '#first', wrong);
    }
    await turn(page);
    expect(heightOf(page, '#first')).to.equal(90);
    say(page, '#first', "{pendopo: 'height', height: Infinity}");
    expect(await grown(page, 90, '#first')).to.equal(20_000);
  });
});

here('our page in a frame', () => {
  it('tells the page around it that asks, and nobody else', async () => {
    const page = await openPage(
      `${frameOf('/embed/12.19/jadwal?limit=2')}<iframe id="nosy" title="x" srcdoc="x"></iframe>`,
    );
    const frame = one<HTMLIFrameElement>(page.document, 'iframe').contentWindow!;
    const told: unknown[] = [];
    page.window.addEventListener('message', ({data}) => told.push(data));
    const nosy = one<HTMLIFrameElement>(page.document, '#nosy').contentWindow!;
    const heard: unknown[] = [];
    nosy.addEventListener('message', ({data}) => heard.push(data));
    run(nosy, "parent.frames[0].postMessage({pendopo: 'height?'}, '*')");
    frame.postMessage({pendopo: 'height'}, '*');
    await turn(page);
    expect(told.filter(data => data !== 'turn')).to.be.empty;
    const answer = new Promise<MessageEvent>(resolve =>
      page.window.addEventListener('message', resolve, {once: true}),
    );
    page.window.eval("frames[0].postMessage({pendopo: 'height?'}, '*')");
    const {data, source} = await answer;
    expect(source).to.equal(frame);
    expect(data.pendopo).to.equal('height');
    expect(data.height).to.be.greaterThan(400);
    expect(heard).to.be.empty;
  });

  it('is not moved by being asked twice', async () => {
    const page = await openPage(frameOf() + grow + grow.replace('frame.js', 'frame.js?again'));
    const height = await grown(page);
    await turn(page);
    expect(heightOf(page)).to.equal(height);
  });
});
