/** KIA partners and a merchant's badge on pages of their own, from the real server. */
import '@pendopo/widgets/partner-badge.js';
import '@pendopo/widgets/partners.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {clientOf, dateIn, type Reply, unreachable} from '../../stories/fixtures.ts';
import {allPartners, answeringPartners, partnerAnswer} from '../../stories/fixtures-partners.ts';
import {make, next, put, putFailed, putLoaded} from './elements.ts';
import {loader, one, openAddress, openPage, type TestPage, textOf} from './frames.ts';

const embed = '/embed/12.19/mitra-kia';
const melati = 'toko-buku-contoh-melati';
const today = /Berlaku hari ini, \w+, \d+ \w+ \d{4}\./;

const rootOf = (page: TestPage, tag = 'pendopo-partners') =>
  page.document.querySelector(tag)!.shadowRoot!;

const asked = ({fetched}: TestPage) => fetched.filter(url => url.includes('/partners'));

const boxes = (root: ParentNode) =>
  [...root.querySelectorAll('header, details, li, p, h3, footer')].map(part => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  });

describe('partners', () => {
  it('come by one script and an element, with one question', async () => {
    const page = await openPage(
      `<pendopo-partners office="12.19" category="waterpark"><a href="/x">Mitra</a></pendopo-partners>${loader}`,
    );
    await page.event('pendopo-load');
    const names = [...rootOf(page).querySelectorAll('h3')].map(textOf);
    // The one that has not begun yet is not among them.
    expect(names).to.deep.equal(['Waterpark Contoh Tirta']);
    expect(asked(page)).to.deep.equal([
      `${location.origin}/v1/offices/12.19/partners?category=waterpark`,
    ]);
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });

  it('come by a link that is upgraded in place', async () => {
    const page = await openPage(
      `<a data-pendopo="partners" href="/12.19/mitra-kia?category=bicycle">Mitra KIA</a>${loader}`,
    );
    await page.event('pendopo-load');
    expect(textOf(rootOf(page).querySelector('.item'))).to.contain('Bengkel Sepeda Contoh Kayuh');
  });

  it('look the same drawn as printed, and nothing moves when they come alive', async () => {
    const page = await openAddress(embed);
    const root = one(
      page.document,
      'pendopo-partners',
    ) as HTMLElementTagNameMap['pendopo-partners'];
    const before = boxes(root);
    expect(before).to.have.length.greaterThan(20);
    await page.event('pendopo-load');
    expect(boxes(root)).to.deep.equal(before);
    expect(asked(page)).to.be.empty;
    void root.reload();
    await page.event('pendopo-load', 2);
    expect(boxes(rootOf(page))).to.deep.equal(before);
    expect(textOf(one(rootOf(page), 'section'))).to.equal(textOf(one(root, 'section')));
  });

  it('are searched in place', async () => {
    const page = await openAddress(embed);
    await page.event('pendopo-load');
    const form = one<HTMLFormElement>(page.document, 'form');
    one<HTMLInputElement>(form, '[name=q]').value = 'es teler';
    one<HTMLButtonElement>(form, 'button:not([type])').click();
    await page.event('pendopo-load', 2);
    expect([...rootOf(page).querySelectorAll('h3')].map(textOf)).to.deep.equal([
      'Kedai Contoh Es Teler',
    ]);
    expect(page.events('pendopo-filter')).to.have.length(1);
    expect(page.window.location.search).to.equal('');
  });

  it('are reached by keyboard, in the order they are read', async () => {
    const before = put(document.createElement('button'));
    before.textContent = 'Sebelum';
    const client = clientOf(answeringPartners(allPartners().slice(0, 1)));
    const root = await putLoaded(make('pendopo-partners', {client}));
    before.focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 7; presses++) {
      await sendKeys({press: 'Tab'});
      reached.push(textOf(root.activeElement));
    }
    expect(reached).to.deep.equal([
      'English',
      'Cari toko, tempat, atau penawaran',
      'Syarat dan kontak',
      'Rute',
      'Situs',
      'Bagikan',
      'Cara membuat KIA',
    ]);
  });

  it('are shown without a connection, with their age', async () => {
    let reply: Reply = answeringPartners(allPartners());
    const client = clientOf(url => reply(url));
    await putLoaded(make('pendopo-partners', {client}));
    reply = unreachable;
    const root = await putLoaded(make('pendopo-partners', {client}));
    expect(textOf(one(root, '.warn[role=status]'))).to.contain('tersimpan 1 menit lalu');
    expect(root.querySelectorAll('.item')).to.have.length(3);
  });

  it('printed before and no more reachable, lose those whose agreement has ended', async () => {
    const response = await fetch('/embed/12.19/mitra-kia?category=bookshop');
    const printed = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [first, second] = printed.querySelectorAll<HTMLElement>('pendopo-partners .item');
    // As if the server had printed it on the last day of the agreement.
    expect(first!.dataset['until']).to.match(/^\d{4}-\d\d-\d\dT24:00\+07:00$/);
    first!.dataset['until'] = `${dateIn(-1)}T24:00+07:00`;
    const element = make('pendopo-partners', {
      client: clientOf(unreachable),
      attributes: {office: '12.19', printed: new Date(Date.now() - 6e4).toISOString()},
      fallback: one(printed, 'pendopo-partners').innerHTML,
    });
    const {root} = await putFailed(element);
    expect([...element.querySelectorAll('.item h3')].map(textOf)).to.deep.equal([
      textOf(one(second!, 'h3')),
    ]);
    expect(textOf(one(root, '[role=alert]'))).to.match(
      /Ini informasi yang tersimpan \d+ menit lalu/,
    );
  });

  it('keep their looks on a page that unsets everything', async () => {
    const page = await openPage(
      `<pendopo-partners office="12.19" limit="2"></pendopo-partners>
      <pendopo-partner-badge office="12.19" partner="${melati}"></pendopo-partner-badge>${loader}`,
      {head: '<style>*, ::before, ::after { all: unset !important }</style>'},
    );
    await page.event('pendopo-load', 2);
    for (const tag of ['pendopo-partners', 'pendopo-partner-badge']) {
      const item = one(rootOf(page, tag), '.item');
      expect(item.getBoundingClientRect().width).to.be.greaterThan(600);
      expect(page.window.getComputedStyle(item).borderTopWidth).to.equal('1px');
    }
  });
});

describe("a merchant's badge", () => {
  const badge = 'pendopo-partner-badge';

  it('says that the agreement stands today, asked by the loader', async () => {
    const page = await openPage(
      `<${badge} office="12.19" partner="${melati}"></${badge}>${loader}`,
    );
    await page.event('pendopo-load');
    expect(textOf(rootOf(page, badge))).to.match(today);
    expect(asked(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/partners/${melati}`]);
  });

  it('comes by a link that is upgraded in place, as narrow as the link says', async () => {
    const page = await openPage(
      `<a data-pendopo="partner-badge" href="/12.19/mitra-kia?partner=${melati}&compact">KIA</a>${loader}`,
    );
    await page.event('pendopo-load');
    const text = textOf(rootOf(page, badge));
    expect(text).to.match(today);
    expect(text).not.to.contain('Untuk kasir');
  });

  it('is printed for frames, and taken over', async () => {
    const page = await openAddress(`${embed}?partner=${melati}`);
    const root = one(page.document, badge) as HTMLElementTagNameMap[typeof badge];
    expect(textOf(root)).to.match(today);
    const before = boxes(root);
    await page.event('pendopo-load');
    expect(boxes(root)).to.deep.equal(before);
    void root.reload();
    await page.event('pendopo-load', 2);
    expect(boxes(rootOf(page, badge))).to.deep.equal(before);
  });

  it('printed yesterday does not go on saying today when nothing newer can be had', async () => {
    const element = make(badge, {
      client: clientOf(unreachable),
      attributes: {
        partner: melati,
        office: '12.19',
        printed: new Date(Date.now() - 6e4).toISOString(),
      },
      fallback:
        '<p><b>Berlaku <span data-until="2026-11-22T00:00:00+07:00">hari ini, </span>Sabtu, 21 November 2026.</b></p>',
    });
    await putFailed(element);
    expect(textOf(element)).to.equal('Berlaku Sabtu, 21 November 2026.');
  });

  it('asks once more when its answer is over, and shows the newer one', async () => {
    const over = {
      asOf: dateIn(-1),
      validUntil: new Date(Date.now() - 6e4).toISOString(),
    };
    let asked = 0;
    const client = clientOf(() => partnerAnswer(asked++ ? {} : over));
    const element = make(badge, {client, attributes: {partner: melati}});
    const shown = new Promise<void>(resolve => {
      let loads = 0;
      element.addEventListener('pendopo-load', () => ++loads === 2 && resolve());
    });
    put(element);
    await shown;
    await element.updateComplete;
    expect(textOf(element.shadowRoot)).to.match(today);
    expect(asked).to.equal(2);
  });

  it('does not ask without end when the clock of the device is wrong', async () => {
    let asked = 0;
    const over = {validUntil: '2020-01-01T00:00:00+07:00', asOf: '2019-12-31'};
    const client = clientOf(() => (asked++, partnerAnswer(over)));
    const element = make(badge, {client, attributes: {partner: melati}});
    const root = await putLoaded(element);
    for (let i = 0; i < 5; i++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    const again = next(element, 'pendopo-load');
    await element.reload();
    await again;
    expect(asked).to.be.at.most(3);
    expect(textOf(root)).to.contain('Terakhir diperiksa');
  });

  it('without a partner is a fault of the page, told with a stable code', async () => {
    const {event} = await putFailed(
      make(badge, {client: clientOf(unreachable), attributes: {office: '12.19'}}),
    );
    expect(event.code).to.equal('no-partner');
  });
});

describe('the merchant site', () => {
  it('shows its badge and the other partners', async () => {
    const html = await (await fetch('/examples/merchant-site/index.html')).text();
    const site = new DOMParser().parseFromString(
      html.replaceAll('http://localhost:8080', ''),
      'text/html',
    );
    const page = await openPage(site.body.innerHTML + loader);
    await page.event('pendopo-load');
    expect(textOf(rootOf(page, 'pendopo-partner-badge'))).to.match(today);
    one(page.document, 'pendopo-partners').scrollIntoView();
    await page.event('pendopo-load', 2);
    expect(rootOf(page).querySelectorAll('.item')).to.have.length(4);
    expect(page.lines).to.be.empty;
    // The hints name exactly what is asked for, or they would cost rather than save.
    const hinted = site.querySelector('link[rel=preload]')!.getAttribute('href');
    expect(asked(page)[0]).to.equal(location.origin + hinted);
  });
});
