/** Everything by keyboard alone. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PendopoFilterEvent} from '@pendopo/widgets';
import {answering, clientOf, visit} from '../../stories/fixtures.ts';
import {next, put, putLoaded, schedule} from './elements.ts';
import {one, textOf} from './frames.ts';

const press = (key: string) => sendKeys({press: key});

/** A page with something to tab from. */
async function page(visits = [visit(1), visit(2)]) {
  const before = put(document.createElement('button'));
  before.textContent = 'Sebelum';
  const element = schedule({client: clientOf(answering(visits))});
  const root = await putLoaded(element);
  before.focus();
  return {element, root};
}

/** Tabs on until what matches has the focus; gives up after everything has had it. */
async function tabTo(root: ShadowRoot, selector: string): Promise<HTMLElement> {
  for (let presses = 0; presses < 40; presses++) {
    await press('Tab');
    const focused = root.activeElement;
    if (focused?.matches(selector)) return focused as HTMLElement;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

describe('by keyboard', () => {
  it('a visit is unfolded', async () => {
    const {root} = await page();
    const summary = await tabTo(root, '.acts summary');
    expect(getComputedStyle(summary).outlineStyle).to.equal('solid');
    await press('Enter');
    const details = summary.closest('details')!;
    expect(details.open).to.equal(true);
    expect(textOf(details)).to.contain('Kartu Keluarga (KK) asli');
  });

  it('the search is opened, filled in, sent and cleared', async () => {
    const {element, root} = await page();
    await tabTo(root, '.search > summary');
    await press('Enter');
    await tabTo(root, '[name=q]');
    await sendKeys({type: 'tidak ada'});
    const filtered = next<PendopoFilterEvent>(element, 'pendopo-filter');
    let load = next(element, 'pendopo-load');
    await press('Enter');
    expect((await filtered).filters).to.deep.equal({q: 'tidak ada'});
    await load;
    await element.updateComplete;
    expect(root.querySelectorAll('.item')).to.be.empty;
    // Whoever searches goes on from where they were.
    expect(root.activeElement).to.equal(one(root, '[name=q]'));
    await tabTo(root, '[data-act=clear]');
    load = next(element, 'pendopo-load');
    await press('Enter');
    await load;
    await element.updateComplete;
    expect(root.querySelectorAll('.item')).to.have.length(2);
    expect(root.activeElement).to.equal(one(root, '.search > summary'));
  });

  it('the search is sent by its button', async () => {
    const {element, root} = await page();
    await tabTo(root, '.search > summary');
    await press('Enter');
    await tabTo(root, '[name=q]');
    await sendKeys({type: 'melati'});
    const filters: unknown[] = [];
    element.addEventListener('pendopo-filter', event => filters.push(event.filters));
    await tabTo(root, 'button:not([type])');
    const load = next(element, 'pendopo-load');
    await press('Enter');
    await load;
    expect(filters).to.deep.equal([{q: 'melati'}]);
  });

  it('every action is reached, in the order it is read', async () => {
    const {root} = await page([visit(1)]);
    const reached: string[] = [];
    // One more would leave the page, and take the focus from all tests that come after.
    const stops = 7;
    for (let presses = 0; presses < stops; presses++) {
      await press('Tab');
      reached.push(textOf(root.activeElement));
    }
    expect(reached).to.deep.equal([
      'English',
      'Cari desa, sekolah, atau layanan',
      '3 layanan dan yang perlu dibawa',
      'Kalender',
      'Rute',
      'Bagikan',
      'Ikuti lewat kalender',
    ]);
  });

  it('another language is chosen', async () => {
    const {element, root} = await page();
    await tabTo(root, '[data-act=lang]');
    const language = next(element, 'pendopo-language');
    await press('Enter');
    await language;
    expect(element.language).to.equal('en');
    expect(root.activeElement).to.equal(one(root, '[data-act=lang]'));
  });

  it('later dates are added, and the focus stays', async () => {
    const many = Array.from({length: 25}, () => visit(1));
    const {root} = await page(many);
    one(root, '[data-act=more]').focus();
    const grown = new Promise<void>(resolve => {
      new MutationObserver(() => resolve()).observe(root, {subtree: true, childList: true});
    });
    await press('Enter');
    await grown;
    expect(root.querySelectorAll('.item')).to.have.length(25);
  });
});
