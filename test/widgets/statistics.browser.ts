/** Figures in a page: each way in, by keyboard, offline, on hosts that were not made for us. */
import '@pendopo/widgets/statistics.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {clientOf, type Reply, unreachable} from '../../stories/fixtures.ts';
import {counting, hidden, homeVisits} from '../../stories/fixtures-statistics.ts';
import {make, next, put, putLoaded} from './elements.ts';
import {loader, one, openAddress, openPage, type TestPage, textOf} from './frames.ts';

const embed = '/embed/73.72/angka?metric=on_the_spot';

const elementOf = (page: TestPage) => one(page.document, 'pendopo-statistics');
const shown = (page: TestPage): ShadowRoot => elementOf(page).shadowRoot!;
const questions = ({fetched}: TestPage) => fetched.filter(url => url.includes('/statistics'));

const labels = (root: ParentNode) =>
  [...root.querySelectorAll('.point')].map(point => point.getAttribute('aria-label'));

const statistics = (reply: Reply, metric = 'home_visits') =>
  make('pendopo-statistics', {client: clientOf(reply), attributes: {metric}});

/** A printed page whose element is alive but has not been asked for anything. */
async function printed(url = embed): Promise<TestPage & {root: HTMLElement}> {
  const page = await openAddress(url);
  const root = elementOf(page);
  await page.event('pendopo-load');
  return Object.assign(page, {root});
}

const boxes = (root: ParentNode) =>
  [...root.querySelectorAll('header, figure, .point, svg, details, dl, p, h3, footer')].map(
    part => {
      const {x, y, width, height} = part.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join();
    },
  );

describe('figures by the loader', () => {
  it('are asked for once, before their code is there', async () => {
    const page = await openPage(
      `<pendopo-statistics office="73.72" metric="on_the_spot"></pendopo-statistics>${loader}`,
    );
    await page.event('pendopo-load');
    expect(labels(shown(page))).to.have.length(21);
    expect(labels(shown(page))[2]).to.equal('Maret 2020: 7 orang');
    expect(questions(page)).to.deep.equal([
      `${location.origin}/v1/offices/73.72/statistics/on_the_spot`,
    ]);
    expect(page.lines).to.be.empty;
  });

  it('shift nothing below them when their live part comes', async () => {
    const page = await openPage(
      `<pendopo-statistics office="73.72" metric="on_the_spot"></pendopo-statistics><p id="below">x</p>${loader}`,
    );
    const {window} = page;
    const tops = new Set<number>();
    // Every height that the page had once the figures were there.
    const watch = new window.ResizeObserver(() => {
      if (!shown(page)?.querySelector('.point')) return;
      tops.add(Math.round(one(page.document, '#below').getBoundingClientRect().top));
    });
    watch.observe(elementOf(page));
    await page.event('pendopo-load');
    await new Promise(resolve =>
      window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)),
    );
    expect([...tops]).to.have.length(1);
  });

  it('stand in for a link, which says which', async () => {
    const page = await openPage(
      `<a data-pendopo="statistics" href="/73.72/angka?metric=on_the_spot">Angka</a>${loader}`,
    );
    await page.event('pendopo-load');
    expect(elementOf(page).getAttribute('metric')).to.equal('on_the_spot');
    expect(labels(shown(page))).to.have.length(21);
    expect(textOf(one(elementOf(page), 'a'))).to.equal('Angka');
  });

  it('of before are shown when the network is gone', async () => {
    const body = `<pendopo-statistics office="73.72" metric="on_the_spot"></pendopo-statistics>${loader}`;
    const first = await openPage(body);
    await first.event('pendopo-load');
    first.frame.remove();
    const second = await openPage(body, {
      before(window) {
        window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    await second.event('pendopo-load');
    expect(textOf(one(shown(second), '.warn[role=status]'))).to.contain('1 menit lalu');
    expect(labels(shown(second))).to.have.length(21);
  }).timeout(20_000);

  it('look as they do on a host that unsets or resets everything', async () => {
    const heads = [
      '<style>*, ::before, ::after { all: unset !important }</style>',
      `<style>figure, section, .point, svg, line { display: none }
        svg { width: 1px; height: 1px } b, i, span { font-size: 5rem; color: #e00 }</style>`,
    ];
    for (const head of heads) {
      const page = await openPage(
        `<pendopo-statistics office="73.72" metric="on_the_spot"></pendopo-statistics>${loader}`,
        {head},
      );
      await page.event('pendopo-load');
      const svg = one(shown(page), 'svg').getBoundingClientRect();
      expect(svg.width).to.be.greaterThan(60);
      expect(svg.height).to.be.within(15, 25);
      const value = page.window.getComputedStyle(one(shown(page), '.point b'));
      expect(value.color).to.not.equal('rgb(238, 0, 0)');
    }
  });
});

describe('printed figures', () => {
  it('ask for no data, and nothing moves when they come alive', async () => {
    const page = await openAddress(embed);
    const root = elementOf(page);
    const before = boxes(root);
    expect(before).to.have.length.greaterThan(50);
    await page.event('pendopo-load');
    expect(boxes(root)).to.deep.equal(before);
    expect(questions(page)).to.be.empty;
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });

  it('look the same drawn as printed', async () => {
    const page = await printed();
    const before = boxes(page.root);
    void (page.root as HTMLElementTagNameMap['pendopo-statistics']).reload();
    await page.event('pendopo-load', 2);
    expect(boxes(shown(page))).to.deep.equal(before);
    expect(textOf(one(shown(page), 'section'))).to.equal(textOf(one(page.root, 'section')));
  });

  it('are walked through by the arrow keys', async () => {
    const {root, document} = await printed();
    const points = [...root.querySelectorAll<HTMLElement>('.point')];
    expect(points.map(({tabIndex}) => tabIndex).filter(n => n === 0)).to.have.length(1);
    points[0]!.focus();
    const {KeyboardEvent} = document.defaultView!;
    const down = new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true});
    points[0]!.dispatchEvent(down);
    expect(document.activeElement).to.equal(points[1]);
    // The page does not scroll as well.
    expect(down.defaultPrevented).to.equal(true);
  });

  it('lead to the others in place', async () => {
    const page = await printed('/embed/73.72/angka');
    const before = page.window.location.href;
    one(page.root, '.item a').click();
    await page.event('pendopo-load', 2);
    expect(labels(shown(page))).to.have.length(21);
    expect(page.window.location.href).to.equal(before);
    one(shown(page), 'footer [data-act=open]').click();
    await page.event('pendopo-load', 3);
    expect(shown(page).querySelectorAll('.item')).to.have.length(3);
    expect(questions(page)).to.have.length(2);
  });

  it('change their language in place', async () => {
    const page = await printed();
    one(page.root, '[data-act=lang]').click();
    await page.event('pendopo-load', 2);
    // The words of the language are code of their own, which may come after the figures.
    await new Promise<void>(resolve => {
      const spoken = () => labels(shown(page))[4] === 'May 2020: no figure' && resolve();
      new page.window.MutationObserver(spoken).observe(shown(page), {
        subtree: true,
        childList: true,
        attributes: true,
      });
      spoken();
    });
    expect(textOf(shown(page))).to.contain('Total 61 people');
  });
});

describe('figures by keyboard', () => {
  const press = (key: string) => sendKeys({press: key});

  it('are one stop; arrows, Home and End lead through all of them', async () => {
    const before = put(document.createElement('button'));
    before.textContent = 'Sebelum';
    const root = await putLoaded(statistics(counting([homeVisits()])));
    const focused = () =>
      root.activeElement?.getAttribute('aria-label') ?? textOf(root.activeElement);
    before.focus();
    await press('Tab');
    expect(focused()).to.equal('English');
    await press('Tab');
    expect(focused()).to.equal('Januari 2024: 10 orang');
    const outline = getComputedStyle(root.activeElement!);
    expect(outline.outlineStyle).to.equal('solid');
    await press('ArrowRight');
    await press('ArrowDown');
    expect(focused()).to.equal('Maret 2024: 7 orang');
    await press('ArrowUp');
    await press('ArrowLeft');
    // Before the first there is none.
    await press('ArrowLeft');
    expect(focused()).to.equal('Januari 2024: 10 orang');
    await press('End');
    expect(focused()).to.equal('April 2025: 5 orang');
    await press('ArrowDown');
    expect(focused()).to.equal('April 2025: 5 orang');
    // A gap is come by as well.
    await press('ArrowUp');
    expect(focused()).to.equal('Maret 2025: tidak ada angka');
    await press('Tab');
    expect(focused()).to.equal('Baca sebagai tabel');
    // Whoever comes back comes to where they were.
    one(root, '.point[tabindex="0"]').focus();
    expect(focused()).to.equal('Maret 2025: tidak ada angka');
    await press('Home');
    expect(focused()).to.equal('Januari 2024: 10 orang');
  });

  it('are one stop still when others take their place', async () => {
    const element = statistics(counting([homeVisits(), hidden()]));
    const root = await putLoaded(element);
    one(root, '.point').focus();
    await press('End');
    const load = next(element, 'pendopo-load');
    element.metric = 'hidden';
    await load;
    await element.updateComplete;
    const stops = [...root.querySelectorAll<HTMLElement>('.point')].filter(p => p.tabIndex === 0);
    expect(stops).to.have.length(1);
    expect(stops[0]).to.equal(one(root, '.point'));
  });
});

describe('figures without a connection', () => {
  it('are those of before, with their age, and new ones when the network is back', async () => {
    let reply: Reply = counting([homeVisits()]);
    const client = clientOf(url => reply(url));
    const attributes = {metric: 'home_visits'};
    await putLoaded(make('pendopo-statistics', {client, attributes}));
    reply = unreachable;
    const element = make('pendopo-statistics', {client, attributes});
    const root = await putLoaded(element);
    expect(textOf(one(root, '.warn[role=status]'))).to.contain('1 menit lalu');
    reply = counting([homeVisits({series: []})]);
    const load = next(element, 'pendopo-load');
    dispatchEvent(new Event('online'));
    await load;
    expect(root.querySelector('.warn[role=status]')).to.equal(null);
    expect(root.querySelector('.point')).to.equal(null);
  });
});
