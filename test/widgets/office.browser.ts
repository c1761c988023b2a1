/** The office on pages of all kinds, over the real server. */
import '@pendopo/widgets/office.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {clientOf, type Reply, unreachable} from '../../stories/fixtures.ts';
import {inMinutes, notices, open} from '../../stories/fixtures-office.ts';
import {make, next, put, putFailed, putLoaded} from './elements.ts';
import {loader, one, openAddress, openPage, type TestPage, textOf} from './frames.ts';

const element = '<pendopo-office office="12.19"></pendopo-office>';
const embed = '/embed/12.19/kantor';
const state = /^(Buka sekarang|Sedang istirahat|Tutup)$/;

const tagged = ({document}: TestPage) => one(document, 'pendopo-office');
const shown = (page: TestPage) => tagged(page).shadowRoot!;
const questions = ({fetched}: TestPage) => fetched.filter(url => url.includes('/v1/offices'));

const changed = (root: ParentNode & Node, so: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const look = () => so() && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(root, {subtree: true, childList: true, characterData: true});
    look();
  });

/** Everything there is: the details come right after what is read first. */
const whole = (root: ParentNode & Node) => changed(root, () => !!root.querySelector('table'));

describe('the office', () => {
  it('comes by one script and an element, with one question', async () => {
    const page = await openPage(element + loader);
    await page.event('pendopo-load');
    const root = shown(page);
    await whole(root);
    expect(textOf(one(root, '.state'))).to.match(state);
    expect(textOf(root)).to.contain('Ruang bermain anak: Ada (sejak November 2022)');
    expect(textOf(one(root, 'footer'))).to.contain('laporkan ke Halo Dukcapil 1500537');
    expect(questions(page)).to.deep.equal([`${location.origin}/v1/offices/12.19`]);
    expect(page.lines).to.be.empty;
  });

  it('comes in place of a link, which stays as its fallback', async () => {
    const page = await openPage(
      `<a data-pendopo="office" href="/73.72/kantor?lang=en">Kantor</a>${loader}`,
    );
    await page.event('pendopo-load');
    expect(tagged(page).getAttribute('office')).to.equal('73.72');
    await changed(shown(page), () => textOf(shown(page)).includes('Office hours'));
    expect(textOf(one(tagged(page), 'a'))).to.equal('Kantor');
  });

  it('shares code with a schedule on the same page', async () => {
    const page = await openPage(
      `${element}<pendopo-schedule office="12.19"></pendopo-schedule>${loader}`,
    );
    await page.event('pendopo-load', 2);
    const names = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => name.split('/').at(-1)!)
      .filter(name => /^core-/.test(name));
    expect(new Set(names)).to.have.property('size', 1);
  });

  it('is left alone by a host page that resets all', async () => {
    const head = `<style>
      *, ::before, ::after { margin: 0; padding: 0; border: 0; }
      table, tr, td, .item, .note, .badge, section { display: none; }
      th { font-size: 3rem; color: #e00; }
    </style>`;
    const page = await openPage(element + loader, {head});
    await page.event('pendopo-load');
    await whole(shown(page));
    expect(one(shown(page), 'table').getBoundingClientRect().width).to.be.greaterThan(200);
    const style = page.window.getComputedStyle(one(shown(page), 'th'));
    expect(style.color).to.not.equal('rgb(238, 0, 0)');
  });

  it('needs no inline style and no foreign script', async () => {
    const {origin} = location;
    const policy = [
      "default-src 'none'",
      `script-src ${origin}`,
      `connect-src ${origin}`,
      "style-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const page = await openPage(element + loader, {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    });
    await page.event('pendopo-load');
    await whole(shown(page));
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });
});

describe('a printed office', () => {
  const boxes = (root: ParentNode) =>
    [...root.querySelectorAll('header, .item, .note, li, p, h3, tr, footer')].map(part => {
      const {x, y, width, height} = part.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join();
    });

  it('asks for nothing and moves nothing when it comes alive', async () => {
    const page = await openAddress(embed);
    const before = boxes(tagged(page));
    expect(before).to.have.length.greaterThan(20);
    await page.event('pendopo-load');
    expect(boxes(tagged(page))).to.deep.equal(before);
    const resources = page.window.performance.getEntriesByType('resource');
    expect(resources.filter(({name}) => name.includes('/v1/offices'))).to.be.empty;
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });

  it('looks the same drawn as printed', async () => {
    const page = await openAddress(embed);
    await page.event('pendopo-load');
    const before = boxes(tagged(page));
    void (tagged(page) as HTMLElementTagNameMap['pendopo-office']).reload();
    await page.event('pendopo-load', 2);
    expect(boxes(shown(page))).to.deep.equal(before);
    // Blanks between blocks are not printed alike, and not seen.
    const seen = (node: Node) => textOf(node).replace(/\s/g, '');
    expect(seen(one(shown(page), 'section'))).to.equal(seen(one(tagged(page), 'section')));
  });

  it('speaks the other language where it is', async () => {
    const page = await openAddress(embed);
    await page.event('pendopo-load');
    const before = page.window.location.href;
    one(tagged(page), '[data-act=lang]').click();
    await changed(shown(page), () => textOf(shown(page)).includes('Office hours'));
    expect(page.window.location.href).to.equal(before);
  });
});

describe('an office that is looked at for long', () => {
  it('tells what is true: an opening, an end, a new notice', async () => {
    let asked = 0;
    const client = clientOf(() =>
      asked++
        ? open({notices: [notices()[1]!]})
        : open({
            openings: [{start: inMinutes(3 / 60), end: inMinutes(60)}],
            validUntil: inMinutes(5 / 60),
          }),
    );
    const root = await putLoaded(make('pendopo-office', {client}));
    expect(textOf(one(root, '.state'))).to.equal('Tutup');
    await changed(root, () => textOf(one(root, '.state')) === 'Buka sekarang');
    expect(asked).to.equal(1);
    await changed(root, () => !!root.querySelector('.badge'));
    expect(textOf(one(root, '.badge'))).to.equal('→ Pindah tempat');
    expect(asked).to.equal(2);
  });

  it('does not press a server in trouble', async () => {
    let asked = 0;
    const kept = {get: () => undefined, set() {}};
    const client = clientOf(
      url => (asked++ ? unreachable(url) : open({validUntil: inMinutes(3 / 60)})),
      {kept},
    );
    const element = make('pendopo-office', {client});
    const failed = next(element, 'pendopo-error');
    await putLoaded(element);
    await failed;
    // Time enough to ask a hundred times.
    const other = make('pendopo-office', {
      client: clientOf(() => open({notices: [{...notices()[3]!, endsAt: inMinutes(2 / 60)}]})),
    });
    const root = await putLoaded(other);
    await changed(root, () => !root.querySelector('.badge'));
    expect(asked).to.equal(2);
    expect(textOf(one(element.shadowRoot!, '.state'))).to.equal('Buka sekarang');
  });

  it('is asked for no more once it has left the page', async () => {
    let asked = 0;
    const client = clientOf(() => {
      asked += 1;
      return open({validUntil: inMinutes(3 / 60)});
    });
    const gone = make('pendopo-office', {client});
    await putLoaded(gone);
    gone.remove();
    // Another one whose own turn comes later tells when the first one's would have been.
    const other = make('pendopo-office', {
      client: clientOf(() => open({notices: [{...notices()[3]!, endsAt: inMinutes(4 / 60)}]})),
    });
    const root = await putLoaded(other);
    await changed(root, () => !root.querySelector('.badge'));
    expect(asked).to.equal(1);
  });
});

describe('an office without a connection', () => {
  it('is the one of before, compared with the clock, until the network is back', async () => {
    let reply: Reply = () => open();
    const client = clientOf(url => reply(url));
    await putLoaded(make('pendopo-office', {client}));
    reply = unreachable;
    const later = make('pendopo-office', {client});
    const root = await putLoaded(later);
    expect(textOf(one(root, '.warn[role=status]'))).to.contain('tersimpan 1 menit lalu');
    expect(textOf(one(root, '.state'))).to.equal('Buka sekarang');
    reply = () => open({notices: [notices()[4]!]});
    const load = next(later, 'pendopo-load');
    dispatchEvent(new Event('online'));
    await load;
    expect(root.querySelector('.warn[role=status]')).to.equal(null);
    expect(textOf(one(root, '.badge'))).to.equal('! Blanko kartu habis');
  });
});

describe('a printed office without a connection', () => {
  it('does not go on saying that it is open, nor what a notice said that has ended', async () => {
    const page = await (await fetch(embed)).text();
    const printed = new DOMParser().parseFromString(page, 'text/html');
    const parts = [...printed.querySelectorAll<HTMLElement>('[data-until]')];
    // The notice, and whether it is open.
    expect(parts).to.have.length(2);
    for (const part of parts) part.dataset['until'] = inMinutes(-1);
    const element = make('pendopo-office', {
      client: clientOf(unreachable),
      attributes: {office: '12.19', printed: inMinutes(-1)},
      fallback: one(printed, 'pendopo-office').innerHTML,
    });
    await putFailed(element);
    expect(element.querySelector('.state, .badge')).to.equal(null);
    expect(textOf(element)).to.contain('Hubungi');
  });
});

describe('an office by keyboard', () => {
  it('is reached in the order it is read', async () => {
    const before = put(document.createElement('button'));
    before.textContent = 'Sebelum';
    const root = await putLoaded(make('pendopo-office', {client: clientOf(() => open())}));
    await whole(root);
    before.focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 6; presses++) {
      await sendKeys({press: 'Tab'});
      reached.push(textOf(root.activeElement));
    }
    expect(reached).to.deep.equal(['English', 'Rute', 'Bagikan', '1500537', 'WhatsApp', '1500537']);
  });
});
