/** Sharing on pages of all kinds, over the real server: links, copies, codes that cameras can read. */
import '@pendopo/widgets/share.js';
import {expect} from '@open-wc/testing';
import jsQR from 'jsqr';
import {answering, clientOf, visit} from '../../stories/fixtures.ts';
import {make, putLoaded} from './elements.ts';
import {loader, one, openAddress, openPage, type TestPage, textOf} from './frames.ts';

const tagged = ({document}: TestPage) => one(document, 'pendopo-share');

const changed = (root: ParentNode & Node, so: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const look = () => so() && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(root, {subtree: true, childList: true, characterData: true});
    look();
  });

/** What a camera reads of a code as it is drawn. */
async function scan(svg: Element, side = 400): Promise<string | undefined> {
  const drawing = svg.cloneNode(true) as Element;
  drawing.setAttribute('width', String(side));
  drawing.setAttribute('height', String(side));
  const image = new Image();
  const text = new XMLSerializer().serializeToString(drawing);
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, side, side);
  const {data} = context.getImageData(0, 0, side, side);
  return jsQR(data, side, side)?.data;
}

/** Takes what is copied in a window. */
function clipboard({navigator}: Window, refuses = false): string[] {
  const copied: string[] = [];
  const writeText = async (text: string) => {
    if (refuses) throw new DOMException('Denied', 'NotAllowedError');
    copied.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  return copied;
}

const element =
  '<pendopo-share office="12.19" show="schedule" district="12.19.06"></pendopo-share>';

describe('sharing', () => {
  it('comes by one script and an element, with one question; the code is loaded when wanted', async () => {
    const page = await openPage(element + loader);
    await page.event('pendopo-load');
    const root = tagged(page).shadowRoot!;
    await changed(root, () => !!root.querySelector('textarea'));
    const questions = page.fetched.filter(url => url.includes('/v1/offices'));
    expect(questions).to.deep.equal([
      `${location.origin}/v1/offices/12.19/visits?district=12.19.06`,
    ]);
    const scripts = () =>
      page.window.performance.getEntriesByType('resource').filter(({name}) => /qr-view/.test(name));
    expect(scripts()).to.be.empty;
    one(root, '[data-act=qr]').click();
    await changed(root, () => !!root.querySelector('svg'));
    expect(scripts()).to.have.length(1);
    expect(await scan(one(root, 'svg'))).to.equal(`${location.origin}/s/1219j-d06`);
    expect(page.lines).to.be.empty;
  });

  it('comes in place of a link', async () => {
    const link = '<a data-pendopo="share" href="/12.19/bagikan?show=office&lang=en">Bagikan</a>';
    const page = await openPage(link + loader);
    await page.event('pendopo-load');
    const root = tagged(page).shadowRoot!;
    await changed(root, () => textOf(root).includes('Office hours and contacts'));
    expect(textOf(one(root, '.link'))).to.match(/\/s\/1219k-e$/);
  });

  it('has links that need no script of others', async () => {
    const client = clientOf(answering([visit(1)]));
    const root = await putLoaded(make('pendopo-share', {client, attributes: {show: 'schedule'}}));
    const hosts = [...root.querySelectorAll<HTMLAnchorElement>('.acts a')].map(a => a.hostname);
    expect(hosts.slice(0, 4)).to.deep.equal(['wa.me', 'www.facebook.com', 'x.com', 't.me']);
    for (const link of root.querySelectorAll('a[target]')) expect(link).to.have.property('href');
  });

  it('copies the link and the announcement, and says so', async () => {
    const page = await openPage(element + loader);
    const copied = clipboard(page.window);
    await page.event('pendopo-load');
    const root = tagged(page).shadowRoot!;
    await changed(root, () => !!root.querySelector('textarea'));
    for (const button of root.querySelectorAll<HTMLElement>('[data-act=copy]')) {
      const told = button.parentElement!.querySelector('output')!;
      button.click();
      await changed(told, () => textOf(told) === 'Sudah disalin.');
    }
    expect(copied[0]).to.equal(`${location.origin}/s/1219j-d06`);
    expect(copied[1]).to.equal(one<HTMLTextAreaElement>(root, 'textarea').value);
    expect(copied[1]).to.match(/gratis/);
  });

  it('copies the old way where the clipboard is denied, and says what to do where neither works', async () => {
    const page = await openPage(element + loader);
    clipboard(page.window, true);
    const {document} = page;
    const tried: string[] = [];
    let works = true;
    document.execCommand = () => {
      tried.push((document.activeElement as HTMLTextAreaElement).value);
      return works;
    };
    await page.event('pendopo-load');
    const root = tagged(page).shadowRoot!;
    await changed(root, () => !!root.querySelector('[data-act=copy]'));
    const button = one(root, '[data-act=copy]');
    const told = one(button.parentElement!, 'output');
    button.click();
    await changed(told, () => textOf(told) === 'Sudah disalin.');
    expect(tried).to.deep.equal([`${location.origin}/s/1219j-d06`]);
    works = false;
    button.click();
    await changed(told, () => textOf(told).startsWith('Belum bisa disalin'));
    expect(document.querySelector('body > textarea')).to.equal(null);
  });

  it("offers the device's own way where there is one, and outlives its refusal", async () => {
    const told: ShareData[] = [];
    const page = await openPage(element + loader, {
      before({navigator}) {
        const share = (data: ShareData) => {
          told.push(data);
          return Promise.reject(new DOMException('Closed', 'AbortError'));
        };
        Object.defineProperty(navigator, 'share', {configurable: true, value: share});
      },
    });
    await page.event('pendopo-load');
    const root = tagged(page).shadowRoot!;
    await changed(root, () => !!root.querySelector('[data-act=device]'));
    one(root, '[data-act=device]').click();
    expect(told.map(({url}) => url)).to.deep.equal([
      `${location.origin}/12.19/jadwal?district=12.19.06`,
    ]);
  });

  it('takes over what the server printed: its code can be read, its text copied', async () => {
    const page = await openAddress('/embed/12.19/bagikan?district=12.19.06');
    const copied = clipboard(page.window);
    await page.event('pendopo-load');
    const host = tagged(page);
    expect(await scan(one(host, 'svg'))).to.equal(`${location.origin}/s/1219j-d06`);
    const buttons = [...host.querySelectorAll<HTMLElement>('[data-act=copy]')];
    const told = one(buttons[1]!.parentElement!, 'output');
    buttons[1]!.click();
    await changed(told, () => textOf(told) === 'Sudah disalin.');
    expect(copied).to.deep.equal([one<HTMLTextAreaElement>(host, 'textarea').value]);
    one(host, '[data-act=lang]').click();
    const root = host.shadowRoot!;
    await changed(root, () => textOf(root).includes('Announcement') && !!root.querySelector('svg'));
    expect(await scan(one(root, 'svg'))).to.equal(`${location.origin}/s/1219j-d06-e`);
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });
});
